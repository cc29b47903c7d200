import { compiled } from "./compiled";
import type { Masking } from "./masking";
import { sceneNoun } from "./scene-names";

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

/** Scenes by number: «scene 3», «scenes 1-3», «#2», «after 2». */
export function maskNumbers(masking: Masking): void {
  const { sceneCount } = masking;
  masking.replace(
    compiled(
      `\\b${sceneNoun} #?(\\d+) ?(?:-|through|thru|until|till|up to) ?(?:${sceneNoun} )?#?(\\d+)\\b`,
      "g",
    ),
    (phrase, first, last) => masking.several(range(Number(first), Number(last)), phrase),
  );
  masking.replace(
    compiled(`\\b${sceneNoun.replace("s?", "s")} #?(\\d+) to #?(\\d+)\\b`, "g"),
    (phrase, first, last) => masking.several(range(Number(first), Number(last)), phrase),
  );
  masking.replace(
    compiled(`\\b${sceneNoun} (?:numbers? )?((?:#?\\d+(?:, ?and |,? ?& ?|, ?| and | or ))+#?\\d+)\\b`, "g"),
    (phrase, list) => masking.several((list.match(/\d+/g) ?? []).map(Number), phrase),
  );
  masking.replace(
    compiled(
      `\\b(?:the )?${sceneNoun} (?:number |no\\.? ?|nr\\.? ?|num )?#?(\\d+)\\b(?![.:]\\d|%| (?:places?|positions?|spots?|slots?|steps?) (?:earlier|later|up|down|back|forward|ahead|on))`,
      "g",
    ),
    (phrase, number) => masking.at(Number(number), phrase),
  );
  masking.replace(
    /\b(?:the )?(?:number |no\. ?)(\d+)(?: (?:scene|slide))?\b(?! ?(?:million|thousand|billion|percent|k\b|%|[.,]\d))/g,
    (phrase, number) =>
      masking.structural || /^\s*(?:make|change|turn|color|paint) (?:the )?(?:number|no)/.test(masking.text)
        ? masking.at(Number(number), phrase)
        : phrase,
  );
  masking.replace(/(?<=\s)#(\d{1,3})(?=[\s.,;:!?]|$)/g, (phrase, number) =>
    Number(number) <= sceneCount || masking.structural
      ? masking.at(Number(number), `scene ${number}`)
      : phrase,
  );
  masking.replace(
    compiled(`\\b(\\d+)(?:st|nd|rd|th) and (?:the )?(\\d+)(?:st|nd|rd|th) ${thing}\\b`, "g"),
    (phrase, first, second) => masking.several([Number(first), Number(second)], phrase),
  );

  // Bare numbers, where nothing but a scene can be counted.
  masking.replace(
    /\b(after|before|between|behind) #?(\d+)(?: (and|&) #?(\d+))?(?=[\s,.]|$)(?! ?(?:px|%|seconds?|minutes?|am|pm|years?|days?|weeks?|months?|people|items?))/g,
    (_phrase, word, first, and, second) =>
      `${word} ${masking.at(Number(first), `scene ${first}`)}${and ? ` ${and} ${masking.at(Number(second), `scene ${second}`)}` : ""}`,
  );
  if (masking.structural) {
    masking.replace(
      /^(\s*(?:just |only )?(?:delete|remove|drop|duplicate|copy|clone|trim|shorten|extend|lengthen|move|swap|switch|exchange|split|put|place|bring|keep only|scrap|restore|revert|cut)) ((?:the )?#?\d+(?:(?:, and |, | and | & | with )#?\d+)*)(?=\s*$| (?:to|after|before|behind|first|last|by|at|in|with|between|right|up|down|earlier|later|and|@)\b| @)/g,
      (_phrase, verb, numbers) =>
        `${verb} ${numbers
          .replace(/\d+/g, (number) => masking.at(Number(number), `scene ${number}`))
          .replace(/#/g, "")
          .replace(/^the /, "")}`,
    );
  }
  masking.replace(
    compiled(
      `\\b(except|but|besides|not|excluding|other than|apart from) (?:for )?the (${ordinalWord}|last|final)(?= |$|,)(?! ${thing})(?! \\d)`,
      "g",
    ),
    (_phrase, word, which) =>
      `${word} ${masking.at(which === "last" || which === "final" ? sceneCount : ordinalOf(which), which)}`,
  );
}

/** Scenes by their place: «the second one», «the last two scenes», «the middle scene», «the next scene». */
export function maskOrdinals(masking: Masking): void {
  const { scenes, sceneCount } = masking;
  // «the new second scene»: the order that an earlier part of the message makes is not known here.
  masking.replace(compiled(`\\bthe new (?:${ordinalWord}|${endWord}) ${thing}\\b`, "g"), (phrase) =>
    masking.mark({ type: "missing", phrase }),
  );
  masking.replace(
    compiled(`\\b(?:the )?(first|last|final) (\\d+) ${thing}\\b`, "g"),
    (phrase, which, count) => {
      const amount = Number(count);
      if (amount > sceneCount) return masking.mark({ type: "missing", phrase });
      return masking.several(
        which === "first" ? range(1, amount) : range(sceneCount - amount + 1, sceneCount),
        phrase,
      );
    },
  );
  masking.replace(
    compiled(`\\b(?:the )?(${ordinalWord}) and (?:the )?(${ordinalWord}|last|final) ${thing}\\b`, "g"),
    (phrase, first, second) =>
      masking.several(
        [ordinalOf(first), second === "last" || second === "final" ? sceneCount : ordinalOf(second)],
        phrase,
      ),
  );
  masking.replace(
    compiled(`(?<!\\b(?:an?|one|1|another|new) )\\b(?:the )?(${endWord}) ${thing}\\b`, "g"),
    (phrase, which) => masking.at(sceneCount - (fromEnd[which] ?? 1) + 1, phrase),
  );
  masking.replace(/\b(?:the )?(second|third) from the end\b/g, (phrase, which) =>
    masking.at(sceneCount - (which === "second" ? 1 : 2), phrase),
  );
  masking.replace(compiled(`\\b(?:the )?(?:very )?(${ordinalWord}) ${thing}\\b`, "g"), (phrase, which) =>
    masking.at(ordinalOf(which), phrase),
  );
  const middleTwo = (phrase: string) =>
    sceneCount % 2 === 0 && sceneCount > 2
      ? masking.several([sceneCount / 2, sceneCount / 2 + 1], phrase)
      : masking.mark({ type: "missing", phrase });
  masking.replace(
    compiled(
      `\\b(?:the |both (?:of )?(?:the )?)?(?:(?:middle 2|2 middle)(?: ${thing}\\b|(?=\\s*(?:$|[.,])| (?:to|by|and|should|shorter|longer|@d)))|(?:the 2|both) (?:${thing} )?in the middle\\b|(?<=both )(?:the )?middle ${thing}\\b|2 ${thing} in the middle\\b)`,
      "g",
    ),
    middleTwo,
  );
  masking.replace(compiled(`\\b(?:the )?middle ${thing}\\b`, "g"), (phrase) =>
    sceneCount % 2 === 1
      ? masking.at((sceneCount + 1) / 2, phrase)
      : masking.mark({ type: "missing", phrase }),
  );
  masking.replace(
    /^(\s*)the (first|last|final) (\d+)(?= (?:are|were|look|feel|should|must|need|can|could|have)\b)/g,
    (phrase, lead, which, count) =>
      lead +
      masking.several(
        which === "first" ? range(1, Number(count)) : range(sceneCount - Number(count) + 1, sceneCount),
        phrase,
      ),
  );
  if (masking.structural) {
    masking.replace(
      /\bthe (first|last|final) (\d+)(?=\s*$|,| (?:and|to|before|after|at)\b)/g,
      (phrase, which, count) =>
        masking.several(
          which === "first" ? range(1, Number(count)) : range(sceneCount - Number(count) + 1, sceneCount),
          phrase,
        ),
    );
    masking.replace(compiled(`(?<=(?:\\band|,) )the (${endWord})(?= @d\\d+\\s*$)`, "g"), (phrase, which) =>
      masking.at(sceneCount - (fromEnd[which] ?? 1) + 1, phrase),
    );
    masking.replace(
      compiled(
        `\\bthe (${endWord})(?= (?:and|to|with|after|before|by|for|up|should|must|needs?|is|in|as|can|has|goes)|[\\s]*$|[,:])`,
        "g",
      ),
      (phrase, which) => masking.at(sceneCount - (fromEnd[which] ?? 1) + 1, phrase),
    );
    masking.replace(
      compiled(
        `\\bthe (${ordinalWord})(?= (?:and|to|with|after|before|by|for|should|must|needs?|is|in|as|can|has|goes|@d\\d+(?! of\\b))|[\\s]*$|[,:])`,
        "g",
      ),
      (phrase, which) => masking.at(ordinalOf(which), phrase),
    );
  }
  masking.replace(
    /\bthe (last but (?:1|one)|penultimate|(?:second|third|next) (?:to|from) last)(?= @d)/g,
    (phrase, which) => masking.at(sceneCount - (fromEnd[which] ?? 1) + 1, phrase),
  );
  const selected = scenes.find((scene) => scene.id === masking.selectedSceneId);
  masking.replace(
    compiled(
      `\\b(?:the )?(next|previous|preceding|following) ${masking.structural || /^\s*(?:make|change|turn|color|paint|give|set|(?:the )?next)\b/.test(masking.text) ? thing : sceneNoun}\\b`,
      "g",
    ),
    (phrase, which) =>
      selected
        ? masking.at(selected.ordinal + (which === "next" || which === "following" ? 1 : -1), phrase)
        : masking.mark({ type: "missing", phrase }),
  );
}

function ordinalOf(word: string): number {
  return ordinals[word] ?? Number.parseInt(word, 10);
}

function range(first: number, last: number): number[] {
  if (last < first || last - first > 500) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
