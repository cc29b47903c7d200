import type { Clause } from "../clause";
import { compiled } from "../compiled";
import {
  type Intent,
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
import { placeIn } from "./place";
import { plain } from "./plain";

const moving =
  /^(?:move|stick|shove|bump|put|place|shift|bring|send|push|drag|swap|switch|exchange|interchange|trade|flip|reverse|reorder|rearrange|order|change|invert|start|begin|end|open|close|finish|slot|pull|sort|set|let|have|insert|make|shuffle|arrange|mirror|turn|jump|hop|slide)\b/;

/** The order of scenes. What moves within a scene is an edit. */
export function readMove(clause: Clause, situation: Situation): Reading | null {
  const { text } = clause;
  if (
    /^(?:reverse|invert|flip|turn around|change|put|play|make|mirror)\b.*\b(?:the )?(?:scene )?order(?: of)?\b(?! (?:to|:|should|of the (?:bars|items|list|plans|points)))|^(?:reverse|flip|invert)(?: (?:the )?(?:scenes|slides|order|sequence|@s\d+))?$|^(?:play|show|put|run) (?:the )?(?:scenes|slides|@s\d+) (?:backwards?|in reverse)$|\b(?:reverse|backwards?|opposite) order\b|\border reversed\b/.test(
      text,
    ) &&
    /revers|flip|invert|mirror|around|backward|opposite/.test(text) &&
    !clause.references.some((reference) => reference.type === "scenes") &&
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
    /^(@s\d+) (?:should|must|needs to|has to|ought to|could|can|belongs?|to)?(?: (?=follow|precede))?\s*(?:to )?(?:come|go|goes|be|comes|appear|stand|move|play|follow|sit)?\s*(?:right |directly |just |straight )?(?:before|after|between|behind|ahead of|following|preceding|first|last(?! @d)|at the|to the|(?:to|at|in|into) (?:position|place|spot|slot|number) \d|in front|as the (?:first|last)|(?:(?:\d+|one|a) (?:places?|spots?|slots?|positions?) )?(?:up|down|earlier|later|forward|back)\b)/.exec(
      text,
    );
  const following = /^@s\d+ (?:should|must|has to|have to|needs? to|ought to) (?:follow|precede) @s\d+$/.test(
    text,
  );
  const exchanged =
    /\bthe other way (?:a)?round\b|\bin (?:the )?(?:opposite|reverse|other) order\b|\b(?:change|trade|switch|swap) places\b/.test(
      text,
    ) && (text.match(/@s/g)?.length ?? 0) > 1;
  const shown =
    /^(?:show|play|use) @s\d+ (?:(?:right |directly |just |a bit |much )*(?:earlier|later|sooner|first|last|before|after)\b|at the )/.test(
      text,
    );
  if (!moving.test(text) && !stated && !following && !exchanged && !shown) return null;
  if (
    exchanged ||
    /^(?:swap|switch|exchange|interchange|trade|flip)\b/.test(text) ||
    /^(?:change|reverse) (?:the )?(?:order|places|positions?|place) of @s/.test(text)
  )
    return swapped(clause, situation);
  const taking =
    /^(?:make|let) (@s\d+)(?: be(?:come)?)? (@s\d+)$/.exec(text) ??
    /^move (@s\d+) to the place of (@s\d+)$/.exec(text) ??
    (clause.references.some((one) => one.type === "scenes" && /\bnumber\b/.test(one.phrase))
      ? /^(?:put|move|place|bring) (@s\d+) (?:at|to|in|into|as) (@s\d+)$/.exec(text)
      : null);
  if (taking) return intoPlaceOf(taking[1] ?? "", taking[2] ?? "", clause, situation);
  const place = placeIn(text, clause, situation);
  const edge =
    /^(?:start|begin|open|end|finish|close)(?: the video| it| @s\d+)? (?:with|on|in) (@s\d+)(?: instead)?$/.exec(
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
    compiled(`^@s\\d+ (?:'s )${elementPattern.source}|^@s\\d+ ${elementPattern.source}`).test(
      object.slice(scene),
    )
  )
    return null;
  // «make a slide for that at the end»: what goes there is not there yet.
  if (
    /^(?:make|put|place|insert|have)\b/.test(text) &&
    /\b(?:an?|another|1 more|one more|new) (?:[a-z]+ ){0,2}(?:scene|slide|page|card|chart|clip|screen)\b/.test(
      object,
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
    !/\b(?:scene|slide|earlier|later|place|spot|position|slot|@d|(?:up|down|back|forward) (?:by )?(?:1|one|\d))\b/.test(
      text,
    )
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

/** «make the stats the second one»: a scene goes where another stands. */
function intoPlaceOf(mark: string, placeMark: string, clause: Clause, situation: Situation): Reading | null {
  const [moving, there] = [mark, placeMark].map((one) => resolve(referencesIn(one, clause), situation));
  if (moving?.type === "question") return moving;
  if (there?.type === "question") return there;
  const [target] = moving?.targets ?? [];
  const indexOf = (id: string | undefined) => situation.scenes.findIndex((scene) => scene.id === id);
  const [from, to] = [indexOf(target?.id), indexOf(there?.targets[0]?.id)];
  if (!target || from < 0 || to < 0 || from === to) return null;
  return shifted([target], to - from, situation);
}

function swapped(clause: Clause, situation: Situation): Reading | null {
  const { text } = clause;
  if (
    elementPattern.test(text.replace(/@\w+/g, "").replace(/\b(?:order|places?|positions?)\b/g, "")) ||
    /\bcolors?\b/.test(text)
  )
    return null;
  const references = clause.references.filter((reference) => reference.type !== "all");
  // «exchange this text for that one in scene 2»
  if (
    references.length === 0 ||
    /^\w+ (?!@s).* (?:for|with|by) .* in @s\d+$|^\w+ (?!@s).* on @s\d+$/.test(text)
  )
    return null;
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
