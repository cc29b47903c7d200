import { AbsoluteFill, Easing, interpolate, useCurrentFrame } from "remotion";

const ease = Easing.bezier(0.16, 1, 0.3, 1);
const clamp = { extrapolateLeft: "clamp", extrapolateRight: "clamp" } as const;

const FadeUp = ({ delay = 0, distance = 40, children }) => {
  const frame = useCurrentFrame();
  const t = interpolate(frame, [delay, delay + 24], [0, 1], { ...clamp, easing: ease });
  return <div style={{ opacity: t, transform: `translateY(${(1 - t) * distance}px)` }}>{children}</div>;
};

const Badge = ({ children }) => (
  <div style={{ display: "inline-block", padding: "10px 24px", borderRadius: 999, background: "#fde68a", color: "#78350f", fontSize: 26 }}>{children}</div>
);

const Button = ({ children, color = "#16a34a" }) => (
  <div style={{ display: "inline-block", padding: "24px 56px", borderRadius: 16, background: color, color: "#fff", fontSize: 36, fontWeight: 700 }}>{children}</div>
);

const Hero = () => (
  <AbsoluteFill style={{ backgroundColor: "#fffdf5", alignItems: "center", justifyContent: "center", textAlign: "center" }}>
    <FadeUp>
      <Badge>New this autumn</Badge>
    </FadeUp>
    <FadeUp delay={8}>
      <h1 style={{ fontSize: 128, color: "#1c1917", margin: "32px 0 0" }}>Soup that hugs back</h1>
    </FadeUp>
    <FadeUp delay={16} distance={20}>
      <p style={{ fontSize: 42, color: "#57534e" }}>Six flavours, ready in three minutes</p>
    </FadeUp>
    <FadeUp delay={26}>
      <Button>Taste it</Button>
    </FadeUp>
  </AbsoluteFill>
);

export default Hero;
