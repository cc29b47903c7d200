import { Land, over, ridge, spread, Tufts } from "../forms";
import { Bush, RoundTree } from "../plants";
import type { PlaceDrawing } from "../scene";
import { Water } from "./water";

/** A river between banks, with reeds and a wooden bridge far off. */
export const river: PlaceDrawing = {
  open: true,
  draw(scene) {
    const { width, height, ground, horizon, k, paint } = scene;
    const bridge = width * (scene.chance("bridge") > 0.5 ? 0.74 : 0.26);
    const water = horizon + 36 * k;
    return [
      {
        depth: 0.12,
        drawing: (
          <>
            <path
              d={ridge(scene, "far", { base: horizon + 30 * k, swing: 130 * k, count: 3 })}
              fill={paint(scene.land("#8fb08a"), 0.2)}
            />
            {spread(scene, { name: "tree", count: Math.round(width / 180) }, (x, chance, index) => (
              <RoundTree
                key={index}
                scene={scene}
                name={`t${index}`}
                x={x}
                y={water + 6 * k}
                size={(0.5 + chance * 0.35) * k}
                depth={0.4}
              />
            ))}
            <path
              d={ridge(scene, "bank", { base: water + 10 * k, swing: 26 * k, count: 4 })}
              fill={paint(scene.land("#88ab69"), 0.5)}
            />
          </>
        ),
      },
      {
        depth: 0.32,
        drawing: (
          <>
            <Water
              scene={scene}
              top={water + 10 * k}
              low={ground + 20 * k}
              color={scene.season === "winter" ? "#a9c3cc" : "#5f9fae"}
              depth={0.7}
            />
            <path
              d={`M${bridge - 190 * k} ${water + 16 * k}Q${bridge} ${water - 90 * k} ${bridge + 190 * k} ${water + 16 * k}L${bridge + 164 * k} ${water + 30 * k}Q${bridge} ${water - 56 * k} ${bridge - 164 * k} ${water + 30 * k}Z`}
              fill={paint("#8b6248", 0.6)}
            />
            <path
              d={`M${bridge - 160 * k} ${water - 48 * k}Q${bridge} ${water - 134 * k} ${bridge + 160 * k} ${water - 48 * k}M${bridge - 120 * k} ${water - 16 * k}v${-52 * k}M${bridge - 50 * k} ${water - 34 * k}v${-52 * k}M${bridge + 50 * k} ${water - 34 * k}v${-52 * k}M${bridge + 120 * k} ${water - 16 * k}v${-52 * k}`}
              fill="none"
              stroke={paint("#7a5440", 0.6)}
              strokeWidth={7 * k}
            />
          </>
        ),
      },
      {
        depth: 0.66,
        drawing: (
          <>
            <Land scene={scene} color={scene.land("#7fa45a")} lift={48} swing={30} />
            <Bush scene={scene} name="bush" x={width * 0.05} y={ground - 8 * k} size={0.8 * k} depth={0.9} />
            <g
              stroke={paint(scene.season === "winter" ? "#9a8f78" : "#6f8a4c")}
              strokeWidth={4 * k}
              strokeLinecap="round"
              fill="none"
            >
              {spread(
                scene,
                { name: "reed", count: 12, from: width * 0.84, to: width * 1.02 },
                (x, chance, index) => (
                  <path
                    key={index}
                    d={`M${x} ${ground}q${(chance - 0.5) * 20} ${-90 * k} ${(chance - 0.4) * 40} ${-(130 + chance * 90) * k}`}
                  />
                ),
              )}
            </g>
            <g fill={paint("#7a4f38")} stroke="none">
              {spread(
                scene,
                { name: "reed", count: 12, from: width * 0.84, to: width * 1.02 },
                (x, chance, index) => (
                  <ellipse
                    key={index}
                    cx={x + (chance - 0.4) * 40}
                    cy={ground - (130 + chance * 90) * k}
                    rx={6 * k}
                    ry={21 * k}
                  />
                ),
              )}
            </g>
            <Tufts
              scene={scene}
              name="tuft"
              count={24}
              from={ground}
              to={height + over * 0.1}
              color={scene.land("#628648")}
              flowers={0.6}
            />
          </>
        ),
      },
    ];
  },
};
