import type { Clause } from "../clause";
import { compiled } from "../compiled";
import { type Intent, quoted, type Reading, referencesIn, resolve, type Situation } from "../situation";
import { elementPattern } from "./elements";
import { placeIn } from "./place";

const duplication = /^(?:duplicate|copy|clone|replicate|repeat|dupe|double up)\b/;

/** A second one of a scene. */
export function readDuplicate(clause: Clause, situation: Situation): Reading | null {
  const { text } = clause;
  const copyOf =
    /\b(?:copy|copies|duplicates?|clone|replica) of\b|\b(?:another|1 more|one more|a second)(?: one)? (?:just |exactly )?(?:like|as|of) @s|\b(?:@s\d+ again|again @s\d+)\b|^(?:use|play|show|add|insert|put|have|want) @s\d+ (?:again|twice)(?! as| the)|^(?:make|create|add|do|give me) (?:an?|one|1) (?:copy|duplicate|clone)$|^make @s\d+ (?:again|twice)(?=$|,)|^@s\d+ (?:again|twice)$|@s\d+ (?:a second time|(?:1|one) more time|once more)\b|^(?:the )?same(?: scene| one| slide)? again$/.test(
      text,
    );
  if (!duplication.test(text) && !copyOf) return null;
  const isOfPicture =
    /\b(?:attach\p{L}*|upload\p{L}*|pictures?|images?|photos?|posters?|screenshots?)\b/u.test(text);
  if (isOfPicture && situation.attachments.includes("image")) return null;
  const firstScene = text.search(/@s\d/);
  const said = (firstScene < 0 ? text : text.slice(0, firstScene)).replace(/\bcop(?:y|ies)\b/g, "");
  if (elementPattern.test(said) && !/\b(?:scene|slide)\b/.test(text)) return null;
  if (firstScene >= 0 && compiled(`^@s\\d+ (?:'s )?${elementPattern.source}`).test(text.slice(firstScene)))
    return null;
  const place = placeIn(text, clause, situation);
  const objectPart = place ? text.slice(0, place.index) : text;
  const resolved = resolve(referencesIn(objectPart, clause), situation);
  if (resolved.type === "question") return resolved;
  if (place?.type === "question") return place.reading;
  const count =
    /\b(\d+) (?:times|copies|more)\b/.exec(text)?.[1] ??
    (/\b(?:twice)\b/.test(text) && duplication.test(text) ? "2" : "1");
  const intents: Intent[] = [];
  for (const target of resolved.targets) {
    let after: string | null | undefined = place ? place.after : undefined;
    for (let copy = 0; copy < Math.min(10, Math.max(1, Number(count))); copy += 1) {
      const makes = situation.newId();
      intents.push({
        tool: "duplicate",
        target,
        makes,
        makesName: `${target.name} copy`,
        label: `Duplicate ${quoted(target.name)}`,
        arguments: { sourceSceneId: target.id, ...(after === undefined ? {} : { after }) },
        seconds: null,
        confidence: 0.96,
      });
      after = makes;
    }
  }
  return { type: "intents", intents };
}
