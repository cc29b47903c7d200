import { At, Land, ridge, spread } from "../forms";
import type { PlaceDrawing, StoryScene } from "../scene";

function Saguaro({
  scene,
  x,
  y,
  size,
  depth,
  name,
}: {
  scene: StoryScene;
  x: number;
  y: number;
  size: number;
  depth: number;
  name: string;
}) {
  const green = scene.paint("#5f8a66", depth);
  const flip = scene.chance(name) > 0.5 ? -1 : 1;
  return (
    <g
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(size * flip).toFixed(3)} ${size.toFixed(3)})`}
    >
      <path
        d="M-26 4V-210Q-26 -240 0 -240Q26 -240 26 -210V-104H50V-152Q50 -170 66 -170Q82 -170 82 -152V-84Q82 -66 62 -66H26V4ZM-26 -60H-58Q-80 -60 -80 -82V-128Q-80 -146 -64 -146Q-48 -146 -48 -128V-98H-26Z"
        fill={green}
      />
      <path
        d="M-8 -214V-10M10 -214V-10"
        stroke={scene.paint("#4f7858", depth)}
        strokeWidth={3.5}
        strokeLinecap="round"
      />
      {scene.season === "spring" && <circle cy={-244} r={12} fill={scene.paint("#e08aa0", depth)} />}
    </g>
  );
}

/** Dunes and tables of rock, cactuses. */
export const desert: PlaceDrawing = {
  open: true,
  draw(scene) {
    const { width, ground, horizon, k, paint } = scene;
    const sand = (color: string) => (scene.isWhite ? "#e9e4dc" : color);
    return [
      {
        depth: 0.1,
        drawing: spread(scene, { name: "mesa", count: 3, jitter: 0.9 }, (x, chance, index) => (
          <At key={index} x={x} y={horizon + 90 * k} size={(0.8 + chance * 0.6) * k}>
            <path
              d="M-190 0L-140 -150L-120 -156L-116 -190H110L118 -150L136 -140L180 0Z"
              fill={paint("#c47b5a", 0.3)}
            />
            <path d="M-128 -112L128 -108L146 -70L-152 -76Z" fill={paint("#d79a72", 0.3)} stroke="none" />
          </At>
        )),
      },
      {
        depth: 0.26,
        drawing: (
          <path
            d={ridge(scene, "dune", { base: ground - 70 * k, swing: 110 * k, count: 2 })}
            fill={paint(sand("#e2b97c"), 0.45)}
          />
        ),
      },
      {
        depth: 0.42,
        drawing: (
          <>
            <path
              d={ridge(scene, "dune2", { base: ground - 40 * k, swing: 80 * k, count: 3 })}
              fill={paint(sand("#dca968"), 0.65)}
            />
            <Saguaro
              scene={scene}
              name="c1"
              x={width * 0.24}
              y={ground - 50 * k}
              size={0.7 * k}
              depth={0.6}
            />
            <Saguaro
              scene={scene}
              name="c2"
              x={width * 0.77}
              y={ground - 56 * k}
              size={0.56 * k}
              depth={0.58}
            />
          </>
        ),
      },
      {
        depth: 0.67,
        drawing: (
          <>
            <Saguaro
              scene={scene}
              name="c3"
              x={width * (scene.chance("big") > 0.5 ? 0.93 : 0.07)}
              y={ground - 14 * k}
              size={1.5 * k}
              depth={0.88}
            />
            <Land scene={scene} color={sand("#e3b572")} lift={44} swing={36} />
            <g fill="none" stroke={paint(sand("#cd9c5b"))} strokeWidth={4 * k} strokeLinecap="round">
              {spread(scene, { name: "ripple", count: 12, jitter: 2 }, (x, chance, index) => (
                <path
                  key={index}
                  d={`M${x} ${ground + 24 * k + scene.chance(`ry${index}`) * (scene.height - ground - 40)}q${40 * k} ${-14 * k} ${80 * k} 0t${(50 + chance * 50) * k} 0`}
                />
              ))}
            </g>
          </>
        ),
      },
    ];
  },
};
