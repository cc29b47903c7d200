import ts from "typescript";
import { expect, it } from "vitest";
import { templates } from "@/scene/templates";
import { sheetCases } from "../sheet-cases";
import { casesByLayout } from "./by-layout";

/** The members of the union that the control `layout` has in a template's source. */
function layoutsOf(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isPropertyAssignment(node) &&
      node.name.getText() === "layout" &&
      ts.isAsExpression(node.initializer)
    )
      node.initializer.type.forEachChild((type) => {
        if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) found.push(type.literal.text);
      });
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile("scene.tsx", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

it("shows every template in every layout that its control `layout` may have", () => {
  const sheets = casesByLayout(Object.values(sheetCases));
  expect([...sheets.keys()].sort()).toEqual(templates.map(({ name }) => name).sort());
  for (const { name, source } of templates) {
    const layouts = layoutsOf(source);
    expect(layouts.length).toBeGreaterThan(1);
    const shown = sheets.get(name)?.map(({ controls }) => controls.layout);
    expect(shown?.sort()).toEqual(layouts.sort());
  }
});
