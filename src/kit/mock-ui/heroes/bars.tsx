import { random } from "remotion";
import { mix } from "../../color";
import { useFrameSize } from "../../frame-size";
import { useTiming } from "../../timing";
import type { PartProps } from "../ui";

export function Bars({
  ui,
  seed,
  width,
  height,
  at,
  count = 7,
}: {
  ui: PartProps["ui"];
  seed: number;
  width: number;
  height: number;
  at: number;
  count?: number;
}) {
  const { unit } = useFrameSize();
  const { enter } = useTiming();
  const strongest = Math.floor(count * 0.7);
  return (
    <div
      style={{
        width: width * unit,
        height: height * unit,
        display: "flex",
        alignItems: "flex-end",
        justifyContent: "space-between",
      }}
    >
      {Array.from({ length: count }, (_, index) => {
        const tall = index === strongest ? 1 : 0.3 + random(`bar-${seed}-${index}`) * 0.55;
        return (
          <div
            key={index}
            style={{
              width: (width / count) * 0.58 * unit,
              height: height * tall * Math.min(1.05, enter(at + 0.2 + index * 0.06, 0.9)) * unit,
              borderRadius: (width / count) * 0.2 * unit,
              background: index === strongest ? ui.accent : mix(ui.card, ui.accent, 0.34),
            }}
          />
        );
      })}
    </div>
  );
}
