import { alpha, mix } from "../color";
import type { Canvas, Illustration, Layer } from "./canvas";
import { Glow, Leaf, Plant, Steam } from "./shapes";

/** A wall with light from a window and a table: where things stand. `table` is the height at which they do. */
function room(canvas: Canvas): { layers: Layer[]; table: number; centre: number } {
  const { width, height, tones, seconds } = canvas;
  const table = height * 0.72;
  const pane = mix(tones.light, tones.haze, 0.4);
  const layers: Layer[] = [
    {
      depth: 0.12,
      drawing: (
        <>
          <Glow
            x={width * 0.24}
            y={height * 0.26}
            r={760}
            color={tones.light}
            strength={tones.isNight ? 0.3 : 0.42}
          />
          <g
            transform={`translate(${width * 0.14} ${height * 0.06}) skewY(-12) translate(${Math.sin(seconds * 0.3) * 8} 0)`}
            fill={alpha(pane, tones.isNight ? 0.16 : 0.42)}
          >
            {[0, 1].map((column) =>
              [0, 1].map((row) => (
                <rect key={`${column}${row}`} x={column * 214} y={row * 244} width={194} height={224} />
              )),
            )}
          </g>
        </>
      ),
    },
    {
      depth: 0.5,
      drawing: (
        <>
          <rect
            x={-300}
            y={table}
            width={width + 600}
            height={height}
            fill={mix(tones.near, tones.warm, 0.12)}
          />
          <rect x={-300} y={table} width={width + 600} height={16} fill={mix(tones.near, "#ffffff", 0.14)} />
          <rect x={-300} y={table + 120} width={width + 600} height={height} fill={alpha(tones.ink, 0.2)} />
        </>
      ),
    },
  ];
  return { layers, table, centre: width / 2 };
}

const Shadow = ({ x, y, r, color }: { x: number; y: number; r: number; color: string }) => (
  <ellipse cx={x} cy={y} rx={r} ry={r * 0.12} fill={alpha(color, 0.32)} />
);

export const coffee: Illustration = (canvas) => {
  const { tones, seconds, chance } = canvas;
  const { layers, table, centre } = room(canvas);
  const cup = tones.paper;
  return [
    ...layers,
    {
      depth: 0.55,
      drawing: (
        <Plant x={centre + 390} y={table + 14} size={230} pot={tones.warm} leaf={tones.leaf} sway={seconds} />
      ),
    },
    {
      depth: 0.75,
      drawing: (
        <>
          <Shadow x={centre - 20} y={table + 92} r={360} color={tones.ink} />
          <Steam x={centre - 30} y={table - 270} size={150} color={tones.paper} seconds={seconds} />
          <path
            d={`M${centre + 160} ${table - 160} c 150 -40, 170 150, -10 156`}
            fill="none"
            stroke={cup}
            strokeWidth={40}
            strokeLinecap="round"
          />
          <path
            d={`M${centre - 220} ${table - 236} h 400 c 10 190, -60 300, -150 300 h -100 c -90 0, -160 -110, -150 -300 Z`}
            fill={cup}
          />
          <path
            d={`M${centre + 50} ${table - 236} h 130 c 10 190, -60 300, -150 300 h -60 c 70 -60, 96 -180, 80 -300 Z`}
            fill={mix(cup, tones.middle, 0.22)}
          />
          <ellipse cx={centre - 20} cy={table - 236} rx={200} ry={36} fill={mix(cup, "#ffffff", 0.4)} />
          <ellipse
            cx={centre - 20}
            cy={table - 232}
            rx={176}
            ry={27}
            fill={mix(tones.ink, tones.warm, 0.35)}
          />
          <path
            d={`M${centre - 20} ${table - 218} c -60 -4, -70 -22, -34 -26 c 16 -2, 28 4, 34 10 c 6 -6, 18 -12, 34 -10 c 36 4, 26 22, -34 26 Z`}
            fill={mix(cup, tones.warm, 0.2)}
          />
          <path
            d={`M${centre - 400} ${table + 62} h 760 c -40 50, -120 60, -200 60 h -360 c -80 0, -160 -10, -200 -60 Z`}
            fill={mix(cup, tones.middle, 0.1)}
          />
        </>
      ),
    },
    {
      depth: 1,
      drawing: Array.from({ length: 7 }, (_, index) => (
        <g
          key={index}
          transform={`translate(${centre - 560 + chance(`bx${index}`) * 240 + (index > 4 ? 800 : 0)} ${table + 110 + chance(`by${index}`) * 80}) rotate(${chance(`br${index}`) * 180})`}
        >
          <ellipse rx={36} ry={25} fill={mix(tones.ink, tones.warm, 0.28)} />
          <path
            d="M-32 -2 C -12 -12, 12 12, 32 2"
            fill="none"
            stroke={mix(tones.ink, "#000000", 0.3)}
            strokeWidth={5}
          />
        </g>
      )),
    },
  ];
};

