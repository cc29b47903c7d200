/** The longest name that is made from a message, in characters; longer ones are cut at a word. */
const longest = 44;

/** What a project is called until somebody says better: how its first message begins. */
export function firstName(message: string): string {
  const line = message.trim().split("\n")[0]?.replace(/\s+/gu, " ").trim() ?? "";
  const short = line.length <= longest ? line : `${cutAtWord(line)}…`;
  return short === "" ? "Untitled" : `${short.charAt(0).toLocaleUpperCase("en")}${short.slice(1)}`;
}

function cutAtWord(line: string): string {
  const cut = Array.from(line).slice(0, longest).join("");
  const space = cut.lastIndexOf(" ");
  return (space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–-]+$/u, "");
}
