import { parseScene } from "../parse";

/** Whether a text is nothing but imports, whose place is known without a search. */
export function importsOnly(text: string): boolean {
  const parsed = parseScene(text);
  return (
    parsed.type === "parsed" &&
    parsed.program.body.length > 0 &&
    parsed.program.body.every(({ type }) => type === "ImportDeclaration")
  );
}

/** Where imports are added: before the first statement. Null for code that cannot be read. */
export function placeForImports(code: string): number | null {
  const parsed = parseScene(code);
  return parsed.type === "parsed" ? (parsed.program.body[0]?.start ?? 0) : null;
}
