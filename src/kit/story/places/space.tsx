import { mix } from "../../color";
import { At, Glow, Land, over, spread } from "../forms";
import type { PlaceDrawing } from "../scene";
import { StarField } from "../sky";

/** Among planets, on a small moon of craters; the hour tints the dark. */
export const space: PlaceDrawing = {
  open: false,
  draw(scene) {
    const { width, height, ground, k, style } = scene;
    const tones = { dawn: "#43365f", day: "#27406b", dusk: "#4b2f5e", night: "#151a3d" };
    const dark =
      style === "line"
        ? scene.paint("#ded9d0", 1)
        : Object.hasOwn(tones, scene.time)
          ? tones[scene.time]
          : tones.night;
    const deep = mix(dark, style === "line" ? "#ffffff" : "#0a0a22", 0.45);
    const color = (own: string) => scene.dye(own);
    const side = scene.chance("side") > 0.5 ? 1 : -1;
    const great = { x: width * (0.5 + side * 0.31), y: ground * 0.32, r: 118 * k };
    const small = { x: width * (0.5 - side * 0.33), y: ground * 0.24, r: 52 * k };
    const moon =
      scene.season === "winter"
        ? "#cfd6e0"
        : scene.season === "autumn"
          ? "#d3a887"
          : scene.season === "spring"
            ? "#b9c7b4"
            : "#c9bfb6";
    return [
      {
        depth: 0.02,
        drawing: (
          <>
            <linearGradient id={`${scene.id}-void`} x1="0" y1="0" x2="0" y2="1">
              <stop offset="0" stopColor={deep} />
              <stop offset="1" stopColor={mix(dark, "#7a6aa8", style === "line" ? 0 : 0.3)} />
            </linearGradient>
            <rect
              x={-over}
              y={-over}
              width={width + 2 * over}
              height={height + 2 * over}
              fill={`url(#${scene.id}-void)`}
              stroke="none"
            />
            <Glow
              scene={scene}
              name="nebula"
              x={width * 0.4}
              y={ground * 0.5}
              r={width * 0.5}
              color="#9a6bb0"
              strength={0.34}
            />
            <StarField scene={scene} to={ground} count={110} strength={1} />
          </>
        ),
      },
      {
        depth: 0.14,
        drawing: (
          <>
            <Glow
              scene={scene}
              name="great"
              x={great.x}
              y={great.y}
              r={great.r * 2}
              color="#f0b27a"
              strength={0.34}
            />
            <path
              d={`M${great.x - great.r * 1.7} ${great.y}A${great.r * 1.7} ${great.r * 0.36} 0 0 1 ${great.x + great.r * 1.7} ${great.y}`}
              transform={`rotate(-16 ${great.x} ${great.y})`}
              fill="none"
              stroke={color("#d9bd8a")}
              strokeWidth={11 * k}
            />
            <circle cx={great.x} cy={great.y} r={great.r} fill={color("#e0985f")} />
            <g fill={color("#cc7f4e")} stroke="none">
              <path
                d={`M${great.x - great.r * 0.94} ${great.y - great.r * 0.3}Q${great.x} ${great.y} ${great.x + great.r * 0.96} ${great.y - great.r * 0.24}L${great.x + great.r} ${great.y}Q${great.x} ${great.y + great.r * 0.24} ${great.x - great.r} ${great.y - great.r * 0.04}Z`}
              />
            </g>
            <path
              d={`M${great.x - great.r * 1.7} ${great.y}A${great.r * 1.7} ${great.r * 0.36} 0 0 0 ${great.x + great.r * 1.7} ${great.y}`}
              transform={`rotate(-16 ${great.x} ${great.y})`}
              fill="none"
              stroke={color("#f1d9a8")}
              strokeWidth={13 * k}
            />
            <circle cx={small.x} cy={small.y} r={small.r} fill={color("#6fb0b0")} />
            <path
              d={`M${small.x - small.r * 0.5} ${small.y - small.r * 0.3}q${small.r * 0.5} ${-small.r * 0.4} ${small.r * 0.7} ${small.r * 0.1}t${-small.r * 0.5} ${small.r * 0.7}t${-small.r * 0.2} ${-small.r * 0.8}Z`}
              fill={color("#8fc79a")}
              stroke="none"
            />
          </>
        ),
      },
      {
        depth: 0.66,
        drawing: (
          <>
            <Land scene={scene} color={moon} lift={64} swing={60} />
            {spread(scene, { name: "crater", count: 9, jitter: 1.2 }, (x, chance, index) => (
              <At
                key={index}
                x={x}
                y={ground + 30 * k + scene.chance(`cy${index}`) * (height - ground)}
                size={(0.5 + chance) * k}
              >
                <ellipse rx={58} ry={19} fill={scene.paint(mix(moon, "#3a3450", 0.2))} />
                <ellipse cy={4} rx={48} ry={13} fill={scene.paint(mix(moon, "#3a3450", 0.3))} stroke="none" />
              </At>
            ))}
          </>
        ),
      },
    ];
  },
};
