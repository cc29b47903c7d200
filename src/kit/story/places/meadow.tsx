import { Land, ridge, ridgeAt, spread, Tufts } from "../forms";
import { Bush, RoundTree } from "../plants";
import type { PlaceDrawing } from "../scene";

/** Round hills one behind the other, one large tree. */
export const meadow: PlaceDrawing = {
  open: true,
  draw(scene) {
    const { width, ground, horizon, k, paint } = scene;
    const far = { base: horizon + 20 * k, swing: 130 * k, count: 3 };
    const middle = { base: ground - 60 * k, swing: 110 * k, count: 3 };
    const side = scene.chance("side") > 0.5 ? 0.87 : 0.13;
    return [
      {
        depth: 0.1,
        drawing: <path d={ridge(scene, "far", far)} fill={paint(scene.land("#93b489"), 0.15)} />,
      },
      {
        depth: 0.32,
        drawing: (
          <>
            <path d={ridge(scene, "middle", middle)} fill={paint(scene.land("#9cb872"), 0.5)} />
            {spread(scene, { name: "row", count: 5, jitter: 1.2 }, (x, chance, index) => (
              <RoundTree
                key={index}
                scene={scene}
                name={`r${index}`}
                x={x}
                y={ridgeAt(scene, "middle", middle, x) + 8}
                size={(0.32 + chance * 0.24) * k}
                depth={0.45}
              />
            ))}
          </>
        ),
      },
      {
        depth: 0.62,
        drawing: (
          <>
            <RoundTree
              scene={scene}
              name="great"
              x={width * side}
              y={ground - 24 * k}
              size={1.9 * k}
              depth={0.82}
            />
            <Land scene={scene} color={scene.land("#84a65d")} lift={52} swing={50} />
            <Bush
              scene={scene}
              name="bush"
              x={width * (1 - side)}
              y={ground - 16 * k}
              size={0.6 * k}
              depth={0.84}
            />
            <Tufts
              scene={scene}
              name="tuft"
              count={34}
              from={ground - 4}
              to={scene.height + 20}
              color={scene.land("#678b49")}
              flowers={0.75}
            />
          </>
        ),
      },
    ];
  },
};
