const placeLead =
  /^(?:right |directly |just |straight |the )?(?:before|after|first|(?:very )?last(?! @)|at the|to the|behind|between|in front|in (?:the )?(?:first|second|third|last)|(?:up|down|earlier|later|forward|back(?:wards?)?)$|(?:\d+|one|a) (?:place|position|spot|step|scene|slot)s? (?:earlier|later|up|down|forward|back)|(?:to |in )?(?:position|place) \d|(?:as )?the (?:first|second|third|fourth|fifth|last)$|(?:second|third|fourth|fifth|\d(?:nd|rd|th))$)/;
/** «the second» before a place: behind it would stand «last», and «the second last» is another scene. */
const bareOrdinal = /^the (?:first|second|third|fourth|fifth|last)$/;
const being = "(?:be|become|get|look|be made)";
const going = "(?:come(?: in(?! front))?|go(?: in(?! front))?|appear|move|stand|sit|land|play|be placed)";
const subject = "(?:the|it|this|that|scenes?|slides?|its|our|my|all|every)";
const modal = "(?:should|must|needs? to|has to|have to|ought to|could|can)";
const wish = "(?:i|we) (?:want|need|would (?:like|love|prefer|rather (?:have|see))|prefer|like|wish)";

type Form = {
  pattern: RegExp;
  /** A form that only says where something goes. */
  place?: true;
};

/** Ways to ask without an imperative: group 1 is the thing, group 2 what becomes of it. */
const forms: readonly Form[] = [
  { pattern: new RegExp(`^(?:can|could|should|would|may|might) (${subject}\\b.*?) ${being} (.+)$`) },
  {
    pattern: new RegExp(
      `^((?:${subject}|total|overall|[\\p{L}]+)\\b[^,;:]*?) ${modal} (?:all )?${being}(?: a bit| slightly| much)? (.+)$`,
      "u",
    ),
  },
  { pattern: new RegExp(`^(?:let|have|make) (.+?) (?:${going}|be) (.+)$`), place: true },
  {
    pattern: new RegExp(`^(?:can|could|should|would|may|might) (?!you\\b|we\\b|i\\b)(.+?) ${going} (.+)$`),
    place: true,
  },
  { pattern: /^(?:can|could) (?!you\b|we\b|i\b)(.+?) last (.+)$/ },
  {
    pattern: new RegExp(
      `^((?:${subject} )?[^,;:]{2,50}?) ${modal} (?:last|stay|run|go on) (?:for )?((?:(?:a (?:little|bit|touch)|much|slightly|way) )?(?:longer|shorter)\\b.*|\\d.*)$`,
    ),
  },
  {
    pattern:
      /^(?:can|could|should|would|may|might) ((?:the|my|our|these|those) (?:words?|letters?|lines?|items?|bars?|texts?|titles?|headlines?|numbers?|cards?|icons?|points?|bullets?)) (?!be\b)(.+)$/,
  },
  { pattern: new RegExp(`^${wish}(?: for)? (?!you\\b|we\\b|i\\b)(.+?) to (?:${going}|be) (.+)$`) },
  { pattern: new RegExp(`^${wish} (.+?) to last (.+)$`) },
  {
    pattern: new RegExp(`^((?:${subject} )?[^,;:]{2,50}?) ${modal} ${going} (.+)$`),
    place: true,
  },
  {
    pattern: new RegExp(
      `^${wish} ((?!something|anything|an? |another |some |(?:1|one|\\d+) more )[^,]*?) ((?:right |directly |just )?(?:before|after|behind|between|first|(?<!to )last|at the (?:very )?(?:end|start|beginning|front))\\b(?!.*\\b(?:with|appear|fade|slide|animation)\\b).*)$`,
    ),
    place: true,
  },
];
const wished = new RegExp(`^${wish} (${subject}\\b.+)$`);

/** «as the second» → «to position 2», which nobody can take for a length. */
function positioned(place: string): string {
  const [, ordinal = ""] = /^(?:as )?(?:the )?(first|second|third|fourth|fifth|last)$/.exec(place) ?? [];
  const index = ["first", "second", "third", "fourth", "fifth"].indexOf(ordinal);
  return index > 0 ? `to position ${index + 1}` : ordinal || place;
}

/** «could the title be orange», «the title should be orange», «I want it orange» → «make the title orange»; «I want it first» → «move it first». */
export function askedAsCommand(text: string): string {
  for (const { pattern, place } of forms) {
    const [, thing = "", rest = ""] = pattern.exec(text) ?? [];
    if (thing === "" || rest === "") continue;
    if (placeLead.test(rest)) return `move ${thing.replace(bareOrdinal, "$& one")} ${positioned(rest)}`;
    if (!place) return `make ${thing} ${rest}`;
  }
  const [, thing = ""] = wished.exec(text) ?? [];
  if (thing === "" || /^(?:(?:the|my|our) )?(?:old|previous|earlier|last)|\bback$/.test(thing)) return text;
  return `make ${thing.replace(/\bto (?:be|look|become) /, "")}`;
}
