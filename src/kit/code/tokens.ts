import type { LanguageFn } from "highlight.js";
import hljs from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import css from "highlight.js/lib/languages/css";
import go from "highlight.js/lib/languages/go";
import java from "highlight.js/lib/languages/java";
import javascript from "highlight.js/lib/languages/javascript";
import json from "highlight.js/lib/languages/json";
import python from "highlight.js/lib/languages/python";
import rust from "highlight.js/lib/languages/rust";
import sql from "highlight.js/lib/languages/sql";
import swift from "highlight.js/lib/languages/swift";
import typescript from "highlight.js/lib/languages/typescript";
import xml from "highlight.js/lib/languages/xml";
import { LRUCache } from "lru-cache";

/** A piece of a line of code, with what it is («keyword», «string», «title.function»); empty for plain text. */
export type Token = { text: string; scope: string };

const languages: Record<string, LanguageFn> = {
  bash,
  css,
  go,
  java,
  javascript,
  json,
  python,
  rust,
  sql,
  swift,
  typescript,
  xml,
};
const aliases: Record<string, string> = {
  js: "javascript",
  jsx: "javascript",
  node: "javascript",
  ts: "typescript",
  tsx: "typescript",
  py: "python",
  golang: "go",
  rs: "rust",
  sh: "bash",
  shell: "bash",
  html: "xml",
  svg: "xml",
  postgres: "sql",
};

/** Takes highlight.js' output as flat tokens instead of HTML. */
class TokenEmitter {
  readonly tokens: Token[] = [];
  private readonly scopes: string[] = [];
  addText(text: string) {
    if (text !== "") this.tokens.push({ text, scope: this.scopes.at(-1) ?? "" });
  }
  startScope(name: string) {
    this.scopes.push(name);
  }
  endScope() {
    this.scopes.pop();
  }
  /** Its names in older grammars. */
  openNode(name: string) {
    this.startScope(name);
  }
  closeNode() {
    this.endScope();
  }
  __addSublanguage(emitter: unknown) {
    if (emitter instanceof TokenEmitter) this.tokens.push(...emitter.tokens);
  }
  finalize() {}
  toHTML() {
    return "";
  }
}

const highlighter = hljs.newInstance();
highlighter.configure({ __emitter: TokenEmitter });

/** Grammars are built at their first use, so that scenes without code pay nothing. */
function grammarOf(language: string): string | null {
  const plain = language.trim().toLowerCase();
  const name = aliases[plain] ?? plain;
  const grammar = Object.hasOwn(languages, name) ? languages[name] : undefined;
  if (!grammar) return null;
  if (!highlighter.getLanguage(name)) {
    highlighter.registerLanguage(name, grammar);
    // A page may hold styles and scripts.
    if (name === "xml") for (const inner of ["css", "javascript"]) grammarOf(inner);
  }
  return name;
}

const known = new LRUCache<string, Token[][]>({ max: 60 });

/** Code as lines of tokens. Every frame asks again for the same text, so answers are kept; an unknown language stays plain. */
export function tokenLines(code: string, language: string): Token[][] {
  const key = `${language}\n${code}`;
  const found = known.get(key);
  if (found) return found;
  const lines = linesOf(tokensOf(code.replaceAll("\t", "  "), language));
  known.set(key, lines);
  return lines;
}

function tokensOf(code: string, language: string): Token[] {
  const grammar = grammarOf(language);
  if (!grammar) return [{ text: code, scope: "" }];
  const { _emitter: emitter } = highlighter.highlight(code, { language: grammar, ignoreIllegals: true });
  return emitter instanceof TokenEmitter ? emitter.tokens : [{ text: code, scope: "" }];
}

function linesOf(tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = [[]];
  for (const { text, scope } of tokens) {
    text.split("\n").forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part !== "") lines.at(-1)?.push({ text: part, scope });
    });
  }
  return lines;
}
