import { extractCode } from "../fix/extract-code";
import { parseScene } from "../parse";
import type { PatchBlock } from "./block";
import { parseBlocks } from "./block-parser";
import { elisionIn } from "./elision";

/** What a model answered where a patch was asked for. */
export type PatchReply =
  | { type: "blocks"; blocks: [PatchBlock, ...PatchBlock[]] }
  /** The file as a whole instead; `isCut` where the reply ended within it. */
  | { type: "whole_file"; code: string; isCut: boolean }
  | { type: "none"; reason: string };

/** Blocks where there are any; else the whole file, if it is one: with a component, and nothing left out. */
export function readPatchReply(reply: string): PatchReply {
  const [first, ...others] = parseBlocks(reply);
  if (first) return { type: "blocks", blocks: [first, ...others] };
  const extracted = extractCode(reply);
  if (extracted.type === "none") return { type: "none", reason: "The reply holds neither blocks nor code." };
  const elision = elisionIn(extracted.code);
  if (elision !== null) return { type: "none", reason: `The reply leaves code out (“${elision}”).` };
  if (!isWholeFile(extracted.code))
    return { type: "none", reason: "The reply holds a piece of code without its place." };
  return { type: "whole_file", code: extracted.code, isCut: extracted.isCut };
}

/** A file exports its component; a piece of one does not. */
function isWholeFile(code: string): boolean {
  const parsed = parseScene(code);
  if (parsed.type === "parsed") {
    return parsed.program.body.some(
      (one) => one.type === "ExportDefaultDeclaration" || one.type === "ExportNamedDeclaration",
    );
  }
  return code.includes("import ") && code.includes("export ");
}
