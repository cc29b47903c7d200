import { At, Glow, spread } from "./forms";
import type { StoryScene } from "./scene";

const cloudPath =
  "M-104 24C-132 24,-134 -6,-104 -10C-100 -38,-64 -46,-46 -26C-32 -62,30 -62,44 -22C66 -36,98 -20,94 4C120 4,122 24,98 24Z";

export function Cloud({
  scene,
  x,
  y,
  size,
  opacity = 1,
}: {
  scene: StoryScene;
  x: number;
  y: number;
  size: number;
  opacity?: number;
}) {
  const day = scene.weather === "rain" ? "#9ea9ad" : scene.weather === "clear" ? "#f6f1e6" : "#d6dadb";
  return (
    <At x={x} y={y} size={size}>
      <path d={cloudPath} fill={scene.paint(day, 0.62)} opacity={opacity} />
    </At>
  );
}

/** The sun, or the moon with its sea of light. */
function Lamp({ scene }: { scene: StoryScene }) {
  const { width, horizon, k, light, time, textSpace } = scene;
  const isLeft = scene.chance("lamp-side") > 0.5;
  const x = width * (isLeft ? 0.2 : 0.8) + (scene.chance("lamp-x") - 0.5) * width * 0.12;
  const top = textSpace === "top" ? horizon * 0.5 : horizon * 0.3;
  const y = time === "day" || light.isNight ? top : horizon - 70 * k;
  const r = (light.isNight ? 50 : time === "day" ? 56 : 74) * k;
  const isVeiled = scene.weather === "rain" || scene.weather === "fog" || scene.weather === "snow";
  const color = time === "dusk" ? "#ffc37d" : light.lamp;
  return (
    <g opacity={isVeiled ? 0.4 : scene.weather === "cloudy" ? 0.75 : 1}>
      <Glow
        scene={scene}
        name="lamp"
        x={x}
        y={y}
        r={r * 5}
        color={color}
        strength={light.isNight ? 0.42 : 0.6}
      />
      {light.isNight ? (
        <>
          <circle cx={x} cy={y} r={r} fill={scene.shine(color)} />
          <g fill="#d9cfae" opacity={0.55} stroke="none">
            <circle cx={x - r * 0.3} cy={y - r * 0.2} r={r * 0.2} />
            <circle cx={x + r * 0.32} cy={y + r * 0.26} r={r * 0.14} />
            <circle cx={x + r * 0.1} cy={y - r * 0.5} r={r * 0.1} />
          </g>
        </>
      ) : (
        <circle cx={x} cy={y} r={r} fill={scene.shine(color)} />
      )}
    </g>
  );
}

/** Stars of three sizes, the larger ones with points. */
export function StarField({
  scene,
  to,
  count = 70,
  strength,
}: {
  scene: StoryScene;
  to: number;
  count?: number;
  strength: number;
}) {
  if (strength <= 0) return null;
  return (
    <g fill="#fdf4d8" stroke="none" opacity={strength}>
      {spread(scene, { name: "star", count, jitter: 3 }, (x, chance, index) => {
        const y = scene.chance(`star-y-${index}`) ** 1.3 * to;
        const r = (chance > 0.9 ? 4.4 : chance > 0.6 ? 2.6 : 1.7) * scene.k;
        if (chance > 0.9)
          return (
            <path
              key={index}
              d={`M${x.toFixed(1)} ${(y - r * 2.6).toFixed(1)}l${(r * 0.6).toFixed(1)} ${(r * 2).toFixed(1)}l${(r * 2).toFixed(1)} ${(r * 0.6).toFixed(1)}l${(-r * 2).toFixed(1)} ${(r * 0.6).toFixed(1)}l${(-r * 0.6).toFixed(1)} ${(r * 2).toFixed(1)}l${(-r * 0.6).toFixed(1)} ${(-r * 2).toFixed(1)}l${(-r * 2).toFixed(1)} ${(-r * 0.6).toFixed(1)}l${(r * 2).toFixed(1)} ${(-r * 0.6).toFixed(1)}Z`}
            />
          );
        return <circle key={index} cx={x} cy={y} r={r} opacity={0.5 + chance * 0.5} />;
      })}
    </g>
  );
}

/** Stars, sun or moon. */
export function skyLights(scene: StoryScene) {
  return (
    <>
      <StarField scene={scene} to={scene.horizon} strength={scene.light.stars} />
      {(scene.hasMoon || !scene.light.isNight) && <Lamp scene={scene} />}
    </>
  );
}

/** Clouds, as many as the weather has. */
export function skyClouds(scene: StoryScene) {
  const counts = { clear: 2, cloudy: 6, rain: 6, snow: 4, wind: 4, fog: 3 } as const;
  const count = Object.hasOwn(counts, scene.weather) ? counts[scene.weather] : 2;
  const isHeavy = count > 5;
  return spread(scene, { name: "cloud", count, from: -60, to: scene.width + 60 }, (x, chance, index) => (
    <Cloud
      key={index}
      scene={scene}
      x={x}
      y={scene.horizon * (0.1 + 0.42 * scene.chance(`cloud-y-${index}`))}
      size={(0.7 + chance * (isHeavy ? 1.5 : 0.9)) * scene.k}
      opacity={isHeavy ? 0.8 : 0.92}
    />
  ));
}
