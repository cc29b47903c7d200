import type { Clause } from "../clause";
import type { Reference } from "../references";
import {
  type Intent,
  labelOf,
  missing,
  question,
  quoted,
  type Reading,
  referencesIn,
  resolve,
  type Situation,
  type Target,
  targetOf,
} from "../situation";
import { elementPattern } from "./elements";

const deletion =
  /^(?:delete|remove|drop|erase|discard|scrap|kill|trash|ditch|lose|throw(?: away| out)?|get rid of|clear|cut(?: out)?|take(?: out| away)?|bin|wipe|dump|axe|nix)\b/;

/** Deleting whole scenes. What is deleted from within a scene is an edit. */
export function readDelete(clause: Clause, situation: Situation): Reading | null {
  const { text } = clause;
  const keep = /^(?:only keep|keep only|keep just|just keep) (.+)$/.exec(text);
  if (keep) {
    const kept = resolve(referencesIn(keep[1] ?? "", clause), situation);
    if (kept.type === "question" || !kept.explicit) return kept.type === "question" ? kept : null;
    return deleted(
      situation.scenes
        .map(targetOf)
        .filter((scene) => !kept.targets.some((target) => target.id === scene.id)),
    );
  }
  const unwanted =
    /^(?:i|we) (?:do not|no longer) (?:want|need|like) (@s\d+)(?: any ?more)?$/.exec(text) ??
    /^(@s\d+) (?:is not needed|can go|should go|has to go|must go|needs to go|is unnecessary)(?: any ?more| away)?$/.exec(
      text,
    ) ??
    /^(?:get|take) (@s\d+) out(?: of here)?$/.exec(text);
  const head = deletion.exec(text);
  if (!unwanted && !head) return null;
  if (
    /^(?:cut|take|drop|throw|lose)\b/.test(text) &&
    !/^(?:cut (?:out )?@s|cut out|take (?:out|away|@s\d+ (?:out|away))|drop (?:the )?@s|lose @s|throw)/.test(
      text,
    )
  )
    return null;
  if (
    /^cut @s\d+ (?:to|by|in|at|down|into|@d|short|half|from|after)/.test(text) ||
    /^drop @s\d+ (?:to|by|in|at|after|before)/.test(text)
  )
    return null;
  if (/@d\d/.test(text) && !/^\w+ (?:the )?@d\d+ @s\d+$/.test(text)) return null;
  const object = unwanted ? (unwanted[1] ?? "") : text.slice(head?.[0].length ?? 0).trim();
  if (/^(?:all )?(?:the )?(?:scenes?|slides?)?$/.test(object)) {
    if (/scenes|slides/.test(object)) return deleted(situation.scenes.map(targetOf));
    const focus = resolve([], situation);
    return focus.type === "question" ? focus : deleted(focus.targets);
  }
  const first = object.search(/@s\d/);
  if (first < 0) return null;
  const before = object.slice(0, first);
  // «the subtitle of scene 2», «the “new” badge in the intro», «scene 2's title».
  if (
    /@q|@p/.test(before) ||
    elementPattern.test(before) ||
    /\b(?:in|on|of|from|inside|within)\b/.test(before)
  )
    return null;
  if (
    /^@s\d+ (?:'s|'s?$)/.test(object.slice(first)) ||
    new RegExp(`^@s\\d+ (?:'s )?${elementPattern.source}`).test(object.slice(first))
  )
    return null;
  const listed =
    /^(?:(?:the |both |also )?@s\d+(?:,? (?:and|or|&)(?: also)? |, ?| plus )?(?:the )?)+/.exec(
      object.slice(first),
    )?.[0] ?? object.slice(first);
  const excepted = /\b(?:not|but not|except|keep)\b/.test(object.slice(first + listed.length));
  const references = referencesIn(excepted ? listed : object.slice(first), clause);
  const resolved = resolve(references, situation);
  if (resolved.type === "question") return resolved;
  return deleted(resolved.targets);
}

function deleted(targets: Target[]): Reading {
  if (targets.length === 0) return question("There is nothing to delete.");
  return {
    type: "intents",
    intents: targets.map((target) => plain("delete", target, `Delete ${quoted(target.name)}`, {})),
  };
}

const duplication = /^(?:duplicate|copy|clone|replicate|repeat|dupe|double up)\b/;

