const minShare = 0.8;

/** Code whose lines were copied with their numbers («12| …», «12: …»), without them. */
export function withoutLineNumbers(code: string): string {
  const lines = code.split("\n");
  const shown = lines.filter((line) => line.trim() !== "");
  const numbered = shown.filter((line) => lengthOfNumber(line) > 0);
  if (shown.length < 3 || numbered.length < shown.length * minShare) return code;
  return lines.map((line) => line.slice(lengthOfNumber(line))).join("\n");
}

/** The length of the number at the head of a line with its sign and one blank; 0 where there is none. */
function lengthOfNumber(line: string): number {
  let at = line.length - line.trimStart().length;
  const start = at;
  while (line.charAt(at) >= "0" && line.charAt(at) <= "9") at++;
  if (at === start || at - start > 5) return 0;
  if (line.charAt(at) === " " && line.charAt(at + 1) === "|") at++;
  if (!["|", ":", "\t", "│"].includes(line.charAt(at))) return 0;
  at++;
  return line.charAt(at) === " " ? at + 1 : at;
}
