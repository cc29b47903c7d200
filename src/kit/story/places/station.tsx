import { Pane } from "../buildings";
import { At, Glow, over, ridge, spread } from "../forms";
import type { PlaceDrawing } from "../scene";

/** A platform under a roof, a clock, and rails into the hills. */
export const station: PlaceDrawing = {
  open: true,
  draw(scene) {
    const { width, height, ground, horizon, k, paint, light } = scene;
    const side = scene.chance("side") > 0.5 ? 1 : -1;
    const hall = width * (0.5 - side * 0.27);
    const clock = width * (0.5 + side * 0.38);
    const half = Math.min(330 * k, width * 0.3);
    const roof = ground - 470 * k;
    return [
      {
        depth: 0.14,
        drawing: (
          <>
            <path
              d={ridge(scene, "far", { base: horizon + 20 * k, swing: 140 * k, count: 3 })}
              fill={paint(scene.land("#8fae8c"), 0.2)}
            />
            <path
              d={ridge(scene, "mid", { base: horizon + 80 * k, swing: 60 * k, count: 4 })}
              fill={paint(scene.land("#86a574"), 0.45)}
            />
            <g stroke={paint("#5d6066", 0.6)} strokeWidth={5 * k}>
              <path
                d={`M${-over} ${ground - 92 * k}H${width + over}M${-over} ${ground - 74 * k}H${width + over}`}
              />
              {spread(
                scene,
                { name: "sleeper", count: Math.round(width / 46), from: -over, to: width + over, jitter: 0 },
                (x, _chance, index) => (
                  <path
                    key={index}
                    d={`M${x} ${ground - 98 * k}l${-8 * k} ${32 * k}`}
                    stroke={paint("#84634c", 0.6)}
                    strokeWidth={9 * k}
                  />
                ),
              )}
            </g>
          </>
        ),
      },
      {
        depth: 0.5,
        drawing: (
          <>
            <path
              d={`M${hall - half * 0.86} ${ground - 30 * k}V${roof + 90 * k}H${hall + half * 0.86}V${ground - 30 * k}Z`}
              fill={paint("#c98368", 0.75)}
            />
            <path
              d={`M${hall - half * 1.02} ${roof + 96 * k}L${hall - half * 0.66} ${roof}H${hall + half * 0.66}L${hall + half * 1.02} ${roof + 96 * k}Z`}
              fill={paint("#5f6d79", 0.75)}
            />
            <path
              d={`M${hall - half * 1.2} ${ground - 270 * k}H${hall + half * 1.2}l${-14 * k} ${34 * k}H${hall - half * 1.2 + 14 * k}Z`}
              fill={paint("#3f7274", 0.82)}
            />
            <g fill={paint("#efe4cc", 0.82)} stroke="none">
              {Array.from({ length: Math.floor((half * 2.3) / (46 * k)) }, (_, index) => (
                <path
                  key={index}
                  d={`M${hall - half * 1.14 + index * 46 * k} ${ground - 236 * k}h${23 * k}l${-11 * k} ${18 * k}Z`}
                />
              ))}
            </g>
            {[-0.6, 0.3].map((at) => (
              <Pane
                key={at}
                scene={scene}
                x={hall + half * at}
                y={ground - 196 * k}
                width={half * 0.3}
                height={96 * k}
                depth={0.75}
                arch
              />
            ))}
            <path
              d={`M${hall - half * 0.14} ${ground - 30 * k}V${ground - 190 * k}h${half * 0.32}V${ground - 30 * k}Z`}
              fill={paint("#5a4440", 0.75)}
            />
            <path
              d={`M${hall - half * 1.1} ${ground - 20 * k}V${ground - 240 * k}h${12 * k}V${ground - 20 * k}ZM${hall + half * 1.06} ${ground - 20 * k}V${ground - 240 * k}h${12 * k}V${ground - 20 * k}Z`}
              fill={paint("#47585b", 0.85)}
            />
          </>
        ),
      },
      {
        depth: 0.7,
        drawing: (
          <>
            <path
              d={`M${-over} ${ground - 44 * k}H${width + over}V${height + over}H${-over}Z`}
              fill={paint(scene.isWhite ? "#e8eaec" : "#d3c3aa")}
            />
            <path
              d={`M${-over} ${ground - 44 * k}H${width + over}v${16 * k}H${-over}Z`}
              fill={paint("#e6b95a")}
            />
            <g stroke={paint(scene.isWhite ? "#d3d8dc" : "#c1af94")} strokeWidth={3 * k}>
              <path
                d={`M${-over} ${ground + 76 * k}H${width + over}M${-over} ${ground + 200 * k}H${width + over}`}
              />
              {spread(scene, { name: "slab", count: 11, jitter: 0 }, (x, _chance, index) => (
                <path
                  key={index}
                  d={`M${x} ${ground - 28 * k}L${x + (x - width / 2) * 0.5} ${height + over}`}
                />
              ))}
            </g>
            <At x={clock} y={ground - 20 * k} size={1.2 * k}>
              <path d="M-6 0V-250H6V0ZM-22 4Q0 -24 22 4Z" fill={paint("#3f4a50")} />
              <Glow
                scene={scene}
                name="clock"
                x={0}
                y={-284}
                r={150}
                color="#f9d27e"
                strength={light.glow * 0.5}
              />
              <circle cy={-286} r={44} fill={paint("#3f4a50")} />
              <circle cy={-286} r={35} fill={light.glow > 0.5 ? scene.shine("#fbeec2") : paint("#f6efdf")} />
              <path
                d="M0 -286V-312M0 -286L17 -276"
                stroke={paint("#3a3337")}
                strokeWidth={5}
                strokeLinecap="round"
              />
            </At>
          </>
        ),
      },
    ];
  },
};
