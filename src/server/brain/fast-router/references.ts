import type { SceneLine } from "./routing";
import { edgeNamed, elementWords, namesOf, sameWord, sceneNoun, scenesNamed } from "./scene-names";

/** What a phrase in the sentence points at. Stands in the text as `@s0`, `@s1`, … */
export type Reference =
  | { type: "scenes"; scenes: SceneLine[]; phrase: string }
  /** «it», «this scene», «that one»: whatever is in focus. */
  | { type: "focus"; phrase: string }
  /** Every scene, or the video as a whole. */
  | { type: "all"; scenes: SceneLine[]; whole: boolean; phrase: string }
  | { type: "missing"; phrase: string }
  | { type: "ambiguous"; scenes: SceneLine[]; phrase: string };

export type ReferenceInput = { scenes: SceneLine[]; sceneCount: number; selectedSceneId: string | null };

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  "1st": 1,
  second: 2,
  "2nd": 2,
  third: 3,
  "3rd": 3,
  fourth: 4,
  "4th": 4,
  fifth: 5,
  "5th": 5,
  sixth: 6,
  "6th": 6,
  seventh: 7,
  "7th": 7,
  eighth: 8,
  "8th": 8,
  ninth: 9,
  "9th": 9,
  tenth: 10,
  "10th": 10,
  eleventh: 11,
  "11th": 11,
  twelfth: 12,
  "12th": 12,
};
const ordinalWord = `(?:${Object.keys(ordinals).join("|")}|\\d+(?:st|nd|rd|th))`;
const fromEnd: Readonly<Record<string, number>> = {
  last: 1,
  final: 1,
  "very last": 1,
  "second to last": 2,
  "second last": 2,
  "second-to-last": 2,
  "next to last": 2,
  penultimate: 2,
  "last but 1": 2,
  "last but one": 2,
  "third to last": 3,
  "third from last": 3,
  "third last": 3,
  "second from last": 2,
  "second from the end": 2,
  "third from the end": 3,
};
const endWord =
  "(?:very last|second to last|second-to-last|second last|next to last|last but (?:1|one)|third to last|third from last|third last|second from last|last|final|penultimate)";
const thing = `(?:${sceneNoun}|ones?)`;

