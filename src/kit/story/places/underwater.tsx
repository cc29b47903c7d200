import { mix } from "../../color";
import { At, Land, over, ridge, spread } from "../forms";
import type { PlaceDrawing } from "../scene";

/** The bottom of the sea: beams of light, weed, coral and bubbles. */
export const underwater: PlaceDrawing = {
  open: false,
  draw(scene) {
    const { width, height, ground, horizon, k, light, paint, style } = scene;
    const line = style === "line";
    const high = line ? paint("#d6ebe8", 1) : mix("#7fc4c6", light.tint, light.tintShare * 1.3);
    const low = line ? paint("#b5d3d6", 1) : mix("#22607c", light.tint, light.tintShare);
    const wet = (color: string, depth: number) => paint(mix(color, "#2f7a90", (1 - depth) * 0.75), 1);
    const corals = ["#dd7f6a", "#e5a75c", "#c27aa0", "#d96a6f"];
    return [
      {
        depth: 0.02,
        drawing: (
          <>
            <linearGradient id={`${scene.id}-deep`} x1="0" y1="0" x2="0" y2="1">
              <stop offset="0" stopColor={high} />
              <stop offset="1" stopColor={low} />
            </linearGradient>
            <rect
              x={-over}
              y={-over}
              width={width + 2 * over}
              height={height + 2 * over}
              fill={`url(#${scene.id}-deep)`}
              stroke="none"
            />
            <g
              fill={light.isNight ? "#b8c9ee" : "#ffffff"}
              opacity={light.isNight ? 0.07 : 0.13}
              stroke="none"
            >
              {spread(scene, { name: "beam", count: 5, jitter: 0.8 }, (x, chance, index) => (
                <path
                  key={index}
                  d={`M${x} ${-over}h${(60 + chance * 80) * k}L${x - 260 * k + chance * 60} ${ground}h${-(140 + chance * 120) * k}Z`}
                />
              ))}
            </g>
          </>
        ),
      },
      {
        depth: 0.16,
        drawing: (
          <path
            d={ridge(scene, "reef", { base: horizon + 110 * k, swing: 190 * k, count: 6 })}
            fill={wet("#5d8f96", 0.25)}
          />
        ),
      },
      {
        depth: 0.36,
        drawing: (
          <>
            {spread(
              scene,
              { name: "weed", count: Math.round(width / 90), jitter: 1.2 },
              (x, chance, index) => {
                const high2 = (140 + chance * 240) * k;
                return (
                  <path
                    key={index}
                    d={`M${x} ${ground}q${-40 * k} ${-high2 * 0.3} 0 ${-high2 * 0.5}t${8 * k} ${-high2 * 0.5}q${30 * k} ${high2 * 0.3} ${4 * k} ${high2 * 0.52}t${14 * k} ${high2 * 0.48}Z`}
                    fill={wet(chance > 0.5 ? "#4f9a7c" : "#6bae7a", 0.45)}
                  />
                );
              },
            )}
            <path
              d={ridge(scene, "middle", { base: ground - 40 * k, swing: 60 * k, count: 4 })}
              fill={wet("#b9b48c", 0.5)}
            />
          </>
        ),
      },
      {
        depth: 0.66,
        drawing: (
          <>
            {[0.04, 0.12, 0.88, 0.965].map((at, index) => {
              const color = wet(corals[index % 4] ?? "#dd7f6a", 0.9);
              return (
                <At key={at} x={width * at} y={ground} size={(0.9 + scene.chance(`c${index}`) * 0.6) * k}>
                  {index % 2 === 0 ? (
                    <path
                      d="M0 10V-60M0 -40Q-50 -50 -54 -110M0 -56Q46 -64 50 -124M-44 -80Q-74 -84 -78 -112M0 -60Q-6 -110 6 -150M38 -90Q66 -86 76 -104"
                      fill="none"
                      stroke={color}
                      strokeWidth={19}
                      strokeLinecap="round"
                    />
                  ) : (
                    <path
                      d="M-10 10Q-90 -60 -70 -120Q-50 -150 -28 -120Q-20 -170 10 -160Q40 -160 38 -122Q72 -144 82 -106Q92 -56 14 10Z"
                      fill={color}
                    />
                  )}
                </At>
              );
            })}
            <Land scene={scene} color={mix("#d9c89a", "#2f7a90", 0.2)} lift={34} swing={30} />
            <g fill="none" stroke={line ? "#6b8f94" : "#e6f5f2"} strokeWidth={2.6 * k} opacity={0.7}>
              {spread(scene, { name: "bubble", count: 22, jitter: 2 }, (x, chance, index) => (
                <circle
                  key={index}
                  cx={x}
                  cy={scene.chance(`by${index}`) * ground}
                  r={(4 + chance * 11) * k}
                />
              ))}
            </g>
            {[0, 1, 2, 3].map((index) => {
              const x = width * (0.12 + scene.chance(`fx${index}`) * 0.76);
              const color = wet(corals[(index + 1) % 4] ?? "#e5a75c", 0.85);
              return (
                <g
                  key={index}
                  transform={`translate(${x} ${ground * (0.14 + scene.chance(`fy${index}`) * 0.3)}) scale(${(index % 2 === 0 ? 1 : -1) * 0.7 * k} ${0.7 * k})`}
                >
                  <path d="M-40 0Q0 -38 46 0Q0 38 -40 0ZM-34 0L-70 -24Q-60 0 -70 24Z" fill={color} />
                  <circle cx={24} cy={-5} r={4} fill={paint("#26303c")} stroke="none" />
                </g>
              );
            })}
          </>
        ),
      },
    ];
  },
};
