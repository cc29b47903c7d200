import type { SyntaxFixer } from "../fixer";
import { brackets } from "./brackets";
import { cutOff } from "./cut-off";
import { duplicates } from "./duplicates";
import { fenceLines } from "./fence-lines";
import { genericArrow } from "./generic-arrow";
import { jsxTags } from "./jsx-tags";
import { jsxText } from "./jsx-text";
import { quotes } from "./quotes";

/** In the order in which they are tried: the surest first. */
export const syntaxFixers: readonly SyntaxFixer[] = [
  fenceLines,
  duplicates,
  jsxText,
  jsxTags,
  quotes,
  genericArrow,
  cutOff,
  brackets,
];
