import { AbsoluteFill, interpolate, useCurrentFrame } from "remotion"

const from = `#ff6b6b`
const to = `#4ecdc4`
const city = `Lisbon`

export default () => {
  const frame = useCurrentFrame()
  const angle = interpolate(frame, [0, 150], [120, 160])
  const blur = Math.max(0, 20 - frame)
  return (
    <AbsoluteFill style={{ background: `linear-gradient(${angle}deg, ${from} 0%, ${to} 100%)` }}>
      <div style={{ margin: `auto`, textAlign: `center`, filter: `blur(${blur}px)` }}>
        <div style={{ fontSize: `40px`, color: `#ffffffcc`, letterSpacing: `0.3em` }}>{`A WEEKEND IN`}</div>
        <div style={{ fontSize: `min(18vw, 260px)`, fontWeight: 900, color: `white`, textShadow: `0 10px 40px rgba(0,0,0,.25)` }}>{city}</div>
        <div style={{ fontSize: `36px`, color: `white` }}>{`From ${city} with love`}</div>
      </div>
    </AbsoluteFill>
  )
}
