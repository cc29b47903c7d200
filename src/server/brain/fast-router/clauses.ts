import { aloneVerbs, fillers, objects } from "./clause-words";
import { announcesScene } from "./intents/announced-scene";
import { isToldInFull } from "./intents/told-in-full";
import { mend } from "./spelling";
import { statesColor, statesExtent, statesLength } from "./verbless";
import { commandVerbs } from "./vocabulary";

/** A part of a message that asks for one thing, still with its capitals; quotes are masked. */
type Token = { word: string; start: number; end: number };

const dataKinds =
  /^\W*(?:[\p{L}\d'-]+ ){0,2}(?:chat|conversation|dialogue|timeline|comparison|chart|graph|list|steps|quote|testimonial|countdown|terminal|code|stats)\b[^.!?]{0,60}:/iu;
const asksForScene =
  /^\W*(?:[\p{L}']+ ){0,3}?(?:add|create|make|generate|insert|build|show|put)\s+(?:me\s+)?(?:an?|another|some|our|\d+)\b/iu;
const requests =
  /^(?:(?:can|could|would|will) (?:you|we)(?: please)?|i (?:want|need|would like|'d like)(?: you)? to|i'd like(?: you)? to|let's|let us|go ahead and|you (?:can|should|could)|we (?:should|need to|want to|could)|make sure (?:you|to)|be sure to|don't forget to)\s+/i;
/** «… and also that scene needs 2 more seconds»: a request for the scene that was just spoken of. */
const speaksOfItAgain =
  /^(?:(?:that|this|the|the same) (?:scene|slide|one|page|clip) (?:also )?(?:needs?|could use|should (?:be|last|get|take)|must|wants|has to)\b|it (?:belongs|goes|should (?:go|come)) (?:right |directly |just )?(?:before|after|behind|first|last|at the)\b)/i;
const negations =
  /^(?:do not|don['’]?t|never|please don['’]?t|no need to|leave|keep|instead of|rather than)\b/i;

/**
 * Splits a masked message into clauses, each with a command of its own where it has one: at sentence ends, and at
 * «and», «then», commas where a new command begins (on something known, such as a scene of these names). Lists («Starter $9, Team $29»; steps behind a colon) stay whole.
 */
export function splitClauses(masked: string, names: readonly string[] = []): string[] {
  const clauses: string[] = [];
  const known = new Set(
    names.flatMap((name) => {
      const words = name.toLowerCase().split(/\s+/);
      return [...words.slice(0, 1), ...words.slice(-1)];
    }),
  );
  for (const sentence of sentencesOf(masked)) {
    const parts = splitSentence(sentence, known);
    for (const part of parts) {
      const previous = clauses.at(-1);
      // What stands in lines below a colon is the list that was announced.
      if (previous !== undefined && takesData(previous) && /:\s*$/.test(previous.split("\n")[0] ?? "")) {
        clauses[clauses.length - 1] = `${previous}\n${part}`;
        continue;
      }
      // «RUN. FASTER. TODAY.»: what is to be read stands in sentences of its own.
      if (
        previous !== undefined &&
        isShouted(part) &&
        /\b(?:says?|saying|reads?|reading|words?|text)\b/i.test(previous)
      ) {
        clauses[clauses.length - 1] = `${previous} ${part}`;
        continue;
      }
      // Data on lines of its own belongs to the request above it.
      if (
        previous !== undefined &&
        !isReason(part, previous) &&
        !beginsCommand(part, known) &&
        takesData(previous) &&
        !isRemark(part) &&
        !statesLength(part) &&
        !statesExtent(part, known) &&
        !statesColor(part, known)
      )
        clauses[clauses.length - 1] = `${previous}\n${part}`;
      else clauses.push(part);
    }
  }
  return clauses;
}

function sentencesOf(masked: string): string[] {
  return masked
    .split(/(?:…|\.{3})\s*(?=(?:no|wait|actually|sorry)\b)|(?<=[.!?。！？])\s+(?=\S)|(?<=[。！？])|\n+|;\s+/u)
    .reduce<string[]>((all, piece) => {
      const previous = all.at(-1);
      // «No. 3», «e.g. this», «vs. that» are no ends.
      if (previous && /(?:\b(?:no|nr|e\.g|i\.e|vs|approx|st|dr|mr|mrs|inc|ltd)\.)$/i.test(previous))
        all[all.length - 1] = `${previous} ${piece}`;
      else all.push(piece);
      return all;
    }, [])
    .map((piece, _, all) =>
      withoutBullet(piece.trim(), all.length > 1 && all.every((one) => bulleted.test(one.trim()))),
    )
    .filter((piece) => /[\p{L}\p{N}@]/u.test(piece));
}

const bulleted = /^(?:[-*•–]|\d{1,2}[.)])\s+/;

/** «- delete scene 2», «2) make it red»: a list of commands. */
function withoutBullet(piece: string, inList: boolean): string {
  const bare = piece.replace(bulleted, "");
  return bare !== piece && (inList || beginsCommand(bare)) ? bare : piece;
}

function splitSentence(sentence: string, names: ReadonlySet<string>): string[] {
  const cuts: { end: number; next: number }[] = [];
  const separators =
    /\s*(?:,|;|\s&\s|\s\+\s|→|->|\s-\s|\s–\s|\s—\s|\b(?:and|then|also|plus|but|so)\b)(?:\s*(?:,|\b(?:and|then|also|plus|but|after that|afterwards|next|finally|please|just|now)\b))*\s*/gi;
  let from = 0;
  for (const match of sentence.matchAll(separators)) {
    const at = match.index;
    const next = at + match[0].length;
    if (at <= from || next >= sentence.length) continue;
    const head = sentence.slice(from, at);
    const listing =
      /:/.test(head) &&
      !/then/i.test(match[0]) &&
      (takesData(head) || (!beginsCommand(head, names) && announcesScene(head.trim().toLowerCase())));
    const tail = sentence.slice(next);
    const goesOn =
      beginsCommand(tail, names) ||
      speaksOfItAgain.test(tail) ||
      (/\b(?:untouched|unchanged|alone|as (?:it )?is|as they are)$/i.test(head) &&
        negations.test(head.trimStart())) ||
      (/\bbut\b/i.test(match[0]) && negations.test(head.trimStart())) ||
      (/^\d+(?:\.\d+)? ?(?:s|secs?|seconds?) (?:long|for|on)\b/i.test(tail) && !asksForScene.test(head)) ||
      (statesColor(tail, names) && statesColor(head, names)) ||
      (statesExtent(tail.replace(/,.*/, ""), names) &&
        (statesExtent(head, names) || /^\W*make .* (?:longer|shorter)$/i.test(head))) ||
      (/,|;|\band\b/i.test(match[0]) &&
        !/\b(?:but|so)\b/i.test(match[0]) &&
        statesLength(tail) &&
        wordsOf(head).length > 2 &&
        !names.has(wordsOf(head).at(-1)?.word ?? "") &&
        beginsCommand(head, names) &&
        !asksForScene.test(head) &&
        !/\d ?(?:s|sec)/i.test(head));
    const setsText =
      /\b(?:to|says?|reads?|saying|headline|title|subtitle|text|tagline|caption) ?:\s/i.test(head) &&
      !/then/i.test(match[0]);
    if (listing || setsText || !goesOn || endsOpen(head) || isPlace(head)) continue;
    cuts.push({ end: at, next });
    from = next;
  }
  const parts: string[] = [];
  let start = 0;
  for (const cut of cuts) {
    parts.push(sentence.slice(start, cut.end));
    start = cut.next;
  }
  parts.push(sentence.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** «in scene 3, …», «for the intro, …» belong to what follows. */
function isPlace(head: string): boolean {
  return /^\s*(?:in|on|for|at|within|inside|before|behind|between|after(?! that| this))\b[^,:;]{1,50}$/i.test(
    head,
  );
}

/** A head that ends in a bare verb or a determiner goes on: «cut and paste», «copy and move it». */
function endsOpen(head: string): boolean {
  const words = wordsOf(head);
  const last = words.at(-1)?.word ?? "";
  return words.length === 1 && commandVerbs.has(last) && !aloneVerbs.has(last);
}

/** A word or three in capitals. */
function isShouted(text: string): boolean {
  return /^[^a-z]*[A-Z][^a-z]*$/.test(text) && text.length < 40;
}

/** Whether a request is one that lists and details may follow. */
function takesData(text: string): boolean {
  return (
    isToldInFull(text) ||
    /^\W*(?:please )?(?:show|list|display|present)\b[^:]{0,60}:/i.test(text) ||
    dataKinds.test(text) ||
    /^\W*(?:(?:please|now|then|also|hi|hey|hello|ok|so|can you|could you|would you|i want|i need|i would like|i'd like|we need|can (?:we|i) (?:have|get|see)|could (?:we|i) (?:have|get|see)|let's|give me|next)\W+(?:to\s+|you\s+to\s+|please\s+)?)*(?:add|create|make|generate|insert|build|design|produce|write|include|an?\b|the\b.*:|put together|video|intro|new (?:scene|slide)|story|once upon|tell|write)/i.test(
      text,
    )
  );
}

/**
 * Whether a sentence behind a question says why it was asked («can you drop the outro? it just repeats the intro») rather than
 * asking for more: a statement of some words, without data and without a wish.
 */
export function isReason(text: string, asked: string): boolean {
  return (
    /\?\s*$/.test(asked) &&
    !/[:;@#\d?]|,.*,/.test(text) &&
    (text.split(/\s+/).length > 3 || /^(?:just )?(?:to|for) /i.test(text)) &&
    (!/\b(?:should|must|has to|have to|needs? to|please|want|need|would like|with|could|can you|let['’]?s|instead)\b/i.test(
      text,
    ) ||
      /^(?:i|we) (?:want|need|would like) to (?:try|see|test|check|compare|know|keep|be able)\b/i.test(
        text,
      )) &&
    (!/^(?:an?|another|one|our|my)\b/i.test(text) ||
      /^(?:one of )?(?:my|our|the) \p{L}+ (?:is|are|was|were|has|have|can|cannot|can['’]?t|don['’]?t|doesn['’]?t|reads?|likes?|thinks?|keeps?|always|never|often|usually)\b/iu.test(
        text,
      )) &&
    (!beginsCommand(text) || /^(?:i|we) (?:want|need|would like) to /i.test(text))
  );
}

/** Chat beside a request («thanks!», «it looks dull») is no data of it. */
function isRemark(text: string): boolean {
  return /^(?:thanks?|thank you|cheers|great|nice|cool|perfect|awesome|hi|hello|hey|ok(?:ay)?|please|it|this|that|i|we|you|looks?|love|what|how|why|where|when|who|is|are|can|could|does|do)\b/i.test(
    text,
  );
}

/** Whether a text begins with a command, behind whatever politeness. */
export function beginsCommand(text: string, names: ReadonlySet<string> = new Set()): boolean {
  let rest = text.trimStart();
  for (let round = 0; round < 4; round += 1) {
    const polite = requests.exec(rest);
    if (polite) rest = rest.slice(polite[0].length);
    const first = wordsOf(rest)[0];
    if (first && fillers.has(first.word) && !polite) rest = rest.slice(first.end).replace(/^[\s,]+/, "");
    else if (!polite) break;
  }
  if (negations.test(rest)) return true;
  const [verb, object] = wordsOf(rest.slice(0, 80));
  if (!verb || verb.start > 0) return false;
  const word = mend(verb.word);
  if (!commandVerbs.has(word)) return false;
  if (aloneVerbs.has(word)) return true;
  if (word === "add") return object !== undefined;
  return (
    object !== undefined &&
    (objects.has(mend(object.word)) || names.has(object.word) || /^[@#\d]/.test(object.word))
  );
}

function wordsOf(text: string): Token[] {
  return [...text.matchAll(/[@#]?[\p{L}\p{N}][\p{L}\p{N}'’.-]*|\d+/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
