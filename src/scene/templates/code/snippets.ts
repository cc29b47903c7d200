import type { BriefCode } from "../../brief/brief";

/** What a snippet speaks of. */
export type SnippetTopic = {
  /** «Orbit», as people write it. */
  name: string;
  /** «orbit»: how a package of it is called. */
  slug: string;
  /** What such a product deals in, in the plural: «orders». */
  noun: string;
};

const languageWords: readonly [RegExp, string][] = [
  [/\b(?:typescript|tsx?|react|next\.?js)\b/i, "typescript"],
  [/\b(?:javascript|jsx?|node(?:\.js)?)\b/i, "javascript"],
  [/\b(?:python|django|flask|pandas)\b/i, "python"],
  [/\b(?:golang|go code|in go)\b/i, "go"],
  [/\brust\b/i, "rust"],
  [/\b(?:swift|swiftui)\b/i, "swift"],
  [/\bjava\b/i, "java"],
  [/\b(?:sql|postgres|mysql|sqlite|query)\b/i, "sql"],
  [/\b(?:html|web ?page)\b/i, "html"],
  [/\bcss\b/i, "css"],
  [/\bjson\b/i, "json"],
  [/\b(?:bash|shell script)\b/i, "bash"],
];

/** The language that a prompt names; TypeScript where it names none. */
export function languageIn(prompt: string): string {
  return languageWords.find(([pattern]) => pattern.test(prompt))?.[1] ?? "typescript";
}

export const languageTitles: Readonly<Record<string, string>> = {
  typescript: "TypeScript",
  javascript: "JavaScript",
  python: "Python",
  go: "Go",
  rust: "Rust",
  swift: "Swift",
  java: "Java",
  sql: "SQL",
  html: "HTML",
  css: "CSS",
  json: "JSON",
  bash: "Bash",
};

const extensions: Readonly<Record<string, string>> = {
  typescript: "ts",
  javascript: "js",
  python: "py",
  go: "go",
  rust: "rs",
  swift: "swift",
  java: "java",
  sql: "sql",
  html: "html",
  css: "css",
  json: "json",
  bash: "sh",
};

const shortNames: Readonly<Record<string, string>> = {
  ts: "typescript",
  tsx: "typescript",
  js: "javascript",
  jsx: "javascript",
  py: "python",
  rs: "rust",
  golang: "go",
  sh: "bash",
  shell: "bash",
};

/** «ts» → «typescript». */
export const plainLanguage = (language: string) =>
  shortNames[language.toLowerCase()] ?? language.toLowerCase();

export const fileNameFor = (stem: string, language: string) =>
  extensions[language] ? `${stem}.${extensions[language]}` : stem;

/** Tasks that prompts name most, in the languages that they are shown in. */
const hello: Readonly<Record<string, string>> = {
  typescript: 'const greet = (name: string) => "Hello, " + name;\n\nconsole.log(greet("world"));',
  javascript: 'const greet = (name) => "Hello, " + name;\n\nconsole.log(greet("world"));',
  python: 'def greet(name: str) -> str:\n    return f"Hello, {name}!"\n\nprint(greet("world"))',
  go: 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println("Hello, world!")\n}',
  rust: 'fn main() {\n    let name = "world";\n    println!("Hello, {name}!");\n}',
  swift: 'func greet(_ name: String) -> String {\n    "Hello, \\(name)!"\n}\n\nprint(greet("world"))',
  java: 'class Hello {\n    public static void main(String[] args) {\n        System.out.println("Hello, world!");\n    }\n}',
  bash: 'name="world"\n\necho "Hello, $name!"',
  html: "<main>\n  <h1>Hello, world!</h1>\n</main>",
};
const fibonacci: Readonly<Record<string, string>> = {
  python:
    "def fibonacci(count: int):\n    a, b = 0, 1\n    for _ in range(count):\n        yield a\n        a, b = b, a + b\n\nprint(list(fibonacci(10)))",
  typescript:
    "function* fibonacci(count: number) {\n  let [a, b] = [0, 1];\n  for (let i = 0; i < count; i++) {\n    yield a;\n    [a, b] = [b, a + b];\n  }\n}\n\nconsole.log([...fibonacci(10)]);",
  javascript:
    "function* fibonacci(count) {\n  let [a, b] = [0, 1];\n  for (let i = 0; i < count; i++) {\n    yield a;\n    [a, b] = [b, a + b];\n  }\n}\n\nconsole.log([...fibonacci(10)]);",
};
const fetching: Readonly<Record<string, string>> = {
  typescript:
    'type Item = { id: string; title: string };\n\nconst response = await fetch("/api/items");\nif (!response.ok) throw new Error(response.statusText);\n\nconst items: Item[] = await response.json();\nconsole.log(items.length);',
  javascript:
    'const response = await fetch("/api/items");\nif (!response.ok) throw new Error(response.statusText);\n\nconst items = await response.json();\nconsole.log(items.length);',
  python:
    'import httpx\n\nresponse = httpx.get("http://localhost:8000/api/items")\nresponse.raise_for_status()\n\nfor item in response.json():\n    print(item["title"])',
};
const component =
  'import { useState } from "react";\n\nexport function Counter() {\n  const [count, setCount] = useState(0);\n\n  return (\n    <button onClick={() => setCount(count + 1)}>\n      Clicked {count} times\n    </button>\n  );\n}';
