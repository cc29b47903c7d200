import { describeControls } from "@/scene/controls";
import { wordsOf } from "@/scene/words";
import { type Applied, byControls, missed } from "./applied";
import { isChoice } from "./find-control";
import { addItem } from "./list-items";
import { unquoted } from "./unquoted";

/** What people say of a scene of some kind, and the control that it means there. */
const wishes: readonly {
  pattern: RegExp;
  control: string;
  value: (said: string) => string | number | boolean;
}[] = [
  { pattern: /\bcount(?:s|ing|down)?\s*(?:down)?\s+from\s+(\d+)$/i, control: "from", value: Number },
  {
    pattern: /^(?:it should |let it )?(?:start|begin)s?\s+(?:at|from|with)\s+(\d+)$/i,
    control: "from",
    value: Number,
  },
  {
    pattern: /^(?:it should |let it )?(?:end|finish|close)s?\s+(?:with|on)\s+(.+)$/i,
    control: "finale",
    value: unquoted,
  },
  {
    pattern: /^(?:write|put|show|add|say)\s+(.+?)\s+(?:in|into)\s+the\s+(?:middle|cent(?:er|re)|hole)$/i,
    control: "centerLabel",
    value: unquoted,
  },
  {
    pattern: /^((?:fill|shade|colou?r)\b.*\b(?:area|under|below)\b.*)$/i,
    control: "area",
    value: () => true,
  },
];

/** What was not understood by itself may be clear from the scene: from its controls, or from its only list. */
export function applyWish(code: string, said: string): Applied {
  const controls = describeControls(code);
  const plain = said.trim().replace(/[.]+$/, "");
  for (const { pattern, control, value } of wishes) {
    const found = pattern.exec(plain)?.[1];
    const own = controls.find(({ name }) => name === control);
    if (found && own) {
      const next = value(found);
      return byControls(
        code,
        { [control]: next },
        `${own.label} is ${typeof next === "string" ? `“${next}”` : next}`,
      );
    }
  }
  return ofLabel(code, plain) ?? added(code, plain) ?? missed("that");
}

/** «add her role: Mathematician», «the seam should be →»: a control by its own name. */
function ofLabel(code: string, said: string): Applied | null {
  const groups =
    /^(?:(?:set|change|make|add|update|put|use|write)\s+)?(?:(?:the|a|an|her|his|its|their|my|our)\s+)?(?<label>[\p{L}][\p{L} ]*?)\s*(?:\s(?:to|is|as|should be|must be)|:|=)\s+(?<value>.+)$/iu.exec(
      said,
    )?.groups;
  const words = wordsOf(groups?.label ?? "").join(" ");
  const control = describeControls(code).find(
    (one) => wordsOf(one.name).join(" ") === words || one.label.toLowerCase() === words,
  );
  if (!groups?.value || !control || isChoice(control)) return null;
  const text = unquoted(groups.value);
  if (control.kind === "text" || control.kind === "paragraph")
    return byControls(code, { [control.name]: text }, `${control.label} is “${text}”`);
  const number = Number(text.replace(/,(?=\d{3})/g, ""));
  return control.kind === "number" && Number.isFinite(number)
    ? byControls(code, { [control.name]: number }, `${control.label} is ${number}`)
    : null;
}

/** «add Dan Fox, Marketing» to the scene's list: a name, not a thing that is to be drawn. */
function added(code: string, said: string): Applied | null {
  const name = /^(?:add|include|insert|append)\s+(?<name>["“]?[\p{Lu}].*)$/u.exec(said)?.groups?.name;
  return name ? addItem(code, unquoted(name)) : null;
}
