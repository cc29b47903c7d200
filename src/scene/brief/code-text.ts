import type { BriefCode } from "./brief";

const fence = /```[ \t]*([\w+#.-]*)[ \t]*\n?([\s\S]*?)(?:```|$)/;
const ticked = /`([^`\n]{2,400})`/;
const codeWord =
  /\b(?:code|snippet|function|script|source|syntax|program|component|query|markup|c[oó]digo|quellcode|code-?schnipsel)\b|代码|コード/iu;
/** Languages as people call them, by the name that highlighters know. */
const languages: readonly [pattern: RegExp, name: string][] = [
  [/\b(?:typescript|tsx?)\b/i, "typescript"],
  [/\b(?:javascript|jsx?|node(?:\.?js)?|react)\b/i, "javascript"],
  [/\b(?:python|py|django|flask)\b/i, "python"],
  [/\b(?:rust|rs)\b/i, "rust"],
  [/\b(?:golang|go (?:code|snippet|function|program))\b/i, "go"],
  [/\bjava\b/i, "java"],
  [/\bkotlin\b/i, "kotlin"],
  [/\bswift\b/i, "swift"],
  [/c\+\+|\bcpp\b/i, "cpp"],
  [/c#|\bcsharp\b/i, "csharp"],
  [/\bruby\b/i, "ruby"],
  [/\bphp\b/i, "php"],
  [/\bsql\b/i, "sql"],
  [/\bhtml\b/i, "html"],
  [/\bcss\b/i, "css"],
  [/\bjson\b/i, "json"],
  [/\bya?ml\b/i, "yaml"],
  [/\b(?:bash|shell|zsh)\b/i, "bash"],
];
/** What only one language writes so, for code whose language nobody names. */
const traits: readonly [pattern: RegExp, name: string][] = [
  [/^\s*(?:def|class) \w+.*:\s*$|\bprint\(|^\s*from \w+ import /m, "python"],
  [/\bfn \w+|println!|\blet mut\b/, "rust"],
  [/\bfunc \w+|\bfmt\.|:=/, "go"],
  [/\b(?:SELECT|INSERT INTO|UPDATE|CREATE TABLE)\b/, "sql"],
  [/\b(?:interface|type) \w+ ?[={]|: (?:string|number|boolean)\b/, "typescript"],
  [/<\/?[a-z][\w-]*(?:\s[^>]*)?>/, "html"],
  [/\bpublic (?:static|class)\b|System\.out/, "java"],
  [/^\s*[.#]?[\w-]+\s*\{[^}]*:[^}]*;/m, "css"],
  [/^\s*\{\s*"/, "json"],
  [/\b(?:const|let|var|function|console|await|import|export|return)\b|=>/, "javascript"],
];
/** Signs that prose does not have. */
const codeSigns = /[{}<>=;]|\w\(.*\)|=>|^\s{2,}\S/m;

/** The program text of a prompt and the prompt without it, blanked in place: what code says is no wish. */
export function codeOf(prompt: string): { code: BriefCode | null; rest: string } {
  const fenced = fence.exec(prompt);
  if (fenced?.[2]?.trim()) {
    const outside = blanked(prompt, fenced.index, fenced[0].length);
    return { code: codeFrom(fenced[2], fenced[1] || outside), rest: outside };
  }
  if (!codeWord.test(prompt)) return { code: null, rest: prompt };
  const below = prompt.indexOf("\n") + 1;
  if (below > 0 && isCode(prompt.slice(below))) {
    const outside = blanked(prompt, below, prompt.length - below);
    return { code: codeFrom(prompt.slice(below), outside), rest: outside };
  }
  const inTicks = ticked.exec(prompt);
  if (inTicks?.[1]) {
    const outside = blanked(prompt, inTicks.index, inTicks[0].length);
    return { code: codeFrom(inTicks[1], outside), rest: outside };
  }
  const behind = /[:：]\s*([\s\S]+)$/.exec(prompt);
  if (behind?.[1] && codeSigns.test(behind[1])) {
    const start = prompt.length - behind[1].length;
    const outside = blanked(prompt, start, behind[1].length);
    return { code: codeFrom(unquoted(behind[1]), outside), rest: outside };
  }
  return { code: null, rest: prompt };
}

/** Most of its lines end or begin as only those of programs do. */
function isCode(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const coded = lines.filter((line) =>
    /[{};)\]:,>]\s*$|^\s*(?:[}\])<.@#]|return\b|import\b|const\b|let\b)/.test(line),
  );
  return codeSigns.test(text) && /[(){}=<]/.test(text) && coded.length > lines.length / 2;
}

function codeFrom(written: string, hint: string): BriefCode {
  const text = written.replace(/^\n+|\s+$/g, "");
  return {
    language: languageOf(hint) ?? traits.find(([trait]) => trait.test(text))?.[1] ?? "javascript",
    text,
  };
}

function languageOf(text: string): string | null {
  return languages.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

function unquoted(text: string): string {
  return /^(["“”'])([\s\S]*)["“”']\s*\.?$/.exec(text.trim())?.[2] ?? text;
}

function blanked(text: string, start: number, length: number): string {
  return `${text.slice(0, start)}${" ".repeat(length)}${text.slice(start + length)}`;
}
