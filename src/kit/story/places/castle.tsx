import { Pane } from "../buildings";
import { At, Land, ridge, spread, Tufts } from "../forms";
import { Bush, RoundTree } from "../plants";
import type { PlaceDrawing, StoryScene } from "../scene";

function Tower({
  scene,
  x,
  width,
  height,
  roof,
  depth,
  name,
}: {
  scene: StoryScene;
  x: number;
  width: number;
  height: number;
  roof: string;
  depth: number;
  name: string;
}) {
  const { paint } = scene;
  const half = width / 2;
  return (
    <g transform={`translate(${x} 0)`}>
      <path d={`M${-half} 6V${-height}H${half}V6Z`} fill={paint("#d8cdbd", depth)} />
      <path d={`M${half * 0.2} 6V${-height}H${half}V6Z`} fill={paint("#c6b9aa", depth)} stroke="none" />
      <path d={`M${-half - 8} ${-height}h${width + 16}v18h${-width - 16}Z`} fill={paint("#b9ab9d", depth)} />
      <path
        d={`M${-half - 14} ${-height}L0 ${-height - width * 1.5}L${half + 14} ${-height}Z`}
        fill={paint(scene.isWhite ? "#eef1f3" : roof, depth)}
      />
      <path
        d={`M0 ${-height - width * 1.5}v-40l34 12l-34 14`}
        fill={paint("#d2a03a", depth)}
        stroke={paint("#6b5048", depth)}
        strokeWidth={3}
      />
      <Pane
        scene={scene}
        x={-10}
        y={-height + 44}
        width={20}
        height={38}
        depth={depth}
        arch
        lit={scene.chance(name) > 0.3}
      />
    </g>
  );
}

/** A castle on its hill, a path up to the gate. */
export const castle: PlaceDrawing = {
  open: true,
  draw(scene) {
    const { width, ground, horizon, k, paint } = scene;
    const at = width * (scene.chance("at") > 0.5 ? 0.62 : 0.38);
    const roofs = ["#5d6b9a", "#a8503f", "#4d7f7d"];
    const roof = roofs[Math.floor(scene.chance("roof") * 2.99)] ?? "#5d6b9a";
    const y = ground - 130 * k;
    return [
      {
        depth: 0.1,
        drawing: (
          <path
            d={ridge(scene, "far", { base: horizon + 10 * k, swing: 150 * k, count: 4 })}
            fill={paint(scene.land("#8fae93"), 0.2)}
          />
        ),
      },
      {
        depth: 0.26,
        drawing: (
          <At x={at} y={y} size={1.18 * k}>
            <Tower scene={scene} name="t1" x={-96} width={64} height={270} roof={roof} depth={0.5} />
            <Tower scene={scene} name="t2" x={86} width={70} height={320} roof={roof} depth={0.5} />
            <Tower scene={scene} name="t3" x={-4} width={84} height={230} roof={roof} depth={0.56} />
            <path
              d={`M-210 6V-120h20v-18h22v18h22v-18h22v18h22v-18h22v18h22v-18h22v18h22v-18h22v18h22v-18h22v18h22v-18h22v18h22v-18h22v18h22v-18h22v18h26V6Z`}
              fill={paint("#d2c5b4", 0.6)}
            />
            <path d="M-34 6V-54Q0 -100 34 -54V6Z" fill={paint("#6b4a3e", 0.6)} />
            <Tower scene={scene} name="t4" x={-206} width={72} height={170} roof={roof} depth={0.64} />
            <Tower scene={scene} name="t5" x={206} width={72} height={180} roof={roof} depth={0.64} />
          </At>
        ),
      },
      {
        depth: 0.42,
        drawing: (
          <>
            <path
              d={`M${at - 560 * k} ${ground + 40}Q${at - 330 * k} ${y - 10 * k} ${at - 240 * k} ${y}H${at + 240 * k}Q${at + 360 * k} ${y} ${at + 600 * k} ${ground + 40}Z`}
              fill={paint(scene.land("#88a86c"), 0.66)}
            />
            <path
              d={`M${at - 26 * k} ${y}h${52 * k}Q${at + 110 * k} ${y + 60 * k} ${at + 20 * k} ${ground}h${-130 * k}Q${at + 40 * k} ${y + 50 * k} ${at - 26 * k} ${y}Z`}
              fill={paint(scene.isWhite ? "#dfe0de" : "#dcc59a", 0.7)}
            />
            {spread(scene, { name: "tree", count: Math.round(width / 240) }, (x, chance, index) =>
              Math.abs(x - at) > 260 * k ? (
                <RoundTree
                  key={index}
                  scene={scene}
                  name={`t${index}`}
                  x={x}
                  y={ground - 40 * k}
                  size={(0.6 + chance * 0.45) * k}
                  depth={0.6}
                />
              ) : null,
            )}
          </>
        ),
      },
      {
        depth: 0.67,
        drawing: (
          <>
            <Land scene={scene} color={scene.land("#7d9f5a")} lift={44} swing={24} />
            <Bush scene={scene} name="b1" x={width * 0.05} y={ground - 4 * k} size={0.8 * k} depth={0.9} />
            <Bush scene={scene} name="b2" x={width * 0.95} y={ground - 4 * k} size={0.66 * k} depth={0.9} />
            <Tufts
              scene={scene}
              name="tuft"
              count={26}
              from={ground}
              to={scene.height}
              color={scene.land("#5f8446")}
              flowers={0.7}
            />
          </>
        ),
      },
    ];
  },
};
