import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";
import { templates } from "./index";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** What the compiler says of scene sources against the kit, by file. */
function typeErrors(sources: Record<string, string>): string[] {
  const files = new Map(
    Object.entries(sources).map(([name, source]) => [path.join(root, "src", `${name}.scene.tsx`), source]),
  );
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    jsx: ts.JsxEmit.ReactJSX,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2023,
    resolveJsonModule: true,
    types: [],
    paths: { "@/*": [path.join(root, "src/*")], "scenewright/kit": [path.join(root, "src/kit/index.ts")] },
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, target, ...rest) => {
    const source = files.get(file);
    return source === undefined
      ? getSourceFile(file, target, ...rest)
      : ts.createSourceFile(file, source, target);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${path.basename(file?.fileName ?? "")}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
}

it("the sources of all templates fit the kit's types, and one that does not is seen", () => {
  const sources = Object.fromEntries(templates.map((template) => [template.name, template.source]));
  const wrong =
    'import { Text } from "scenewright/kit";\nexport default function Scene() { return <Text size="large">Hello</Text>; }';
  const errors = typeErrors({ ...sources, wrong });
  expect(errors.filter((error) => !error.startsWith("wrong."))).toEqual([]);
  expect(errors.some((error) => error.startsWith("wrong."))).toBe(true);
  // The compiler reads the kit and every template: half a minute on a busy machine.
}, 120_000);
