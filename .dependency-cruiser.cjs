/**
 * The walls of DESIGN.md §1: one record, room → the rooms it may import. A changed wall is a change to this record
 * (and to docs/ARCHITECTURE.md) first.
 */
const rooms = {
  domain: [],
  lib: [],
  scene: ["domain", "lib"],
  kit: ["domain", "lib"],
  player: ["kit", "scene", "domain", "lib"],
  sandbox: ["player", "domain", "lib"],
  ui: ["lib"],
  trpc: ["domain", "lib"],
  client: ["domain", "lib"],
  studio: ["trpc", "scene", "domain", "lib"],
  features: ["studio", "trpc", "ui", "scene", "domain", "lib"],
  app: [
    "features",
    "studio",
    "sandbox",
    "ui",
    "trpc",
    "server/api",
    "server/services",
    "env",
    "lib",
    "domain",
  ],
  "server/api": ["domain", "lib"],
  "server/brain": [
    "server/tools",
    "server/models",
    "server/storyboard",
    "server/events",
    "scene",
    "domain",
    "lib",
  ],
  "server/tools": ["server/models", "server/check", "server/media", "scene", "domain", "lib"],
  "server/storyboard": ["server/check", "server/events", "scene", "domain", "lib"],
  "server/models": ["domain", "lib"],
  "server/check": ["server/browser", "scene", "domain", "lib"],
  "server/browser": ["domain", "lib"],
  "server/media": ["server/models", "domain", "lib"],
  "server/render": [
    "server/browser",
    "server/check",
    "server/media",
    "server/events",
    "scene",
    "domain",
    "lib",
  ],
  "server/events": ["domain", "lib"],
  "server/queue": ["domain", "lib"],
  "server/jobs": [
    "server/queue",
    "server/brain",
    "server/render",
    "server/media",
    "server/models",
    "domain",
    "lib",
  ],
  "server/metrics": ["domain", "lib"],
  "server/settings": ["server/models", "domain", "lib"],
  "server/db": ["domain", "lib"],
  "server/services": [
    "server/brain",
    "server/tools",
    "server/storyboard",
    "server/models",
    "server/check",
    "server/browser",
    "server/media",
    "server/render",
    "server/events",
    "server/queue",
    "server/jobs",
    "server/metrics",
    "server/settings",
    "server/db",
    "env",
    "domain",
    "lib",
  ],
  env: ["domain", "lib"],
};

/** Rooms that may see another's types, and only its types. */
const typesOnly = {
  trpc: ["server/api"],
  client: ["server/api"],
  "server/api": [
    "server/services",
    "server/brain",
    "server/tools",
    "server/storyboard",
    "server/events",
    "server/queue",
    "server/metrics",
    "server/settings",
    "server/db",
    "server/check",
  ],
  "server/brain": ["server/db", "server/media"],
  "server/storyboard": ["server/db"],
  "server/media": ["server/db"],
  "server/render": ["server/db"],
  "server/events": ["server/db"],
  "server/queue": ["server/db"],
  "server/jobs": ["server/db"],
  "server/metrics": ["server/db"],
  "server/settings": ["server/db"],
};

const escaped = (text) => text.replaceAll("/", "\\/");
const pathOf = (room) => {
  if (room === "app") return "^src\\/(app\\/|instrumentation|proxy)";
  if (room === "env") return "^src\\/env\\.ts$";
  if (room === "server/services") return "^src\\/server\\/services\\.ts$";
  return `^src\\/${escaped(room)}\\/`;
};
const anyOf = (list) => list.map(pathOf).join("|");
const notTests = { pathNot: "\\.test\\.tsx?$|\\/test\\/" };

const forbidden = Object.entries(rooms).flatMap(([room, allowed]) => {
  const types = typesOnly[room] ?? [];
  const own = pathOf(room);
  const rules = [
    {
      name: `${room} imports only ${allowed.join(", ") || "itself"}`,
      severity: "error",
      from: { path: own, ...notTests },
      to: {
        path: "^(src|scripts|bench|e2e)\\/",
        pathNot: [own, ...(allowed.length ? [anyOf(allowed)] : []), ...(types.length ? [anyOf(types)] : [])],
      },
    },
  ];
  if (types.length > 0) {
    rules.push({
      name: `${room} sees only the types of ${types.join(", ")}`,
      severity: "error",
      from: { path: own, ...notTests },
      to: { path: anyOf(types), dependencyTypesNot: ["type-only"] },
    });
  }
  return rules;
});

module.exports = {
  forbidden: [
    ...forbidden,
    {
      name: "features are closed to each other",
      severity: "error",
      from: { path: "^src\\/features\\/([^/]+)\\/" },
      to: { path: "^src\\/features\\/([^/]+)\\/", pathNot: "^src\\/features\\/$1\\/" },
    },
    {
      name: "tools are closed to each other",
      severity: "error",
      from: { path: "^src\\/server\\/tools\\/([^/]+)\\/" },
      to: {
        path: "^src\\/server\\/tools\\/([^/]+)\\/",
        pathNot: "^src\\/server\\/tools\\/($1|test|prompt|repair)\\/",
      },
    },
    {
      name: "only providers import vendor SDKs",
      severity: "error",
      from: { path: "^src\\/", pathNot: "^src\\/server\\/models\\/providers\\/" },
      // By name too: a package that is not installed has no place in node_modules.
      to: { path: "(^|node_modules\\/)(openai|@anthropic-ai)(\\/|$)" },
    },
    {
      name: "only the database room opens a database",
      severity: "error",
      from: { path: "^src\\/", pathNot: "^src\\/server\\/(db|queue)\\/|\\.test\\.tsx?$|\\/test\\/" },
      to: { path: "node_modules\\/(pg|@electric-sql|@neondatabase)\\/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "the scene language knows no React and no Remotion",
      severity: "error",
      from: { path: "^src\\/scene\\/", ...notTests },
      to: { path: "node_modules\\/(react|react-dom|remotion|@remotion)\\/" },
    },
    {
      name: "no cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|\\.runtime|\\.data|drizzle)\\/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
