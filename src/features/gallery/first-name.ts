/** The longest name that is made from a message, in characters; longer ones are cut at a word. */
const longest = 44;

/** Words that ask, rather than say what for. */
const asking = new Set(
  "please can could would you i we want need like to create make build design show give generate produce write do me us a an the our my some".split(
    " ",
  ),
);

/** What a project is called until somebody says better: how its first message begins, without the asking. */
export function firstName(message: string): string {
  const words = (message.trim().split("\n")[0] ?? "").split(/\s+/u).filter((word) => word !== "");
  const start = words.findIndex((word) => !asking.has(word.toLowerCase()));
  const line = words.slice(Math.max(0, start)).join(" ");
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
