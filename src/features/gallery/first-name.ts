import { brandOf } from "@/scene/brief/brand";

/** The longest name that is made from a message, in characters; longer ones are cut at a word. */
const longest = 44;

/** Words that ask, rather than say what for. */
const asking = new Set(
  "please can could would you i we want need like to create make build design show give generate produce write do me us a an the our my some".split(
    " ",
  ),
);

/** What a message may ask for as a whole, as it may stand behind a brand's name. */
const whole =
  /\b(intro|outro|opener|teaser|trailer|launch video|promo video|explainer|promo|ad|advert|commercial|video|reel|story ?book|picture book|bedtime story|story|title|logo reveal|countdown|pricing|timeline|quote|chart)\b/iu;
/** Lengths and counts before what is asked for say nothing about it: «5 second», «3-scene», «short». */
const measure =
  /^(?:(?:punchy|quick|short|long|simple|new|nice|cool|\d+[- ]?(?:s|secs?|seconds?|minutes?|scenes?|parts?|pages?))[ -]+)+/iu;

/** What a project is called until somebody says better: the brand that its first message is about and what it asks for; else how it begins, without the asking. */
export function firstName(message: string): string {
  const { brand } = brandOf(message);
  const kind = whole.exec(message)?.[1]?.toLocaleLowerCase("en");
  const named =
    brand && kind ? (/story|book/u.test(kind) ? `${brand}’s ${kind}` : `${brand} ${kind}`) : brand;
  return named && Array.from(named).length <= longest ? named : beginningOf(message);
}

function beginningOf(message: string): string {
  const words = (message.trim().split("\n")[0] ?? "").split(/\s+/u).filter((word) => word !== "");
  const start = words.findIndex((word) => !asking.has(word.toLowerCase()));
  const said = words.slice(Math.max(0, start)).join(" ");
  const line = said.replace(measure, "") || said;
  const short = Array.from(line).length <= longest ? line : `${cutAtWord(line)}…`;
  return short === "" ? "Untitled" : `${short.charAt(0).toLocaleUpperCase("en")}${short.slice(1)}`;
}

function cutAtWord(line: string): string {
  // One more than fits: a word that ends exactly there is kept whole.
  const cut = Array.from(line).slice(0, longest + 1);
  const space = cut.lastIndexOf(" ");
  const kept = space > longest / 2 ? cut.slice(0, space) : cut.slice(0, longest);
  return kept.join("").replace(/[\s,;:.–-]+$/u, "");
}
