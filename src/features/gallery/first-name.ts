import { brandOf } from "@/scene/brief/brand";
import { quotedTexts } from "@/scene/brief/quoted-texts";

/** The longest name that is made from a message, in characters; longer ones are cut at a word. */
const longest = 44;
/** A message as short as this names itself. */
const short = 32;

/** Words that ask, rather than say what for. */
const asking = new Set(
  "please can could would you i we want need like to create make build design show give generate produce write do me us a an the our my some hey hi hello".split(
    " ",
  ),
);
const lengths = /\b\d+(?:[.,]\d+)?[ -]?(?:seconds?|secs?|s|minutes?|mins?)(?:[ -]long)?\b/giu;
const made =
  "(?:launch |promo |explainer |brand |product |title |opening |teaser )?(?:videos?|intros?|outros?|openers?|promos?|ads?|adverts?|commercials?|teasers?|trailers?|clips?|reels?|shorts?|explainers?|animations?|titles?|cards?|stories|story|slideshows?)";
/** «punchy intro for my coffee brand in brown» in its parts. */
const asked = new RegExp(
  `\\b(?<made>${made})\\s+(?:for|about|of|on|to promote|promoting)\\s+(?:(?:my|our|the|an?|this)\\s+)?(?<about>[^,.;:!?\\n]+?)(?=$|[,.;:!?\\n]|\\s(?:in|with|that|which|who|using|and|called|named)\\s)`,
  "iu",
);

/** What a project is called until somebody says better: the brand, what it is a video of, or how the message begins. */
export function firstName(message: string): string {
  const line = (message.trim().split("\n")[0] ?? "").replace(/\s+/gu, " ");
  const plain = withoutAsking(line);
  if (Array.from(plain).length <= short && !new RegExp(lengths).test(plain)) return named(plain);
  return named(brandOf(line).brand ?? quotedTexts(line)[0]?.text ?? subjectOf(plain) ?? plain);
}

/** «5 second intro for my coffee shop, in brown» → «coffee shop intro». */
function subjectOf(plain: string): string | null {
  const parts = asked.exec(plain.replace(lengths, " ").replace(/\s+/gu, " "))?.groups;
  return parts?.about && parts.made ? `${parts.about} ${parts.made.toLowerCase()}` : null;
}

function withoutAsking(line: string): string {
  const words = line.split(" ").filter(Boolean);
  const start = words.findIndex((word) => !asking.has(word.toLowerCase()));
  return words.slice(Math.max(0, start)).join(" ");
}

function named(text: string): string {
  const fitting = Array.from(text).length <= longest ? text : `${cutAtWord(text)}…`;
  return fitting === "" ? "Untitled" : `${fitting.charAt(0).toLocaleUpperCase("en")}${fitting.slice(1)}`;
}

function cutAtWord(line: string): string {
  // One more than fits: a word that ends exactly there is kept whole.
  const cut = Array.from(line).slice(0, longest + 1);
  const space = cut.lastIndexOf(" ");
  const kept = space > longest / 2 ? cut.slice(0, space) : cut.slice(0, longest);
  return kept.join("").replace(/[\s,;:.–-]+$/u, "");
}
