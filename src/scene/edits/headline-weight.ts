import { sceneTree } from "../analysis/scene-tree";
import { styleEntry } from "../analysis/styles";
import { valuesOf } from "../analysis/values";
import { findTexts } from "./find-texts";
import { pictureOf } from "./picture";

const words: Readonly<Record<string, number>> = { normal: 400, bold: 700, lighter: 300, bolder: 800 };
const boldTags = new Set(["h1", "h2", "h3", "h4", "strong", "b"]);

/** The weight in which the scene's headline is set, its tag's own where the code names none; null where it cannot be told. */
export function headlineWeight(code: string): number | null {
  const parsed = sceneTree(code);
  if (parsed.type === "failed") return null;
  const picture = pictureOf(parsed.tree);
  const found = findTexts(picture, { role: "headline" }, true);
  const start = found.type === "found" ? found.texts[0].box : null;
  const seen = new Set<typeof start>();
  for (let box = start; box && !seen.has(box); box = box.parent) {
    seen.add(box);
    const entry = styleEntry(picture.tree, box, ["fontWeight"]);
    if (!entry) {
      if (boldTags.has(box.tag)) return 700;
      continue;
    }
    const [value, ...others] = valuesOf(picture.tree, entry.value);
    if (others.length > 0) return null;
    if (value?.type === "NumericLiteral") return value.value;
    return value?.type === "StringLiteral" ? (words[value.value] ?? (Number(value.value) || null)) : null;
  }
  return start?.isStyled && start.tag.charAt(0) === start.tag.charAt(0).toLowerCase() ? 400 : null;
}
