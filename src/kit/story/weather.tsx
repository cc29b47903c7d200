import { spread } from "./forms";
import type { StoryScene } from "./scene";

type Moving = { scene: StoryScene; seconds: number };

/** Drops on their way down, each at its own pace, round and round. */
function Rain({ scene, seconds }: Moving) {
  const { height, k } = scene;
  const span = height + 160;
  return (
    <g
      stroke={scene.light.isNight ? "#a9bbdc" : scene.style === "line" ? "#4b5560" : "#f0f5f6"}
      strokeWidth={2.4 * k}
      strokeLinecap="round"
      opacity={0.55}
    >
      {spread(scene, { name: "rain", count: 80, jitter: 4 }, (x, chance, index) => {
        const y = ((scene.chance(`rain-y-${index}`) * span + seconds * (720 + chance * 380)) % span) - 80;
        const length = (24 + chance * 26) * k;
        const left = x - y * 0.12 + 60;
        return (
          <path
            key={index}
            d={`M${left.toFixed(1)} ${y.toFixed(1)}l${(-length * 0.12).toFixed(1)} ${length.toFixed(1)}`}
          />
        );
      })}
    </g>
  );
}

function Snow({ scene, seconds }: Moving) {
  const { height, k } = scene;
  const span = height + 60;
  return (
    <g fill="#ffffff" stroke={scene.style === "line" ? "#7b828c" : "none"} strokeWidth={1.5} opacity={0.9}>
      {spread(scene, { name: "flake", count: 90, jitter: 5 }, (x, chance, index) => {
        const y = ((scene.chance(`flake-y-${index}`) * span + seconds * (50 + chance * 60)) % span) - 30;
        const sway = Math.sin(seconds * (0.7 + chance * 0.6) + index) * 18;
        return (
          <circle
            key={index}
            cx={(x + sway).toFixed(1)}
            cy={y.toFixed(1)}
            r={((2.4 + chance * 4.4) * k).toFixed(1)}
          />
        );
      })}
    </g>
  );
}

/** Lines of air with a curl, and leaves that ride on them. */
function Wind({ scene, seconds }: Moving) {
  const { width, ground, k } = scene;
  const span = width + 700;
  return (
    <g fill="none" strokeLinecap="round">
      {spread(scene, { name: "gust", count: 6 }, (_x, chance, index) => {
        const x = ((scene.chance(`gust-${index}`) * span + seconds * (170 + chance * 120)) % span) - 500;
        const y = ground * (0.16 + 0.64 * scene.chance(`gust-y-${index}`));
        return (
          <path
            key={index}
            transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(k * (0.8 + chance * 0.6)).toFixed(3)})`}
            d="M0 0Q80 -20 160 0T300 -6Q340 -20 326 -44Q306 -58 298 -36"
            stroke={scene.style === "line" ? "#4b5560" : "#ffffff"}
            strokeWidth={3}
            opacity={0.5}
          />
        );
      })}
      {spread(scene, { name: "blown", count: 9 }, (_x, chance, index) => {
        const x = ((scene.chance(`blown-${index}`) * span + seconds * (210 + chance * 150)) % span) - 350;
        const y =
          ground * (0.2 + 0.7 * scene.chance(`blown-y-${index}`)) + Math.sin(seconds * 2 + index) * 26;
        const turn = seconds * (80 + chance * 90) + index * 50;
        return (
          <path
            key={`leaf-${index}`}
            transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(1)}) scale(${k.toFixed(3)})`}
            d="M-12 0Q0 -11 12 0Q0 11 -12 0Z"
            fill={scene.paint(scene.leaf(index), 1)}
          />
        );
      })}
    </g>
  );
}

/** Fireflies, in the style of night: they wander and glow up in turn. */
function Fireflies({ scene, seconds }: Moving) {
  const { ground, k } = scene;
  return (
    <g fill="#ffe9a3" stroke="none">
      {spread(scene, { name: "firefly", count: 18, jitter: 2 }, (x, chance, index) => {
        const y =
          ground * (0.45 + 0.65 * scene.chance(`firefly-y-${index}`)) + Math.cos(seconds * 0.6 + index) * 14;
        const glow = 0.25 + 0.75 * (0.5 + 0.5 * Math.sin(seconds * (0.9 + chance) + index * 2.1)) ** 2;
        const at = { cx: (x + Math.sin(seconds * 0.5 + index * 1.3) * 22).toFixed(1), cy: y.toFixed(1) };
        return (
          <g key={index} opacity={glow.toFixed(3)}>
            <circle {...at} r={11 * k} opacity={0.2} />
            <circle {...at} r={(2.6 + chance * 2) * k} />
          </g>
        );
      })}
    </g>
  );
}

/** What falls or flies before everything; null where nothing does. */
export function Weather(props: Moving) {
  switch (props.scene.weather) {
    case "rain":
      return <Rain {...props} />;
    case "snow":
      return <Snow {...props} />;
    case "wind":
      return <Wind {...props} />;
    default:
      return props.scene.style === "night" ? <Fireflies {...props} /> : null;
  }
}

/** Banks of mist that wander; two of them lie between the sheets of the picture. */
export function Mist({ scene, seconds, index }: Moving & { index: number }) {
  if (scene.weather !== "fog") return null;
  const { width, ground, k } = scene;
  const y = ground - (index === 0 ? 170 : 30) * k;
  const x = Math.sin(seconds * 0.16 + index * 2) * 60;
  const color = scene.light.haze;
  const id = `${scene.id}-mist-${index}`;
  return (
    <>
      <linearGradient id={id} x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stopColor={color} stopOpacity={0} />
        <stop offset="0.5" stopColor={color} stopOpacity={0.82} />
        <stop offset="1" stopColor={color} stopOpacity={0} />
      </linearGradient>
      <path
        transform={`translate(${x.toFixed(1)} 0)`}
        d={`M-260 ${y - 150 * k}Q${width * 0.3} ${y - 210 * k} ${width * 0.55} ${y - 140 * k}T${width + 260} ${y - 160 * k}V${y + 130 * k}H-260Z`}
        fill={`url(#${id})`}
        stroke="none"
      />
    </>
  );
}
