import type { ReactNode } from "react";
import { alpha, isDark, mix } from "./color";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { ScreenProvider } from "./screen";

/** Height to width of a laptop, its base included. */
export const laptopRatio = 0.61;

/** A laptop around its screen (16:10). Props: width (units, of the base; 0.61 times as high), color of the screen, body, on, glow. `<LaptopFrame width={1300}><MockUi kind="dashboard" name="Orbit" title="This week" items={cells} /></LaptopFrame>` */
export function LaptopFrame({
  children,
  width,
  color,
  body,
  on,
  glow,
}: {
  children?: ReactNode;
  width: number;
  color?: string;
  body?: string;
  on?: string;
  glow?: string;
}) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const deep = isDark(on ?? palette.background);
  const metal = body ?? (deep ? "#8d9098" : "#c9ccd2");
  const lid = width * 0.86;
  const bezel = lid * 0.0155;
  const base = width * 0.03;
  const lidHeight = width * laptopRatio - base;
  const screen = { width: lid - 2 * bezel, height: lidHeight - 2.2 * bezel, isPhone: false, top: 0 };
  return (
    <div
      style={{
        width: width * unit,
        height: width * laptopRatio * unit,
        display: "flex",
        flexDirection: "column",
        alignItems: "center",
        flexShrink: 0,
      }}
    >
      <div
        style={{
          boxSizing: "border-box",
          width: lid * unit,
          height: lidHeight * unit,
          padding: `${bezel * 1.2 * unit}px ${bezel * unit}px ${bezel * unit}px`,
          borderRadius: `${width * 0.021 * unit}px ${width * 0.021 * unit}px ${width * 0.004 * unit}px ${width * 0.004 * unit}px`,
          background: "#08080a",
          boxShadow: `0 0 0 ${width * 0.0022 * unit}px ${mix(metal, "#000000", 0.2)}, 0 ${width * 0.05 * unit}px ${width * 0.14 * unit}px ${glow ? alpha(glow, deep ? 0.34 : 0.26) : alpha("#000000", deep ? 0.5 : 0.18)}`,
        }}
      >
        <div
          style={{
            position: "relative",
            width: screen.width * unit,
            height: screen.height * unit,
            borderRadius: `${width * 0.009 * unit}px ${width * 0.009 * unit}px 0 0`,
            overflow: "hidden",
            background: color ?? palette.surface,
          }}
        >
          <ScreenProvider screen={screen}>{children}</ScreenProvider>
        </div>
      </div>
      <div
        style={{
          position: "relative",
          width: "100%",
          height: base * unit,
          borderRadius: `${3 * unit}px ${3 * unit}px ${width * 0.022 * unit}px ${width * 0.022 * unit}px`,
          background: `linear-gradient(180deg, ${mix(metal, "#ffffff", 0.55)} 0%, ${metal} 22%, ${mix(metal, "#000000", 0.28)} 78%, ${mix(metal, "#000000", 0.5)} 100%)`,
          boxShadow: `0 ${width * 0.02 * unit}px ${width * 0.05 * unit}px ${alpha("#000000", deep ? 0.5 : 0.2)}`,
        }}
      >
        <div
          style={{
            position: "absolute",
            left: "42%",
            top: 0,
            width: "16%",
            height: "42%",
            borderRadius: `0 0 ${width * 0.01 * unit}px ${width * 0.01 * unit}px`,
            background: mix(metal, "#000000", 0.3),
          }}
        />
      </div>
    </div>
  );
}
