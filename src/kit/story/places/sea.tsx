import { over } from "../forms";
import type { PlaceDrawing } from "../scene";
import { LittleBoat, Water, wavePath } from "./water";

/** The open sea, the cast on a raft of planks. */
export const sea: PlaceDrawing = {
  open: true,
  draw(scene) {
    const { width, height, ground, horizon, k, paint } = scene;
    const top = horizon - 20 * k;
    const raft = Math.min(width * 0.46, 640 * k);
    return [
      {
        depth: 0.1,
        drawing: (
          <>
            <path
              d={`M${width * 0.62} ${top + 4}Q${width * 0.7} ${top - 90 * k} ${width * 0.78} ${top - 40 * k}T${width * 0.97} ${top + 4}Z`}
              fill={paint(scene.land("#7f9c86"), 0.25)}
            />
            <Water scene={scene} top={top} low={height + over} color="#4f8f9f" depth={0.55} />
          </>
        ),
      },
      {
        depth: 0.3,
        drawing: (
          <LittleBoat
            scene={scene}
            x={width * (0.12 + 0.1 * scene.chance("boat"))}
            y={top + 46 * k}
            size={0.8 * k}
            depth={0.5}
          />
        ),
      },
      {
        depth: 0.45,
        drawing: (
          <path d={wavePath(scene, ground - 70 * k, 90 * k, height + over)} fill={paint("#4a8997", 0.75)} />
        ),
      },
      {
        depth: 0.66,
        drawing: (
          <>
            <path
              d={wavePath(scene, ground - 24 * k, 110 * k, height + over, 60)}
              fill={paint("#3f7c8d", 0.85)}
            />
            {[0, 1, 2].map((row) => (
              <path
                key={row}
                d={`M${width / 2 - raft + row * -14 * k} ${ground - (26 - row * 20) * k}h${(raft + row * 14 * k) * 2}q${12 * k} ${10 * k} 0 ${19 * k}h${-(raft + row * 14 * k) * 2}q${-12 * k} ${-10 * k} 0 ${-19 * k}Z`}
                fill={paint(row % 2 === 0 ? "#a9784f" : "#986a46")}
              />
            ))}
          </>
        ),
      },
      {
        depth: 0.85,
        drawing: (
          <>
            <path
              d={wavePath(scene, ground + 52 * k, 120 * k, height + over, 20)}
              fill={paint("#346d80", 0.95)}
            />
            <path
              d={wavePath(scene, ground + 150 * k, 150 * k, height + over, 90)}
              fill={paint("#2c6074", 1)}
            />
          </>
        ),
      },
    ];
  },
};