export const bakery: Illustration = (canvas) => {
  const { tones, seconds } = canvas;
  const { layers, table, centre } = room(canvas);
  const crust = mix(tones.warm, "#a5622a", 0.9);
  const crumb = mix(crust, "#ffe6bd", 0.5);
  return [
    ...layers,
    {
      depth: 0.55,
      drawing: (
        <g transform={`translate(${centre + 400} ${table + 4})`}>
          <path d="M-90 0 L-76 -230 h152 L90 0 Z" fill={tones.paper} />
          {[-60, -30, 0, 28, 58].map((turn, index) => (
            <g
              key={turn}
              transform={`translate(${turn * 0.7} -220) rotate(${turn * 0.5 + Math.sin(seconds + index) * 1.5})`}
            >
              <path d="M0 40 L0 -150" stroke={crumb} strokeWidth={6} />
              {[0, 1, 2, 3, 4].map((grain) =>
                [-1, 1].map((side) => (
                  <ellipse
                    key={`${grain}${side}`}
                    cx={side * 13}
                    cy={-150 - grain * 24}
                    rx={9}
                    ry={17}
                    transform={`rotate(${side * 28} ${side * 13} ${-150 - grain * 24})`}
                    fill={crumb}
                  />
                )),
              )}
            </g>
          ))}
        </g>
      ),
    },
    {
      depth: 0.75,
      drawing: (
        <>
          <Shadow x={centre - 60} y={table + 104} r={460} color={tones.ink} />
          <rect
            x={centre - 500}
            y={table + 56}
            width={860}
            height={44}
            rx={22}
            fill={mix(crust, tones.ink, 0.45)}
          />
          <Steam x={centre - 130} y={table - 250} size={140} color={tones.paper} seconds={seconds} />
          <path
            d={`M${centre - 420} ${table + 56} c -50 -210, 110 -330, 290 -330 s 340 120, 290 330 Z`}
            fill={crust}
          />
          <path
            d={`M${centre - 396} ${table + 56} c -20 -170, 100 -280, 236 -296 c -150 60, -190 190, -170 296 Z`}
            fill={mix(crust, "#ffffff", 0.16)}
          />
          {[-220, -100, 20].map((x) => (
            <path
              key={x}
              d={`M${centre + x - 30} ${table - 30} c 10 -80, 60 -120, 110 -130 c -20 50, -50 90, -110 130 Z`}
              fill={crumb}
            />
          ))}
          <g transform={`translate(${centre + 190} ${table + 54}) scale(1.15)`}>
            <path
              d="M-180 0 C -190 -50, -150 -110, -80 -130 C -20 -148, 50 -140, 96 -106 C 146 -74, 176 -30, 166 0 C 130 -6, 110 -24, 84 -34 C 30 -52, -40 -52, -92 -30 C -120 -18, -146 -6, -180 0 Z"
              fill={mix(crust, "#ffc46b", 0.3)}
            />
            {[-118, -52, 22, 88].map((x, index) => (
              <path
                key={x}
                d={`M${x} ${[-22, -42, -46, -36][index]} C ${x + 4} -80, ${x + 20} -112, ${x + 38} ${[-136, -144, -132, -104][index]}`}
                fill="none"
                stroke={mix(crust, tones.ink, 0.3)}
                strokeWidth={7}
                strokeLinecap="round"
              />
            ))}
          </g>
        </>
      ),
    },
    {
      depth: 1,
      drawing: (
        <path
          d={`M${centre - 700} ${table + 210} q 140 -60, 300 -20 t 330 0 t 330 -10 l 60 300 h -1080 Z`}
          fill={alpha(tones.paper, tones.isNight ? 0.16 : 0.75)}
        />
      ),
    },
  ];
};

