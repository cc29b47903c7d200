import { At, Glow, over, shade } from "../forms";
import type { PlaceDrawing } from "../scene";

/** A room in the evening or by day: a window to the weather, a lamp, shelves and a rug. */
export const home: PlaceDrawing = {
  open: false,
  draw(scene) {
    const { width, height, ground, k, paint, light } = scene;
    const wall =
      ["#d9c3a5", "#b7c4b2", "#d8b3a0", "#a9bac4"][Math.floor(scene.chance("wall") * 3.99)] ?? "#d9c3a5";
    const floor = ground - 70 * k;
    const window = { x: width * 0.5 - 130 * k, y: floor - 500 * k, width: 260 * k, height: 300 * k };
    const isRight = scene.chance("lamp") > 0.5;
    const lampX = width * (isRight ? 0.9 : 0.1);
    const shelfX = width * (isRight ? 0.1 : 0.9);
    return [
      {
        depth: 0.3,
        drawing: (
          <>
            <path d={`M${-over} ${-over}H${width + over}V${floor + 10}H${-over}Z`} fill={paint(wall, 0.9)} />
            <g stroke={paint(shade(wall, 0.09), 0.9)} strokeWidth={5 * k}>
              {Array.from({ length: Math.ceil((width + 2 * over) / (70 * k)) }, (_, index) => (
                <path key={index} d={`M${-over + index * 70 * k} ${-over}V${floor}`} />
              ))}
            </g>
            <linearGradient id={`${scene.id}-pane`} x1="0" y1="0" x2="0" y2="1">
              <stop offset="0" stopColor={light.sky[0]} />
              <stop offset="1" stopColor={light.sky[2]} />
            </linearGradient>
            <rect {...window} fill={`url(#${scene.id}-pane)`} />
            {light.isNight || scene.time === "dusk" ? (
              <g fill="#fdf4d8" stroke="none">
                {scene.hasMoon && <circle cx={window.x + 190 * k} cy={window.y + 76 * k} r={34 * k} />}
                <circle cx={window.x + 60 * k} cy={window.y + 60 * k} r={3.5 * k} />
                <circle cx={window.x + 96 * k} cy={window.y + 120 * k} r={2.6 * k} />
              </g>
            ) : (
              <circle
                cx={window.x + 190 * k}
                cy={window.y + 76 * k}
                r={34 * k}
                fill={light.lamp}
                stroke="none"
              />
            )}
            <path
              d={`M${window.x} ${window.y + 300 * k}V${window.y + 230 * k}Q${window.x + 80 * k} ${window.y + 180 * k} ${window.x + 150 * k} ${window.y + 226 * k}T${window.x + 260 * k} ${window.y + 216 * k}V${window.y + 300 * k}Z`}
              fill={paint(scene.land("#7fa072"), 0.6)}
            />
            {(scene.weather === "rain" || scene.weather === "snow") && (
              <g
                stroke="#f4f7f8"
                strokeWidth={(scene.weather === "rain" ? 2.4 : 7) * k}
                strokeLinecap="round"
                opacity={0.8}
              >
                {Array.from({ length: 16 }, (_, index) => (
                  <path
                    key={index}
                    d={`M${window.x + (16 + scene.chance(`wx${index}`) * 226) * k} ${window.y + (14 + scene.chance(`wy${index}`) * 240) * k}l${scene.weather === "rain" ? `${-3 * k} ${26 * k}` : "0.1 0"}`}
                  />
                ))}
              </g>
            )}
            <g fill="none" stroke={paint("#f3ead8", 0.9)} strokeWidth={16 * k}>
              <rect {...window} />
              <path
                d={`M${window.x + 130 * k} ${window.y}v${300 * k}M${window.x} ${window.y + 140 * k}h${260 * k}`}
                strokeWidth={9 * k}
              />
            </g>
            <path
              d={`M${window.x - 26 * k} ${window.y + 302 * k}h${312 * k}v${20 * k}h${-312 * k}Z`}
              fill={paint("#e6d9c1", 0.9)}
            />
            {[-1, 1].map((side) => {
              const edge = side < 0 ? window.x - 24 * k : window.x + 284 * k;
              return (
                <path
                  key={side}
                  d={`M${edge - side * 70 * k * -1} ${window.y - 30 * k}Q${edge + side * -40 * k} ${window.y + 150 * k} ${edge + side * 16 * k} ${window.y + 330 * k}L${edge + side * 46 * k} ${window.y + 330 * k}V${window.y - 30 * k}Z`}
                  fill={paint("#b4574a", 0.9)}
                />
              );
            })}
            <path
              d={`M${window.x - 90 * k} ${window.y - 40 * k}h${440 * k}v${14 * k}h${-440 * k}Z`}
              fill={paint("#6e5142", 0.9)}
            />
            <At x={shelfX - 90 * k} y={floor - 330 * k} size={k}>
              <path d="M-10 0H190V12H-10Z" fill={paint("#7a5a45")} />
              {["#c9483c", "#34486f", "#d2a03a", "#5f935c", "#7c5f97"].map((color, index) => (
                <path
                  key={color}
                  d={`M${6 + index * 22} 0v${-62 - (index % 3) * 12}h18V0Z`}
                  fill={paint(color)}
                />
              ))}
              <circle cx={152} cy={-28} r={28} fill={paint("#d98b72")} />
            </At>
            <At x={shelfX - 40 * k} y={floor - 470 * k} size={k}>
              <rect x={-30} y={-50} width={140} height={106} fill={paint("#f0e5cf")} />
              <path d="M-18 44L20 -6L48 24L68 4L98 44Z" fill={paint("#6f917f")} />
              <circle cx={74} cy={-20} r={13} fill={paint("#e0a84e")} />
            </At>
          </>
        ),
      },
      {
        depth: 0.62,
        drawing: (
          <>
            <path
              d={`M${-over} ${floor - 22 * k}H${width + over}V${floor + 4}H${-over}Z`}
              fill={paint("#f0e6d2", 0.92)}
            />
            <path
              d={`M${-over} ${floor}H${width + over}V${height + over}H${-over}Z`}
              fill={paint("#a97b57", 0.95)}
            />
            <g stroke={paint("#976b4a", 0.95)} strokeWidth={4 * k}>
              {[0.1, 0.28, 0.52, 0.8, 1.14].map((at) => (
                <path key={at} d={`M${-over} ${floor + (height - floor) * at}H${width + over}`} />
              ))}
            </g>
            <ellipse
              cx={width / 2}
              cy={ground + 26 * k}
              rx={Math.min(width * 0.42, 620 * k)}
              ry={74 * k}
              fill={paint("#c86d57")}
            />
            <ellipse
              cx={width / 2}
              cy={ground + 26 * k}
              rx={Math.min(width * 0.36, 540 * k)}
              ry={58 * k}
              fill={paint("#e2b285")}
            />
            <At x={lampX} y={floor + 40 * k} size={k}>
              <path d="M-4 0V-360H4V0ZM-46 8Q0 -20 46 8Z" fill={paint("#5a4a47")} />
              <Glow
                scene={scene}
                name="lamp"
                x={0}
                y={-390}
                r={420}
                color="#f8cf7c"
                strength={light.glow * 0.5}
              />
              <path
                d="M-40 -440H40L70 -350H-70Z"
                fill={light.glow > 0.3 ? scene.shine("#f9dc95") : paint("#ead6a8")}
              />
            </At>
          </>
        ),
      },
    ];
  },
};
