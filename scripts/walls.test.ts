import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const cruiser = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");

/** What stands in the seeded tree for others to import. */
const rooms: Record<string, string> = {
  "src/domain/project.ts": "export type Project = { id: string };\nexport const one = 1;\n",
  "src/lib/hash.ts": "export const hash = 1;\n",
  "src/scene/parse.ts": "export const parse = 1;\n",
  "src/kit/index.ts": "export const kit = 1;\n",
  "src/player/load.ts": "export const load = 1;\n",
  "src/studio/store.ts": "export const store = 1;\n",
  "src/features/chat/chat.tsx": "export const chat = 1;\n",
  "src/features/stage/stage.tsx": "export const stage = 1;\n",
  "src/server/api/router.ts": "export type Router = { a: 1 };\nexport const router = 1;\n",
  "src/server/db/client.ts": "export type Db = { a: 1 };\nexport const db = 1;\n",
  "src/server/check/check.ts": "export const check = 1;\n",
  "src/server/tools/add/add.ts": "export const add = 1;\n",
  "src/server/tools/edit/edit.ts": "export const edit = 1;\n",
  "src/server/services.ts": "export const services = 1;\n",
};

/** A breach each: the file, what it says, and the rule that must speak. */
const breaches: [what: string, file: string, text: string, rule: string][] = [
  [
    "a relative import",
    "src/domain/a.ts",
    `import { hash } from "../lib/hash"; export const a = hash;`,
    "domain imports only itself",
  ],
  [
    "an import by alias",
    "src/scene/b.ts",
    `import { kit } from "@/kit/index"; export const b = kit;`,
    "scene imports only domain, lib",
  ],
  [
    "a type-only import",
    "src/lib/c.ts",
    `import type { Project } from "@/domain/project"; export type C = Project;`,
    "lib imports only itself",
  ],
  [
    "a dynamic import",
    "src/player/d.ts",
    `export const d = () => import("../server/check/check");`,
    "player imports only kit, scene, domain, lib",
  ],
  ["a re-export", "src/kit/e.ts", `export { parse } from "../scene/parse";`, "kit imports only domain, lib"],
  [
    "a require",
    "src/studio/f.ts",
    `const f = require("../server/db/client"); export { f };`,
    "studio imports only trpc, scene, domain, lib",
  ],
  [
    "a sibling feature",
    "src/features/chat/g.ts",
    `import { stage } from "../stage/stage"; export const g = stage;`,
    "features are closed to each other",
  ],
  [
    "a sibling tool",
    "src/server/tools/add/h.ts",
    `import { edit } from "@/server/tools/edit/edit"; export const h = edit;`,
    "tools are closed to each other",
  ],
  [
    "values of the router in the browser",
    "src/trpc/i.ts",
    `import { router } from "@/server/api/router"; export const i = router;`,
    "trpc sees only the types of server/api",
  ],
  [
    "the database by value in the brain",
    "src/server/brain/j.ts",
    `import { db } from "../db/client"; export const j = db;`,
    "server/brain sees only the types of server/db",
  ],
  [
    "a vendor's SDK",
    "src/server/brain/k.ts",
    `import OpenAI from "openai"; export const k = OpenAI;`,
    "only providers import vendor SDKs",
  ],
  [
    "a database driver",
    "src/server/jobs/l.ts",
    `import pg from "pg"; export const l = pg;`,
    "only the database room opens a database",
  ],
  [
    "React in the scene language",
    "src/scene/m.ts",
    `import { useState } from "react"; export const m = useState;`,
    "the scene language knows no React and no Remotion",
  ],
  [
    "services in the API",
    "src/server/api/n.ts",
    `import { services } from "../services"; export const n = services;`,
    "server/api sees only the types of server/services",
  ],
  [
    "a script in the product",
    "src/lib/o.ts",
    `import { o } from "../../scripts/o"; export { o };`,
    "lib imports only itself",
  ],
];
const allowed: Record<string, string> = {
  "src/trpc/fine.ts": `import type { Router } from "@/server/api/router"; export type Fine = Router;`,
  "src/server/brain/fine.ts": `import type { Db } from "../db/client"; import { add } from "../tools/add/add"; export const fine = (_: Db) => add;`,
  "src/player/fine.ts": `import { kit } from "@/kit/index"; import { parse } from "../scene/parse"; export const fine = [kit, parse];`,
};

type Violation = { from: string; rule: { name: string } };
let tree: string;
let violations: Violation[];

async function cruise(folder: string): Promise<Violation[]> {
  const args = [
    cruiser,
    "--config",
    path.join(root, ".dependency-cruiser.cjs"),
    "--output-type",
    "json",
    "src",
  ];
  const output = await new Promise<string>((resolve) => {
    // It exits with the number of violations; what it says is on standard output either way.
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 64 * 1_048_576 }, (_error, stdout) =>
      resolve(stdout),
    );
  });
  return (JSON.parse(output) as { summary: { violations: Violation[] } }).summary.violations;
}

beforeAll(async () => {
  tree = await mkdtemp(path.join(tmpdir(), "walls-"));
  await cp(path.join(root, "tsconfig.json"), path.join(tree, "tsconfig.json"));
  await symlink(path.join(root, "node_modules"), path.join(tree, "node_modules"));
  const cycle = {
    "src/lib/round-a.ts": `import { b } from "./round-b"; export const a = () => b;`,
    "src/lib/round-b.ts": `import { a } from "./round-a"; export const b = () => a;`,
    "scripts/o.ts": "export const o = 1;",
  };
  const seeded = Object.fromEntries(breaches.map(([, file, text]) => [file, text]));
  for (const [file, text] of Object.entries({ ...rooms, ...seeded, ...allowed, ...cycle })) {
    await mkdir(path.dirname(path.join(tree, file)), { recursive: true });
    await writeFile(path.join(tree, file), text);
  }
  violations = await cruise(tree);
}, 60_000);
afterAll(() => rm(tree, { recursive: true, force: true }));

describe("the walls", () => {
  it.each(breaches)("catch %s", (_what, file, _text, rule) => {
    const spoken = violations.filter(({ from }) => from === file).map((one) => one.rule.name);
    expect(spoken.filter((name) => name.startsWith(rule))).not.toEqual([]);
  });

  it("catch a cycle", () => {
    expect(violations.filter(({ rule }) => rule.name === "no cycles").map(({ from }) => from)).toContain(
      "src/lib/round-a.ts",
    );
  });

  it.each(Object.keys(allowed))("let through what the table allows: %s", (file) => {
    expect(violations.filter(({ from }) => from === file)).toEqual([]);
  });

  it("hold in this repository", async () => {
    expect(await cruise(root)).toEqual([]);
  }, 60_000);
});
