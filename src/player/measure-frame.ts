import type { FrameBox, FrameSize } from "@/scene/lint/frame-box";

/**
 * The visible things of a scene as the browser has laid it out, in the order of the document, in the composition's pixels:
 * what `lintFrame` judges. `root` is the element that the scene fills. It reads only, and needs nothing of the scene.
 */
export function measureFrame(root: Element, size: FrameSize): FrameBox[] {
  const frame = root.getBoundingClientRect();
  if (frame.width === 0 || frame.height === 0) return [];
  const scale = size.width / frame.width;
  const boxes: FrameBox[] = [];
  const groups = new Map<Element, { box: FrameBox; rect: Edges }>();

  const toBox = ({ left, top, right, bottom }: Edges) => ({
    x: (left - frame.left) * scale,
    y: (top - frame.top) * scale,
    width: (right - left) * scale,
    height: (bottom - top) * scale,
  });

  /** The frame's own edge clips everything: what runs out of it is to be seen as such. */
  const isWhole = (rect: Edges) => areaOf(clipped(rect, frame)) >= areaOf(frame) * 0.99;

  const addText = (
    node: Node,
    owner: Element,
    style: CSSStyleDeclaration,
    inherited: Inherited,
    label?: string,
  ) => {
    const words = label ?? node.textContent ?? "";
    if (words.trim() === "") return;
    const drawn = label === undefined ? linesOf(node) : inkOf(owner);
    const uncut = unionOf(drawn);
    if (!uncut) return;
    // Letters along a curve, or strewn about, are no block of text: their box says nothing of where they are.
    if (label !== undefined && areaOf(uncut) > strewn * drawn.reduce((sum, rect) => sum + areaOf(rect), 0)) {
      boxes.push({ kind: "drawing", ...toBox(uncut), opacity: inherited.opacity });
      return;
    }
    const whole = clipped(uncut, inherited.clip);
    const isClipped = areaOf(whole) < areaOf(uncut) / 2;
    const opacity = isClipped ? 0 : inherited.opacity;
    const group = label === undefined ? blockOf(owner) : owner;
    const known = groups.get(group);
    if (known) {
      known.rect = unionOf([known.rect, whole]) ?? known.rect;
      // Of letters that come one by one the text is there when the last one is.
      known.box.opacity = Math.min(known.box.opacity, opacity);
      known.box.text = `${known.box.text ?? ""}${words}`;
      Object.assign(known.box, toBox(known.rect));
      return;
    }
    const color = plainTextColor(style);
    const fontSize = Number.parseFloat(style.fontSize) * scale * zoomOf(owner);
    const box: FrameBox = {
      kind: "text",
      text: words,
      ...toBox(whole),
      ...(color === null ? {} : { color }),
      ...(fontSize > 0 ? { fontSize } : {}),
      opacity,
    };
    groups.set(group, { box, rect: whole });
    boxes.push(box);
  };

  const walk = (element: Element, inherited: Inherited) => {
    const style = getComputedStyle(element);
    if (style.display === "none") return;
    const rect = element.getBoundingClientRect();
    const here: Inherited = {
      opacity: inherited.opacity * Number(style.opacity),
      clip: clips(style) && !isWhole(rect) ? clipped(rect, inherited.clip) : inherited.clip,
      isDecoration: inherited.isDecoration || element.getAttribute("aria-hidden") === "true",
    };
    if (here.opacity < 0.01) return;
    const isVisible = style.visibility === "visible";
    const tag = element.tagName.toLowerCase();
    if (isVisible) addShape(tag, style, clipped(rect, inherited.clip), here.opacity);
    const label = element.getAttribute("role") === "img" ? element.getAttribute("aria-label") : null;
    // A text that is drawn in parts says as a whole what it is.
    if (label !== null && tag !== "svg" && (element.textContent ?? "").trim() !== "") {
      const inner = deepestText(element);
      if (isVisible && !here.isDecoration && inner) {
        const faintest = Math.min(...partsOf(element).map((part) => opacityWithin(part, element)));
        addText(
          element,
          element,
          getComputedStyle(inner),
          { ...here, opacity: here.opacity * faintest },
          label,
        );
      }
      return;
    }
    if (tag === "svg" && !element.querySelector("text")) return;
    for (const child of element.childNodes) {
      if (child instanceof Element) walk(child, here);
      else if (child.nodeType === Node.TEXT_NODE && isVisible && !here.isDecoration)
        addText(child, element, style, here);
    }
  };

  const addShape = (tag: string, style: CSSStyleDeclaration, rect: Edges, opacity: number) => {
    if (areaOf(rect) === 0) return;
    if (tag === "img" || tag === "canvas" || tag === "video")
      boxes.push({ kind: "image", ...toBox(rect), opacity });
    else if (tag === "svg") boxes.push({ kind: "drawing", ...toBox(rect), opacity });
    // A ground that is clipped to the letters is the text's colour.
    else if (style.backgroundClip !== "text") {
      if (style.backgroundImage !== "none") boxes.push({ kind: "shape", ...toBox(rect), opacity });
      else if (!isTransparent(style.backgroundColor))
        boxes.push({ kind: "shape", ...toBox(rect), background: style.backgroundColor, opacity });
    }
  };

  walk(root, { opacity: 1, clip: null, isDecoration: false });
  return boxes;
}