export const food: Illustration = (canvas) => {
  const { width, height, tones, chance, seconds } = canvas;
  const centre = { x: width / 2, y: height * 0.5 };
  const r = 370;
  const greens = mix(tones.leaf, "#7db35a", 0.5);
  return [
    {
      depth: 0.1,
      drawing: (
        <rect
          x={-300}
          y={-300}
          width={width + 600}
          height={height + 600}
          fill={tones.isNight ? mix(tones.near, tones.middle, 0.6) : mix(tones.middle, tones.far, 0.35)}
        />
      ),
    },
    {
      depth: 0.3,
      drawing: (
        <>
          <g
            transform={`rotate(${-14} ${centre.x} ${centre.y})`}
            fill={alpha(tones.paper, tones.isNight ? 0.1 : 0.22)}
          >
            {Array.from({ length: 9 }, (_, index) => (
              <rect key={index} x={centre.x - 620 + index * 140} y={-500} width={60} height={height + 1000} />
            ))}
          </g>
          {Array.from({ length: 12 }, (_, index) => (
            <Leaf
              key={index}
              x={chance(`lx${index}`) * width}
              y={chance(`ly${index}`) * height}
              turn={chance(`lt${index}`) * 360}
              size={60 + chance(`ls${index}`) * 50}
              color={alpha(greens, 0.75)}
            />
          ))}
        </>
      ),
    },
    {
      depth: 0.6,
      drawing: (
        <>
          <circle cx={centre.x + 12} cy={centre.y + 30} r={r + 16} fill={alpha("#000000", 0.28)} />
          <circle cx={centre.x} cy={centre.y} r={r} fill={tones.paper} />
          <circle cx={centre.x} cy={centre.y} r={r * 0.82} fill={mix(tones.paper, tones.middle, 0.1)} />
          <g fill={tones.paper}>
            <path
              d={`M${centre.x - r - 150} ${centre.y - 220} h14 v130 h12 v-130 h14 v130 h12 v-130 h14 v150 c0 40 -24 44 -24 70 v230 c0 22 -36 22 -36 0 v-230 c0 -26 -24 -30 -24 -70 v-150 Z`}
              transform="translate(10 0)"
            />
            <path
              d={`M${centre.x + r + 100} ${centre.y - 220} c 50 20, 66 150, 50 270 h-22 v220 c0 22 -30 22 -30 0 Z`}
            />
          </g>
        </>
      ),
    },
    {
      depth: 0.8,
      drawing: (
        <g transform={`translate(${centre.x} ${centre.y}) rotate(${Math.sin(seconds * 0.3) * 2})`}>
          {Array.from({ length: 13 }, (_, index) => {
            const angle = (index / 13) * 360;
            return (
              <Leaf
                key={index}
                x={Math.sin((angle * Math.PI) / 180) * 150}
                y={-Math.cos((angle * Math.PI) / 180) * 150}
                turn={angle + 18}
                size={118 + chance(`s${index}`) * 36}
                color={mix(greens, index % 2 ? tones.cool : "#ffffff", 0.16)}
              />
            );
          })}
          {Array.from({ length: 6 }, (_, index) => {
            const angle = index * 1.05 + chance("ta");
            const [x, y] = [Math.cos(angle) * 150, Math.sin(angle) * 150];
            return (
              <g key={index} transform={`translate(${x} ${y})`}>
                <circle r={54} fill={mix(tones.warm, "#d8352b", 0.78)} />
                <circle r={42} fill={mix(tones.warm, "#ff8a70", 0.75)} />
                {[0, 60, 120].map((turn) => (
                  <rect
                    key={turn}
                    x={-40}
                    y={-4}
                    width={80}
                    height={8}
                    rx={4}
                    transform={`rotate(${turn})`}
                    fill={mix(tones.warm, "#d8352b", 0.78)}
                  />
                ))}
              </g>
            );
          })}
          <path
            d="M-104 10 C -116 -70, -30 -116, 40 -98 C 112 -80, 124 10, 84 70 C 46 122, -88 104, -104 10 Z"
            fill="#fffaf0"
          />
          <circle cx={4} cy={-8} r={50} fill="#f7b733" />
          <circle cx={-12} cy={-26} r={13} fill="#ffffff" opacity={0.7} />
        </g>
      ),
    },
  ];
};

