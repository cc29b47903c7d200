import { mix } from "../../color";
import { At, over } from "../forms";
import type { PlaceDrawing } from "../scene";

/** A classroom: board, alphabet, windows, tables and a globe. */
export const school: PlaceDrawing = {
  open: false,
  draw(scene) {
    const { width, height, ground, k, paint, light } = scene;
    const floor = ground - 76 * k;
    const board = { width: Math.min(560 * k, width * 0.62), height: 270 * k };
    const left = width / 2 - board.width / 2;
    const top = floor - 470 * k;
    const flags = ["#c9483c", "#ecbb48", "#4a7cae", "#5f935c", "#e297a4"];
    const panes = width > 1300 ? [width * 0.09, width * 0.91] : [];
    return [
      {
        depth: 0.3,
        drawing: (
          <>
            <path
              d={`M${-over} ${-over}H${width + over}V${floor + 10}H${-over}Z`}
              fill={paint("#e8d9b8", 0.92)}
            />
            <path
              d={`M${-over} ${floor - 120 * k}H${width + over}V${floor + 10}H${-over}Z`}
              fill={paint("#9fb9ac", 0.92)}
            />
            <linearGradient id={`${scene.id}-pane`} x1="0" y1="0" x2="0" y2="1">
              <stop offset="0" stopColor={light.sky[0]} />
              <stop offset="1" stopColor={light.sky[2]} />
            </linearGradient>
            {panes.map((x) => (
              <g key={x}>
                <rect
                  x={x - 100 * k}
                  y={top}
                  width={200 * k}
                  height={290 * k}
                  fill={`url(#${scene.id}-pane)`}
                  stroke={paint("#f6eedc")}
                  strokeWidth={15 * k}
                />
                <path
                  d={`M${x - 92 * k} ${top + 284 * k}v${-60 * k}q${60 * k} ${-50 * k} ${110 * k} ${-8 * k}t${74 * k} ${-14 * k}v${82 * k}Z`}
                  fill={paint(scene.land("#82a676"), 0.6)}
                />
                <path
                  d={`M${x} ${top}v${290 * k}M${x - 100 * k} ${top + 130 * k}h${200 * k}`}
                  stroke={paint("#f6eedc")}
                  strokeWidth={8 * k}
                />
              </g>
            ))}
            <path
              d={`M${-over} ${top - 64 * k}Q${width * 0.25} ${top - 10 * k} ${width * 0.5} ${top - 60 * k}T${width + over} ${top - 64 * k}`}
              fill="none"
              stroke={paint("#8a6a50")}
              strokeWidth={3 * k}
            />
            {Array.from({ length: 15 }, (_, index) => {
              const at = (index + 0.5) / 15;
              const x = width * at;
              const y = top - 50 * k + Math.sin(at * Math.PI * 2) * 14 * k;
              return (
                <path
                  key={index}
                  d={`M${x - 24 * k} ${y}h${48 * k}l${-24 * k} ${50 * k}Z`}
                  fill={paint(flags[index % 5] ?? "#c9483c")}
                />
              );
            })}
            <rect
              x={left}
              y={top + 30 * k}
              width={board.width}
              height={board.height}
              rx={6}
              fill={paint("#3f6356")}
              stroke={paint("#a3734c")}
              strokeWidth={18 * k}
            />
            <g
              fill="none"
              stroke={mix(paint("#3f6356"), "#f6f2e4", 0.8)}
              strokeWidth={6 * k}
              strokeLinecap="round"
              strokeLinejoin="round"
            >
              <path
                d={`M${left + board.width * 0.12} ${top + 150 * k}l${24 * k} ${-70 * k}l${24 * k} ${70 * k}m${-40 * k} ${-24 * k}h${32 * k}`}
              />
              <path
                d={`M${left + board.width * 0.32} ${top + 80 * k}v${70 * k}q${44 * k} ${-4 * k} ${34 * k} ${-26 * k}q${-6 * k} ${-12 * k} ${-32 * k} ${-10 * k}q${32 * k} ${-2 * k} ${26 * k} ${-20 * k}q${-6 * k} ${-14 * k} ${-28 * k} ${-14 * k}Z`}
              />
              <path
                d={`M${left + board.width * 0.6} ${top + 96 * k}q${-40 * k} ${-34 * k} ${-44 * k} ${18 * k}q${2 * k} ${50 * k} ${46 * k} ${22 * k}`}
              />
              <circle cx={left + board.width * 0.82} cy={top + 120 * k} r={36 * k} />
              <path
                d={`M${left + board.width * 0.82 - 13 * k} ${top + 112 * k}v${2 * k}M${left + board.width * 0.82 + 13 * k} ${top + 112 * k}v${2 * k}M${left + board.width * 0.82 - 16 * k} ${top + 130 * k}q${16 * k} ${14 * k} ${32 * k} 0`}
              />
              <path d={`M${left + board.width * 0.14} ${top + 230 * k}h${board.width * 0.5}`} opacity={0.5} />
            </g>
          </>
        ),
      },
      {
        depth: 0.64,
        drawing: (
          <>
            <path
              d={`M${-over} ${floor}H${width + over}V${height + over}H${-over}Z`}
              fill={paint("#c09a6b", 0.95)}
            />
            <path
              d={`M${-over} ${floor - 14 * k}H${width + over}v${18 * k}H${-over}Z`}
              fill={paint("#f0e4cb", 0.95)}
            />
            <g stroke={paint("#ad875a", 0.95)} strokeWidth={4 * k}>
              {[0.16, 0.36, 0.62, 0.92].map((at) => (
                <path key={at} d={`M${-over} ${floor + (height - floor) * at}H${width + over}`} />
              ))}
            </g>
            {[0.08, 0.92].map((at, index) => (
              <At key={at} x={width * at} y={floor + 60 * k} size={1.05 * k}>
                <path d="M-104 0L-96 -124M104 0L96 -124" stroke={paint("#7d5f4a")} strokeWidth={11} />
                <path d="M-126 -140H126V-120H-126Z" fill={paint("#d8b07a")} />
                {index === 0 ? (
                  <>
                    <path
                      d="M-30 -140Q0 -160 30 -140ZM-4 -140V-160"
                      fill={paint("#7d5f4a")}
                      stroke={paint("#7d5f4a")}
                      strokeWidth={6}
                    />
                    <circle cy={-200} r={44} fill={paint("#6fa9bd")} />
                    <path
                      d="M-26 -226Q4 -236 10 -214Q-4 -190 -22 -196ZM8 -186Q30 -200 34 -176Q20 -160 10 -168Z"
                      fill={paint("#8fb06f")}
                      stroke="none"
                    />
                  </>
                ) : (
                  <>
                    <path d="M-56 -140V-162H30V-140Z" fill={paint("#c9483c")} />
                    <path d="M-48 -162V-182H40V-162Z" fill={paint("#4a7cae")} />
                    <path d="M-52 -182V-200H22V-182Z" fill={paint("#ecbb48")} />
                    <path
                      d="M64 -140C44 -176,60 -192,74 -184C90 -192,104 -174,86 -140Z"
                      fill={paint("#c9483c")}
                    />
                  </>
                )}
              </At>
            ))}
          </>
        ),
      },
    ];
  },
};
