import type { ReactNode } from "react";
import { cn } from "@/lib/class-names";

export type TurnedLeafProps = {
  /** Its place in the book, from the cover on. */
  side: number;
  lies: "left" | "right" | "alone";
  /** Whether the leaf that it is printed on has been turned over. */
  isTurned: boolean;
  /** Whether it can be read now. */
  isShown: boolean;
  children: ReactNode;
};

/**
 * One side of a leaf in its place, turned about the spine. Front and back are two sides that turn together; which of them is
 * seen is the angle's doing, so a turn needs no state between its beginning and its end.
 */
export function TurnedLeaf({ side, lies, isTurned, isShown, children }: TurnedLeafProps) {
  const isBack = lies === "left";
  const angle = isBack ? (isTurned ? 0 : 180) : isTurned ? -180 : 0;
  return (
    <div
      inert={!isShown}
      data-testid="leaf"
      data-shown={isShown}
      className={cn(
        "absolute inset-y-0 transition-transform duration-[280ms] ease-[cubic-bezier(0.45,0.05,0.35,1)] [backface-visibility:hidden]",
        lies === "alone" ? "inset-x-0" : "w-1/2",
        isBack ? "left-0 origin-right" : "right-0 origin-left",
      )}
      style={{
        transform: `perspective(2600px) rotateY(${angle}deg)`,
        // Backs lie one on the other as they are turned, fronts wait one below the other.
        zIndex: isBack ? side + 1 : 500 - side,
      }}
    >
      {children}
      <span
        aria-hidden
        // It darkens as it turns out of the light.
        className="pointer-events-none absolute inset-0 bg-black transition-opacity duration-[280ms]"
        style={{ opacity: isTurned === isBack ? 0 : 0.28 }}
      />
    </div>
  );
}
