import type { ReactNode } from "react";
import { alpha, isDark, mix } from "./color";
import { useFrameSize } from "./frame-size";
import { Icon } from "./icon";
import { useLook } from "./look";
import { Text } from "./text";
import { Window } from "./window";

export type BrowserFrameProps = {
  children?: ReactNode;
  /** In the address bar. */
  url?: string;
  width: number;
  height: number;
  color?: string;
  textColor?: string;
  on?: string;
  glow?: string;
};

/** A browser window around its content. Props: url, width, height (units), color, textColor, on, glow. `<BrowserFrame url="orbit.dev" width={1300} height={780}><MockUi kind="dashboard" name="Orbit" title="This week" items={cells} /></BrowserFrame>` */
export function BrowserFrame({
  children,
  url = "",
  width,
  height,
  color,
  textColor,
  on,
  glow,
}: BrowserFrameProps) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const ground = color ?? palette.surface;
  const ink = textColor ?? palette.text;
  const quiet = mix(ground, ink, 0.5);
  const isNarrow = width < 760;
  const barHeight = isNarrow ? 58 : 66;
  const field = Math.min(620, width * (isNarrow ? 0.56 : 0.46));
  const bar = (
    <>
      {!isNarrow && (
        <div style={{ display: "flex", gap: 14 * unit, opacity: 0.75 }}>
          <div style={{ transform: "scaleX(-1)" }}>
            <Icon name="arrow-right" size={22} color={quiet} />
          </div>
          <Icon name="arrow-right" size={22} color={alpha(quiet, 0.5)} />
        </div>
      )}
      <div
        style={{
          position: "absolute",
          left: ((width - field) / 2) * unit,
          width: field * unit,
          height: barHeight * 0.6 * unit,
          borderRadius: 12 * unit,
          background: isDark(ground) ? alpha("#ffffff", 0.08) : alpha("#000000", 0.06),
          display: "flex",
          alignItems: "center",
          justifyContent: "center",
          gap: 10 * unit,
        }}
      >
        <Icon name="lock" size={barHeight * 0.25} color={quiet} stroke={2.4} />
        <Text
          size={barHeight * 0.33}
          width={field - 80}
          maxLines={1}
          color={mix(ground, ink, 0.82)}
          weight={500}
        >
          {url}
        </Text>
      </div>
    </>
  );
  return (
    <Window
      width={width}
      height={height}
      color={ground}
      textColor={ink}
      barHeight={barHeight}
      bar={bar}
      {...(on ? { on } : {})}
      {...(glow ? { glow } : {})}
    >
      {children}
    </Window>
  );
}
