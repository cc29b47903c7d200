import { Fence, House } from "../buildings";
import { Land, ridge, spread, Tufts } from "../forms";
import { Bush, RoundTree } from "../plants";
import type { PlaceDrawing } from "../scene";

/** A garden behind a fence, a house and a blossoming tree. */
export const garden: PlaceDrawing = {
  open: true,
  draw(scene) {
    const { width, ground, horizon, k, paint } = scene;
    const side = scene.chance("side") > 0.5 ? 0.2 : 0.8;
    return [
      {
        depth: 0.15,
        drawing: (
          <>
            <path
              d={ridge(scene, "far", { base: horizon + 40 * k, swing: 90 * k, count: 3 })}
              fill={paint(scene.land("#8db084"), 0.25)}
            />
            {spread(scene, { name: "back", count: Math.round(width / 200) }, (x, chance, index) => (
              <RoundTree
                key={index}
                scene={scene}
                name={`b${index}`}
                x={x}
                y={ground - 70 * k}
                size={(0.6 + chance * 0.4) * k}
                depth={0.35}
              />
            ))}
          </>
        ),
      },
      {
        depth: 0.42,
        drawing: (
          <>
            <path
              d={ridge(scene, "lawn", { base: ground - 60 * k, swing: 20 * k, count: 3 })}
              fill={paint(scene.land("#93b56a"), 0.65)}
            />
            <House
              scene={scene}
              name="house"
              x={width * side}
              y={ground - 62 * k}
              size={1.75 * k}
              depth={0.7}
            />
            <Fence scene={scene} from={-120} to={width + 120} y={ground - 42 * k} size={1.05 * k} />
          </>
        ),
      },
      {
        depth: 0.66,
        drawing: (
          <>
            <RoundTree
              scene={scene}
              name="tree"
              x={width * (side > 0.5 ? 0.08 : 0.92)}
              y={ground - 20 * k}
              size={1.6 * k}
              depth={0.85}
            />
            <Land scene={scene} color={scene.land("#7ea558")} lift={36} swing={14} />
            {spread(
              scene,
              { name: "bed", count: 5, from: width * 0.02, to: width * 0.98 },
              (x, chance, index) => (
                <Bush
                  key={index}
                  scene={scene}
                  name={`u${index}`}
                  x={x}
                  y={ground - 22 * k}
                  size={(0.34 + chance * 0.2) * k}
                  depth={0.88}
                />
              ),
            )}
            <Tufts
              scene={scene}
              name="tuft"
              count={40}
              from={ground}
              to={scene.height + 10}
              color={scene.land("#5f8c45")}
              flowers={0.95}
            />
          </>
        ),
      },
    ];
  },
};
