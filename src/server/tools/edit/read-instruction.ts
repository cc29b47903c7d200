import { quotedTexts } from "@/scene/brief/quoted-texts";
import type { Table } from "@/scene/edits/tables";
import { findColors } from "@/scene/look/find-colors";
import { clausesOf, verbs } from "./instruction-clauses";
import { readColor, readRecolor, readSwap, readTones } from "./instruction-colors";
import { readItems } from "./instruction-items";
import { partNamed, partsIn, unknownObject } from "./instruction-parts";
import { readSize } from "./instruction-sizes";
import { readStyle } from "./instruction-style";
import { readText } from "./instruction-texts";
import { readData } from "./item-data";
import { readItemWish, readRemoval } from "./item-wishes";
import { itemsIn } from "./item-words";
import { withOneColor } from "./one-color";
import { plainWording } from "./plain-wording";
import { readManner } from "./read-manner";
import type { EditRequest, Part } from "./request";
import { spokenPart } from "./spoken-part";
import { withoutTail } from "./text-tail";
import { unquoted } from "./unquoted";

const polite =
  /^(?:(?:please|ok|okay|now|then|also|and|just|can you|could you|would you|will you|i want you to|i want to|i'd like(?: you)? to|i would like(?: you)? to|let's|hey|hi|thanks|maybe|we should|you should)[,\s]+)+/i;
const sceneWord = "(?:scene|slide|clip|page|shot)";
const place = new RegExp(
  `\\s*\\b(?:in|on|of|for|from|inside|within|at|to)\\s+(?:the\\s+)?(?:${sceneWord}\\s+#?(?:\\d+|one|two|three|four|five)|(?:first|second|third|fourth|fifth|last|final|current|selected|next|previous|2nd|3rd|4th|same|\\p{L}+)\\s+${sceneWord}|this\\s+${sceneWord}|this one|here)\\b`,
  "giu",
);
const leadingPlace = new RegExp(
  `^(?:in|on|for)\\s+(?:the\\s+)?(?:${sceneWord}\\s+#?(?:\\d+|one|two|three)|(?:first|second|third|last|final|\\p{L}+)\\s+${sceneWord}),?\\s*`,
  "iu",
);
const sceneOwner = new RegExp(
  `\\b(?:the\\s+)?(?:${sceneWord}\\s+#?\\d+|(?:first|second|third|last)\\s+${sceneWord})(?:'s|’s)\\s+`,
  "giu",
);
const sceneObject = new RegExp(
  `\\b(?:the\\s+)?${sceneWord}\\s+#?\\d+\\b|\\b(?:this|the)\\s+(?:first\\s+|second\\s+|third\\s+|last\\s+)?${sceneWord}\\b`,
  "giu",
);

/** In UTF-16 units; more is no instruction. */
const longestRead = 2_000;

/**
 * Reads an instruction about one scene as changes, in order. `sceneName` lets «of the intro» be passed over; the scene's
 * lists tell which words are names of their items.
 */
export function readInstruction(
  instruction: string,
  sceneName: string | null = null,
  tables: readonly Table[] = [],
): EditRequest[] {
  if (instruction.length > 2 * longestRead)
    return [{ type: "unknown", said: `${instruction.slice(0, 60)}…` }];
  const isSlides = tables.some((table) => /scene|slide|clip|page|shot/i.test(table.name));
  const cleaned = withOneColor(
    instruction
      .trim()
      .replace(polite, "")
      .replace(/[\s,]+(?:please|thanks|thank you|ok)[.!]*$/i, "")
      .replace(/,\s*now[.!]*$/i, "")
      .replace(/[.?]$/, ""),
  );
  // A scene may have slides of its own.
  const plain = plainWording(isSlides ? cleaned : withoutPlace(cleaned, sceneName));
  if (plain.length > longestRead) return [{ type: "unknown", said: `${plain.slice(0, 60)}…` }];
  const data = readData(plain, tables);
  if (data) return data;
  const removal = readRemoval(plain, itemsIn(plain, tables));
  if (removal) return removal;
  const requests: EditRequest[] = [];
  // What the clause before spoke of, for «and bold»; and what still waits for a value: «make the headline and the button green».
  let carried: Part[] = [];
  let waiting: Part[] = [];
  const clauses = clausesOf(plain);
  for (const [index, clause] of clauses.entries()) {
    // «the paragraph is hard to see, make it white»: what is wrong says only which part is meant.
    const complained = complaint.exec(clause)?.groups?.part;
    if (
      complained &&
      /^(?:make|set|turn|change|paint|give|move|use|put|it (?:should|must|needs to|has to))\b/i.test(
        clauses[index + 1] ?? "",
      )
    ) {
      const part = spokenPart(
        complained.replace(/\s+(?:below|under|above|beside|next to|behind|around)\b.*$/i, ""),
      );
      carried = part ? [part] : carried;
      continue;
    }
    const ofItem = readItemWish(clause, tables);
    if (ofItem) {
      requests.push(...ofItem);
      carried = [];
      continue;
    }
    const read = readClause(ownedBy(clause, requests), carried, waiting);
    waiting = read.waiting ? [...waiting, ...read.waiting] : [];
    if (read.waiting) continue;
    requests.push(...read.requests);
    carried = read.parts;
  }
  return requests.length > 0 ? requests : [{ type: "unknown", said: plain }];
}

function withoutPlace(text: string, sceneName: string | null): string {
  const named = sceneName
    ? new RegExp(
        `\\s*\\b(?:in|on|of|for|from)\\s+(?:the\\s+)?["“]?${sceneName.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}["”]?(?:\\s+${sceneWord})?(?=$|[\\s,.])`,
        "giu",
      )
    : null;
  const cleaned = quotedAside(text, (part) => {
    const without = part
      .replace(leadingPlace, "")
      .replace(place, "")
      .replace(sceneOwner, "the ")
      .replace(sceneObject, "it");
    return named ? without.replace(named, "") : without;
  });
  return cleaned.replace(/\s{2,}/g, " ").trim();
}