/** Finds what a text in normal form points at. `structural`: the verb works on whole scenes, so bare names count. */
export function maskReferences(
  normal: string,
  input: ReferenceInput,
  structural: boolean,
): { text: string; references: Reference[] } {
  const references: Reference[] = [];
  const { scenes, sceneCount } = input;
  let text = ` ${normal} `;

  const mark = (reference: Reference) => {
    references.push(reference);
    return `@s${references.length - 1}`;
  };
  const at = (ordinal: number, phrase: string): string => {
    const scene = scenes.find((line) => line.ordinal === ordinal);
    return mark(scene ? { type: "scenes", scenes: [scene], phrase } : { type: "missing", phrase });
  };
  const several = (list: number[], phrase: string): string => {
    const found = list.map((ordinal) => scenes.find((line) => line.ordinal === ordinal));
    const there = found.filter((scene) => scene !== undefined);
    return mark(
      there.length === list.length && list.length > 0
        ? { type: "scenes", scenes: there, phrase }
        : { type: "missing", phrase: phrase.trim() },
    );
  };
  const replace = (pattern: RegExp, by: (...groups: string[]) => string) => {
    text = text.replace(pattern, (whole: string, ...rest: unknown[]) =>
      by(
        whole,
        ...rest
          .filter((part) => typeof part === "string" || part === undefined)
          .map((part) => (part as string | undefined) ?? ""),
      ),
    );
  };

  // By name: the strong ones first, since they may hold numbers and ordinals themselves.
  for (const { scene, name, weak } of namesOf(scenes)) {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "[ -]");
    const twins = namesOf(scenes).filter((other) => other.name === name);
    const whole = new RegExp(
      `(?<lead>^|[\\s(,])(?<det>(?:the|my|our|this|that) )?${escaped}(?<noun>['’]s(?= )| ${sceneNoun}(?:['’]s(?= ))?)?(?=$|[\\s.,;:!?)])`,
      "gu",
    );
    text = text.replace(whole, (...all: unknown[]) => {
      const groups = all.at(-1) as { lead: string; det?: string; noun?: string };
      const offset = all.at(-3) as number;
      const phrase = String(all[0]);
      const before = text.slice(0, offset + groups.lead.length);
      if (
        /\b(?:an?|another|new|called|named|titled|saying|says|for (?:my|our)|about|about (?:my|our|the)|for|brand|like an?)\s+$/.test(
          before,
        )
      )
        return phrase;
      const behind = text.slice(offset + phrase.length);
      const own = (groups.noun ?? "").trim();
      if (
        weak &&
        !own.match(/[a-z]{3}/) &&
        !(structural && isAlone(before, behind, groups.det !== undefined))
      )
        return phrase;
      const possessive = /['’]s$/.test(own) ? " 's" : "";
      return `${groups.lead}${mark(twins.length > 1 ? { type: "ambiguous", scenes: twins.map((twin) => twin.scene), phrase: name } : { type: "scenes", scenes: [scene], phrase: name })}${possessive}`;
    });
  }

  // Ranges and lists of numbers.
  replace(
    new RegExp(
      `\\b${sceneNoun} #?(\\d+) ?(?:-|through|thru|until|till|up to) ?(?:${sceneNoun} )?#?(\\d+)\\b`,
      "g",
    ),
    (phrase, first, last) => several(range(Number(first), Number(last)), phrase),
  );
  replace(
    new RegExp(`\\b${sceneNoun.replace("s?", "s")} #?(\\d+) to #?(\\d+)\\b`, "g"),
    (phrase, first, last) => several(range(Number(first), Number(last)), phrase),
  );
  replace(
    new RegExp(`\\b${sceneNoun} (?:numbers? )?((?:#?\\d+(?:, ?and |,? ?& ?|, ?| and | or ))+#?\\d+)\\b`, "g"),
    (phrase, list) => several((list.match(/\d+/g) ?? []).map(Number), phrase),
  );
  replace(
    new RegExp(`\\b(?:the )?${sceneNoun} (?:number |no\\.? ?|nr\\.? ?|num )?#?(\\d+)\\b(?![.:]\\d|%)`, "g"),
    (phrase, number) => at(Number(number), phrase),
  );
  replace(/\b(?:the )?(?:number |no\. ?)(\d+)(?: (?:scene|slide))?\b/g, (phrase, number) =>
    structural ? at(Number(number), phrase) : phrase,
  );
  replace(/(?<=\s)#(\d{1,3})(?=[\s.,;:!?]|$)/g, (phrase, number) =>
    Number(number) <= sceneCount || structural ? at(Number(number), `scene ${number}`) : phrase,
  );
  replace(
    new RegExp(`\\b(\\d+)(?:st|nd|rd|th) and (?:the )?(\\d+)(?:st|nd|rd|th) ${thing}\\b`, "g"),
    (phrase, first, second) => several([Number(first), Number(second)], phrase),
  );

  // Bare numbers, where nothing but a scene can be counted.
  replace(
    /\b(after|before|between|behind) #?(\d+)(?: (and|&) #?(\d+))?(?=[\s,.]|$)(?! ?(?:px|%|seconds?|minutes?|am|pm|years?|days?|weeks?|months?|people|items?))/g,
    (_phrase, word, first, and, second) =>
      `${word} ${at(Number(first), `scene ${first}`)}${and ? ` ${and} ${at(Number(second), `scene ${second}`)}` : ""}`,
  );
  if (structural) {
    replace(
      /^(\s*(?:just |only )?(?:delete|remove|drop|duplicate|copy|clone|trim|shorten|extend|lengthen|move|swap|switch|exchange|split|put|place|bring|keep only|scrap|restore|revert|cut)) ((?:the )?#?\d+(?:(?:, and |, | and | & | with )#?\d+)*)(?=\s*$| (?:to|after|before|behind|first|last|by|at|in|with|between|right|up|down|earlier|later|and|@)\b| @)/g,
      (_phrase, verb, numbers) =>
        `${verb} ${numbers
          .replace(/\d+/g, (number) => at(Number(number), `scene ${number}`))
          .replace(/#/g, "")
          .replace(/^the /, "")}`,
    );
  }
  replace(
    new RegExp(
      `\\b(except|but|besides|not|excluding|other than|apart from) (?:for )?the (${ordinalWord}|last|final)(?= |$|,)(?! ${thing})`,
      "g",
    ),
    (_phrase, word, which) =>
      `${word} ${at(which === "last" || which === "final" ? sceneCount : ordinalOf(which), which)}`,
  );

  // Ordinals, from either end.
  replace(new RegExp(`\\b(?:the )?(first|last|final) (\\d+) ${thing}\\b`, "g"), (phrase, which, count) => {
    const amount = Number(count);
    if (amount > sceneCount) return mark({ type: "missing", phrase });
    return several(which === "first" ? range(1, amount) : range(sceneCount - amount + 1, sceneCount), phrase);
  });
  replace(
    new RegExp(`\\b(?:the )?(${ordinalWord}) and (?:the )?(${ordinalWord}|last|final) ${thing}\\b`, "g"),
    (phrase, first, second) =>
      several(
        [ordinalOf(first), second === "last" || second === "final" ? sceneCount : ordinalOf(second)],
        phrase,
      ),
  );
  replace(new RegExp(`\\b(?:the )?(${endWord}) ${thing}\\b`, "g"), (phrase, which) =>
    at(sceneCount - (fromEnd[which] ?? 1) + 1, phrase),
  );
  replace(/\b(?:the )?(second|third) from the end\b/g, (phrase, which) =>
    at(sceneCount - (which === "second" ? 1 : 2), phrase),
  );
  replace(new RegExp(`\\b(?:the )?(?:very )?(${ordinalWord}) ${thing}\\b`, "g"), (phrase, which) =>
    at(ordinalOf(which), phrase),
  );
  replace(new RegExp(`\\b(?:the )?middle ${thing}\\b`, "g"), (phrase) =>
    sceneCount % 2 === 1 ? at((sceneCount + 1) / 2, phrase) : mark({ type: "missing", phrase }),
  );
  if (structural) {
    replace(
      new RegExp(`\\bthe (${endWord})(?= (?:and|to|with|after|before|by|for|up)|[\\s]*$|,)`, "g"),
      (phrase, which) => at(sceneCount - (fromEnd[which] ?? 1) + 1, phrase),
    );
    replace(
      new RegExp(`\\bthe (${ordinalWord})(?= (?:and|to|with|after|before|by|for)|[\\s]*$|,)`, "g"),
      (phrase, which) => at(ordinalOf(which), phrase),
    );
  }
  const selected = scenes.find((scene) => scene.id === input.selectedSceneId);
  replace(
    new RegExp(`\\b(?:the )?(next|previous|preceding|following) ${structural ? thing : sceneNoun}\\b`, "g"),
    (phrase, which) =>
      selected
        ? at(selected.ordinal + (which === "next" || which === "following" ? 1 : -1), phrase)
        : mark({ type: "missing", phrase }),
  );

  // By a description: «the coffee scene», «the outro».
  replace(
    new RegExp(
      `\\b(?<det>the|my|our|that|this|in|of|on) ((?:[\\p{L}'-]+ ){1,4})${sceneNoun}\\b(?! (?:about|with|that says|showing|called))`,
      "gu",
    ),
    (phrase, det, described) => {
      const words = described.trim().split(" ");
      if (
        words.some((word) => word.startsWith("@")) ||
        /\b(?:an?|another|new|each|every|all|same|current|selected|whole|entire|of|both|other|others|next|more|one)\b/.test(
          described,
        )
      )
        return phrase;
      const keep = /^(?:in|of|on)$/.test(det) ? `${det} ` : "";
      for (let from = 0; from < words.length; from += 1) {
        const found = scenesNamed(words.slice(from).join(" "), scenes);
        if (found.length === 1 && found[0])
          return `${keep}${words.slice(0, from).join(" ")}${from > 0 ? " " : ""}${mark({ type: "scenes", scenes: found, phrase })}`;
        if (found.length > 1)
          return `${keep}${mark({ type: "ambiguous", scenes: found, phrase: words.slice(from).join(" ") })}`;
      }
      const edge = edgeNamed(words.join(" "));
      if (edge && sceneCount > 1) return keep + at(edge === "first" ? 1 : sceneCount, phrase);
      return keep ? phrase : mark({ type: "missing", phrase });
    },
  );
  replace(
    /(?<!\b(?:an?|another|new|as|like) )\b(?:the |my |our )(intro(?:duction)?|outro|opening|opener|ending|closing|closer|finale|end ?card|pricing|cta|call to action)\b(?! (?:text|title|headline|color|animation|music|button|line|copy))/g,
    (phrase, word) => {
      const found = scenesNamed(word, scenes);
      if (found.length === 1 && found[0]) return mark({ type: "scenes", scenes: found, phrase });
      if (found.length > 1) return mark({ type: "ambiguous", scenes: found, phrase: word });
      const edge = edgeNamed(word);
      if (edge && sceneCount > 1 && input.scenes.length > 0)
        return at(edge === "first" ? 1 : sceneCount, phrase);
      return phrase;
    },
  );
  if (structural) text = maskLooseNames(text, scenes, mark);

  // All of them.
  if (sceneCount === 0) return inOrder(text, references);
  const list = "@s\\d+(?:(?:, and |, | and | & | or )(?:the )?@s\\d+)*";
  replace(
    new RegExp(
      `\\b(?:(?:all|every|each|both)(?: (?:of|the|my|our|these|those|single|1|of the|\\d+))* ${sceneNoun}|every(?:thing|one)|all of (?:them|it|these|those)|all (?:the )?rest|the rest|(?:all )?(?:the )?other ${thing}|all the others|all others|the others)(?: (?:except|but|apart from|other than|besides|excluding|save|aside from|not)(?: for)?(?: not)? (?:the )?(${list}))?(?=[\\s.,!?]|$)`,
      "g",
    ),
    (phrase, exceptions) => {
      const out = new Set(
        (exceptions.match(/@s(\d+)/g) ?? []).flatMap((reference) => {
          const named = references[Number(reference.slice(2))];
          return named?.type === "scenes" ? named.scenes.map((scene) => scene.id) : [];
        }),
      );
      const others = /\b(?:other|others|rest)\b/.test(phrase) && out.size === 0;
      if (others && input.selectedSceneId) out.add(input.selectedSceneId);
      if (/^both/.test(phrase) && sceneCount !== 2) return mark({ type: "missing", phrase });
      return mark({
        type: "all",
        scenes: scenes.filter((scene) => !out.has(scene.id)),
        whole: out.size === 0 && /everything/.test(phrase),
        phrase,
      });
    },
  );
  replace(
    /\b(?:the |my |our |this )?(?:whole|entire|full|complete) (?:video|project|movie|film|clip|lot|storyboard|ad|reel|timeline|presentation)\b|\b(?:the|my|our|this) (?:video|project|movie|film|storyboard)\b(?!'s)(?! (?:about|for|with))/g,
    (phrase) => mark({ type: "all", scenes, whole: true, phrase }),
  );

  // What is in focus.
  replace(
    new RegExp(
      `\\b(?:this|that|the current|the selected|current|selected|the same) ${thing}\\b|\\b(?:this|that|same) 1\\b`,
      "g",
    ),
    (phrase) => mark({ type: "focus", phrase }),
  );
  replace(/\bthe (?:copy|duplicate|clone|new (?:one|scene|slide|copy)|copied (?:one|scene))\b/g, (phrase) =>
    mark({ type: "focus", phrase }),
  );
  replace(
    new RegExp(
      `\\bthe ${sceneNoun.replace("s?", "")}\\b(?! (?:about|with|that|which|called|named|order|length|duration|for|of|where|@))`,
      "g",
    ),
    (phrase) => (scenes.length > 0 ? mark({ type: "focus", phrase }) : phrase),
  );
  replace(
    /\b(?:it|this|that|them|these|those)\b(?='s| )(?! (?:says?|reads?|is|are|was|were|has|have|shows?|goes|will|can|should|would|it|i|we|you|my|our|the|looks?|way|time|part|point|color|kind|sort|text|headline|title|button|image|picture|background|font|word|words|line|moment) )/g,
    (phrase, ..._) => mark({ type: "focus", phrase }),
  );
  return inOrder(text, references);
}

/** Numbers the marks by where they stand, and drops those that a longer phrase has taken in. */
function inOrder(text: string, references: Reference[]): { text: string; references: Reference[] } {
  const ordered: Reference[] = [];
  const numbered = text.replace(/@s(\d+)/g, (_, index: string) => {
    const reference = references[Number(index)];
    if (reference) ordered.push(reference);
    return `@s${ordered.length - 1}`;
  });
  return { text: numbered.replace(/\s+/g, " ").trim(), references: ordered };
}

/** Weak names count as scenes where nothing but a place, a length or an end stands around them. */
function isAlone(before: string, behind: string, determined: boolean): boolean {
  const clean =
    /(?:^|\s)(?:please |just )?(?:delete|remove|drop|trim|shorten|extend|lengthen|duplicate|copy|clone|move|swap|split|put|place|bring|after|before|behind|between|and|with|than|make|from|rid of|cut|in|out|restore|revert)\s+$/.test(
      before,
    );
  const plain =
    /^\s*(?:$|[.,!?]|(?:and|to|after|before|behind|with|by|in|at|up|right|please|it|for|longer|shorter|long|last|twice|again|instead|between|as)\b|@[sd])/.test(
      behind,
    );
  return (clean || determined) && plain;
}

/** «delete testimonials», «the featurs»: words near a name, behind a structural verb. */
function maskLooseNames(
  text: string,
  scenes: readonly SceneLine[],
  mark: (reference: Reference) => string,
): string {
  const stop =
    /^(?:@\w+|the|an?|my|our|and|or|to|by|with|after|before|behind|between|from|it|of|in|on|at|for|end|start|front|back|beginning|very|please|right|just|scenes?|slides?|up|down|here|there|first|last|place|order|position|half|long|longer|shorter|second|seconds|delete|remove|move|swap|trim|cut|put|duplicate|copy|make|split|get|rid|all|every|new|again|now|one|ones|\d+|forward|backward|earlier|later|left|right|top|bottom|spot|ahead|other)$/;
  const words = text.trim().split(" ");
  const names = namesOf(scenes);
  const out: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = (words[index] ?? "").replace(/[.,!?]$/, "");
    const hit =
      stop.test(word) || word.length < 4 || elementWords.has(word)
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
    if (new RegExp(`^${sceneNoun}$`).test(words[index + 1] ?? "")) index += 1;
  }
  return ` ${out.join(" ")} `;
}

function unique<Item>(items: Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function ordinalOf(word: string): number {
  return ordinals[word] ?? Number.parseInt(word, 10);
}

function range(first: number, last: number): number[] {
  if (last < first || last - first > 500) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
