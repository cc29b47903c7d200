import { ImagePlus } from "lucide-react";

/** Over the conversation while files are dragged across it. */
export function DropHint() {
  return (
    <div className="pointer-events-none absolute inset-2 z-10 grid place-items-center rounded-xl border-2 border-accent border-dashed bg-surface/85 backdrop-blur-md">
      <p className="flex items-center gap-2 font-medium">
        <ImagePlus aria-hidden className="size-5 text-accent" /> Drop pictures here
      </p>
    </div>
  );
}
