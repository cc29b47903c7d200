import type { ReactNode } from "react";
import type { DrawnStyle } from "@/domain/story";
import { inkOfLine, type StoryScene } from "./scene";
import { Still } from "./still";

/** Paper of each style: the frequency of its grain, its colour and how much of it there is. */
const papers: Record<DrawnStyle, { frequency: string; seed: number; matrix: string; opacity: number }> = {
  "paper-cut": {
    frequency: "0.55 0.6",
    seed: 4,
    matrix: "0 0 0 0 .32  0 0 0 0 .26  0 0 0 0 .2  1.5 0 0 0 -.6",
    opacity: 0.17,
  },
  watercolor: {
    frequency: "0.32",
    seed: 11,
    matrix: "0 0 0 0 .46  0 0 0 0 .4  0 0 0 0 .36  1.5 0 0 0 -.62",
    opacity: 0.2,
  },
  line: {
    frequency: "0.7",
    seed: 7,
    matrix: "0 0 0 0 .4  0 0 0 0 .35  0 0 0 0 .28  1.2 0 0 0 -.55",
    opacity: 0.13,
  },
  night: {
    frequency: "0.5",
    seed: 5,
    matrix: "0 0 0 0 .55  0 0 0 0 .62  0 0 0 0 .9  1.2 0 0 0 -.5",
    opacity: 0.07,
  },
};

/** The paper's grain over the whole picture; blend modes would be reckoned anew in each frame. */
export function PaperGrain({ scene, unit }: { scene: StoryScene; unit: number }) {
  const { width, height, style } = scene;
  const paper = Object.hasOwn(papers, style) ? papers[style] : papers["paper-cut"];
  const id = `${scene.id}-grain`;
  const region = { x: 0, y: 0, width, height };
  const cacheKey = `grain ${style} ${width} ${height} ${unit}`;
  return (
    <Still key={cacheKey} cacheKey={cacheKey} region={region} unit={unit} style={{ opacity: paper.opacity }}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="presentation"
        width={width * unit}
        height={height * unit}
        style={{ position: "absolute", inset: 0 }}
      >
        <filter id={id} filterUnits="userSpaceOnUse" {...region}>
          <feTurbulence
            type="fractalNoise"
            baseFrequency={paper.frequency}
            numOctaves={2}
            seed={paper.seed}
            {...tile}
          />
          <feTile />
          <feColorMatrix values={paper.matrix} />
        </filter>
        <g filter={`url(#${id})`}>
          <rect width={width} height={height} fill="none" />
        </g>
      </svg>
    </Still>
  );
}

/** How far filters reach over the frame: as far as the camera shows. */
const margin = 40;
/** Noise is made for a tile of this size and repeated; a whole frame of it would take a second. */
const tile = { x: 0, y: 0, width: 512, height: 512, stitchTiles: "stitch" } as const;

/** The part of the picture that a filter works on. */
export type Region = { x: number; y: number; width: number; height: number };

const wholeOf = ({ width, height }: StoryScene): Region => ({
  x: -margin,
  y: -margin,
  width: width + 2 * margin,
  height: height + 2 * margin,
});

/** The filter of a sheet; costly, hence only on sheets that are still. */
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
    ...(region ?? wholeOf(scene)),
    colorInterpolationFilters: "sRGB",
  } as const;
  switch (scene.style) {
    case "watercolor":
      return (
        <filter id={id} {...area}>
          <feTurbulence
            type="fractalNoise"
            baseFrequency={near ? 0.016 : 0.011}
            numOctaves={4}
            seed={seed}
            {...tile}
          />
          <feTile result="noise" />
          <feDisplacementMap
            in="SourceGraphic"
            in2="noise"
            scale={near ? 6 : 15}
            xChannelSelector="R"
            yChannelSelector="G"
            result="edges"
          />
          {/* Pigment gathers where the wet paint ends. */}
          <feGaussianBlur in="edges" stdDeviation={near ? 3 : 6} />
          <feColorMatrix values="0 0 0 0 .3  0 0 0 0 .2  0 0 0 0 .26  0 0 0 -1 1" result="outside" />
          <feComposite in="outside" in2="edges" operator="in" />
          <feComponentTransfer result="rim">
            <feFuncA type="linear" slope={near ? 0.3 : 0.42} />
          </feComponentTransfer>
          {/* The wash thins out softly and lets the paper through. */}
          <feGaussianBlur in="noise" stdDeviation={near ? 6 : 14} />
          <feColorMatrix values="0 0 0 0 1  0 0 0 0 .985  0 0 0 0 .95  0 0 2.2 0 -0.86" result="pale" />
          <feComposite in="pale" in2="edges" operator="in" />
          <feComponentTransfer result="wash">
            <feFuncA type="linear" slope={near ? 0.14 : 0.22} />
          </feComponentTransfer>
          <feMerge>
            <feMergeNode in="edges" />
            <feMergeNode in="wash" />
            <feMergeNode in="rim" />
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
  stillKey,
  children,
}: {
  scene: StoryScene;
  name: string;
  /** Small shapes: finer edges. */
  near?: boolean;
  filtered?: boolean;
  region?: Region | undefined;
  box: { width: number; height: number };
  /** Names a drawing that does not change with the frame: it becomes a bitmap. */
  stillKey?: string;
  children: ReactNode;
}) {
  const id = `${scene.id}-${name}`;
  const ink =
    scene.style === "line" ? { stroke: inkOfLine, strokeWidth: 2.6, strokeLinejoin: "round" as const } : {};
  const svg = (
    <svg
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role="presentation"
      width={box.width}
      height={box.height}
      style={{ position: "absolute", inset: 0, overflow: "visible" }}
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
  if (stillKey === undefined) return svg;
  return (
    <Still
      key={stillKey}
      cacheKey={stillKey}
      region={region ?? wholeOf(scene)}
      unit={box.width / scene.width}
    >
      {svg}
    </Still>
  );
}
