import { mix } from "../../color";
import { At, Glow, Land, over, spread } from "../forms";
import type { PlaceDrawing } from "../scene";

/** A cave: stone above and below, crystals that shine, the world beyond its mouth. */
export const cave: PlaceDrawing = {
  open: false,
  draw(scene) {
    const { width, height, ground, k, paint, light } = scene;
    const mouth = { x: width * 0.5, y: ground - 220 * k, rx: Math.min(width * 0.3, 420 * k), ry: 300 * k };
    const stone = scene.style === "line" ? "#8d8794" : "#575268";
    const spikes = (name: string, count: number, high: number, color: string) => (
      <path
        d={`M${-over} ${-over}${spread(scene, { name, count, from: -over, to: width + over, jitter: 0.5 }, (x, chance) => `L${x - 46 * k} ${60 * k}Q${x - 12 * k} ${(60 + high * (0.4 + chance) * 0.6) * k} ${x} ${(60 + high * (0.4 + chance)) * k}Q${x + 12 * k} ${(60 + high * (0.4 + chance) * 0.6) * k} ${x + 46 * k} ${60 * k}`).join("")}L${width + over} ${-over}Z`}
        fill={color}
      />
    );
    const gems = ["#7fd0c8", "#b99be0", "#f0b071"];
    return [
      {
        depth: 0.12,
        drawing: (
          <>
            <linearGradient id={`${scene.id}-out`} x1="0" y1="0" x2="0" y2="1">
              <stop offset="0" stopColor={light.sky[0]} />
              <stop offset="1" stopColor={light.sky[2]} />
            </linearGradient>
            <rect
              x={mouth.x - mouth.rx * 1.4}
              y={mouth.y - mouth.ry * 1.4}
              width={mouth.rx * 2.8}
              height={mouth.ry * 2.8}
              fill={`url(#${scene.id}-out)`}
            />
            <circle
              cx={mouth.x + mouth.rx * 0.4}
              cy={mouth.y - mouth.ry * 0.4}
              r={38 * k}
              fill={light.lamp}
              stroke="none"
            />
            <path
              d={`M${mouth.x - mouth.rx * 1.3} ${ground}V${mouth.y + mouth.ry * 0.3}Q${mouth.x - mouth.rx * 0.4} ${mouth.y - mouth.ry * 0.1} ${mouth.x} ${mouth.y + mouth.ry * 0.36}T${mouth.x + mouth.rx * 1.3} ${mouth.y + mouth.ry * 0.3}V${ground}Z`}
              fill={paint(scene.land("#84a37f"), 0.4)}
            />
          </>
        ),
      },
      {
        depth: 0.34,
        drawing: (
          <>
            <path
              fillRule="evenodd"
              d={`M${-over} ${-over}H${width + over}V${height + over}H${-over}ZM${mouth.x - mouth.rx} ${ground}C${mouth.x - mouth.rx * 1.1} ${mouth.y} ${mouth.x - mouth.rx * 0.7} ${mouth.y - mouth.ry * 0.9} ${mouth.x - mouth.rx * 0.1} ${mouth.y - mouth.ry * 0.86}C${mouth.x + mouth.rx * 0.7} ${mouth.y - mouth.ry * 1.04} ${mouth.x + mouth.rx * 1.16} ${mouth.y - mouth.ry * 0.1} ${mouth.x + mouth.rx} ${ground}Z`}
              fill={paint(stone, 0.85)}
            />
            <Glow
              scene={scene}
              name="mouth"
              x={mouth.x}
              y={mouth.y}
              r={mouth.rx * 1.9}
              color={light.isNight ? "#8fa6d8" : "#fbeec8"}
              strength={0.4}
            />
          </>
        ),
      },
      {
        depth: 0.5,
        drawing: spikes("back", Math.round(width / 150) + 3, 190, paint(mix(stone, "#2a2440", 0.24), 0.9)),
      },
      {
        depth: 0.67,
        drawing: (
          <>
            <Land scene={scene} color={mix(stone, "#8d7f78", 0.4)} lift={40} swing={34} />
            {[0.06, 0.12, 0.9, 0.96].map((at, index) => {
              const color = gems[(index + Math.floor(scene.chance("gem") * 3)) % 3] ?? "#7fd0c8";
              return (
                <At
                  key={at}
                  x={width * at}
                  y={ground + (index % 2) * 16 * k}
                  size={(0.8 + scene.chance(`gem${index}`) * 0.5) * k}
                >
                  <Glow
                    scene={scene}
                    name={`gem${index}`}
                    x={0}
                    y={-60}
                    r={170}
                    color={color}
                    strength={0.42}
                  />
                  <path d="M-14 0L-30 -84L-8 -128L14 -90L10 0Z" fill={scene.shine(color)} />
                  <path
                    d="M-8 -128L-4 0L10 0L14 -90Z"
                    fill={scene.shine(mix(color, "#2a2440", 0.16))}
                    stroke="none"
                  />
                  <path
                    d="M10 0L26 -66L48 -84L54 -50L38 0ZM-20 0L-50 -48L-58 -30L-40 0Z"
                    fill={scene.shine(mix(color, "#fffaf0", 0.2))}
                  />
                </At>
              );
            })}
          </>
        ),
      },
      {
        depth: 1,
        drawing: spikes("front", Math.round(width / 260) + 2, 90, paint(mix(stone, "#1c1830", 0.5), 1)),
      },
    ];
  },
};
