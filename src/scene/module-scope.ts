/**
 * The contract between the compiler and whoever runs compiled scenes (`@/player/load-scene`): a compiled scene is the body
 * of a function whose parameters are `moduleScopeNames`, in this order:
 *
 *   const run = new Function(...moduleScopeNames, compiled);
 *   run(...moduleScopeNames.map((name) => scope[name]));
 *
 * Names that are not given by the loader stay `undefined`, so that the browser's own are out of reach behind them:
 *  - `require(name)` gives the modules of `allowedModules` and `compilerModules`, and throws for any other;
 *  - `module`, `exports`: fresh objects; the component is `exports.default`, the defaults are `exports.controls`;
 *  - `Math`, `Date`, `performance`: seeded by scene and frame;
 *  - `window`, `globalThis`, `self`: one frozen plain object `{ React, Remotion }` (the modules `react` and `remotion` as
 *    `require` gives them), for code that was written for global variables;
 *  - `React`, `Remotion`: the same two modules;
 *  - `console`: a frozen object whose methods do nothing or report;
 *  - `loopGuard`: what guarded loops call (`guard-loops.ts`);
 *  - every name of `withheldNames`: undefined.
 */
export const providedNames = [
  "require",
  "module",
  "exports",
  "Math",
  "Date",
  "performance",
  "window",
  "globalThis",
  "self",
  "React",
  "Remotion",
  "console",
  "loopGuard",
] as const;
export type ProvidedName = (typeof providedNames)[number];

/** The browser's and Node's doors, shadowed so that what a static check cannot see finds nothing either. */
export const withheldNames = [
  "document",
  "global",
  "top",
  "parent",
  "frames",
  "opener",
  "location",
  "history",
  "navigator",
  "process",
  "Buffer",
  "Deno",
  "Bun",
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "WebTransport",
  "RTCPeerConnection",
  "Worker",
  "SharedWorker",
  "ServiceWorker",
  "BroadcastChannel",
  "MessageChannel",
  "importScripts",
  "postMessage",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "caches",
  "cookieStore",
  "crypto",
  "open",
  "close",
  "alert",
  "confirm",
  "prompt",
  "print",
  "Image",
  "Audio",
  "Option",
  "Function",
  "Reflect",
  "Proxy",
  "WebAssembly",
  "Worklet",
  "SharedArrayBuffer",
  "Atomics",
  "WeakRef",
  "FinalizationRegistry",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "requestAnimationFrame",
  "requestIdleCallback",
  "queueMicrotask",
  "customElements",
  "getComputedStyle",
  "matchMedia",
  "Notification",
  "FontFace",
  "DOMParser",
  "XMLSerializer",
  "Range",
  "Node",
  "Element",
  "HTMLElement",
  "EventTarget",
  "MutationObserver",
] as const;
export type WithheldName = (typeof withheldNames)[number];

/** The parameters of a compiled scene, in order. */
export const moduleScopeNames: readonly (ProvidedName | WithheldName)[] = [
  ...providedNames,
  ...withheldNames,
];

/** What a loader hands in; a withheld name is never a key of it. */
export type ModuleScope = Record<ProvidedName, unknown>;

/** The arguments for a compiled scene's function, in the order of `moduleScopeNames`. */
export function moduleScopeArguments(scope: ModuleScope): unknown[] {
  return [...providedNames.map((name) => scope[name]), ...withheldNames.map(() => undefined)];
}
