import { Fence } from "../buildings";
import { At, Land, ridge, ridgeAt, spread, Tufts } from "../forms";
import { RoundTree } from "../plants";
import type { PlaceDrawing } from "../scene";

/** A red barn with its silo among striped fields. */
export const farm: PlaceDrawing = {
  open: true,
  draw(scene) {
    const { width, ground, horizon, k, paint, light } = scene;
    const side = scene.chance("side") > 0.5 ? 0.18 : 0.82;
    const field = { base: ground - 56 * k, swing: 120 * k, count: 2 };
    const crop = scene.isWhite ? "#e9ecee" : scene.season === "spring" ? "#a9bf70" : "#dcb75c";
    const snow = paint(scene.isWhite ? "#f3f5f6" : "#6f6a72", 0.75);
    return [
      {
        depth: 0.1,
        drawing: (
          <path
            d={ridge(scene, "far", { base: horizon + 20 * k, swing: 120 * k, count: 3 })}
            fill={paint(scene.land("#92b086"), 0.2)}
          />
        ),
      },
      {
        depth: 0.28,
        drawing: (
          <>
            <path d={ridge(scene, "field", field)} fill={paint(crop, 0.5)} />
            <g
              stroke={paint(
                scene.isWhite ? "#d5dade" : scene.season === "spring" ? "#8fa75c" : "#c49a45",
                0.5,
              )}
              strokeWidth={5 * k}
              fill="none"
            >
              {spread(scene, { name: "furrow", count: 15, jitter: 0 }, (x, _chance, index) => (
                <path
                  key={index}
                  d={`M${width * 0.5 + (x - width * 0.5) * 0.55} ${ridgeAt(scene, "field", field, width * 0.5 + (x - width * 0.5) * 0.55) + 4}L${width * 0.5 + (x - width * 0.5) * 1.5} ${ground}`}
                />
              ))}
            </g>
            {spread(scene, { name: "tree", count: 4, jitter: 1.2 }, (x, chance, index) => (
              <RoundTree
                key={index}
                scene={scene}
                name={`t${index}`}
                x={x}
                y={ridgeAt(scene, "field", field, x) + 8}
                size={(0.3 + chance * 0.2) * k}
                depth={0.4}
              />
            ))}
          </>
        ),
      },
      {
        depth: 0.48,
        drawing: (
          <>
            <At x={width * side} y={ground - 40 * k} size={1.35 * k}>
              <path d="M118 4V-230Q150 -272 182 -230V4Z" fill={paint("#b9b4ac", 0.75)} />
              <path d="M118 -226Q150 -276 182 -226Z" fill={snow} />
              <path d="M-122 4V-150L-78 -222L0 -256L78 -222L122 -150V4Z" fill={paint("#b54a3c", 0.75)} />
              <path
                d="M-136 -142L-84 -232L0 -272L84 -232L136 -142L118 -142L74 -216L0 -248L-74 -216L-118 -142Z"
                fill={snow}
              />
              <path d="M-44 4V-104H44V4Z" fill={paint("#8d3a32", 0.75)} />
              <path
                d="M-44 4V-104H44V4ZM-44 -104L44 4M44 -104L-44 4"
                fill="none"
                stroke={paint("#f0e3cb", 0.75)}
                strokeWidth={7}
              />
              <path
                d="M-20 -200H20V-158H-20Z"
                fill={light.glow > 0.5 ? scene.shine("#f7cf73") : paint("#5d3630", 0.75)}
              />
            </At>
            <Fence
              scene={scene}
              from={-120}
              to={width + 120}
              y={ground - 30 * k}
              size={0.9 * k}
              color="#d8c4a4"
            />
          </>
        ),
      },
      {
        depth: 0.67,
        drawing: (
          <>
            <Land scene={scene} color={scene.land("#86a75c")} lift={32} swing={16} />
            {[0.93 - side * 0.86, 1.03 - side * 0.86].map((at, index) => (
              <At
                key={at}
                x={width * at + width * 0.03}
                y={ground - (index === 0 ? 6 : 0) * k}
                size={(index === 0 ? 0.9 : 0.7) * k}
              >
                <ellipse cy={-52} rx={62} ry={56} fill={paint("#dfb65f")} />
                <path
                  d="M0 -96a44 42 0 1 1 -40 38a30 28 0 1 1 34 26a16 15 0 1 1 -8 -28"
                  fill="none"
                  stroke={paint("#bf9040")}
                  strokeWidth={5}
                  strokeLinecap="round"
                />
              </At>
            ))}
            <Tufts
              scene={scene}
              name="tuft"
              count={28}
              from={ground}
              to={scene.height}
              color={scene.land("#678a48")}
              flowers={0.6}
            />
          </>
        ),
      },
    ];
  },
};
