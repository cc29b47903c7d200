import { over, spread } from "../forms";
import type { PlaceDrawing } from "../scene";
import { Cloud } from "../sky";
import { wavePath } from "./water";

/** High over the land: seas of cloud, the cast on one of them. */
export const sky: PlaceDrawing = {
  open: true,
  draw(scene) {
    const { height, ground, horizon, k, paint } = scene;
    return [
      {
        depth: 0.12,
        drawing: spread(scene, { name: "isle", count: 3, jitter: 0.8 }, (x, chance, index) => (
          <Cloud
            key={index}
            scene={scene}
            x={x}
            y={horizon * (0.5 + chance * 0.4)}
            size={(1 + chance) * k}
            opacity={0.85}
          />
        )),
      },
      {
        depth: 0.3,
        drawing: (
          <path d={wavePath(scene, ground - 90 * k, 170 * k, height + over)} fill={paint("#e7e6e1", 0.4)} />
        ),
      },
      {
        depth: 0.5,
        drawing: (
          <path
            d={wavePath(scene, ground - 30 * k, 210 * k, height + over, 120)}
            fill={paint("#f0ece4", 0.66)}
          />
        ),
      },
      {
        depth: 0.68,
        drawing: (
          <path
            d={wavePath(scene, ground + 6 * k, 260 * k, height + over, 40)}
            fill={paint("#f8f4ea", 0.9)}
          />
        ),
      },
      {
        depth: 0.9,
        drawing: (
          <path
            d={wavePath(scene, ground + 130 * k, 240 * k, height + over, 150)}
            fill={paint("#fffdf6", 1)}
          />
        ),
      },
    ];
  },
};
