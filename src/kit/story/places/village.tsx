import { House, LampPost } from "../buildings";
import { Land, ridge, ridgeAt, spread, Tufts } from "../forms";
import { Bush, RoundTree } from "../plants";
import type { PlaceDrawing } from "../scene";

/** Houses on a hill around a church, a lane before them. */
export const village: PlaceDrawing = {
  open: true,
  draw(scene) {
    const { width, ground, horizon, k, paint } = scene;
    const hill = { base: horizon + 50 * k, swing: 90 * k, count: 3 };
    const church = width * (0.3 + 0.4 * scene.chance("church"));
    const top = ridgeAt(scene, "hill", hill, church);
    const houses = Math.max(3, Math.round(width / 300));
    return [
      {
        depth: 0.12,
        drawing: (
          <>
            <g transform={`translate(${church} ${top + 24 * k}) scale(${k})`}>
              <path d="M-70 0V-84L-10 -128V0Z" fill={paint("#e3d3b8", 0.3)} />
              <path d="M-20 0V-170H30V0Z" fill={paint("#dccab0", 0.3)} />
              <path d="M-26 -166L5 -262L36 -166Z" fill={paint("#8a5b52", 0.3)} />
            </g>
            {spread(scene, { name: "far", count: houses + 3 }, (x, chance, index) => (
              <House
                key={index}
                scene={scene}
                name={`f${index}`}
                x={x}
                y={ridgeAt(scene, "hill", hill, x) + 22 * k}
                size={(0.36 + chance * 0.14) * k}
                depth={0.35}
              />
            ))}
            <path d={ridge(scene, "hill", hill)} fill={paint(scene.land("#8fae74"), 0.4)} />
          </>
        ),
      },
      {
        depth: 0.42,
        drawing: (
          <>
            {spread(scene, { name: "row", count: houses, jitter: 0.3 }, (x, chance, index) => (
              <House
                key={index}
                scene={scene}
                name={`h${index}`}
                x={x}
                y={ground - 36 * k}
                size={(1 + chance * 0.34) * k}
                depth={0.66}
              />
            ))}
            {spread(
              scene,
              { name: "tree", count: houses - 1, from: width * 0.1, to: width * 0.9 },
              (x, chance, index) => (
                <RoundTree
                  key={index}
                  scene={scene}
                  name={`t${index}`}
                  x={x}
                  y={ground - 30 * k}
                  size={(0.5 + chance * 0.3) * k}
                  depth={0.7}
                />
              ),
            )}
          </>
        ),
      },
      {
        depth: 0.68,
        drawing: (
          <>
            <Land scene={scene} color={scene.land("#8aa866")} lift={50} swing={12} />
            <path
              d={ridge(scene, "lane", { base: ground - 14 * k, swing: 14 * k, count: 3 })}
              fill={paint(scene.isWhite ? "#e6e4df" : "#d9bf93", 0.95)}
            />
            <path
              d={ridge(scene, "verge", { base: ground + 84 * k, swing: 18 * k, count: 4 })}
              fill={paint(scene.land("#7d9f5c"), 0.97)}
            />
            <LampPost scene={scene} name="lamp" x={width * 0.07} y={ground - 6 * k} size={1.25 * k} />
            <Bush scene={scene} name="bush" x={width * 0.95} y={ground - 8 * k} size={0.7 * k} depth={0.9} />
            <Tufts
              scene={scene}
              name="tuft"
              count={20}
              from={ground + 100 * k}
              to={scene.height}
              color={scene.land("#648648")}
              flowers={0.7}
            />
          </>
        ),
      },
    ];
  },
};
