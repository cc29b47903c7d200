import type { CSSProperties, ReactNode } from "react";
import { alpha, isDark, mix } from "./color";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { ScreenProvider } from "./screen";
import { Text } from "./text";

export type WindowProps = {
  children?: ReactNode;
  /** In the middle of the title bar. */
  title?: string;
  /** In units, with the bar. */
  width: number;
  height: number;
  color?: string;
  textColor?: string;
  /** What it lies on, for its shadow. */
  on?: string;
  /** Drawn in the bar instead of the title. */
  bar?: ReactNode;
  barHeight?: number;
  /** Light around it, in this colour. */
  glow?: string;
  style?: CSSProperties;
};

/** The three buttons of a window. */
export function TrafficLights({ size = 15 }: { size?: number }) {
  const { unit } = useFrameSize();
  return (
    <div style={{ display: "flex", gap: size * 0.66 * unit, flexShrink: 0 }}>
      {["#ff5f57", "#febc2e", "#28c840"].map((color) => (
        <div
          key={color}
          style={{ width: size * unit, height: size * unit, borderRadius: "50%", background: color }}
        />
      ))}
    </div>
  );
}

/** A desktop window: bar with three buttons and a title, its body clipped. Props: title, width, height (units, with the bar), color, textColor, on, bar, barHeight, glow. `<Window title="app.ts" width={1100} height={640}>…</Window>` */
export function Window({
  children,
  title = "",
  width,
  height,
  color,
  textColor,
  on,
  bar,
  barHeight = 58,
  glow,
  style,
}: WindowProps) {
  const { unit } = useFrameSize();
  const { palette, corner } = useLook();
  const ground = color ?? palette.surface;
  const ink = textColor ?? palette.text;
  const dark = isDark(ground);
  const top = dark ? mix(ground, "#ffffff", 0.06) : mix(ground, "#000000", 0.035);
  const deep = isDark(on ?? palette.background);
  const radius = Math.max(16, Math.min(30, corner * 1080));
  return (
    <div
      style={{
        position: "relative",
        boxSizing: "border-box",
        width: width * unit,
        height: height * unit,
        borderRadius: radius * unit,
        background: ground,
        boxShadow: `0 0 0 ${1.5 * unit}px ${dark ? alpha("#ffffff", 0.13) : alpha("#000000", 0.09)}, 0 ${50 * unit}px ${130 * unit}px ${glow ? alpha(glow, deep ? 0.34 : 0.26) : alpha("#000000", deep ? 0.5 : 0.16)}, 0 ${16 * unit}px ${40 * unit}px ${alpha("#000000", deep ? 0.4 : 0.12)}`,
        overflow: "hidden",
        ...style,
      }}
    >
      <div
        style={{
          boxSizing: "border-box",
          height: barHeight * unit,
          padding: `0 ${24 * unit}px`,
          display: "flex",
          alignItems: "center",
          gap: 22 * unit,
          background: top,
          borderBottom: `${1.2 * unit}px solid ${dark ? alpha("#ffffff", 0.08) : alpha("#000000", 0.08)}`,
        }}
      >
        <TrafficLights size={barHeight * 0.26} />
        {bar ??
          (title !== "" && (
            <div
              style={{
                position: "absolute",
                left: 0,
                width: "100%",
                display: "flex",
                justifyContent: "center",
              }}
            >
              <Text
                size={barHeight * 0.37}
                width={width - 280}
                maxLines={1}
                color={mix(ground, ink, 0.62)}
                weight={500}
              >
                {title}
              </Text>
            </div>
          ))}
      </div>
      <ScreenProvider screen={{ width, height: height - barHeight, isPhone: false, top: 0 }}>
        <div style={{ position: "relative", height: (height - barHeight) * unit, overflow: "hidden" }}>
          {children}
        </div>
      </ScreenProvider>
    </div>
  );
}
