import { columnsOf } from "../fonts/mono";
import type { Token } from "./tokens";

/** A row of the screen: a line of code, or the rest of one that was too long (`line` counts from 1). */
export type Row = { line: number; isFirst: boolean; tokens: Token[]; indent: number };

/** Lines broken at `columns`, the rest set in below its line. */
export function rowsOf(lines: readonly Token[][], columns: number): Row[] {
  return lines.flatMap((tokens, index) => {
    const rows: Row[] = [{ line: index + 1, isFirst: true, tokens: [], indent: 0 }];
    const own = /^ */.exec(tokens[0]?.text ?? "")?.[0].length ?? 0;
    const indent = Math.min(own + 2, Math.floor(columns / 3));
    let used = 0;
    for (const token of tokens) {
      // Breaks stand before a word, so that no name is torn unless it is wider than the row.
      for (const part of token.text.split(/(?<=[\s,.(])/u)) {
        let rest = part;
        while (rest !== "") {
          const room = columns - used;
          const width = columnsOf(rest);
          if (width <= room) {
            put(rows, rest, token.scope);
            used += width;
            break;
          }
          if (width > columns - indent) {
            const letters = [...rest];
            const fitting = Math.max(1, Math.floor(room));
            put(rows, letters.slice(0, fitting).join(""), token.scope);
            rest = letters.slice(fitting).join("");
          }
          rows.push({ line: index + 1, isFirst: false, tokens: [], indent });
          used = indent;
        }
      }
    }
    return rows;
  });
}

function put(rows: Row[], text: string, scope: string) {
  const row = rows.at(-1);
  const last = row?.tokens.at(-1);
  if (last && last.scope === scope) last.text += text;
  else row?.tokens.push({ text, scope });
}

/** How many letters a row shows. */
export const lengthOf = (row: Row) => row.tokens.reduce((sum, token) => sum + token.text.length, 0);