/** How much larger than its letters the box of a text can be that is read as one. */
const strewn = 3;

function linesOf(node: Node): Edges[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()];
}

/** Where the letters of a text that is drawn in parts are to be seen: a digit's reel shows one of its ten. */
function inkOf(element: Element): Edges[] {
  return partsOf(element).flatMap((part) => {
    let shown: Edges | null = unionOf(linesOf(part));
    for (
      let one: Element | null = part;
      shown && one && one !== element.parentElement;
      one = one.parentElement
    )
      if (clips(getComputedStyle(one))) shown = clipped(shown, one.getBoundingClientRect());
    return shown && areaOf(shown) > 0 ? [shown] : [];
  });
}

type Edges = { left: number; top: number; right: number; bottom: number };
type Inherited = { opacity: number; clip: Edges | null; isDecoration: boolean };

const areaOf = ({ left, top, right, bottom }: Edges) => Math.max(0, right - left) * Math.max(0, bottom - top);

function unionOf(rects: readonly Edges[]): Edges | null {
  const [first, ...others] = rects.filter((rect) => areaOf(rect) > 0);
  if (!first) return null;
  return others.reduce<Edges>(
    (all, one) => ({
      left: Math.min(all.left, one.left),
      top: Math.min(all.top, one.top),
      right: Math.max(all.right, one.right),
      bottom: Math.max(all.bottom, one.bottom),
    }),
    first,
  );
}

function clipped({ left, top, right, bottom }: Edges, clip: Edges | null): Edges {
  if (!clip) return { left, top, right, bottom };
  return {
    left: Math.max(left, clip.left),
    top: Math.max(top, clip.top),
    right: Math.min(right, clip.right),
    bottom: Math.min(bottom, clip.bottom),
  };
}

const clips = (style: CSSStyleDeclaration) => style.overflow !== "visible" && style.overflow !== "";
const isTransparent = (color: string) =>
  color === "transparent" || (color.startsWith("rgba") && color.endsWith(", 0)")) || color.endsWith("/ 0)");

function plainTextColor(style: CSSStyleDeclaration): string | null {
  const fill = style.webkitTextFillColor;
  const color = fill !== "" && fill !== "currentcolor" ? fill : style.color;
  return isTransparent(color) ? null : color;
}

/** The block that a text's line belongs to: letters in spans of their own are one text. */
function blockOf(element: Element): Element {
  let block = element;
  while (block.parentElement && getComputedStyle(block).display.startsWith("inline"))
    block = block.parentElement;
  return block;
}

/** How much the transforms of an element enlarge it. */
function zoomOf(element: Element): number {
  let zoom = 1;
  for (let one: Element | null = element; one; one = one.parentElement) {
    if (!(one instanceof HTMLElement)) continue;
    if (one.offsetWidth > 0 && getComputedStyle(one).display !== "inline") {
      zoom = one.getBoundingClientRect().width / one.offsetWidth;
      break;
    }
  }
  return zoom;
}

function partsOf(element: Element): Element[] {
  return [...element.querySelectorAll("*")].filter(
    (one) => one.children.length === 0 && one.textContent?.trim(),
  );
}

function deepestText(element: Element): Element | null {
  return partsOf(element)[0] ?? element;
}

function opacityWithin(part: Element, root: Element): number {
  let opacity = 1;
  for (let one: Element | null = part; one && one !== root; one = one.parentElement)
    opacity *= Number(getComputedStyle(one).opacity);
  return opacity;
}
