const network = "scenes cannot reach the network";
const dom = "scenes draw with React and cannot touch the page";
const timers = "a scene has no timers: derive everything from useCurrentFrame()";
const code = "scenes cannot make code from text";
const host = "scenes cannot reach their host";
const storage = "scenes keep nothing: derive everything from the frame and `controls`";
const modules = "write “import … from …” at the top instead";

const byReason: [string, string[]][] = [
  [
    network,
    [
      "fetch",
      "XMLHttpRequest",
      "WebSocket",
      "EventSource",
      "WebTransport",
      "RTCPeerConnection",
      "Image",
      "Audio",
      "FontFace",
      "navigator",
    ],
  ],
  [
    dom,
    [
      "document",
      "Node",
      "Element",
      "HTMLElement",
      "EventTarget",
      "DOMParser",
      "XMLSerializer",
      "MutationObserver",
      "getComputedStyle",
      "matchMedia",
      "customElements",
      "OffscreenCanvas",
      "addEventListener",
      "removeEventListener",
      "dispatchEvent",
      "innerWidth",
      "innerHeight",
      "devicePixelRatio",
    ],
  ],
  [
    timers,
    [
      "setTimeout",
      "setInterval",
      "setImmediate",
      "requestAnimationFrame",
      "requestIdleCallback",
      "queueMicrotask",
      "clearTimeout",
      "clearInterval",
      "cancelAnimationFrame",
    ],
  ],
  [
    code,
    ["eval", "Function", "Reflect", "Proxy", "WebAssembly", "Worklet", "AsyncFunction", "GeneratorFunction"],
  ],
  [
    host,
    [
      "process",
      "global",
      "Buffer",
      "Deno",
      "Bun",
      "top",
      "parent",
      "frames",
      "opener",
      "location",
      "history",
      "open",
      "close",
      "alert",
      "confirm",
      "prompt",
      "print",
      "postMessage",
      "Worker",
      "SharedWorker",
      "ServiceWorker",
      "BroadcastChannel",
      "MessageChannel",
      "importScripts",
      "SharedArrayBuffer",
      "Atomics",
      "WeakRef",
      "FinalizationRegistry",
      "Notification",
      "crypto",
      "__dirname",
      "__filename",
      "arguments",
      "origin",
      "name",
      "event",
    ],
  ],
  [storage, ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"]],
  [modules, ["require", "module", "exports"]],
];

const reasons = new Map(byReason.flatMap(([reason, names]) => names.map((name) => [name, reason] as const)));

/** Names that are often forgotten in the import, by the module that has them. */
const exported: [string, string[]][] = [
  [
    "remotion",
    [
      "AbsoluteFill",
      "Easing",
      "Freeze",
      "Img",
      "Loop",
      "Sequence",
      "Series",
      "interpolate",
      "interpolateColors",
      "random",
      "spring",
      "measureSpring",
      "useCurrentFrame",
      "useVideoConfig",
      "delayRender",
      "continueRender",
    ],
  ],
  [
    "react",
    [
      "Fragment",
      "useState",
      "useMemo",
      "useCallback",
      "useRef",
      "useEffect",
      "useLayoutEffect",
      "useContext",
      "useReducer",
      "useId",
      "createContext",
      "memo",
      "forwardRef",
      "Children",
    ],
  ],
  ["@remotion/transitions", ["TransitionSeries", "linearTiming", "springTiming"]],
  ["@remotion/shapes", ["Circle", "Ellipse", "Pie", "Polygon", "Rect", "Star", "Triangle", "Heart"]],
  ["@remotion/noise", ["noise2D", "noise3D", "noise4D"]],
  ["@remotion/paths", ["evolvePath", "getLength", "getPointAtLength", "interpolatePath"]],
];
const homes = new Map(exported.flatMap(([module, names]) => names.map((name) => [name, module] as const)));

/** Why an undeclared name is refused, and what helps. */
export function hintFor(name: string): string {
  const reason = reasons.get(name);
  if (reason) return `${name} is not available: ${reason}.`;
  const home = homes.get(name);
  if (home) return `“${name}” is not declared: add import { ${name} } from "${home}".`;
  return `“${name}” is not declared, and it is not among the names that scenes may use.`;
}
