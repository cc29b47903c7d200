/**
 * Contact sheets of every template and kit component at three moments and three formats, into `test-results/sheets/`:
 * `npm run sheet`. Some of them, into one picture: `npm run sheet -- [case…] [--prompt "a message" …] [--out f.png]
 * [--formats 16:9,9:16] [--at 0.1,0.5,0.97] [--height 270]`. A kit component is a case by its name.
 */

import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { formatSchema } from "@/domain/format";
import { createSheetDrawer } from "./lib/draw-sheet";
import { sheetCases } from "./sheet-cases";
import { kitCases } from "./sheet-cases/kit";
import type { SheetCase } from "./sheet-cases/make";
import { caseOfPrompt } from "./sheet-prompt";

/** Rows of one picture: Chromium draws none that is higher than 16,384 pixels. */
const rowsOfASheet = 10;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: "/tmp/sheet.png" },
    formats: { type: "string", default: "16:9,9:16,1:1" },
    at: { type: "string", default: "0.08,0.5,0.97" },
    height: { type: "string", default: "270" },
    prompt: { type: "string", multiple: true, default: [] },
  },
});
const options = {
  height: Number(values.height),
  at: values.at.split(",").map(Number),
  formats: values.formats.split(",").map((format) => formatSchema.parse(format)),
};
const known: Record<string, SheetCase> = { ...sheetCases, ...kitCases };

function named(name: string): SheetCase {
  const found = known[name];
  if (!found) throw new Error(`There is no case “${name}”; there are ${Object.keys(known).join(", ")}.`);
  return found;
}

function sheetsOf(title: string, cases: SheetCase[]): { file: string; cases: SheetCase[] }[] {
  const count = Math.ceil(cases.length / rowsOfASheet);
  return Array.from({ length: count }, (_, index) => ({
    file: path.join("test-results", "sheets", `${title}-${index + 1}.png`),
    cases: cases.slice(index * rowsOfASheet, (index + 1) * rowsOfASheet),
  }));
}

const asked = [...positionals.map(named), ...values.prompt.map(caseOfPrompt)];
const sheets =
  asked.length > 0
    ? [{ file: values.out, cases: asked }]
    : [...sheetsOf("templates", Object.values(sheetCases)), ...sheetsOf("kit", Object.values(kitCases))];

const drawer = await createSheetDrawer();
try {
  for (const { file, cases } of sheets) {
    const { png, problems } = await drawer.draw(cases, options);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, png);
    for (const problem of problems) console.error(problem);
    console.log(`${cases.map((one) => one.name).join(", ")} → ${file}`);
  }
} finally {
  await drawer.close();
}
