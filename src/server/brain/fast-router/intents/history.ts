import type { Clause } from "../clause";
import { type Intent, type Reading, resolve, type Situation } from "../situation";

const undo =
  /^(?:(?:cancel|scrap|discard|drop|forget|reverse|take back|delete|remove) (?:(?:that|this|the|my|your) (?:last |latest |previous |recent )?(?:changes?|edits?|steps?|actions?|modifications?)|what you (?:just )?did)|cancel that|(?:undo|un-do|revert|rollback|roll back)(?: (?:it|that|this|@s\d+|(?:the )?(?:last|latest|previous|recent|most recent)(?: \d+)? (?:1|one|changes?|edits?|steps?|actions?|thing|move|command|modifications?|operations?|tweaks?|updates?)|(?:my|your|these|those|the|all|all the|all of the) (?:last |latest |previous |recent )?(?:changes?|edits?|steps?|actions?)|(?:last |the last )?\d+ (?:changes?|steps?|edits?|times|actions?)|what you (?:just )?did|(?:the )?(?:last|previous) (?:1|one)|what (?:i|you|we) just (?:did|said|asked|made|changed)|once|twice|again|everything|all|(?:the )?(?:color|text|title|name|background|font|size|order|length|duration|headline|deletion|delete|trim|move|rename|edit|change|split|duplicate|duplication|removal|recolor|reorder|swap|addition|insert|trimming|deleting|moving)(?: change| edit)?))?(?: (?:please|back|now|again|once|twice|completely))?|ctrl ?\+? ?z|cmd ?\+? ?z|control z|command z|u)$/;
const back =
  /\b(?:(?:take|put|change|turn|switch|bring|set|roll|make|give|have|get) (?:it|that|this|them|everything|things|me|us|@s\d+)?(?: all)? ?back\b(?: to)?(?: how| the way| what| as)?(?! to (?:\d|@d|the (?:end|front|start|left|right)))|(?:back |go back |return |revert |reset |restore |change it back )?(?:to )?(?:how|the way|as|like|what) (?:it|that|this|things|everything|they|@s\d+) (?:was|were|looked|used to be)(?: before| originally| earlier)?|(?:like|as) (?:it was )?before$|(?:go|step|jump|switch) back(?: (?:once|twice|again|(?:a|1|one|\d+) (?:steps?|changes?|versions?)))?$|(?:go|roll|switch|get|jump|step) back to (?:the |my )?(?:\w+ )?(?:previous|last|earlier|first|original|old|older|prior|initial|former)?(?: one| version| state| look| design)?|(?:previous|earlier|older|original|old|first|prior|last|initial) (?:version|state|look|design|one)\b|i (?:liked|preferred|prefer|like) (?:it|@s\d+|the|how|what|that) .*\b(?:before|better|previous|old|earlier|original|was|had)\b|that was (?:a mistake|wrong|better before)|(?:it|@s\d+|that|this) (?:was|looked) (?:nicer|better|prettier) before|(?:bring|get|put) (?:back|@s\d+ back|the .* back|my .* back)|(?:un-?delete|recover)\b|^(?:restore|get back) what (?:i|we|you) (?:just )?(?:deleted|removed|had|did)|want (?:it|that|the .*|my .*|@s\d+) back$)/;
const redo =
  /^(?:redo(?: (?:it|that|this|@s\d+|(?:the )?(?:last|undone) (?:1|one|change|step|edit|action|thing)|what (?:i|you|we) (?:just )?(?:undid|undone)|the undo|\d+ (?:steps|changes|times)|everything|all|once|twice))?(?: (?:again|please))?|undo (?:the|that|my|your|this|last|the last) undo|(?:re-?apply|reinstate|re-?do) (?:it|that|@s\d+|the (?:last )?(?:change|edit|step)s?|what (?:i|you|we) (?:just )?undid)|(?:step|go) forward(?: (?:1|one|a) step| again)?|ctrl ?\+? ?(?:y|shift ?\+? ?z)|cmd ?\+? ?shift ?\+? ?z|(?:put|bring) (?:the|that) (?:change|edit) back|un-?undo(?: (?:it|that|@s\d+))?|actually (?:no )?(?:redo|bring it back))$/;

