import { At, Glow, shade, snowOn } from "./forms";
import type { StoryScene } from "./scene";

/** A window that shines when it is dark. */
export function Pane({
  scene,
  x,
  y,
  width,
  height,
  depth,
  lit = true,
  arch = false,
}: {
  scene: StoryScene;
  x: number;
  y: number;
  width: number;
  height: number;
  depth: number;
  lit?: boolean;
  arch?: boolean;
}) {
  const glow = lit ? scene.light.glow : 0;
  const fill = glow > 0.5 ? scene.shine("#f7cf73") : scene.paint("#5d7584", depth);
  const r = arch ? width / 2 : 3;
  return (
    <path
      d={`M${x} ${y + height}V${y + r}Q${x} ${y} ${x + r} ${y}H${x + width - r}Q${x + width} ${y} ${x + width} ${y + r}V${y + height}Z`}
      fill={fill}
    />
  );
}

const walls = ["#ead9bd", "#d9a58a", "#c9d0c0", "#e6c77f", "#a9b9c0", "#d6b9b0"];
const roofs = ["#a8503f", "#7d5a5a", "#5d6b7d", "#b5663f"];

/** A small house, 180 × 230 at size 1, its door in the middle. */
export function House({
  scene,
  name,
  x,
  y,
  size,
  depth,
}: {
  scene: StoryScene;
  name: string;
  x: number;
  y: number;
  size: number;
  depth: number;
}) {
  const of = (list: string[], what: string) =>
    list[Math.floor(scene.chance(`${name}-${what}`) * list.length * 0.999)] ?? "#ead9bd";
  const wall = of(walls, "wall");
  const roof = of(roofs, "roof");
  const isSteep = scene.chance(`${name}-steep`) > 0.5;
  const top = isSteep ? -240 : -206;
  return (
    <At x={x} y={y} size={size}>
      <path d="M44 -150V-232H70V-150Z" fill={scene.paint(shade(roof, 0.2), depth)} />
      <path d="M-82 4V-128H82V4Z" fill={scene.paint(wall, depth)} />
      <path d={`M0 ${top}L-102 -120H102Z`} fill={scene.paint(roof, depth)} />
      {scene.isWhite && (
        <path
          d={`M0 ${top - 6}L-104 -124Q-70 -128 -48 -134Q-24 -128 0 -138Q30 -128 54 -134Q80 -126 104 -124Z`}
          fill={snowOn(scene, depth)}
        />
      )}
      <path d="M-18 4V-52Q0 -74 18 -52V4Z" fill={scene.paint(shade(roof, 0.32), depth)} />
      <Glow
        scene={scene}
        name={`${name}-l`}
        x={-49}
        y={-76}
        r={80}
        color="#f7c766"
        strength={scene.light.glow * 0.35}
      />
      <Pane scene={scene} x={-64} y={-96} width={30} height={38} depth={depth} />
      <Pane
        scene={scene}
        x={34}
        y={-96}
        width={30}
        height={38}
        depth={depth}
        lit={scene.chance(`${name}-lit`) > 0.4}
      />
    </At>
  );
}

/** A town house with rows of windows. */
export function Block({
  scene,
  name,
  x,
  y,
  width,
  height,
  depth,
  color,
}: {
  scene: StoryScene;
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
  depth: number;
  color?: string;
}) {
  const wall = color ?? walls[Math.floor(scene.chance(`${name}-wall`) * walls.length * 0.999)] ?? "#ead9bd";
  const columns = Math.max(2, Math.round(width / 46));
  const rows = Math.max(2, Math.round(height / 76));
  const cell = { x: width / columns, y: (height - 20) / rows };
  const top = Math.floor(scene.chance(`${name}-top`) * 3);
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      {top === 0 && (
        <path
          d={`M0 ${-height}L${width / 2} ${-height - width * 0.42}L${width} ${-height}Z`}
          fill={scene.paint("#8a5648", depth)}
        />
      )}
      {top === 1 && (
        <path
          d={`M${width * 0.2} ${-height}v${-34}h${width * 0.2}v34Z`}
          fill={scene.paint(shade(wall, 0.3), depth)}
        />
      )}
      <path d={`M0 6V${-height}H${width}V6Z`} fill={scene.paint(wall, depth)} />
      <path
        d={`M-6 ${-height - 8}H${width + 6}v12H-6Z`}
        fill={scene.isWhite ? snowOn(scene, depth) : scene.paint(shade(wall, 0.22), depth)}
      />
      {Array.from({ length: rows * columns }, (_, index) => {
        const column = index % columns;
        const row = Math.floor(index / columns);
        return (
          <Pane
            key={index}
            scene={scene}
            x={cell.x * (column + 0.28)}
            y={-height + 22 + row * cell.y}
            width={cell.x * 0.44}
            height={cell.y * 0.52}
            depth={depth}
            lit={scene.chance(`${name}-p-${index}`) > 0.45}
          />
        );
      })}
    </g>
  );
}

/** A lamp post that shines at dusk, 260 high. */
export function LampPost({
  scene,
  name,
  x,
  y,
  size,
}: {
  scene: StoryScene;
  name: string;
  x: number;
  y: number;
  size: number;
}) {
  const iron = scene.paint("#3f454d");
  const isLit = scene.light.glow > 0.5;
  return (
    <At x={x} y={y} size={size}>
      <path d="M-5 0V-212H5V0ZM-16 0Q0 -26 16 0Z" fill={iron} />
      <Glow
        scene={scene}
        name={`${name}-glow`}
        x={0}
        y={-236}
        r={190}
        color="#f9d27e"
        strength={scene.light.glow * 0.6}
      />
      <path
        d="M-17 -214L-22 -254H22L17 -214Z"
        fill={isLit ? scene.shine("#fbe3a1") : scene.paint("#cfd8d6")}
      />
      <path d="M-27 -254L0 -278L27 -254Z" fill={iron} />
    </At>
  );
}

/** A fence of pales between two x. */
export function Fence({
  scene,
  from,
  to,
  y,
  size,
  color = "#efe4cf",
}: {
  scene: StoryScene;
  from: number;
  to: number;
  y: number;
  size: number;
  color?: string;
}) {
  const step = 34 * size;
  const count = Math.max(1, Math.round((to - from) / step));
  const fill = scene.paint(color, 0.85);
  return (
    <g fill={fill}>
      <path
        d={`M${from} ${y - 52 * size}H${to}v${8 * size}H${from}ZM${from} ${y - 24 * size}H${to}v${8 * size}H${from}Z`}
      />
      {Array.from({ length: count }, (_, index) => {
        const x = from + step * (index + 0.3);
        return (
          <path
            key={index}
            d={`M${x.toFixed(1)} ${y}v${-66 * size}l${7 * size} ${-12 * size}l${7 * size} ${12 * size}v${66 * size}Z`}
          />
        );
      })}
    </g>
  );
}
