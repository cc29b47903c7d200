import { At, Land, over, spread } from "../forms";
import { Palm } from "../plants";
import type { PlaceDrawing } from "../scene";
import { LittleBoat, Water, wavePath } from "./water";

/** Sand, a bay, palms and shells. */
export const beach: PlaceDrawing = {
  open: true,
  draw(scene) {
    const { width, height, ground, horizon, k, paint } = scene;
    const sand = scene.isWhite ? "#ece8e0" : "#ecd4a4";
    const side = scene.chance("side") > 0.5;
    const top = horizon - 10 * k;
    return [
      {
        depth: 0.1,
        drawing: (
          <>
            <path
              d={`M${-over} ${top + 6}V${top - 50 * k}Q${width * 0.1} ${top - 120 * k} ${width * 0.24} ${top - 30 * k}T${width * 0.36} ${top + 6}Z`}
              fill={paint(scene.land("#86a488"), 0.3)}
            />
            <Water scene={scene} top={top} low={ground} color="#62a9b0" depth={0.55} />
          </>
        ),
      },
      {
        depth: 0.25,
        drawing: (
          <LittleBoat
            scene={scene}
            x={width * (side ? 0.24 : 0.76)}
            y={top + 40 * k}
            size={0.66 * k}
            depth={0.55}
          />
        ),
      },
      {
        depth: 0.6,
        drawing: (
          <>
            <path d={wavePath(scene, ground - 74 * k, 130 * k, height, 30)} fill={paint("#f4f1e4", 0.85)} />
            <Land scene={scene} color={sand} lift={62} swing={16} />
            <Palm
              scene={scene}
              x={width * (side ? 0.93 : 0.05)}
              y={ground - 24 * k}
              size={1.5 * k}
              depth={0.9}
            />
            <Palm
              scene={scene}
              x={width * (side ? 0.99 : -0.01)}
              y={ground + 10 * k}
              size={1.15 * k}
              depth={0.92}
            />
            {spread(scene, { name: "shell", count: 9 }, (x, chance, index) => (
              <At
                key={index}
                x={x}
                y={ground + 30 * k + scene.chance(`sy${index}`) * (height - ground)}
                size={(0.5 + chance * 0.6) * k}
              >
                {chance > 0.5 ? (
                  <path
                    d="M0 0C-22 -4,-20 -30,0 -32C20 -30,22 -4,0 0ZM0 0V-30M0 0L-11 -26M0 0L11 -26"
                    fill={paint("#e9a999")}
                    stroke={paint("#c98676")}
                    strokeWidth={2}
                  />
                ) : (
                  <path
                    d="M0 -26L6 -9L24 -8L10 3L15 21L0 11L-15 21L-10 3L-24 -8L-6 -9Z"
                    fill={paint("#dd8a5c")}
                    strokeLinejoin="round"
                  />
                )}
              </At>
            ))}
          </>
        ),
      },
    ];
  },
};
