import { type CSSProperties, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { getRemotionEnvironment, useDelayRender } from "remotion";
import type { Region } from "./style";

/** How many pixels of bitmaps are kept: about three pictures at 1080p. */
const mostPixels = 60_000_000;
const kept = new Map<string, HTMLCanvasElement>();
const underway = new Map<string, Promise<HTMLCanvasElement>>();
const svgSpace = "http://www.w3.org/2000/svg";

function keep(key: string, bitmap: HTMLCanvasElement): void {
  kept.set(key, bitmap);
  let pixels = [...kept.values()].reduce((sum, one) => sum + one.width * one.height, 0);
  for (const [old, one] of kept) {
    if (pixels <= mostPixels || old === key) return;
    pixels -= one.width * one.height;
    kept.delete(old);
  }
}

const densities = [1 / 8, 1 / 4, 1 / 2, 1];

/**
 * Pixels of a bitmap for one of its CSS pixels, by how large an element is really seen: a thumbnail of a picture takes a
 * sixty-fourth of the whole one, and is as much sooner there.
 */
function densityOf(element: HTMLElement): number {
  const ratio = window.devicePixelRatio;
  // An export at a larger scale has more pixels.
  if (getRemotionEnvironment().isRendering) return ratio;
  const seen = element.offsetWidth > 0 ? element.getBoundingClientRect().width / element.offsetWidth : 1;
  // The camera comes a little nearer than the frame.
  return densities.find((density) => density >= seen * ratio * 0.88) ?? 1;
}

/** Bitmaps are drawn one after the other, with a breath between: a whole book at once would hold everything up. */
let line: Promise<unknown> = Promise.resolve();
function inLine<Made>(make: () => Promise<Made>): Promise<Made> {
  const made = line.then(() => new Promise((resolve) => setTimeout(resolve))).then(make);
  line = made.catch(() => undefined);
  return made;
}

/** Draws what an SVG shows of `region` into a bitmap, `unit` CSS pixels to one of its units. */
async function rasterise(
  source: string,
  region: Region,
  unit: number,
  density: number,
): Promise<HTMLCanvasElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  const bitmap = document.createElement("canvas");
  bitmap.width = Math.max(1, Math.ceil(region.width * unit * density));
  bitmap.height = Math.max(1, Math.ceil(region.height * unit * density));
  bitmap.style.cssText = "display:block;width:100%;height:100%";
  const pen = bitmap.getContext("2d");
  if (pen === null) throw new Error("No canvas");
  pen.drawImage(image, 0, 0, bitmap.width, bitmap.height);
  return bitmap;
}

/** The SVG by itself, cut to the region. */
function sourceOf(svg: Element, region: Region, unit: number): string {
  const copy = svg.cloneNode(true) as Element;
  copy.setAttribute("xmlns", svgSpace);
  copy.setAttribute("viewBox", `${region.x} ${region.y} ${region.width} ${region.height}`);
  copy.setAttribute("preserveAspectRatio", "none");
  copy.setAttribute("width", String(Math.ceil(region.width * unit)));
  copy.setAttribute("height", String(Math.ceil(region.height * unit)));
  copy.removeAttribute("style");
  return new XMLSerializer().serializeToString(copy);
}

function bitmapOf(key: string, svg: Element, region: Region, unit: number, density: number) {
  const before = underway.get(key);
  if (before) return before;
  const source = sourceOf(svg, region, unit);
  const made = inLine(() => rasterise(source, region, unit, density))
    .then((bitmap) => {
      keep(key, bitmap);
      return bitmap;
    })
    .finally(() => underway.delete(key));
  underway.set(key, made);
  return made;
}

function copyOf(bitmap: HTMLCanvasElement): HTMLCanvasElement {
  const copy = bitmap.cloneNode() as HTMLCanvasElement;
  copy.getContext("2d")?.drawImage(bitmap, 0, 0);
  return copy;
}

/** A sheet that never changes: an SVG until its bitmap is there, and where there is no document. Filters are drawn once instead of in each frame. */
export function Still({
  cacheKey,
  region,
  unit,
  style,
  children,
}: {
  /** The same for the same drawing; another key needs another `key` too. */
  cacheKey: string;
  region: Region;
  unit: number;
  style?: CSSProperties | undefined;
  children: ReactNode;
}) {
  const { delayRender, continueRender } = useDelayRender();
  const [drawn, setDrawn] = useState<{ bitmap: HTMLCanvasElement; density: number } | null>(null);
  const bitmap = drawn?.bitmap ?? null;
  const vector = useRef<HTMLDivElement>(null);
  const holder = useRef<HTMLDivElement>(null);
  // Both change with the drawing only, which remounts this.
  const given = useRef({ region, unit });

  useLayoutEffect(() => {
    const svg = vector.current?.firstElementChild;
    if (bitmap !== null || !svg || vector.current === null) return;
    const density = densityOf(vector.current);
    const key = `${cacheKey} ${density}`;
    const before = kept.get(key);
    if (before) {
      setDrawn({ bitmap: before, density });
      return;
    }
    const handle = delayRender("A story's picture");
    const group = svg.querySelector(":scope > g[filter]");
    const filter = group?.getAttribute("filter") ?? null;
    const { region, unit } = given.current;
    let isGone = false;
    bitmapOf(key, svg, region, unit, density)
      .then((made) => {
        if (!isGone) setDrawn({ bitmap: made, density });
      })
      .catch(() => {
        // The SVG itself, slower, is the same picture.
        if (filter !== null) group?.setAttribute("filter", filter);
      })
      .finally(() => continueRender(handle));
    // The first paint does without filters.
    group?.removeAttribute("filter");
    return () => {
      isGone = true;
      if (filter !== null) group?.setAttribute("filter", filter);
    };
  }, [bitmap, cacheKey, delayRender, continueRender]);

  useLayoutEffect(() => {
    if (bitmap === null || holder.current === null) return;
    // A node has one place; a second picture of the same drawing gets a copy.
    const shown = bitmap.parentNode === null ? bitmap : copyOf(bitmap);
    holder.current.append(shown);
    return () => shown.remove();
  }, [bitmap]);

  // Seen larger (in full screen), it is drawn again.
  useEffect(() => {
    if (drawn === null) return;
    const look = () => {
      if (holder.current !== null && densityOf(holder.current) > drawn.density) setDrawn(null);
    };
    window.addEventListener("resize", look);
    return () => window.removeEventListener("resize", look);
  }, [drawn]);

  if (bitmap === null)
    return (
      <div ref={vector} style={{ position: "absolute", inset: 0, ...style }}>
        {children}
      </div>
    );
  return (
    <div
      ref={holder}
      style={{
        position: "absolute",
        left: region.x * unit,
        top: region.y * unit,
        width: region.width * unit,
        height: region.height * unit,
        ...style,
      }}
    />
  );
}
