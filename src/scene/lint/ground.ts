import { formatHex, parse } from "culori";
import { areaOf, type FrameBox, intersection } from "./frame-box";

const opaque = 0.9;

/** Whether a box hides what is behind it. */
export function hides(box: FrameBox): boolean {
  if (box.kind === "text" || box.opacity < opaque) return false;
  if (box.kind === "image") return true;
  const color = box.background === undefined ? null : parse(box.background);
  return color !== null && color !== undefined && (color.alpha ?? 1) >= opaque;
}

/** Whether something that is painted later hides most of a box. */
export function isHidden(box: FrameBox, later: readonly FrameBox[]): boolean {
  return later.some((other) => hides(other) && areaOf(intersection(box, other)) >= areaOf(box) * 0.8);
}

/** The plain colour behind a text; null where it is a picture, a gradient, half transparent, or unknown. */
export function groundOf(text: FrameBox, before: readonly FrameBox[]): string | null {
  if (text.background !== undefined && isPlain(text.background)) return text.background;
  const middle = { x: text.x + text.width / 2, y: text.y + text.height / 2, width: 0.01, height: 0.01 };
  const behind = before.findLast(
    (box) => box.kind !== "text" && box.opacity > 0.05 && areaOf(intersection(middle, box)) > 0,
  );
  if (!behind || behind.kind === "image" || behind.background === undefined || !hides(behind)) return null;
  // A ground that ends within the text is not the whole of its ground.
  if (areaOf(intersection(text, behind)) < areaOf(text) * 0.9) return null;
  return behind.background;
}

function isPlain(color: string): boolean {
  const parsed = parse(color);
  return parsed !== undefined && (parsed.alpha ?? 1) >= opaque;
}

/** A colour as it looks on a ground: what shines through is mixed in. Null for what is no colour. */
export function seenOn(color: string, ground: string, opacity: number): string | null {
  const front = rgb(color);
  const back = rgb(ground);
  if (!front || !back) return null;
  const share = front.alpha * opacity;
  const mixed = (a: number, b: number) => a * share + b * (1 - share);
  return formatHex({
    mode: "rgb",
    r: mixed(front.r, back.r),
    g: mixed(front.g, back.g),
    b: mixed(front.b, back.b),
  });
}

function rgb(color: string): { r: number; g: number; b: number; alpha: number } | null {
  const parsed = parse(color);
  const hex = parsed && parse(formatHex(parsed));
  return hex?.mode === "rgb" ? { r: hex.r, g: hex.g, b: hex.b, alpha: parsed?.alpha ?? 1 } : null;
}
