import { compiled } from "./compiled";
import type { Masking } from "./masking";
import { edgeNamed, elementWords, namesOf, sameWord, sceneNoun, scenesNamed } from "./scene-names";
import { structuralVerb } from "./whole-scene";

/** Behind «all but», and behind a place that a request begins with, even a common word is the scene of that name. */
const excepted =
  /\b(?:(?:except|apart from|other than|besides|excluding|aside from)(?: for)?|(?:all|everything|every(?: 1|one)|(?:scenes?|slides?)) but)\s+$/;
const anchored = /^\s*(?:(?:right |directly |just )?(?:after|before|behind|following|ahead of))\s+$/;
/** «reorder: title, map, chart», «between team and chart we need …». */
const inOrderOf =
  /^\s*(?:re)?(?:order|arrange|sequence)(?: (?:the )?(?:scenes|slides))? ?: ?(?:[^.]*,)?\s*(?:and |then )?$/;
const betweenTwo = /^\s*(?:in )?between\s+(?:(?:the )?[\p{L}\d@]+ and\s+)?$/u;
const placedBehind = /\s(?:right |directly |just )?(?:after|before|behind)\s+$/;

/** Scenes by their names, as they are. */
export function maskNames(masking: Masking): void {
  for (const { scene, name, weak, twins, pattern, key } of namesOf(masking.scenes)) {
    if (!masking.text.includes(key)) continue;
    masking.text = masking.text.replace(pattern, (...all: unknown[]) => {
      const groups = all.at(-1) as { lead: string; det?: string; noun?: string };
      const offset = all.at(-3) as number;
      const phrase = String(all[0]);
      const before = masking.text.slice(0, offset + groups.lead.length);
      if (
        /\b(?:(?:an?|another|new)(?: @d\d+)?|called|named|titled|saying|says|for (?:my|our)|about|about (?:my|our|the)|for|brand|like an?)\s+$/.test(
          before,
        ) &&
        !/(?:@d\d+ (?:\p{L}+ ){0,2}|\b(?:longer|shorter|more time|less time|font|colors?|background|headline|title|text|button|animation|gradient|size|look|style|entrance|shadow) )for\s+$/u.test(
          before,
        )
      )
        return phrase;
      const behind = masking.text.slice(offset + phrase.length);
      const own = (groups.noun ?? "").trim();
      if (
        weak &&
        !own.match(/[a-z]{3}/) &&
        !(masking.structural && isAlone(before, behind, groups.det !== undefined)) &&
        !excepted.test(before) &&
        !(anchored.test(before) && /^,|^ (?:i|we|there|please|an?|add|comes|goes) /.test(behind)) &&
        !inOrderOf.test(before) &&
        !(betweenTwo.test(before) && /^ and |^,| (?:i|we|there|please|an?|add) /.test(behind)) &&
        !(placedBehind.test(before) && /^\s*$/.test(behind))
      )
        return phrase;
      const possessive = /['’]s$/.test(own) ? " 's" : "";
      return `${groups.lead}${masking.mark(twins.length > 1 ? { type: "ambiguous", scenes: [...twins], phrase: name } : { type: "scenes", scenes: [scene], phrase: name })}${possessive}`;
    });
  }
}

/** Scenes by a description: «the coffee scene», «the outro»; behind a structural verb by any word near a name. */
export function maskDescriptions(masking: Masking): void {
  const { scenes, sceneCount } = masking;
  masking.replace(
    compiled(
      `\\b(?<det>the|my|our|that|this|in|of|on) ((?:[\\p{L}'-]+ ){1,4})${sceneNoun}\\b(?! (?:about|with|that says|showing|called))`,
      "gu",
    ),
    (phrase, det, described) => {
      const words = described.trim().split(" ");
      if (
        words.some((word) => word.startsWith("@")) ||
        /\b(?:an?|another|new|each|every|all|same|current|selected|whole|entire|of|both|other|others|next|more|one|scenes|slides)\b/.test(
          described,
        )
      )
        return phrase;
      const keep = /^(?:in|of|on)$/.test(det) ? `${det} ` : "";
      for (let from = 0; from < words.length; from += 1) {
        const found = scenesNamed(words.slice(from).join(" "), scenes);
        if (found.length === 1 && found[0])
          return `${keep}${words.slice(0, from).join(" ")}${from > 0 ? " " : ""}${masking.mark({ type: "scenes", scenes: found, phrase })}`;
        if (found.length > 1)
          return `${keep}${masking.mark({ type: "ambiguous", scenes: found, phrase: words.slice(from).join(" ") })}`;
      }
      const edge = edgeNamed(words.join(" "));
      if (edge && sceneCount > 1) return keep + masking.at(edge === "first" ? 1 : sceneCount, phrase);
      return keep ? phrase : masking.mark({ type: "missing", phrase });
    },
  );
  masking.replace(
    compiled(`^\\s*((?:[\\p{L}'-]+ ){1,2})${sceneNoun}\\b(?! (?:about|with|for|that|called|saying))`, "u"),
    (phrase, described) => {
      const found = /\b(?:an?|another|new|every|all|this|that|final|last|first|each|add|one)\b/.test(
        described,
      )
        ? []
        : scenesNamed(described.trim(), scenes);
      return found.length === 1 ? masking.mark({ type: "scenes", scenes: found, phrase }) : phrase;
    },
  );
  masking.replace(
    /(?<!\b(?:an?|another|new|as|like) )\b(?:the |my |our )(intro(?:duction)?|outro|opening|opener|ending|closing|closer|finale|end ?card|sign-?off|farewell|conclusion|pricing|price list|cta|call to action)\b(?! (?:text|title|headline|color|animation|music|button|line|copy))/g,
    (phrase, word) => {
      const found = scenesNamed(word, scenes);
      if (found.length === 1 && found[0]) return masking.mark({ type: "scenes", scenes: found, phrase });
      if (found.length > 1) return masking.mark({ type: "ambiguous", scenes: found, phrase: word });
      const edge = edgeNamed(word);
      if (edge && sceneCount > 1 && scenes.length > 0)
        return masking.at(edge === "first" ? 1 : sceneCount, phrase);
      return phrase;
    },
  );
  if (masking.structural) masking.text = maskLooseNames(masking);
}

/** Weak names count as scenes where nothing but a place, a length or an end stands around them. */
function isAlone(before: string, behind: string, determined: boolean): boolean {
  const clean =
    /^\s*$|@d\d+,?(?: and)?\s+$|(?:^|\s)(?:please |just )?(?:delete|remove|drop|trim|shorten|extend|lengthen|duplicate|copy|clone|move|push|pull|send|shift|drag|stick|bump|shove|slide|chop|swap|switch|exchange|split|divide|break|separate|put|place|bring|set|let|lose|give|need|want|after|before|behind|between|and|with|than|make|from|for|rid of|cut|in|out|off|restore|revert|skip|leave|keep|repeat|double|halve|stretch|tighten)\s+$/.test(
      before,
    );
  const plain =
    /^\s*(?:$|[.,:;!?=→]|->|(?:and|to|after|before|behind|with|by|in|into|at|up|down|out|right|please|it|for|on|off|longer|shorter|long|first|last|twice|again|once|a|too|half|way|instead|between|as|should|must|needs?|has|have|is|be|goes|comes|could|can|may|stays?|lasts?|the|scenes?|i|we)\b|@[sd])/.test(
      behind,
    );
  const behindVerb = structuralVerb.test(before.trim()) && before.trim().split(" ").length <= 2;
  return (clean || behindVerb || determined) && plain;
}

/** «quote goes right behind the hero» */
const placed = /^\s*\p{L}+ (?:goes|comes|belongs|should (?:go|come)|must (?:go|come)|needs to (?:go|come)) /u;

/** «delete testimonials», «the featurs»: words near a name, behind a structural verb. */
function maskLooseNames({ text, scenes, mark }: Masking): string {
  const stop =
    /^(?:@\w+|the|an?|my|our|and|or|to|by|with|after|before|behind|between|from|it|of|in|on|at|for|end|start|front|back|beginning|very|please|right|just|scenes?|slides?|up|down|here|there|first|last|place|order|position|half|long|longer|shorter|second|seconds|delete|remove|move|swap|trim|cut|put|duplicate|copy|make|split|get|rid|all|every|new|again|now|one|ones|\d+|forward|backward|earlier|later|left|right|top|bottom|spot|ahead|other)$/;
  const words = text.trim().split(" ");
  const names = namesOf(scenes);
  const out: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = (words[index] ?? "").replace(/[.,!?]$/, "");
    const hit =
      stop.test(word) || word.length < 4 || (elementWords.has(word) && !(index === 0 && placed.test(text)))
        ? undefined
        : unique(names.filter((named) => named.words.some((own) => own.length > 3 && sameWord(word, own))));
    if (!hit) {
      out.push(words[index] ?? "");
      continue;
    }
    // Takes in the following words of the same name.
    while (
      index + 1 < words.length &&
      hit.words.some((own) => sameWord((words[index + 1] ?? "").replace(/[.,!?]$/, ""), own))
    )
      index += 1;
    if (/^(?:the|my|our)$/.test(out.at(-1) ?? "")) out.pop();
    out.push(mark({ type: "scenes", scenes: [hit.scene], phrase: hit.name }));
    if (compiled(`^${sceneNoun}$`).test(words[index + 1] ?? "")) index += 1;
  }
  return ` ${out.join(" ")} `;
}

function unique<Item>(items: Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}
