import type { Box } from "../analysis/boxes";
import { estimate } from "../analysis/measure";
import { backgroundNames, styleEntry } from "../analysis/styles";
import type { TextChange } from "../analysis/text-change";
import { addStyle } from "./add-style";
import { changeBox, changeBoxAll, changeParts, distinct, takesStyle, wrapped } from "./change-part";
import type { SourceEditOf } from "./edit-schema";
import { type FoundParts, findParts, isRepeated } from "./find-parts";
import { newValue } from "./new-value";
import { type Outcome, unchanged } from "./outcome";
import { textsWithin } from "./part-names";
import type { Picture } from "./picture";
import type { StyleChange } from "./style-change";

const svgPlaced: Record<string, { x: string; y: string }> = {
  text: { x: "x", y: "y" },
  rect: { x: "x", y: "y" },
  image: { x: "x", y: "y" },
  circle: { x: "cx", y: "cy" },
  ellipse: { x: "cx", y: "cy" },
};

/** Shifts elements by so many pixels: at the place that they are given, else by a translation of their own. */
export function movePart(picture: Picture, edit: SourceEditOf<"move">): Outcome {
  const found = findParts(picture, edit.target);
  if (found.type !== "found") return found;
  const changes: TextChange[] = [];
  const boxes = found.use ? found.boxes : movable(picture, found);
  for (const box of boxes) {
    const change = found.use
      ? wrapped(picture.tree, found.use, "translate", translation(edit.x, edit.y))
      : moved(picture, box, edit.x, edit.y);
    if ("reason" in change) return unchanged(change.reason);
    changes.push(...change.changes);
  }
  const way = [edit.y < 0 ? "up" : edit.y > 0 ? "down" : "", edit.x < 0 ? "left" : edit.x > 0 ? "right" : ""]
    .filter(Boolean)
    .join(" and ");
  const far = Math.abs(edit.y !== 0 ? edit.y : edit.x);
  return {
    type: "changes",
    changes: distinct(changes),
    summary: `${found.name} is ${far} px further ${way}`,
  };
}

/** Where a box around only these parts has a place of its own, that box is moved; repeated parts move together. */
function movable(picture: Picture, found: FoundParts): Box[] {
  const within = new Set(found.boxes.flatMap((box) => textsWithin(picture, box)));
  return [
    ...new Set(
      found.boxes.map((box) => {
        const repeats = isRepeated(picture, box);
        for (let one: Box | null = box, step = 0; one && step < 6; one = one.parent, step++) {
          if (
            one.tag === "AbsoluteFill" ||
            (one !== box && textsWithin(picture, one).some((text) => !within.has(text)))
          )
            break;
          if (one !== box && repeats && one.parent) return one;
          if (isPlaced(picture, one)) return one;
        }
        return box;
      }),
    ),
  ];
}

function isPlaced({ tree }: Picture, box: Box): boolean {
  const position = styleEntry(tree, box, ["position"])?.value;
  return (
    position?.type === "StringLiteral" &&
    (position.value === "absolute" || position.value === "fixed" || position.value === "relative") &&
    styleEntry(tree, box, ["top", "bottom", "left", "right", "inset"]) !== null
  );
}

const translation = (x: number, y: number) => `"${x}px ${y}px"`;

function moved(picture: Picture, box: Box, x: number, y: number): StyleChange {
  const { tree } = picture;
  const svg = svgPlaced[box.tag];
  const changes: TextChange[] = [];
  const left = { x, y };
  const shift = (names: readonly [string, 1 | -1][], by: number): boolean => {
    for (const [name, sign] of names) {
      const entry = styleEntry(tree, box, [name]);
      if (!entry || !isPixels(entry.value)) continue;
      const change = changeBox(picture, box, [name], newValue(tree, { plus: by * sign, initial: 0 }));
      if ("reason" in change) continue;
      changes.push(...change.changes);
      return true;
    }
    return false;
  };
  if (svg) {
    if (x !== 0 && shift([[svg.x, 1]], x)) left.x = 0;
    if (y !== 0 && shift([[svg.y, 1]], y)) left.y = 0;
  } else if (isPlaced(picture, box)) {
    if (
      x !== 0 &&
      shift(
        [
          ["left", 1],
          ["right", -1],
        ],
        x,
      )
    )
      left.x = 0;
    if (
      y !== 0 &&
      shift(
        [
          ["top", 1],
          ["bottom", -1],
        ],
        y,
      )
    )
      left.y = 0;
  }
  if (left.x === 0 && left.y === 0) return { changes };
  const known = styleEntry(tree, box, ["translate"])?.value;
  if (known?.type === "StringLiteral") {
    const [knownX = "0", knownY = "0"] = known.value.split(" ");
    left.x += Number.parseFloat(knownX) || 0;
    left.y += Number.parseFloat(knownY) || 0;
  } else if (known) return { reason: "Its place is computed by the code, so it cannot be shifted by hand." };
  const change = changeBox(picture, box, ["translate"], { print: () => translation(left.x, left.y) });
  return "reason" in change ? change : { changes: [...changes, ...change.changes] };
}

