import { Land, over, ridge, ridgeAt, spread, Tufts } from "../forms";
import { BareTree, Bush, Fir, Frond, RoundTree } from "../plants";
import type { PlaceDrawing } from "../scene";

/** Trunks in three depths, a clearing in the middle. */
export const forest: PlaceDrawing = {
  open: true,
  draw(scene) {
    const { width, ground, horizon, k, paint } = scene;
    const back = { base: horizon + 30 * k, swing: 60 * k, count: 5 };
    const middle = { base: ground - 70 * k, swing: 40 * k, count: 4 };
    const isClear = (x: number, gap: number) => Math.abs(x - width * 0.5) > gap;
    return [
      {
        depth: 0.15,
        drawing: (
          <>
            {spread(scene, { name: "far", count: Math.round(width / 90) }, (x, chance, index) => (
              <Fir
                key={index}
                scene={scene}
                name={`f${index}`}
                x={x}
                y={ridgeAt(scene, "back", back, x) + 24 * k}
                size={(0.75 + chance * 0.55) * k}
                depth={0.12}
              />
            ))}
            <path d={ridge(scene, "back", back)} fill={paint(scene.land("#8fae7c"), 0.22)} />
          </>
        ),
      },
      {
        depth: 0.4,
        drawing: (
          <>
            {spread(scene, { name: "mid", count: Math.round(width / 170) }, (x, chance, index) => {
              const Tree = chance > 0.45 ? Fir : RoundTree;
              const y = ridgeAt(scene, "middle", middle, x) + 24 * k;
              return (
                <Tree
                  key={index}
                  scene={scene}
                  name={`m${index}`}
                  x={x}
                  y={y}
                  size={(1.15 + chance * 0.55) * k * (isClear(x, width * 0.14) ? 1 : 0.72)}
                  depth={0.45}
                />
              );
            })}
            <path d={ridge(scene, "middle", middle)} fill={paint(scene.land("#7ba06b"), 0.55)} />
          </>
        ),
      },
      {
        depth: 0.7,
        drawing: (
          <>
            {[-0.015, 0.115, 0.9, 1.02].map((at, index) => {
              const Tree = scene.season === "winter" ? BareTree : RoundTree;
              return (
                <Tree
                  key={at}
                  scene={scene}
                  name={`n${index}`}
                  x={width * at}
                  y={ground - 14 * k}
                  size={(1.7 + scene.chance(`n${index}`) * 0.5) * k}
                  depth={0.8}
                />
              );
            })}
            <Land scene={scene} color={scene.land("#6c935f")} />
            <Bush scene={scene} name="b1" x={width * 0.1} y={ground - 6 * k} size={0.72 * k} depth={0.86} />
            <Bush scene={scene} name="b2" x={width * 0.93} y={ground - 2 * k} size={0.8 * k} depth={0.86} />
            <Tufts
              scene={scene}
              name="tuft"
              count={16}
              from={ground + 8}
              to={scene.height - 30}
              color={scene.land("#54794d")}
              flowers={0.5}
            />
          </>
        ),
      },
      {
        depth: 1,
        drawing: (
          <>
            {[-1, 1].map((side) => (
              <g key={side}>
                <Frond
                  scene={scene}
                  x={side < 0 ? -40 : width + 40}
                  y={scene.height + over * 0.4}
                  size={1.15 * k}
                  turn={side * -16}
                  color={scene.isWhite ? "#5d7169" : "#3c5c4b"}
                />
                <Frond
                  scene={scene}
                  x={side < 0 ? -10 : width + 10}
                  y={scene.height + over * 0.5}
                  size={0.95 * k}
                  turn={side * -38}
                  color={scene.isWhite ? "#6b7d72" : "#4a6d50"}
                />
              </g>
            ))}
          </>
        ),
      },
    ];
  },
};
