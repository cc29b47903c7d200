import { colorNames, sceneNouns } from "./vocabulary";

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** How people take a word back: «no wait», «sorry, I meant», «actually», «make that». */
const takingBack =
  /(?:\s*(?:[,.;!…]|\.{3}|\s[-–—]))*\s*\b(?:(?:(?:oh|hmm+|ah|oops|er|uh|no|wait|sorry|actually|rather|correction|nope|scratch that|my bad|i mean(?:t)?|make (?:that|it)|should be|not that,?)\b[\s,.!–—-]*)+)(?:(?:i )?mean(?:t)? )?/giu;
/** One of these must be among them: «sorry» or «make it» alone takes nothing back. */
const takesBack =
  /\b(?:no|wait|actually|correction|nope|scratch that|my bad|i mean(?:t)?|make that|sorry,? (?:i )?mean)\b|^[\s,.…–—-]*sorry\b/iu;

const number =
  "(?:\\d+(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)";
const length = `${number}(?: and a half)? ?(?:s|secs?|seconds?|minutes?|mins?)`;
const color = `(?:(?:dark|light|bright|pale|deep) )?(?:${colorNames.join("|")}|#[0-9a-f]{3,8})`;
const ordinal = "(?:first|second|third|fourth|fifth|sixth|last|final|second to last)";
const place =
  "(?:(?:to|at) the (?:very )?(?:end|start|beginning|front|back)|(?:right )?(?:after|before|behind) [^,.;!?]{2,40})";
const shape = "(?:vertical|portrait|square|landscape|horizontal|widescreen|9:16|16:9|1:1|4:5)";

/**
 * «delete scene 3, no wait, scene 2» → «delete scene 2»: where only a scene, a length, a colour, a place or a format is put
 * right, it takes the place of the last one of its kind. What is put right in other words is left to the clauses.
 * @param masked quotes are masked
 */
export function withCorrections(masked: string, names: readonly string[]): string {
  if (!takesBack.test(masked)) return masked;
  const noun = `(?:${sceneNouns.join("|")})`;
  const known = names.length > 0 ? `|(?:${names.map(escaped).join("|")})(?: ${noun})?` : "";
  const scene = `(?:the |my |our )?(?:${noun} (?:number )?#?${number}\\b|${ordinal} (?:${noun}|one)|number ${number}${known})`;
  const kinds = [length, color, place, shape, scene].map((kind) => ({
    alone: new RegExp(
      `^(?:of |to |in |for )?(${kind})(?: (?:please|instead|then))?(?=\\s*(?:$|[.!?;\\n]))`,
      "iu",
    ),
    within: new RegExp(`(?<![\\p{L}\\p{N}@])(?:${kind})(?![\\p{L}\\p{N}])`, "giu"),
    isLength: kind === length,
  }));
  for (const mark of masked.matchAll(takingBack)) {
    const at = mark.index;
    if (at === 0 || !takesBack.test(mark[0])) continue;
    const head = masked.slice(0, at);
    const tail = masked.slice(at + mark[0].length);
    for (const { alone, within, isLength } of kinds) {
      const meant = alone.exec(tail);
      if (!meant?.[1]) continue;
      const said =
        [...head.matchAll(within)].at(-1) ??
        // «make it 5… actually 6 seconds»
        (isLength ? [...head.matchAll(/(?<![\w@.#])\d+(?:\.\d+)?(?=\s*$)/g)].at(-1) : undefined);
      if (!said) continue;
      const mended = `${head.slice(0, said.index)}${meant[1]}${head.slice(said.index + said[0].length)}`;
      return withCorrections(mended + tail.slice(meant[0].length), names);
    }
  }
  return masked;
}