export const product: Illustration = (canvas) => {
  const { width, height, tones, seconds } = canvas;
  const centre = width / 2;
  const floor = height * 0.78;
  const stone = mix(tones.paper, tones.accent, tones.isNight ? 0.3 : 0.14);
  const plinth = (x: number, top: number, half: number, color: string) => (
    <g>
      <path
        d={`M${x - half} ${top} V${floor} a${half} ${half * 0.2} 0 0 0 ${half * 2} 0 V${top} Z`}
        fill={color}
      />
      <path
        d={`M${x + half * 0.25} ${top} V${floor + half * 0.19} a${half} ${half * 0.2} 0 0 0 ${half * 0.75} ${-half * 0.19} V${top} Z`}
        fill={mix(color, tones.ink, 0.16)}
      />
      <ellipse cx={x} cy={top} rx={half} ry={half * 0.2} fill={mix(color, "#ffffff", 0.4)} />
    </g>
  );
  const lift = Math.sin(seconds * 1.1) * 10;
  return [
    {
      depth: 0.15,
      drawing: (
        <>
          <Glow x={centre} y={height * 0.42} r={760} color={tones.light} strength={0.5} />
          <path
            d={`M${centre - 330} ${floor} V${height * 0.38} a330 330 0 0 1 660 0 V${floor} Z`}
            fill={mix(tones.far, tones.accent, 0.25)}
          />
          <path
            d={`M${centre - 250} ${floor} V${height * 0.4} a250 250 0 0 1 500 0 V${floor} Z`}
            fill={mix(tones.far, tones.haze, 0.6)}
          />
        </>
      ),
    },
    {
      depth: 0.4,
      drawing: (
        <rect
          x={-300}
          y={floor - 20}
          width={width + 600}
          height={height}
          fill={mix(tones.middle, tones.sky, 0.35)}
        />
      ),
    },
    {
      depth: 0.55,
      drawing: (
        <>
          {plinth(centre - 330, floor - 130, 130, mix(stone, tones.middle, 0.3))}
          {plinth(centre + 330, floor - 200, 120, mix(stone, tones.middle, 0.2))}
          <circle cx={centre + 330} cy={floor - 290} r={92} fill={tones.warm} />
          <circle cx={centre + 300} cy={floor - 322} r={26} fill="#ffffff" opacity={0.35} />
          <path d={`M${centre - 330} ${floor - 330} l92 188 h-184 Z`} fill={tones.cool} />
          <path d={`M${centre - 330} ${floor - 330} l92 188 h-60 Z`} fill={mix(tones.cool, tones.ink, 0.2)} />
        </>
      ),
    },
    {
      depth: 0.8,
      drawing: (
        <>
          {plinth(centre, floor - 90, 230, stone)}
          <ellipse cx={centre} cy={floor - 92} rx={120} ry={20} fill={alpha(tones.ink, 0.25)} />
          <g transform={`translate(${centre} ${floor - 112 + lift})`}>
            <rect x={-46} y={-432} width={92} height={84} rx={14} fill={tones.ink} />
            <path
              d="M-40 -352 h80 v34 c 60 18, 80 56, 80 100 v178 c0 28, -18 40, -44 40 h-152 c-26 0, -44 -12, -44 -40 v-178 c0 -44, 20 -82, 80 -100 Z"
              fill={tones.accent}
            />
            <path
              d="M36 -352 h4 v34 c 60 18, 80 56, 80 100 v178 c0 28, -18 40, -44 40 h-50 c 30 -80, 40 -240, 10 -352 Z"
              fill={mix(tones.accent, tones.ink, 0.24)}
            />
            <rect x={-92} y={-206} width={184} height={116} rx={10} fill={tones.paper} />
            <rect x={-58} y={-174} width={116} height={14} rx={7} fill={tones.ink} />
            <rect x={-38} y={-142} width={76} height={10} rx={5} fill={alpha(tones.ink, 0.5)} />
            <rect x={-96} y={-272} width={16} height={196} rx={8} fill="#ffffff" opacity={0.35} />
          </g>
        </>
      ),
    },
    {
      depth: 1,
      drawing: (
        <>
          <Leaf x={-10} y={height + 40} turn={34} size={420} color={tones.near} />
          <Leaf x={70} y={height + 60} turn={58} size={340} color={tones.ink} />
          <Leaf x={width + 10} y={height + 40} turn={-34} size={400} color={tones.near} />
        </>
      ),
    },
  ];
};