function isPixels(value: { type: string }): boolean {
  if (value.type === "NumericLiteral" || value.type === "UnaryExpression") return true;
  return value.type === "StringLiteral" && "value" in value && /^-?[\d.]+(?:px)?$/.test(String(value.value));
}

/** Aligns elements within the frame or their container. */
export function placePart(picture: Picture, edit: SourceEditOf<"place">): Outcome {
  const found = findParts(picture, edit.target);
  if (found.type !== "found") return found;
  const { tree } = picture;
  const changes: TextChange[] = [];
  const boxes = movable(picture, found);
  for (const box of boxes) {
    if (!takesStyle(tree, box))
      return unchanged("The kit's part takes its place from its layout: try another layout.");
    const change = changeBoxAll(picture, box, placing(picture, box, edit.across, edit.down));
    if ("reason" in change) return unchanged(change.reason);
    changes.push(...change.changes);
  }
  const where = [edit.down, edit.across].filter(Boolean).join(" ");
  return {
    type: "changes",
    changes: distinct(changes),
    summary: `${found.name} is ${where === "center" || where === "middle" ? "centred" : `at the ${where}`}`,
  };
}

type Across = SourceEditOf<"place">["across"];
type Down = SourceEditOf<"place">["down"];
const margin = 100;

function placing(picture: Picture, box: Box, across: Across, down: Down): [string, string][] {
  const { tree } = picture;
  const svg = box.tag === "text";
  if (svg)
    return across
      ? [["textAnchor", across === "center" ? '"middle"' : across === "left" ? '"start"' : '"end"']]
      : [];
  const placed: [string, string][] = [];
  const isText = textsWithin(picture, box).length > 0 && !styleEntry(tree, box, backgroundNames);
  const isFree = isPlaced(picture, box);
  const width = styleEntry(tree, box, ["width"]);
  const isWide = width !== null && (estimate(tree, width.value) ?? 0) > 1_200;
  if (across) {
    if (isText) placed.push(["textAlign", `"${across}"`]);
    if (isFree && !isWide) {
      if (across === "center" && isText && !width) placed.push(["left", "0"], ["right", "0"]);
      else if (across === "center") placed.push(["left", '"50%"'], ["right", '"auto"']);
      else
        placed.push(
          across === "left" ? ["left", String(margin)] : ["left", '"auto"'],
          across === "left" ? ["right", '"auto"'] : ["right", String(margin)],
        );
    } else if (!isText || isShrunk(picture, box)) {
      placed.push([
        "alignSelf",
        across === "center" ? '"center"' : across === "left" ? '"flex-start"' : '"flex-end"',
      ]);
      if (!isFlex(picture, box.parent))
        placed.push([
          "margin",
          across === "center" ? '"0 auto"' : across === "left" ? '"0 auto 0 0"' : '"0 0 0 auto"',
        ]);
    }
  }
  if (down) {
    if (isFree)
      placed.push(
        down === "middle" ? ["top", '"50%"'] : down === "top" ? ["top", String(margin)] : ["top", '"auto"'],
        down === "bottom" ? ["bottom", String(margin)] : ["bottom", '"auto"'],
      );
    else {
      placed.push(["position", '"absolute"']);
      if (down === "middle") placed.push(["top", '"50%"']);
      else placed.push([down, String(margin)]);
      if (!across && isText) placed.push(["left", "0"], ["right", "0"], ["textAlign", '"center"']);
    }
  }
  const back: [number, number] = [
    isFree && across === "center" && !(isText && !width) && !isWide ? -50 : 0,
    down === "middle" ? -50 : 0,
  ];
  if (back[0] !== 0 || back[1] !== 0) placed.push(["translate", `"${back[0]}% ${back[1]}%"`]);
  return placed;
}

/** Whether its container sets it beside others or shrinks it, so that aligning the text in it would show nothing. */
function isShrunk(picture: Picture, box: Box): boolean {
  const items = box.parent ? styleEntry(picture.tree, box.parent, ["alignItems"])?.value : null;
  return items?.type === "StringLiteral" && items.value !== "stretch";
}

function isFlex({ tree }: Picture, box: Box | null): boolean {
  if (!box) return false;
  if (box.tag === "AbsoluteFill") return true;
  const display = styleEntry(tree, box, ["display"])?.value;
  return (
    display?.type === "StringLiteral" && (display.value.includes("flex") || display.value.includes("grid"))
  );
}

