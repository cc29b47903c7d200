import { describeControls } from "@/scene/controls";
import type { SourceEdit } from "@/scene/edits/edit-schema";
import { outlineScene } from "@/scene/outline";
import { type Applied, byControls, bySource, capital, missed } from "./applied";
import { setSpeed as speedOfControls } from "./apply-numbers";
import { byPart, targetsOf } from "./by-part";
import { changeItem } from "./change-item";
import { controlsFor } from "./find-control";
import { removeItem, removeNth, removeNthOf } from "./list-items";
import { placeItem, placeNth } from "./order-items";
import type { EditRequest, Part } from "./request";

type Of<T extends EditRequest["type"]> = Extract<EditRequest, { type: T }>;

/** What the items of a list are called in «the second step». */
export function nounOf(part: Part): string {
  return part.item ?? part.phrase?.split(" ").at(-1) ?? part.word ?? "item";
}

function saidOf(part: Part | null): string {
  return part === null ? "it" : part.said;
}

export function setStyle(code: string, request: Of<"style">): Applied {
  const { part, property, change } = request;
  const applied = byPart(
    code,
    part,
    (target) => ({ type: "set_style", target, property, change }),
    saidOf(part),
  );
  return applied.type === "applied"
    ? { ...applied, summary: `${capital(part === null ? "headline" : part.said)}: ${request.done}` }
    : applied;
}

export function setMotion(code: string, part: Part | null, factor: number): Applied {
  if (part !== null)
    return byPart(
      code,
      part,
      (target) => ({ type: "speed", target, factor }),
      `the speed of the ${saidOf(part)}`,
    );
  const controls = speedOfControls(code, factor);
  return controls.type === "applied"
    ? controls
    : bySource(code, { type: "speed", target: null, factor }, "the speed of the motion");
}

export function setDelay(code: string, { part, time, isAt }: Of<"delay">, fps: number): Applied {
  const frames = Math.round("seconds" in time ? time.seconds * fps : time.frames);
  return byPart(code, part, (target) => ({ type: "delay", target, frames, isAt, fps }), saidOf(part));
}

export function setHold(code: string, { part, time }: Of<"hold">, fps: number): Applied {
  const frames = Math.max(1, Math.round("seconds" in time ? time.seconds * fps : time.frames));
  const applied = byPart(code, part, (target) => ({ type: "hold", target, frames }), saidOf(part));
  return applied.type === "applied"
    ? { ...applied, summary: `${capital(saidOf(part))} stays for ${Number((frames / fps).toFixed(2))} s` }
    : applied;
}

export function space(code: string, { part, other, times }: Of<"space">): Applied {
  const [second = null] = other ? targetsOf(other) : [];
  return byPart(
    code,
    part,
    (target) => ({ type: "space", target, other: second, times }),
    `the space at the ${saidOf(part)}`,
  );
}

/** Data is put in order by its names, anything else where it is drawn. */
export function order(code: string, { part, place, anchor }: Of<"order">): Applied {
  const item = placeItem(
    code,
    part.phrase ?? part.text ?? part.said,
    place,
    anchor.phrase ?? anchor.text ?? anchor.said,
  );
  if (item) return item;
  if (part.ordinal !== null && anchor.ordinal !== null) {
    const nth = placeNth(code, nounOf(part), part.ordinal, place, anchor.ordinal);
    if (nth) return nth;
  }
  let last: Applied = missed(saidOf(part));
  for (const second of targetsOf(anchor)) {
    last = byPart(
      code,
      part,
      (target) => ({ type: "order", target, place, anchor: second }),
      `${saidOf(part)} and ${saidOf(anchor)}`,
    );
    if (last.type === "applied") return last;
  }
  return last;
}

export function placeInOrder(code: string, { part, place }: Of<"place_item">): Applied {
  const named = placeItem(code, part.text ?? part.phrase ?? part.said, place, null);
  const nth = part.ordinal === null ? null : placeNth(code, nounOf(part), part.ordinal, place, null);
  return named ?? nth ?? missed(saidOf(part));
}

/** Hides so that it can be shown again: by a switch of the scene's, else where it is drawn. */
export function show(code: string, part: Part, isShown: boolean): Applied {
  const words = part.said
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 2);
  const control = describeControls(code).find(
    (one) =>
      one.kind === "boolean" &&
      words.some((word) => one.label.toLowerCase().includes(word.replace(/s$/, ""))),
  );
  if (control)
    return byControls(
      code,
      { [control.name]: isShown },
      `${capital(part.said)} ${isShown ? "is shown" : "is hidden"}`,
    );
  const [text, ...others] = isShown ? [] : controlsFor(code, part, "text");
  if (text && others.length === 0) return byControls(code, { [text.name]: "" }, `${text.label} is gone`);
  // A brand's name need not be the headline: only what is called so is hidden.
  if (part.word === "brand name")
    return bySource(code, { type: "show", target: { name: part.word }, isShown }, saidOf(part));
  return byPart(code, part, (target) => ({ type: "show", target, isShown }), saidOf(part));
}

/** Takes out an item of a list, else the element itself. */
export function removeDrawn(code: string, part: Part): Applied | null {
  const name = part.phrase ?? part.text ?? part.said;
  const plain = name.replace(/\s+(?:plan|tier|package|card|bar|item|point|feature|row|column|step)$/i, "");
  const item = removeItem(code, plain) ?? removeItem(code, name);
  const own = item ?? (part.ordinal === null ? null : removeNthOf(code, nounOf(part), part.ordinal));
  if (own) return own;
  const drawn = byPart(code, part, (target) => ({ type: "remove", target }), saidOf(part));
  if (drawn.type === "applied") return drawn;
  // One of several: the question names them, where nothing else is meant.
  if (part.ordinal === null && drawn.choices !== undefined) return drawn;
  return part.ordinal === null ? null : removeNth(code, nounOf(part), part.ordinal);
}

export function setGradient(code: string, { part, colors, degrees }: Of<"gradient">): Applied {
  if (colors.length === 0) {
    // Without its gradient the background is the colour that it began with.
    const first = outlineScene(code).find((one) => one.kind === "color" && one.role === "background");
    return first
      ? bySource(code, { type: "set_background", color: String(first.value) }, "the background")
      : missed("a gradient");
  }
  const edit = (target: Extract<SourceEdit, { type: "set_gradient" }>["target"]): SourceEdit => ({
    type: "set_gradient",
    target,
    colors,
    degrees,
  });
  return part === null || part.word === "background"
    ? bySource(code, edit({ role: "background" }), "the background")
    : byPart(code, part, edit, saidOf(part));
}

export function setSource(code: string, { part, source }: Of<"source">): Applied {
  const item = part?.text ? changeItem(code, part.text, "photo", source) : null;
  if (item) return item;
  const control = describeControls(code).find(
    ({ name, kind }) =>
      (kind === "text" || kind === "paragraph") &&
      /image|photo|picture|logo|src|screenshot|avatar/i.test(name),
  );
  if (control) return byControls(code, { [control.name]: source }, `${control.label} is replaced`);
  return byPart(
    code,
    part ?? { word: null, text: null, ordinal: null, facet: null, said: "image", phrase: "image" },
    (target) => ({ type: "set_source", target, source }),
    "the picture",
  );
}