/** A second one of a scene. */
export function readDuplicate(clause: Clause, situation: Situation): Reading | null {
  const { text } = clause;
  const copyOf =
    /\b(?:copy|copies|duplicates?|clone|replica) of\b|\b(?:another|1 more|one more|a second)(?: one)? (?:just |exactly )?(?:like|as|of) @s|\b(?:@s\d+ again|again @s\d+)\b|^(?:use|play|show|add|insert|put|have) @s\d+ (?:again|twice)/.test(
      text,
    );
  if (!duplication.test(text) && !copyOf) return null;
  const firstScene = text.search(/@s\d/);
  const said = (firstScene < 0 ? text : text.slice(0, firstScene)).replace(/\bcop(?:y|ies)\b/g, "");
  if (elementPattern.test(said) && !/\b(?:scene|slide)\b/.test(text)) return null;
  if (firstScene >= 0 && new RegExp(`^@s\\d+ (?:'s )?${elementPattern.source}`).test(text.slice(firstScene)))
    return null;
  const place = placeIn(text, clause, situation);
  const objectPart = place ? text.slice(0, place.index) : text;
  const resolved = resolve(referencesIn(objectPart, clause), situation);
  if (resolved.type === "question") return resolved;
  if (place?.type === "question") return place.reading;
  const count =
    /\b(\d+) (?:times|copies|more)\b/.exec(text)?.[1] ??
    (/\b(?:twice)\b/.test(text) && !/^(?:use|play|show|have)/.test(text) ? "2" : "1");
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

/** One scene made two. */
export function readSplit(clause: Clause, situation: Situation): Reading | null {
  const { text } = clause;
  const splitting =
    /^(?:split|divide|separate|break(?: up)?|slice|chop)\b/.test(text) ||
    /^cut\b.*\b(?:into|in) (?:2|3|4|two|three|several|multiple|separate|pieces|parts|equal)\b/.test(text) ||
    /^(?:cut|make a cut|add a cut|insert a cut)\b(?: in)?(?: @s\d+)? (?:at|after|from) (?:the )?(?:@d\d+|middle|halfway|half ?way)/.test(
      text,
    ) ||
    /^make (?:2|two|3|three) (?:scenes |slides |parts )?(?:out of|from|of) @s/.test(text) ||
    /^turn @s\d+ into (?:2|3|4) /.test(text);
  if (!splitting || elementPattern.test(text.replace(/\b(?:parts?|items?|points?|pages?)\b/g, "")))
    return null;
  const resolved = resolve(
    clause.references.filter((reference) => reference.type !== "all" || clause.references.length === 1),
    situation,
  );
  if (resolved.type === "question") return resolved;
  const at = clause.seconds[0] ?? null;
  return {
    type: "intents",
    intents: resolved.targets
      .slice(0, 1)
      .map((target) => plain("split", target, `Split ${quoted(target.name)}`, { at })),
  };
}

const moving =
  /^(?:move|put|place|shift|bring|send|push|drag|swap|switch|exchange|interchange|trade|flip|reverse|reorder|rearrange|order|change|invert|start|begin|end|open|close|finish|slot|pull|sort|set|let|have|insert|make|shuffle|arrange|mirror|turn)\b/;

/** The order of scenes. What moves within a scene is an edit. */
export function readMove(clause: Clause, situation: Situation): Reading | null {
  const { text } = clause;
  if (
    /^(?:reverse|invert|flip|turn around|change|put|play|make|mirror)\b.*\b(?:the )?(?:scene )?order(?: of)?\b(?! (?:to|:|should|of the (?:bars|items|list|plans|points)))|^(?:reverse|flip|invert)(?: (?:the )?(?:scenes|slides|order|sequence|@s\d+))?$|\breverse order\b|\border reversed\b/.test(
      text,
    ) &&
    /revers|flip|invert|mirror|around/.test(text) &&
    !elementPattern.test(text)
  ) {
    const order = [...situation.scenes].reverse().map((scene) => scene.id);
    return ordered(order, "Reverse the order of the scenes", situation);
  }
  const listed =
    /\b(?:order|reorder|rearrange|arrange|sequence|sort)\b.*?[:\s]((?:(?:@s)?\d+(?:[, ]+(?:and |then )?|-|→| > ))+(?:@s)?\d+)$/.exec(
      text,
    );
  if (listed && /order|arrange|sequence|sort/.test(text)) {
    const ids = listedIds(listed[1] ?? "", clause, situation);
    if (ids) return ordered(ids, "Put the scenes in the new order", situation);
  }
  const stated =
    /^(@s\d+) (?:should|must|needs to|has to|ought to|could|can|to)?\s*(?:come|go|goes|be|comes|appear|stand|move|play|follow|sit)?\s*(?:right |directly |just )?(before|after|between|behind|first|last|at the|to the|in front|as the (?:first|last))/.exec(
      text,
    );
  if (!moving.test(text) && !stated) return null;
  if (
    /^(?:swap|switch|exchange|interchange|trade|flip)\b/.test(text) ||
    /^(?:change|reverse) (?:the )?(?:order|places|positions?|place) of @s/.test(text)
  )
    return swapped(clause, situation);
  const place = placeIn(text, clause, situation);
  const edge =
    /^(?:start|begin|open|end|finish|close)(?: the video| it| @s\d+)? (?:with|on) (@s\d+)(?: instead)?$/.exec(
      text,
    );
  if (edge) {
    const resolved = resolve(referencesIn(edge[1] ?? "", clause), situation);
    if (resolved.type === "question") return resolved;
    return resolved.targets[0]
      ? moved(resolved.targets.slice(0, 1), /^(?:start|begin|open)/.test(text) ? null : "end", situation)
      : null;
  }
  if (!place) return null;
  const object = text.slice(0, place.index);
  const scene = object.search(/@s\d/);
  if (elementPattern.test(scene < 0 ? object : object.slice(0, scene)) || /@q|@p/.test(object)) return null;
  if (
    scene >= 0 &&
    new RegExp(`^@s\\d+ (?:'s )${elementPattern.source}|^@s\\d+ ${elementPattern.source}`).test(
      object.slice(scene),
    )
  )
    return null;
  const references = referencesIn(object, clause);
  if (
    references.length === 0 &&
    !/^(?:move|bring|put|shift|place|send|push|drag|pull)(?: the (?:scene|slide))?(?: to| (?:right |just |directly )?(?:before|after|behind)| at| first| last| up| down| earlier| later| forward| back|\s*$)/.test(
      text,
    )
  )
    return null;
  if (
    place.vague &&
    references.every((reference) => reference.type === "focus") &&
    /\b(?:up|down|back|forward)\b/.test(text) &&
    !/\b(?:scene|slide|earlier|later|place|spot|position|slot|@d)\b/.test(text)
  )
    return null;
  const resolved = resolve(references, situation);
  if (resolved.type === "question") return resolved;
  if (place.type === "question") return place.reading;
  if (place.shift !== undefined) return shifted(resolved.targets, place.shift, situation);
  if (typeof place.after === "string" && resolved.targets.some((target) => target.id === place.after))
    return question(
      `“${resolved.targets[0]?.name ?? "It"}” cannot be moved behind itself. Where shall it go?`,
      ["Move it to the end", "Move it to the front"],
    );
  return moved(resolved.targets, place.after, situation);
}

function swapped(clause: Clause, situation: Situation): Reading | null {
  const { text } = clause;
  if (
    elementPattern.test(text.replace(/@\w+/g, "").replace(/\b(?:order|places?|positions?)\b/g, "")) ||
    /\bcolors?\b/.test(text)
  )
    return null;
  const references = clause.references.filter((reference) => reference.type !== "all");
  if (references.length === 0) return null;
  const resolved = resolve(references, situation);
  if (resolved.type === "question") return resolved;
  let pair = resolved.targets;
  if (
    pair.length === 1 &&
    /\b(?:with|for|and) (?:the )?(?:one )?(?:after|before|next|previous|following)\b/.test(text)
  ) {
    const own = situation.scenes.findIndex((scene) => scene.id === pair[0]?.id);
    const neighbour = situation.scenes[own + (/\b(?:before|previous)\b/.test(text) ? -1 : 1)];
    if (neighbour) pair = [...pair, targetOf(neighbour)];
  }
  if (pair.length === 1 && references.length === 1) {
    const focus = resolve([], { ...situation, antecedent: [] });
    if (
      focus.type === "targets" &&
      focus.targets[0] &&
      focus.targets[0].id !== pair[0]?.id &&
      /\bwith\b/.test(text)
    )
      pair = [focus.targets[0], ...pair];
  }
  const [first, second] = pair;
  if (pair.length !== 2 || !first || !second)
    return question(
      "Which two scenes shall change places?",
      situation.scenes.length > 1 ? ["Swap scene 1 and scene 2"] : [],
    );
  return {
    type: "intents",
    intents: [
      plain("move", first, `Swap ${quoted(first.name)} and ${quoted(second.name)}`, {
        type: "swap",
        withSceneId: second.id,
      }),
    ],
  };
}

type Place = { index: number; vague?: boolean } & (
  | { type: "place"; after: string | null; shift?: number }
  | { type: "question"; reading: Reading; after: null; shift?: undefined }
);

/** Where a clause says that something goes. */
export function placeIn(text: string, clause: Clause, situation: Situation): Place | null {
  const behind =
    /\b(?:(?:to )?(?:right |just |directly |immediately |straight |so it comes |so that it comes |to come |to be )*(?:after|behind|following|to follow|follow))(?: the)? (@s\d+)/.exec(
      text,
    );
  if (behind) return besides(behind.index, behind[1] ?? "", clause, situation, "after");
  const ahead =
    /\b(?:to )?(?:right |just |directly |immediately |so it comes |to come |to be )*(?:before|in front of|ahead of|preceding)(?: the)? (@s\d+)/.exec(
      text,
    );
  if (ahead) return besides(ahead.index, ahead[1] ?? "", clause, situation, "before");
  const between = /\b(?:in )?between (@s\d+)(?:,? (?:and|&) (?:the )?(@s\d+))?/.exec(text);
  if (between) return besides(between.index, between[1] ?? "", clause, situation, "between");
  const end =
    /\b(?:(?:to|at|in|for) (?:the )?(?:very )?(?:end|back|last (?:place|position|spot|slot)|bottom|tail)\b|(?:as|to be|be|come|go|to) (?:the )?(?:very )?last\b|last$|as (?:the |an )?(?:last|final|closing) (?:scene|one)|to finish(?: with)?$)/.exec(
      text,
    );
  if (end) return { type: "place", index: end.index, after: "end" };
  const front =
    /\b(?:(?:to|at|in|on) (?:the )?(?:very )?(?:front|start|beginning|top|first (?:place|position|spot|slot)|head)\b|(?:as|to be|be|come|go|to) (?:the )?(?:very )?first\b|first$|up front|in front$|as (?:the |an )?(?:first|opening) (?:scene|one))/.exec(
      text,
    );
  if (front) return { type: "place", index: front.index, after: null };
  const nth =
    /\b(?:to|in|into|as|at) (?:the )?(?:(?:position|place|slot|spot|number|no\.?|index|#) ?#?(\d+)|(\d+)(?:st|nd|rd|th)? ?(?:place|position|spot|slot)?$|(second|third|fourth|fifth|2nd|3rd|4th|5th) (?:place|position|spot|slot))/.exec(
      text,
    );
  if (nth && !/\b(?:px|%)\b/.test(text)) {
    const words: Record<string, number> = {
      second: 2,
      third: 3,
      fourth: 4,
      fifth: 5,
      "2nd": 2,
      "3rd": 3,
      "4th": 4,
      "5th": 5,
    };
    const position = Number(nth[1] ?? nth[2] ?? words[nth[3] ?? ""] ?? 0);
    if (position < 1 || position > situation.sceneCount)
      return {
        type: "question",
        index: nth.index,
        after: null,
        reading: question(
          `There are ${situation.sceneCount} scenes, so there is no place ${position}. Where shall it go?`,
          ["Move it to the end", "Move it to the front"],
        ),
      };
    const moving = clause.references.find((reference) => reference.type === "scenes");
    const others = situation.scenes.filter(
      (scene) => !(moving?.type === "scenes" && moving.scenes.some((own) => own.id === scene.id)),
    );
    return {
      type: "place",
      index: nth.index,
      after: position === 1 ? null : (others[position - 2]?.id ?? "end"),
    };
  }
  const shift =
    /\b(?:(?:(\d+|a|one) (?:place|position|spot|slot|step|scene)s? (?:to the )?)?(up|down|earlier|later|forward|forwards|back|backward|backwards|sooner|left|right|ahead)(?: (?:by )?(\d+|one|a)(?: (?:place|position|spot|slot|step|scene)s?)?)?)$/.exec(
      text,
    );
  if (
    shift &&
    !/\b(?:px|%|left|right)\b/.test(
      /\b(?:scene|slide|@s)/.test(text) ? text.replace(/\b(?:left|right)$/, "") : text,
    )
  ) {
    const amount = Number((shift[1] ?? shift[3] ?? "1").replace(/^(?:a|one)$/, "1"));
    const direction = /^(?:down|later|back|backwards?|right)$/.test(shift[2] ?? "") ? 1 : -1;
    return { type: "place", index: shift.index, after: null, shift: amount * direction, vague: true };
  }
  return null;
}

function besides(
  index: number,
  mark: string,
  clause: Clause,
  situation: Situation,
  side: "after" | "before" | "between",
): Place {
  const resolved = resolve(referencesIn(mark, clause), situation);
  if (resolved.type === "question") return { type: "question", index, after: null, reading: resolved };
  const anchor = side === "after" ? resolved.targets.at(-1) : resolved.targets[0];
  if (!anchor) return { type: "question", index, after: null, reading: missing(mark, situation) };
  if (side !== "before") return { type: "place", index, after: anchor.id };
  const place = situation.scenes.findIndex((scene) => scene.id === anchor.id);
  const moving = new Set(
    clause.references
      .filter((reference: Reference) => reference.type === "scenes")
      .flatMap((reference) =>
        reference.type === "scenes" && !reference.scenes.some((scene) => scene.id === anchor.id)
          ? reference.scenes.map((scene) => scene.id)
          : [],
      ),
  );
  const before = situation.scenes.slice(0, Math.max(0, place)).findLast((scene) => !moving.has(scene.id));
  return { type: "place", index, after: before?.id ?? null };
}

function moved(targets: Target[], after: string | null, situation: Situation): Reading {
  const where =
    after === null
      ? "to the front"
      : after === "end"
        ? "to the end"
        : `behind ${quoted(situation.scenes.find((scene) => scene.id === after)?.name ?? "it")}`;
  const intents: Intent[] = [];
  let behind = after;
  for (const target of targets) {
    intents.push(
      plain("move", target, `Move ${quoted(target.name)} ${where}`, { type: "after", after: behind }),
    );
    if (behind !== "end") behind = target.id;
  }
  return { type: "intents", intents };
}

function shifted(targets: Target[], shift: number, situation: Situation): Reading {
  const [target] = targets;
  const from = situation.scenes.findIndex((scene) => scene.id === target?.id);
  if (!target || from < 0) return question("Which scene shall move?");
  const to = Math.min(situation.scenes.length - 1, Math.max(0, from + shift));
  if (to === from)
    return question(
      `“${target.name}” is already ${shift < 0 ? "the first" : "the last"} scene. Where shall it go?`,
      ["Move it to the end", "Move it to the front"],
    );
  const others = situation.scenes.filter((scene) => scene.id !== target.id);
  return moved([target], to === 0 ? null : (others[to - 1]?.id ?? "end"), situation);
}

function listedIds(list: string, clause: Clause, situation: Situation): string[] | null {
  const ids = (list.match(/@s\d+|\d+/g) ?? []).flatMap((mark) => {
    const reference = mark.startsWith("@s") ? clause.references[Number(mark.slice(2))] : null;
    const scenes =
      reference?.type === "scenes"
        ? reference.scenes
        : situation.scenes.filter((scene) => String(scene.ordinal) === mark);
    return scenes.map((scene) => scene.id);
  });
  return new Set(ids).size === situation.sceneCount && ids.length === situation.sceneCount ? ids : null;
}

function ordered(sceneIds: string[], label: string, situation: Situation): Reading {
  if (situation.sceneCount < 2) return question("There are not two scenes to put in order yet.");
  const first = situation.scenes[0];
  return {
    type: "intents",
    intents: [
      {
        tool: "move",
        target: first ? targetOf(first) : null,
        makes: null,
        label,
        arguments: { type: "order", sceneIds },
        seconds: null,
        confidence: 0.95,
      },
    ],
  };
}

function plain(tool: Intent["tool"], target: Target, label: string, args: Record<string, unknown>): Intent {
  return {
    tool,
    target,
    makes: null,
    label: labelOf(label),
    arguments: args,
    seconds: null,
    confidence: 0.97,
  };
}