/** Makes an element larger as a whole: its sides where they are given, else by scaling what it draws. */
export function resizePart(picture: Picture, edit: SourceEditOf<"resize">): Outcome {
  const found = findParts(picture, edit.target);
  if (found.type !== "found") return found;
  const { tree } = picture;
  const summary = `${found.name} is ${edit.scale >= 1 ? "larger" : "smaller"} (×${Number(edit.scale.toFixed(2))})`;
  const times = newValue(tree, { times: edit.scale, initial: edit.scale });
  const [box] = found.boxes;
  const names = [["r"], ["width"], ["height"], ["size"], ["fontSize"], ["padding"]].filter(
    (name) => styleEntry(tree, box, name) !== null,
  );
  const sided = names.some(([name]) => name !== "fontSize" && name !== "padding");
  const wanted = names.filter(([name]) =>
    sided && textsWithin(picture, box).length === 0 ? name !== "fontSize" && name !== "padding" : !sided,
  );
  if (found.use || wanted.length === 0 || !takesStyle(tree, box)) {
    const known = styleEntry(tree, box, ["scale"]);
    return changeParts(
      picture,
      found,
      ["scale"],
      known ? times : newValue(tree, { to: Number(edit.scale.toFixed(2)) }),
      summary,
    );
  }
  const changes: TextChange[] = [];
  for (const one of found.boxes)
    for (const name of wanted) {
      if (!styleEntry(tree, one, name)) continue;
      const change = changeBox(picture, one, name, times);
      if (!("reason" in change)) changes.push(...change.changes);
    }
  return changes.length > 0
    ? { type: "changes", changes: distinct(changes), summary }
    : unchanged(`The size of the ${found.name.toLowerCase()} cannot be told from the code.`);
}

/** The distance between elements: the gap of their container, else the margins of each. */
export function spaceParts(picture: Picture, edit: SourceEditOf<"space">): Outcome {
  const { tree } = picture;
  const found = findParts(picture, edit.target);
  if (found.type !== "found") return found;
  const more = edit.times > 1;
  const value = newValue(tree, { times: edit.times, initial: more ? 24 : 0 });
  const box = edit.other ? found.boxes[0] : itemAround(picture, found.boxes[0]);
  const summary = `${found.name} ${found.boxes.length > 1 || isRepeated(picture, box) ? "are" : "is"} ${more ? "further apart" : "closer together"}`;
  const around = containerOf(picture, box);
  if (!edit.other && around) {
    const isRepeatedItem = isRepeated(picture, box);
    const entry = styleEntry(tree, around, gaps);
    const hasMargin =
      isRepeatedItem && styleEntry(tree, box, ["marginBottom", "marginTop", "marginRight"]) !== null;
    const changed = entry && !hasMargin ? changeBox(picture, around, [entry.property], value) : null;
    if (changed && !("reason" in changed)) return { type: "changes", changes: changed.changes, summary };
  }
  const other = edit.other ? findParts(picture, edit.other) : null;
  if (other && other.type !== "found") return other;
  const pair = other
    ? [box, other.boxes[0]].sort((a, b) => (a.node.start ?? 0) - (b.node.start ?? 0))
    : [box];
  for (const [one, names] of [
    [pair[0], ["marginBottom"]],
    [pair[1] ?? pair[0], ["marginTop"]],
    [pair[0], ["marginRight"]],
    [pair[1] ?? pair[0], ["margin"]],
    [pair[0], ["margin"]],
  ] as const) {
    if (!one || !styleEntry(tree, one, names)) continue;
    const changed = changeBox(picture, one, names, value);
    if (!("reason" in changed)) return { type: "changes", changes: changed.changes, summary };
  }
  const parentGap = box.parent ? styleEntry(tree, box.parent, ["gap"]) : null;
  if (parentGap && box.parent) {
    const changed = changeBox(picture, box.parent, ["gap"], value);
    if (!("reason" in changed)) return { type: "changes", changes: changed.changes, summary };
  }
  const second = pair[1] ?? pair[0];
  if (!second || !more || isPlaced(picture, second))
    return unchanged("The code sets no space there that could be changed.");
  const added = takesStyle(tree, second) ? addStyle(tree, second, "marginTop", "24", null) : [];
  return added.length > 0
    ? { type: "changes", changes: added, summary }
    : unchanged("The code sets no space there that could be changed.");
}

const gaps = ["gap", "rowGap", "columnGap"] as const;

/** Of what is drawn for each element of a list, the whole item. */
function itemAround(picture: Picture, box: Box): Box {
  let item = box;
  for (
    let one = box.parent;
    one && isRepeated(picture, item) && one.component === box.component;
    one = one.parent
  ) {
    if (!isRepeated(picture, one)) break;
    item = one;
  }
  return item;
}

/** The element that lays these parts out side by side: the nearest with a gap that holds more than one. */
function containerOf(picture: Picture, box: Box): Box | null {
  if (
    styleEntry(picture.tree, box, gaps) &&
    textsWithin(picture, box).length > 1 &&
    !isRepeated(picture, box)
  )
    return box;
  for (let one = box.parent, step = 0; one && step < 4; one = one.parent, step++)
    if (styleEntry(picture.tree, one, gaps)) return one;
  return null;
}
