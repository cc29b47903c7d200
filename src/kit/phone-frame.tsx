import type { ReactNode } from "react";
import { alpha, isDark, mix } from "./color";
import { useFrameSize } from "./frame-size";
import { useLook } from "./look";
import { ScreenProvider } from "./screen";
import { Text } from "./text";

/** Height to width of a phone. */
export const phoneRatio = 2.06;

export type PhoneFrameProps = {
  children?: ReactNode;
  /** In units; the height follows (2.06 times). */
  width: number;
  /** Of the screen's ground. */
  color?: string;
  /** Of the status bar's signs. */
  textColor?: string;
  /** Of the metal around it; default by the ground. */
  body?: string;
  on?: string;
  glow?: string;
  time?: string;
};

function StatusBar({
  width,
  height,
  ink,
  time,
}: {
  width: number;
  height: number;
  ink: string;
  time: string;
}) {
  const { unit } = useFrameSize();
  const size = width * 0.043;
  return (
    <div
      style={{
        position: "absolute",
        left: 0,
        top: 0,
        zIndex: 2,
        boxSizing: "border-box",
        width: "100%",
        height: height * unit,
        padding: `0 ${width * 0.075 * unit}px 0 ${width * 0.1 * unit}px`,
        display: "flex",
        alignItems: "center",
        justifyContent: "space-between",
      }}
    >
      <Text size={size} width={width * 0.22} maxLines={1} weight={600} color={ink}>
        {time}
      </Text>
      <svg
        role="presentation"
        viewBox="0 0 66 14"
        width={width * 0.185 * unit}
        height={width * 0.039 * unit}
        fill={ink}
        style={{ display: "block" }}
      >
        {[5, 7.5, 10, 12.5].map((tall, index) => (
          <rect key={tall} x={index * 4.6} y={13 - tall} width={3.2} height={tall} rx={1} />
        ))}
        <path
          d="M24.5 5.2a11 11 0 0 1 14 0M27 8.3a7 7 0 0 1 9 0M29.6 11.2a3.2 3.2 0 0 1 3.8 0"
          fill="none"
          stroke={ink}
          strokeWidth={1.9}
          strokeLinecap="round"
        />
        <rect
          x={44.5}
          y={1.2}
          width={18.6}
          height={11.4}
          rx={3.4}
          fill="none"
          stroke={ink}
          strokeOpacity={0.45}
          strokeWidth={1.1}
        />
        <rect x={46.2} y={2.9} width={13} height={8} rx={2} />
        <path d="M64.4 5v4c.9-.4 1.4-1.1 1.4-2s-.5-1.6-1.4-2Z" fillOpacity={0.5} />
      </svg>
    </div>
  );
}

/** A phone around its screen, with island and status bar. Props: width (units; 2.06 times as high), color, textColor, body, on, glow, time. `<PhoneFrame width={420}><MockUi kind="shop" name="Brewline" title="Beans" items={cells} /></PhoneFrame>` */
export function PhoneFrame({
  children,
  width,
  color,
  textColor,
  body,
  on,
  glow,
  time = "9:41",
}: PhoneFrameProps) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const ground = color ?? palette.surface;
  const ink = textColor ?? (isDark(ground) ? "#ffffff" : "#111111");
  const deep = isDark(on ?? palette.background);
  const metal = body ?? (deep ? "#3a3c44" : "#2a2b30");
  const height = width * phoneRatio;
  const edge = width * 0.012;
  const bezel = width * 0.03;
  const inset = edge + bezel;
  const screen = { width: width - 2 * inset, height: height - 2 * inset, isPhone: true, top: width * 0.128 };
  const button = (side: "left" | "right", top: number, tall: number) => (
    <div
      style={{
        position: "absolute",
        [side]: -width * 0.0085 * unit,
        top: top * height * unit,
        width: width * 0.012 * unit,
        height: tall * height * unit,
        borderRadius: 3 * unit,
        background: mix(metal, "#000000", 0.25),
      }}
    />
  );
  return (
    <div style={{ position: "relative", width: width * unit, height: height * unit, flexShrink: 0 }}>
      {button("left", 0.17, 0.035)}
      {button("left", 0.235, 0.066)}
      {button("left", 0.32, 0.066)}
      {button("right", 0.26, 0.105)}
      <div
        style={{
          position: "absolute",
          inset: 0,
          borderRadius: width * 0.168 * unit,
          background: `linear-gradient(135deg, ${mix(metal, "#ffffff", 0.4)} 0%, ${metal} 22%, ${mix(metal, "#000000", 0.35)} 60%, ${mix(metal, "#ffffff", 0.25)} 100%)`,
          boxShadow: `0 ${width * 0.13 * unit}px ${width * 0.3 * unit}px ${glow ? alpha(glow, deep ? 0.36 : 0.3) : alpha("#000000", deep ? 0.55 : 0.22)}, 0 ${width * 0.04 * unit}px ${width * 0.09 * unit}px ${alpha("#000000", deep ? 0.45 : 0.2)}`,
        }}
      />
      <div
        style={{
          position: "absolute",
          inset: edge * unit,
          borderRadius: width * 0.158 * unit,
          background: "#060607",
        }}
      />
      <div
        style={{
          position: "absolute",
          inset: inset * unit,
          borderRadius: width * 0.13 * unit,
          overflow: "hidden",
          background: ground,
        }}
      >
        <ScreenProvider screen={screen}>{children}</ScreenProvider>
        <StatusBar width={screen.width} height={screen.top} ink={ink} time={time} />
        <div
          style={{
            position: "absolute",
            zIndex: 3,
            left: "50%",
            top: width * 0.028 * unit,
            width: width * 0.29 * unit,
            height: width * 0.078 * unit,
            marginLeft: -width * 0.145 * unit,
            borderRadius: width * 0.05 * unit,
            background: "#060607",
          }}
        />
      </div>
    </div>
  );
}