export const office: Illustration = (canvas) => {
  const { tones, seconds } = canvas;
  const { layers, table, centre } = room(canvas);
  const bars = [0.4, 0.62, 0.5, 0.8, 0.96];
  return [
    ...layers,
    {
      depth: 0.4,
      drawing: (
        <>
          <rect x={centre + 250} y={table - 560} width={330} height={18} fill={tones.near} />
          {[0, 1, 2, 3, 4].map((index) => (
            <rect
              key={index}
              x={centre + 280 + index * 46}
              y={table - 700 + (index % 2) * 26}
              width={38}
              height={140 - (index % 2) * 26}
              fill={[tones.accent, tones.paper, tones.warm, tones.cool, tones.middle][index]}
            />
          ))}
        </>
      ),
    },
    {
      depth: 0.7,
      drawing: (
        <>
          <Shadow x={centre - 20} y={table + 30} r={420} color={tones.ink} />
          <path
            d={`M${centre - 70} ${table - 90} h 140 l 20 108 h -180 Z`}
            fill={mix(tones.paper, tones.ink, 0.3)}
          />
          <rect x={centre - 370} y={table - 530} width={740} height={452} rx={22} fill={tones.ink} />
          <rect
            x={centre - 346}
            y={table - 506}
            width={692}
            height={404}
            rx={8}
            fill={mix(tones.paper, tones.sky, tones.isNight ? 0.12 : 0.4)}
          />
          <rect
            x={centre - 346}
            y={table - 506}
            width={150}
            height={404}
            fill={mix(tones.accent, tones.paper, 0.72)}
          />
          {[0, 1, 2, 3].map((index) => (
            <rect
              key={index}
              x={centre - 320}
              y={table - 470 + index * 48}
              width={96}
              height={14}
              rx={7}
              fill={index === 1 ? tones.accent : alpha(tones.ink, 0.26)}
            />
          ))}
          {bars.map((bar, index) => {
            const tall = 230 * bar * (0.94 + 0.06 * Math.sin(seconds * 1.4 + index));
            return (
              <rect
                key={index}
                x={centre - 150 + index * 92}
                y={table - 140 - tall}
                width={58}
                height={tall}
                rx={8}
                fill={index === 4 ? tones.warm : tones.accent}
                opacity={index === 4 ? 1 : 0.45 + index * 0.12}
              />
            );
          })}
          <path
            d={`M${centre - 124} ${table - 270} l92 -60 l92 30 l92 -70 l92 -40`}
            fill="none"
            stroke={tones.ink}
            strokeWidth={8}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      ),
    },
    {
      depth: 0.9,
      drawing: (
        <>
          <Plant
            x={centre - 500}
            y={table + 60}
            size={210}
            pot={tones.warm}
            leaf={tones.leaf}
            sway={seconds}
          />
          <g transform={`translate(${centre + 470} ${table + 60})`}>
            <path d="M60 -100 c 66 -10, 66 76, 0 70" fill="none" stroke={tones.accent} strokeWidth={20} />
            <path
              d="M-70 -130 h140 v110 c0 20 -14 28 -30 28 h-80 c-16 0 -30 -8 -30 -28 Z"
              fill={tones.accent}
            />
            <Steam x={0} y={-150} size={84} color={tones.paper} seconds={seconds} />
          </g>
        </>
      ),
    },
  ];
};

export const plants: Illustration = (canvas) => {
  const { tones, seconds } = canvas;
  const { layers, table, centre } = room(canvas);
  const { leaf } = tones;
  return [
    ...layers,
    {
      depth: 0.5,
      drawing: (
        <>
          <Plant x={centre - 380} y={table + 20} size={235} pot={tones.warm} leaf={leaf} sway={seconds} />
          <Plant
            x={centre + 400}
            y={table + 20}
            size={260}
            pot={tones.paper}
            leaf={mix(leaf, tones.cool, 0.3)}
            sway={seconds + 2}
          />
        </>
      ),
    },
    {
      depth: 0.8,
      drawing: (
        <>
          <Shadow x={centre} y={table + 90} r={260} color={tones.ink} />
          <Plant
            x={centre}
            y={table + 90}
            size={430}
            pot={tones.accent}
            leaf={mix(leaf, tones.near, 0.3)}
            sway={seconds + 1}
          />
        </>
      ),
    },
  ];
};
