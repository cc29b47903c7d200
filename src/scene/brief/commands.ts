const programs =
  "npm|npx|yarn|pnpm|bun|bunx|deno|node|git|gh|docker|docker-compose|kubectl|helm|terraform|aws|gcloud|az|vercel|netlify|heroku|pip|pip3|python|python3|uv|poetry|conda|cargo|rustup|go|make|cmake|brew|apt|apt-get|sudo|curl|wget|ssh|scp|cd|ls|mkdir|touch|cat|echo|rm|cp|mv|chmod|export|source|rails|bundle|gem|php|composer|java|mvn|gradle|dotnet|flutter|expo|psql|redis-cli|systemctl|tar|grep|vim|nano|ping";
const terminalWord =
  /\b(?:terminal|command[ -]?lines?|cli|shell|bash|console|commands?|prompt|konsole|consola|invite de commandes?|befehle?|comandos?)\b|终端|命令行/iu;
const promptSign = /^\s*(?:[$❯➜]|>(?=\s))\s*(?!\d)(\S.*)$/;
const begins = new RegExp(`^(?:${programs})(?=\\s|$)`);
const lead =
  /\b(?:runs?|running|types?|typing|executes?|executing|shows?|showing|with|enters?|entering|command|commands|says?|ejecuta|escribe|tippt|ausführt|exécute|tape)\b\s*:?\s*/giu;
/** Where one command ends and the next begins. */
const between = new RegExp(
  `\\s*(?:;|,?\\s+(?:and then|then|and|und|dann|y|luego|et|puis)\\s+|,\\s*)(?=(?:${programs})\\s)`,
  "u",
);

/** Lines to be typed in a terminal, without their prompt sign: from lines behind `$`, back ticks, quotes, or a sentence. */
export function commandsOf(prompt: string, quotes: readonly string[]): string[] {
  const signed = prompt.split("\n").flatMap((line) => promptSign.exec(line)?.[1]?.trim() ?? []);
  if (signed.length > 0) return signed;
  const inline = [...prompt.matchAll(/(?<=^|[\s:])\$ (?!\d)([^$\n]+?)(?=\s+\$ |$)/g)].flatMap(
    (match) => match[1]?.replace(/[,;]\s*$/, "").trim() ?? [],
  );
  if (inline.length > 0) return inline;
  const isTerminal = terminalWord.test(prompt);
  const ticked = [...prompt.matchAll(/`([^`\n]+)`/g)].flatMap((match) => match[1]?.trim() ?? []);
  const typed = ticked.filter((text) => isTerminal || begins.test(text));
  if (typed.length > 0) return typed;
  const quoted = quotes.filter((text) => begins.test(text));
  if (quoted.length > 0) return isTerminal ? [...quotes] : quoted;
  if (!isTerminal) return [];
  const behind = /[:：]\s*(?!\/\/)([\s\S]+)$/.exec(prompt)?.[1];
  if (behind) {
    const lines = behind
      .split("\n")
      .map((line) => line.replace(/^\s*[-*•]\s+/, "").trim())
      .filter(Boolean);
    if (lines.length > 1) return lines;
    const parts = apart(behind);
    if (parts.length > 0 && begins.test(parts[0] ?? "")) return parts;
  }
  for (const found of prompt.matchAll(lead)) {
    const rest = prompt.slice(found.index + found[0].length);
    if (begins.test(rest))
      return apart(rest.replace(/\s+(?:in|on|with) (?:an?|the|green|white|dark)\b.*$/is, ""));
  }
  return [];
}

function apart(text: string): string[] {
  return text
    .split(between)
    .map((part) => part.trim().replace(/[.;,]$/, ""))
    .filter(Boolean);
}
