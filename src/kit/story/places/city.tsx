import { Block, LampPost } from "../buildings";
import { over, spread } from "../forms";
import { RoundTree } from "../plants";
import type { PlaceDrawing } from "../scene";

/** A street of town houses, towers behind them. */
export const city: PlaceDrawing = {
  open: true,
  draw(scene) {
    const { width, height, ground, horizon, k, paint } = scene;
    const row = (
      name: string,
      step: number,
      low: number,
      high: number,
      y: number,
      depth: number,
      color?: string,
    ) =>
      spread(
        scene,
        { name, count: Math.ceil((width + 200) / (step * k)), from: -100, to: width + 100, jitter: 0 },
        (x, chance, index) => (
          <Block
            key={index}
            scene={scene}
            name={`${name}${index}`}
            x={x - (step * k) / 2}
            y={y}
            width={step * k * 0.985}
            height={(low + chance * (high - low)) * k}
            depth={depth}
            {...(color === undefined ? {} : { color })}
          />
        ),
      );
    const street = scene.isWhite ? "#dfe2e5" : "#b9b0a6";
    return [
      { depth: 0.1, drawing: row("tower", 130, 300, 620, horizon + 100 * k, 0.12, "#9aa9b5") },
      { depth: 0.26, drawing: row("back", 170, 260, 440, ground - 20 * k, 0.4) },
      { depth: 0.46, drawing: row("front", 220, 190, 330, ground - 44 * k, 0.78) },
      {
        depth: 0.68,
        drawing: (
          <>
            <path
              d={`M${-over} ${ground - 50 * k}H${width + over}V${height + over}H${-over}Z`}
              fill={paint(scene.isWhite ? "#eceef0" : "#d4cabb")}
            />
            <path
              d={`M${-over} ${ground + 42 * k}H${width + over}V${height + over}H${-over}Z`}
              fill={paint(street)}
            />
            <path
              d={`M${-over} ${ground + 34 * k}H${width + over}v${12 * k}H${-over}Z`}
              fill={paint("#e9e0d0")}
            />
            <path
              d={`M${-over} ${ground + 150 * k}H${width + over}`}
              stroke={paint("#efe6d3")}
              strokeWidth={9 * k}
              strokeDasharray={`${70 * k} ${54 * k}`}
            />
            <RoundTree
              scene={scene}
              name="tree"
              x={width * 0.93}
              y={ground - 18 * k}
              size={1.2 * k}
              depth={0.88}
            />
            <LampPost scene={scene} name="lamp" x={width * 0.06} y={ground - 10 * k} size={1.4 * k} />
          </>
        ),
      },
    ];
  },
};