/** «switch back to widescreen» names what it shall be, whatever was done in between. */
const backToShape =
  /\bback to (?:the |an? )?(?:landscape|portrait|vertical|horizontal|upright|wide ?-?screen|square|\d{1,2} ?[:x] ?\d{1,2})\b/;

/** Undo, redo, an earlier version. Null where the clause speaks of none. */
export function readHistory(clause: Clause, situation: Situation): Reading | null {
  const { text } = clause;
  if (backToShape.test(text)) return null;
  if (redo.test(text)) return one("redo", { type: "redo", steps: stepsIn(text) }, "Redo the last change");
  if (
    /\b(?:we|i|you|it|they) (?:had|was|were|looked)(?: it)? (?:before|earlier|previously)$/.test(text) &&
    clause.references.every(({ type }) => type !== "scenes")
  )
    return one("undo", { type: "undo", steps: 1 }, "Undo the last change");
  const named = clause.references.some((reference) => reference.type === "scenes");
  const restoring =
    /^(?:restore|revert|reset|roll back|rollback|undelete|recover|bring|go back|take|switch|return|put|get|change|set)\b/.test(
      text,
    );
  const version = /\bversion #?(\d+)\b/.exec(text);
  if (
    restoring &&
    (version ||
      (named &&
        (back.test(text) || /^(?:restore|revert|reset|roll back|rollback|undelete|recover)\b/.test(text))))
  ) {
    if (/\b(?:bring|get|put)\b/.test(text) && !/\b(?:version|was|how|before|original)\b/.test(text))
      return one("undo", { type: "undo", steps: 1 }, "Bring it back");
    const resolved = resolve(clause.references, situation);
    if (resolved.type === "question") return resolved;
    const which = version
      ? { number: Number(version[1]) }
      : /\b(?:original|first|initial|beginning|reset)\b/.test(text)
        ? { number: 1 }
        : { number: null };
    return {
      type: "intents",
      intents: resolved.targets.map((target) =>
        intent(
          { type: "version", ...which },
          `Bring “${target.name}” back to ${version ? `version ${version[1]}` : which.number === 1 ? "its first version" : "its previous version"}`,
          target,
        ),
      ),
    };
  }
  if (
    /^(?:restore|undelete|recover)\b/.test(text) &&
    clause.references.some((reference) => reference.type === "missing")
  )
    return one("undo", { type: "undo", steps: 1 }, "Bring it back");
  if (
    undo.test(text) ||
    (/^reverse @s\d+$/.test(text) && /\b(?:mistake|oops|whoops|accident|wrong)\b/i.test(situation.message)) ||
    (back.test(text) && !/^(?:move|add|insert|create|delete|remove|swap)\b/.test(text)) ||
    /^(?:oops|whoops)\b.*\b(?:undo|back|revert)\b/.test(text) ||
    /\bundo\b/.test(text)
  ) {
    if (/\b(?:original|first|initial|very beginning)\b/.test(text) && situation.sceneCount > 0) {
      const resolved = resolve(
        clause.references.filter((reference) => reference.type !== "missing"),
        situation,
      );
      if (resolved.type === "targets" && resolved.targets[0])
        return {
          type: "intents",
          intents: [
            intent(
              { type: "version", number: 1 },
              `Bring “${resolved.targets[0].name}” back to its first version`,
              resolved.targets[0],
            ),
          ],
        };
    }
    const steps = stepsIn(text);
    return one("undo", { type: "undo", steps }, steps > 1 ? `Undo ${steps} changes` : "Undo the last change");
  }
  return null;
}

function stepsIn(text: string): number {
  const count =
    /\b(\d+) (?:\w+ )?(?:changes?|steps?|edits?|times|actions?)\b/.exec(text) ?? /\blast (\d+)\b/.exec(text);
  if (count) return Math.min(100, Math.max(1, Number(count[1])));
  return /\btwice\b/.test(text) ? 2 : 1;
}

function one(_kind: "undo" | "redo", args: Record<string, unknown>, label: string): Reading {
  return { type: "intents", intents: [intent(args, label, null)] };
}

function intent(args: Record<string, unknown>, label: string, target: Intent["target"]): Intent {
  return { tool: "restore", target, makes: null, label, arguments: args, seconds: null, confidence: 0.97 };
}
