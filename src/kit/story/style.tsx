import type { CSSProperties, ReactNode } from "react";
import type { DrawnStyle } from "@/domain/story";
import { inkOfLine, type StoryScene } from "./scene";

const noise = (frequency: string, octaves: number, seed: number, matrix: string) =>
  `url("data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="360" height="360"><filter id="n" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="${octaves}" seed="${seed}" stitchTiles="stitch"/><feColorMatrix values="${matrix}"/></filter><rect width="360" height="360" filter="url(#n)"/></svg>`,
  )}")`;

/** Paper of each style, as a tile that is drawn once. */
const papers: Record<DrawnStyle, { image: string; opacity: number; blend: "multiply" | "soft-light" }> = {
  "paper-cut": {
    image: noise("0.55 0.6", 3, 4, "0 0 0 0 .32  0 0 0 0 .26  0 0 0 0 .2  1.5 0 0 0 -.6"),
    opacity: 0.19,
    blend: "multiply",
  },
  watercolor: {
    image: noise("0.32", 3, 11, "0 0 0 0 .46  0 0 0 0 .4  0 0 0 0 .36  1.5 0 0 0 -.62"),
    opacity: 0.22,
    blend: "multiply",
  },
  line: {
    image: noise("0.7", 2, 7, "0 0 0 0 .4  0 0 0 0 .35  0 0 0 0 .28  1.2 0 0 0 -.55"),
    opacity: 0.14,
    blend: "multiply",
  },
  night: {
    image: noise("0.5", 2, 5, "0 0 0 0 .75  0 0 0 0 .8  0 0 0 0 1  1.2 0 0 0 -.5"),
    opacity: 0.2,
    blend: "soft-light",
  },
};

/** The paper's grain over the whole picture. */
export function PaperGrain({ style, unit }: { style: DrawnStyle; unit: number }) {
  const paper = Object.hasOwn(papers, style) ? papers[style] : papers["paper-cut"];
  return (
    <div
      style={{
        position: "absolute",
        inset: 0,
        backgroundImage: paper.image,
        backgroundSize: `${(360 * unit).toFixed(2)}px`,
        opacity: paper.opacity,
        mixBlendMode: paper.blend,
      }}
    />
  );
}

/** How far filters reach over the frame: as far as the camera shows. */
const margin = 40;
/** Noise is made for a tile of this size and repeated; a whole frame of it would take a second. */
const tile = { x: 0, y: 0, width: 512, height: 512, stitchTiles: "stitch" } as const;

/** The part of the picture that a filter works on. */
export type Region = { x: number; y: number; width: number; height: number };

/** The filter of a sheet: it never changes with the frame, so a browser draws each sheet once. */
function Filter({
  scene,
  id,
  seed,
  near,
  region,
}: {
  scene: StoryScene;
  id: string;
  seed: number;
  near: boolean;
  region: Region | undefined;
}) {
  const area = {
    filterUnits: "userSpaceOnUse",
    ...(region ?? {
      x: -margin,
      y: -margin,
      width: scene.width + 2 * margin,
      height: scene.height + 2 * margin,
    }),
    colorInterpolationFilters: "sRGB",
  } as const;
  switch (scene.style) {
    case "watercolor":
      return (
        <filter id={id} {...area}>
          <feTurbulence
            type="fractalNoise"
            baseFrequency={near ? 0.014 : 0.009}
            numOctaves={2}
            seed={seed}
            {...tile}
          />
          <feTile result="noise" />
          <feDisplacementMap
            in="SourceGraphic"
            in2="noise"
            scale={near ? 7 : 22}
            xChannelSelector="R"
            yChannelSelector="G"
            result="edges"
          />
          <feColorMatrix
            in="noise"
            values="0 0 0 0 1  0 0 0 0 .98  0 0 0 0 .93  0 0 2.4 0 -0.95"
            result="pale"
          />
          <feComposite in="pale" in2="edges" operator="in" result="bloom" />
          <feComponentTransfer in="bloom" result="wash">
            <feFuncA type="linear" slope={near ? 0.12 : 0.3} />
          </feComponentTransfer>
          <feMerge>
            <feMergeNode in="edges" />
            <feMergeNode in="wash" />
          </feMerge>
        </filter>
      );
    case "line":
      return (
        <filter id={id} {...area}>
          <feTurbulence type="fractalNoise" baseFrequency={0.022} numOctaves={1} seed={seed} {...tile} />
          <feTile result="noise" />
          <feDisplacementMap
            in="SourceGraphic"
            in2="noise"
            scale={5}
            xChannelSelector="R"
            yChannelSelector="G"
          />
        </filter>
      );
    default:
      return (
        <filter id={id} {...area}>
          <feDropShadow
            dx={0}
            dy={near ? 4 : 5}
            stdDeviation={near ? 4 : 7}
            floodColor={scene.style === "night" ? "#050a24" : "#2a2238"}
            floodOpacity={near ? 0.26 : 0.3}
          />
        </filter>
      );
  }
}

/** A sheet of the picture in its style. */
export function Sheet({
  scene,
  name,
  near = false,
  filtered = true,
  region,
  box,
  style,
  children,
}: {
  scene: StoryScene;
  name: string;
  /** Small shapes: finer edges. */
  near?: boolean;
  filtered?: boolean;
  region?: Region | undefined;
  box: { width: number; height: number };
  style?: CSSProperties;
  children: ReactNode;
}) {
  const id = `${scene.id}-${name}`;
  const ink =
    scene.style === "line" ? { stroke: inkOfLine, strokeWidth: 2.6, strokeLinejoin: "round" as const } : {};
  return (
    <svg
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role="presentation"
      width={box.width}
      height={box.height}
      style={{ position: "absolute", inset: 0, overflow: "visible", ...style }}
    >
      {filtered && (
        <Filter
          scene={scene}
          id={id}
          seed={1 + Math.floor(scene.chance(name) * 90)}
          near={near}
          region={region}
        />
      )}
      <g {...ink} {...(filtered ? { filter: `url(#${id})` } : {})}>
        {children}
      </g>
    </svg>
  );
}