const server =
  'import { createServer } from "node:http";\n\nconst server = createServer((request, response) => {\n  response.end("Hello from Node");\n});\n\nserver.listen(3000, () => {\n  console.log("http://localhost:3000");\n});';

const tasks: readonly [RegExp, Readonly<Record<string, string>>, string][] = [
  [/\bhello,? world\b/i, hello, "Hello, world"],
  [/\bfibonacci\b/i, fibonacci, "Fibonacci"],
  [/\b(?:fetch|api (?:call|request)|http request)\b/i, fetching, "Fetch, in a few lines"],
  [/\breact\b/i, { typescript: component, javascript: component }, "A React component"],
  [/\b(?:http |web )?server\b/i, { typescript: server, javascript: server }, "A server in a few lines"],
];

/** Code that a client of such a product would write, by language. */
const clients: Readonly<Record<string, (topic: SnippetTopic) => string>> = {
  typescript: ({ name, slug, noun }) =>
    `import { ${pascal(name)} } from "${slug}";\n\nconst ${camel(slug)} = new ${pascal(name)}();\n\n// The latest ${noun}, as they come in\nfor await (const ${one(noun)} of ${camel(slug)}.${noun}.stream()) {\n  console.log(${one(noun)}.title);\n}`,
  javascript: ({ name, slug, noun }) =>
    `import { ${pascal(name)} } from "${slug}";\n\nconst ${camel(slug)} = new ${pascal(name)}();\nconst ${noun} = await ${camel(slug)}.${noun}.list({ limit: 3 });\n\n${noun}.forEach(({ title }) => {\n  console.log(title);\n});`,
  python: ({ name, slug, noun }) =>
    `from ${snake(slug)} import ${pascal(name)}\n\n${snake(slug)} = ${pascal(name)}()\n\n# The latest ${noun}, newest first\nfor ${one(noun)} in ${snake(slug)}.${noun}.list(limit=3):\n    print(${one(noun)}.title)`,
  go: ({ slug, noun }) =>
    `client := ${snake(slug)}.New()\n\n${noun}, err := client.${pascal(noun)}.List(ctx)\nif err != nil {\n\tlog.Fatal(err)\n}\n\nfor _, ${one(noun)} := range ${noun} {\n\tfmt.Println(${one(noun)}.Title)\n}`,
  rust: ({ name, slug, noun }) =>
    `use ${snake(slug)}::${pascal(name)};\n\nlet client = ${pascal(name)}::new();\n\nfor ${one(noun)} in client.${noun}().list().await? {\n    println!("{}", ${one(noun)}.title);\n}`,
  swift: ({ name, slug, noun }) =>
    `import ${pascal(name)}\n\nlet ${camel(slug)} = ${pascal(name)}()\n\nfor try await ${one(noun)} in ${camel(slug)}.${noun} {\n    print(${one(noun)}.title)\n}`,
  java: ({ name, slug, noun }) =>
    `var ${camel(slug)} = new ${pascal(name)}();\n\nfor (var ${one(noun)} : ${camel(slug)}.${noun}().list()) {\n    System.out.println(${one(noun)}.title());\n}`,
  sql: ({ noun }) =>
    `SELECT title, created_at\nFROM ${noun}\nWHERE created_at > now() - interval '7 days'\nORDER BY created_at DESC\nLIMIT 10;`,
  html: ({ name, noun }) =>
    `<main>\n  <h1>${name}</h1>\n  <a class="button" href="/${noun}">\n    See all ${noun}\n  </a>\n</main>`,
  css: () =>
    ".button {\n  padding: 0.8em 1.4em;\n  border-radius: 999px;\n  background: var(--accent);\n  color: white;\n  transition: scale 150ms ease;\n}\n\n.button:hover {\n  scale: 1.04;\n}",
  json: ({ name, slug, noun }) =>
    `{\n  "name": "${slug}",\n  "title": "${name}",\n  "resources": ["${noun}"],\n  "private": true\n}`,
  bash: ({ slug, noun }) => `for item in $(${slug} ${noun} list); do\n  echo "$item"\ndone`,
};

/** Code for a topic, where the prompt brings none: a task that it names, else a client of the product. */
export function snippetFor(prompt: string, topic: SnippetTopic): BriefCode & { title: string } {
  const wanted = languageIn(prompt);
  for (const [pattern, byLanguage, title] of tasks) {
    const text = pattern.test(prompt) ? byLanguage[wanted] : undefined;
    if (text !== undefined) return { language: wanted, text, title };
  }
  const client = clients[wanted] ?? clients.typescript;
  return { language: wanted, text: client?.(topic) ?? "", title: "" };
}

const words = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
const upper = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const one = (noun: string) =>
  noun
    .replace(/ies$/, "y")
    .replace(/(?<=x|ss|sh|ch)es$/, "")
    .replace(/s$/, "");
/** A name as an identifier; names in other scripts fall back to «Client». */
const pascal = (text: string) =>
  words(text)
    .map(upper)
    .join("")
    .replace(/^(?=\d)/, "N") || "Client";
const camel = (text: string) => pascal(text).charAt(0).toLowerCase() + pascal(text).slice(1);
const snake = (text: string) =>
  words(text)
    .join("_")
    .toLowerCase()
    .replace(/^(?=\d)/, "n") || "client";
export const slugOf = (text: string) => words(text).join("-").toLowerCase() || "app";
