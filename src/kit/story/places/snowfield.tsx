import { At, Land, ridge, ridgeAt, spread } from "../forms";
import { Fir } from "../plants";
import type { PlaceDrawing } from "../scene";

/** Snow as far as one sees, firs and a snowman. */
export const snowfield: PlaceDrawing = {
  open: true,
  draw(given) {
    // Snow lies here in every season.
    const scene = { ...given, isWhite: true };
    const { width, ground, horizon, k, paint } = scene;
    const hill = { base: ground - 64 * k, swing: 110 * k, count: 3 };
    const man = width * (scene.chance("man") > 0.5 ? 0.9 : 0.1);
    return [
      {
        depth: 0.08,
        drawing: (
          <path
            d={ridge(scene, "peaks", { base: horizon + 60 * k, swing: 240 * k, count: 9, rough: true })}
            fill={paint("#c3cfdb", 0.4)}
          />
        ),
      },
      {
        depth: 0.2,
        drawing: (
          <path
            d={ridge(scene, "far", { base: horizon + 70 * k, swing: 100 * k, count: 3 })}
            fill={paint("#dde5ec", 0.6)}
          />
        ),
      },
      {
        depth: 0.4,
        drawing: (
          <>
            {spread(
              scene,
              { name: "fir", count: Math.round(width / 150), jitter: 1.3 },
              (x, chance, index) => (
                <Fir
                  key={index}
                  scene={scene}
                  name={`f${index}`}
                  x={x}
                  y={ridgeAt(scene, "hill", hill, x) + 14 * k}
                  size={(0.46 + chance * 0.5) * k}
                  depth={0.6}
                />
              ),
            )}
            <path d={ridge(scene, "hill", hill)} fill={paint("#e7edf1", 0.8)} />
          </>
        ),
      },
      {
        depth: 0.67,
        drawing: (
          <>
            <Land scene={scene} color="#f2f4f4" lift={44} swing={40} />
            <At x={man} y={ground - 2 * k} size={1.15 * k}>
              <path
                d="M-50 -96L-104 -128M-96 -124L-108 -108M50 -96L100 -132M92 -126L108 -120"
                stroke={paint("#6b5048")}
                strokeWidth={6}
                strokeLinecap="round"
              />
              <circle cy={-46} r={54} fill={paint("#fbfaf5")} />
              <circle cy={-120} r={40} fill={paint("#fbfaf5")} />
              <circle cy={-178} r={31} fill={paint("#fbfaf5")} />
              <path
                d="M-32 -156Q0 -140 32 -156L30 -142Q0 -126 -30 -142ZM8 -144L30 -100L12 -96L0 -142Z"
                fill={paint("#c9483c")}
              />
              <path d="M2 -180L34 -172L2 -170Z" fill={paint("#e0833d")} />
              <path d="M-24 -204H24V-246H-24ZM-38 -204H38V-197H-38Z" fill={paint("#3d4048")} />
              <g fill={paint("#33313a")} stroke="none">
                <circle cx={-10} cy={-186} r={3.6} />
                <circle cx={12} cy={-186} r={3.6} />
                <circle cy={-122} r={4} />
                <circle cy={-104} r={4} />
              </g>
            </At>
            <g fill="none" stroke={paint("#d3dde6")} strokeWidth={4 * k} strokeLinecap="round">
              {spread(scene, { name: "drift", count: 10, jitter: 2 }, (x, chance, index) => (
                <path
                  key={index}
                  d={`M${x} ${ground + 30 * k + scene.chance(`dy${index}`) * (scene.height - ground - 40)}q${40 * k} ${-10 * k} ${(70 + chance * 60) * k} 0`}
                />
              ))}
            </g>
          </>
        ),
      },
    ];
  },
};
