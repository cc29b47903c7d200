import type { Clause } from "../clause";
import { compiled } from "../compiled";
import {
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
import { plain } from "./plain";

const deletion =
  /^(?:delete|remove|drop|erase|discard|scrap|kill|trash|ditch|lose|throw(?: away| out)?|get rid of|clear|cut(?: out)?|take(?: out| away)?|bin|nuke|scratch(?! (?:that|my|the last|all that)\b)|toss(?: out)?|chuck(?: out)?|wipe(?! (?:in|into|from|to|between|over)\b)|dump|axe|nix|skip)\b/;

/** Deleting whole scenes. What is deleted from within a scene is an edit. */
export function readDelete(clause: Clause, situation: Situation): Reading | null {
  const { text } = clause;
  const keep =
    /^(?:only keep|keep only|keep just|just keep) (.+)$/.exec(text) ??
    /^((?:only )?@s.+?) (?:should|shall|may|can|must|to) (?:stay|remain|be left)$/.exec(text);
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
    /^(?:i|we) (?:do not|no longer) (?:want|need|like) (@s\d+)(?: any ?more| after all| in (?:here|this|there))?$/.exec(
      text,
    ) ??
    /^(@s\d+),? (?:i|we) (?:do not|no longer) (?:want|need|like) @s\d+(?: any ?more)?(?:,? (?:so )?(?:you can )?(?:take|delete|remove|throw)(?: @s\d+)?(?: away| out)?)?$/.exec(
      text,
    ) ??
    /^(@s\d+) (?:is not needed|(?:can|could|may) go(?: away)?|should go|has to go|must go|needs to go|is unnecessary)(?: any ?more| away)?$/.exec(
      text,
    ) ??
    /^(?:no more|bye(?: bye)?|goodbye|without|minus) (@s\d+)$/.exec(text) ??
    /\bbetter (?:off )?without (@s\d+)(?: \w+)?$/.exec(text) ??
    /^(@s\d+) (?:out|away|gone|goes(?: away| out)?)$/.exec(text) ??
    /^(?:get|take) (@s\d+) out(?: of here)?$/.exec(text);
  if (/^(?:no longer|not) needed(?: any ?more)?$/.test(text)) {
    const focus = resolve([], situation);
    return focus.type === "question" ? focus : deleted(focus.targets);
  }
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
  // «…, the rest is great» is said of what stays.
  const object = (unwanted ? (unwanted[1] ?? "") : text.slice(head?.[0].length ?? 0).trim()).replace(
    /,? (?:but |and )?@s\d+ (?:is|are|was|looks?|works?|feels?|seems?|can stay|stays?|remains?)\b.*$/,
    "",
  );
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
    /\b(?:in|on|of|from|inside|within)\b/.test(
      before.replace(/^(?:the )?(?:scene|slide) (?:of|about|on) (?:the )?$/, ""),
    )
  )
    return null;
  if (
    /^@s\d+ (?:'s|'s?$)/.test(object.slice(first)) ||
    compiled(`^@s\\d+ (?:'s )?${elementPattern.source}`).test(object.slice(first))
  )
    return null;
  const listed =
    /^(?:(?:the |both |also )?@s\d+(?:,? (?:and|or|&)(?: also)? |, ?| plus )?(?:the )?)+/.exec(
      object.slice(first),
    )?.[0] ?? object.slice(first);
  const excepted = /\b(?:not|but not|except|keep)\b/.test(object.slice(first + listed.length));
  const references = referencesIn(excepted ? listed : object.slice(first), clause);
  const resolved = resolve(references, situation);
  // «all but», read wrongly, would delete just what is to be kept.
  if (
    /\b(?:but|except|apart from|besides|other than|excluding)\b/.test(object) &&
    !clause.references.some((one) => one.type === "all") &&
    !excepted
  )
    return question("Which scenes shall go?");
  if (resolved.type === "question") return resolved;
  // One scene and all of them in one breath: the one or the other was said of something else.
  if (references.some(({ type }) => type === "all") && references.some(({ type }) => type === "scenes"))
    return question("Which scenes shall go?");
  // What is deleted must be all that was said.
  if (
    /^\s*,? (?:and|or|plus) (?!@s|all|every)/.test(object.slice(first + listed.trimEnd().length)) &&
    !excepted
  )
    return question("Which scenes shall go?");
  return deleted(resolved.targets);
}

function deleted(targets: Target[]): Reading {
  if (targets.length === 0) return question("There is nothing to delete.");
  return {
    type: "intents",
    intents: targets.map((target) => plain("delete", target, `Delete ${quoted(target.name)}`, {})),
  };
}
