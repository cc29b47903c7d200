import { moduleRefusals } from "./refused-members";

/** Modules that scenes may import, the same everywhere. `@/player/module-map` gives exactly these. */
export const allowedModules: readonly string[] = [
  "react",
  "remotion",
  "scenewright/kit",
  "@remotion/animation-utils",
  "@remotion/noise",
  "@remotion/paths",
  "@remotion/shapes",
  "@remotion/transitions",
  "@remotion/transitions/clock-wipe",
  "@remotion/transitions/fade",
  "@remotion/transitions/flip",
  "@remotion/transitions/iris",
  "@remotion/transitions/none",
  "@remotion/transitions/slide",
  "@remotion/transitions/wipe",
  "lucide-react",
];

/** Modules that only the compiler's own output requires (the automatic JSX runtime). */
export const compilerModules: readonly string[] = ["react/jsx-runtime"];

/** What an allowed module exports but scenes may not use: the reason, by module and member. */
export const refusedMembers: ReadonlyMap<string, ReadonlyMap<string, string>> = moduleRefusals;

/** JavaScript's own names that are safe in a scene; every other undeclared name is an error. */
export const allowedGlobals: ReadonlySet<string> = new Set([
  "undefined",
  "NaN",
  "Infinity",
  "Math",
  "JSON",
  "Intl",
  "Date",
  "performance",
  "console",
  "Object",
  "Array",
  "Number",
  "String",
  "Boolean",
  "Symbol",
  "BigInt",
  "RegExp",
  "Map",
  "Set",
  "WeakMap",
  "WeakSet",
  "Promise",
  "Iterator",
  "Error",
  "TypeError",
  "RangeError",
  "SyntaxError",
  "ReferenceError",
  "EvalError",
  "URIError",
  "AggregateError",
  "ArrayBuffer",
  "DataView",
  "Int8Array",
  "Uint8Array",
  "Uint8ClampedArray",
  "Int16Array",
  "Uint16Array",
  "Int32Array",
  "Uint32Array",
  "Float32Array",
  "Float64Array",
  "BigInt64Array",
  "BigUint64Array",
  "parseInt",
  "parseFloat",
  "isNaN",
  "isFinite",
  "encodeURIComponent",
  "decodeURIComponent",
  "encodeURI",
  "decodeURI",
  "React",
  "Remotion",
]);

/** Names of the global object through which `React` and `Remotion` may be taken, and nothing else. */
export const globalObjectNames: ReadonlySet<string> = new Set(["window", "globalThis", "self"]);
