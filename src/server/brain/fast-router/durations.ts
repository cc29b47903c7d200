import { compiled } from "./compiled";
/** Lengths of time in a sentence's normal form, taken out as `@d0`, `@d1`, … */
export type MaskedDurations = { text: string; seconds: number[] };

/** Lengths of time that are about motion within a scene rather than about how long it is. */
export const withinScene =
  /\b(?:animations?|animate|entrance|fades?|fade in|fade out|appears?|delay|transitions?|speed|typing|slides? in|comes? in|shows? up|countdown from|pause before|blink|pulse|loop|spin|interval|zoom|rotate|volume|per second|every @d|faster|slower|fast|slow)\b/;

const second = "(?:seconds?|secs?|s)";
const minute = "(?:minutes?|mins?)";
const filler = "(more |extra |additional |whole |full )?";
const formats = new Set(["9:16", "16:9", "1:1", "4:5", "4:3", "21:9", "3:4", "2:3", "3:2", "5:4"]);

const usualFps = 30;

const bareLength =
  /(,|,? and) ((?:the |my |our )?(?!(?:delete|remove|move|trim|cut|make|set|add|swap|split|duplicate|put|scene|slide)\b)[\p{L}'][\p{L}' -]{1,30}?)(?<!\b(?:scenes?|slides?|clips?|number|and|to|into|in|after|before|at)) (?:to |for |at )?(\d+(?:\.\d+)?)$/u;

/** «the intro 8 seconds and the outro 3»: the second length has the unit of the first. */
function withUnits(normal: string): string {
  return compiled(`\\d ?${second}\\b`).test(normal) && !/[$€£%]/.test(normal)
    ? normal.replace(bareLength, "$1 $2 $3 seconds")
    : normal;
}

/**
 * Takes durations out of a text in normal form: «8 seconds», «1.5 min», «1 minute 30 seconds», «0:08», «800ms».
 * Frames count at the rate of the project. «2 more seconds» becomes `@d0 more`. Decades («80s style») and aspect ratios stay.
 */
export function maskDurations(spoken: string, fps = usualFps): MaskedDurations {
  const normal = withUnits(spoken);
  const seconds: number[] = [];
  const mark = (value: number, behind = "") => {
    seconds.push(value);
    return `@d${seconds.length - 1}${behind.trim() ? ` ${behind.trim()}` : ""}`;
  };
  const text = normal
    .replace(
      /\b(at|after|from) second (\d+(?:\.\d+)?)\b/g,
      (_, at: string, value: string) => `${at} ${mark(Number(value))}`,
    )
    .replace(/(\d+),(\d+)(?= ?(?:s|secs?|seconds?|minutes?|mins?)\b)/g, "$1.$2")
    .replace(
      /\b(\d{1,2}):(\d{2})(?::(\d{2}))?\b(?! ?(?:am|pm|o'clock))/g,
      (whole, first: string, next: string) =>
        formats.has(whole) || Number(next) > 59 ? whole : mark(Number(first) * 60 + Number(next)),
    )
    .replace(
      compiled(
        `(?<![@\\w.$#])(\\d+(?:\\.\\d+)?)[ -]?${filler}${minute}\\b(?:,? (?:and )?(\\d+(?:\\.\\d+)?)[ -]?${second}\\b)?`,
        "g",
      ),
      (_, minutes: string, more?: string, rest?: string) =>
        mark(Number(minutes) * 60 + Number(rest ?? 0), more),
    )
    .replace(
      compiled(`(?<![@\\w.$#]|\\bby )(\\d+)[ -]?${filler}frames?\\b`, "g"),
      (_, value: string, more?: string) => mark(Math.round((Number(value) / fps) * 100) / 100, more),
    )
    .replace(/(?<![@\w.$#])(\d+(?:\.\d+)?)[ -]?(?:ms|milliseconds?)\b/g, (_, value: string) =>
      mark(Number(value) / 1000),
    )
    .replace(/\b(?:retro|vintage|early|late|classic|like the|from the|in the) (?:19)?[2-9]0s\b/g, (whole) =>
      whole.replace(/0s\b/, "0 s_"),
    )
    .replace(
      /\b(the )?((?:19)?[2-9]0s)\b(?= (?:style|vibe|look|feel|retro|theme|music|aesthetic|disco|pop|inspired|neon|arcade|synth\w*|video|movie|tv|grunge|cartoon))/g,
      (whole) => whole.replace(/0s\b/, "0 s_"),
    )
    .replace(
      compiled(`(?<![@\\w.$#])(\\d+(?:\\.\\d+)?)[ -]?${filler}${second}\\b(?!_)`, "g"),
      (_, value: string, more?: string) => mark(Number(value), more),
    )
    .replace(
      /^((?:please )?(?:(?:take|bring|get|cut) [^@]*\b(?:down|up)(?= to)|extend|lengthen|shorten|trim|stretch|prolong|cut)\b(?! @).*\b(?:by|to) )(\d+(?:\.\d+)?)$/,
      (_, lead: string, value: string) => `${lead}${mark(Number(value))}`,
    )
    .replace(/0 s_/g, "0s");
  return { text, seconds };
}