/** Changes a text only outside of its quotes. */
function quotedAside(text: string, change: (part: string) => string): string {
  let result = "";
  let from = 0;
  for (const quote of quotedTexts(text)) {
    result += change(text.slice(from, quote.start)) + text.slice(quote.start, quote.end);
    from = quote.end;
  }
  return result + change(text.slice(from));
}

const shared = new Set(["move", "place", "style", "speed", "delay", "show", "hold"]);

/** «move the title and the subtitle up»: what was named before its wish was said gets the same. */
function alsoFor(waiting: Part[], requests: EditRequest[]): EditRequest[] {
  return waiting.flatMap((part) =>
    requests.flatMap((request) =>
      shared.has(request.type) && "part" in request ? [{ ...request, part }] : [],
    ),
  );
}

const complaint =
  /^(?<part>.+?)\s+(?:is|are|looks?|seems?)\s+(?:(?:too|so|very|really|a bit|kind of)\s+)*(?:hard|difficult|impossible|ugly|boring|wrong|weak|pale|dull|invisible|unreadable)\b/iu;

/** «rename Ramen to Udon and set its price to $11»: «its» is the one that was named last. */
function ownedBy(clause: string, before: EditRequest[]): string {
  const last = before.at(-1);
  if (last?.type !== "replace") return clause;
  return clause.replace(
    /\bits\s+(price|cost|value|text|description|colou?r|name|note)\b/i,
    (_all, field: string) => `${last.to}'s ${field}`,
  );
}

/** «the second bullet» is told by its place, «Gyoza off the menu» by its name. */
function removedPart(said: string): Part {
  const plain = said.replace(/\s+(?:off|out|away)(?:\s+(?:of\s+)?(?:the\s+)?[\p{L}]+)?$/iu, "");
  const spoken = spokenPart(plain);
  return spoken?.ordinal ? spoken : partNamed(plain);
}

/** «the button: … and the letters white»: letters alone are those of what was spoken of before, where it is a box. */
function lettersOf(parts: Part[], carried: Part[]): Part[] {
  const [box, ...others] = carried.filter((part) =>
    /^(?:button|cta|badge|pill|tag|chip|card)s?$/.test(part.word ?? ""),
  );
  return box && others.length === 0
    ? parts.map((part) =>
        /^(?:letters|lettering|text|writing|font)$/.test(part.word ?? "") && part.facet === null
          ? { ...box, facet: "text" as const }
          : part,
      )
    : parts;
}

type Read = { requests: EditRequest[]; parts: Part[]; waiting?: Part[] };

function readClause(clause: string, carried: Part[], waiting: Part[]): Read {
  const parts = lettersOf(partsIn(clause), carried);
  const [color] = findColors(clause, { trusting: true });
  const unknown =
    parts.length === 0 && waiting.length === 0 ? unknownObject(clause, color?.start ?? null) : null;
  const targets =
    parts.length > 0 ? [...waiting, ...parts] : waiting.length > 0 ? waiting : unknown ? [unknown] : carried;
  const done = (requests: EditRequest[]): Read => ({ requests, parts: targets });
  const says =
    /^(?:it\s+(?:should|must|needs to|has to)\s+|to\s+)?(?:say|says|read|reads)\s*:?\s+(?<text>.+)$/isu.exec(
      clause,
    )?.groups?.text;
  const [spoken] = carried;
  if (says && spoken)
    return {
      requests: [{ type: "text", part: { ...spoken, facet: null }, text: unquoted(says) }],
      parts: carried,
    };
  const tones = readTones(clause);
  if (tones) return done([tones]);
  const early = readManner(clause, targets, parts);
  if (early) return done([...early, ...alsoFor(waiting, early)]);
  const special =
    readText(clause, parts) ?? readSwap(clause) ?? readRecolor(clause) ?? readItems(clause, parts);
  if (special) return done(special.type === "text" ? withoutTail(special, clause) : [special]);
  const removed =
    /^(?:remove|delete|get rid of|take away|cut|drop|lose|take out|take off|erase|no|without|kill|ditch|clear|don't show|do not show)\b\s*/i.exec(
      clause,
    ) ?? /^take\s+(?=.+?\s+(?:off|out|away)\b)/i.exec(clause);
  if (removed && /\bgradient\b/i.test(clause)) {
    const to = findColors(clause, { trusting: true })[0];
    const part: Part = { word: "background", text: null, ordinal: null, facet: null, said: "background" };
    return done([
      to
        ? { type: "color", part, color: to.hex, said: to.words }
        : { type: "gradient", part: null, colors: [], degrees: null },
    ]);
  }
  if (removed)
    return done(
      (parts.length > 0 ? parts : [removedPart(clause.slice(removed[0].length))]).map(
        (part): EditRequest => ({ type: "remove", part }),
      ),
    );
  const colored = readColor(clause, targets);
  const sized = readSize(clause, targets);
  const found = [...colored, ...sized, ...readStyle(clause, targets, colored.length + sized.length)];
  if (found.length > 0) return done(found);
  if (
    parts.length > 0 &&
    new RegExp(`^(?:${verbs})?\\s*(?:the|its|a|an|my|our|both)?\\s*[\\p{L} '’]*$`, "iu").test(clause) &&
    !/\b(?:better|fun|nice|exciting|interesting)\b/i.test(clause) &&
    clause.split(" ").length <= 4
  )
    return { requests: [], parts, waiting: parts };
  return done([{ type: "unknown", said: clause }]);
}
