import "./check-globals";
import { renderToStaticMarkup } from "react-dom/server.browser";
import type { CheckFault, CheckJob } from "@/domain/check-message";
import type { PlayableScene } from "@/domain/sandbox-message";
import { loadScene } from "./load-scene";
import { prepareModules } from "./module-map";
import { seededJsxRuntime, seededReact } from "./seeded-react";
import { Still } from "./still";

/** Frames whose markup is larger freeze a browser. */
const largestMarkup = 4_000_000;

/** The part of a job that the context needs to draw. */
export type CheckSettings = Omit<CheckJob, "id" | "compiled" | "frames" | "timeoutMs">;

type Factory = (...scope: unknown[]) => unknown;

// Scene code may overwrite what it reaches; these are taken before it runs.
const { stringify, parse } = JSON;
const ok = "ok";

let settings: CheckSettings | null = null;
let visible = false;

function textOf(value: unknown, longest: number): string {
  try {
    return String(value).slice(0, longest);
  } catch {
    return "";
  }
}

/** A fault as JSON; whatever was thrown may be hostile, so that reading it must not throw again. */
function faultText(kind: CheckFault["kind"], thrown: unknown): string {
  let name = "Error";
  let message = "";
  let stack = "";
  try {
    const error = thrown as { name?: unknown; message?: unknown; stack?: unknown } | null | undefined;
    const isError = typeof error === "object" && error !== null;
    name = textOf(isError ? error.name : "Error", 200);
    message = textOf(isError ? error.message : error, 4_000);
    stack = textOf(isError ? error.stack : "", 20_000);
  } catch {
    message = "The scene threw something that cannot be read.";
  }
  return stringify({ kind, name, message, stack, frame: null } satisfies CheckFault);
}

/**
 * Stands in for `Function`, by which the player evaluates modules and which makes nothing from text here: hands out what
 * the host has compiled. Without one it notes the names of the parameters that the player gives to a module.
 */
let compiledByHost: Factory | null = null;
let parameterNames: string[] = [];
function HostFunction(...texts: string[]): Factory {
  const made = compiledByHost;
  compiledByHost = null;
  if (made) return made;
  parameterNames = texts.slice(0, -1);
  throw new EvalError("Code generation from strings is off.");
}
HostFunction.prototype = Function.prototype;
Object.defineProperty(globalThis, "Function", { value: HostFunction, writable: false, configurable: false });

/** An element of nothing is found where it is made, in the scene's own line; React would say so later and elsewhere. */
function refuseNothing<Make extends (...args: never[]) => unknown>(make: Make): Make {
  return ((...args: never[]) => {
    const type: unknown = args[0];
    if (type === undefined || type === null) {
      throw new TypeError(
        "A component used here is undefined: it is not exported under that name by what it is imported from.",
      );
    }
    return make(...args);
  }) as Make;
}
const createElement = refuseNothing(seededReact.createElement);
Object.assign(seededReact, { createElement });
Object.assign(seededReact.default, { createElement });
Object.assign(seededJsxRuntime, {
  jsx: refuseNothing(seededJsxRuntime.jsx),
  jsxs: refuseNothing(seededJsxRuntime.jsxs),
  jsxDEV: refuseNothing(seededJsxRuntime.jsxDEV),
});

function markupOf(frame: number, codeHash: string, given: CheckSettings): string {
  const scene: PlayableScene = {
    sceneId: "checked",
    name: "Scene",
    codeHash,
    // The text itself stays with the host: `HostFunction` hands out its compiled form.
    module: { type: "compiled", compiled: "" },
    controls: given.controls,
    durationInFrames: given.durationInFrames,
  };
  const { look, width, height, fps } = given;
  return renderToStaticMarkup(
    <Still scene={scene} look={look} frame={frame} width={width} height={height} fps={fps} />,
  );
}

const drawsNothing = "scene-that-draws-nothing";

/** Whether anything of it could be seen: a text, a picture, or a box with a colour. */
function isVisible(markup: string, empty: string): boolean {
  if (markup === empty) return false;
  return /<(?:img|svg|canvas|video|iframe)|background|border|shadow|outline|>[^<\s]/.test(markup);
}

let emptyMarkup = "";

const sceneCheck = {
  /** The names of the parameters that a module's function takes. */
  parameters(): string {
    try {
      loadScene("", "parameters");
    } catch {
      // It must fail: nothing was compiled.
    }
    return parameterNames.join(",");
  },
  prepare(text: string): string {
    settings = parse(text) as CheckSettings;
    visible = false;
    compiledByHost = (_require, _module, exports) => {
      (exports as { default: unknown }).default = () => null;
    };
    emptyMarkup = markupOf(0, drawsNothing, settings);
    return ok;
  },
  /** Makes ready what the scene's text may require. */
  provide(compiled: string): string {
    prepareModules([compiled])?.catch(() => undefined);
    return ok;
  },
  load(factory: Factory): string {
    if (!settings) return "";
    compiledByHost = factory;
    try {
      loadScene("", settings.codeHash);
      return ok;
    } catch (thrown) {
      return faultText("load", thrown);
    }
  },
  draw(frame: number): string {
    if (!settings) return "";
    try {
      const markup = markupOf(frame, settings.codeHash, settings);
      if (markup.length > largestMarkup) return faultText("markup", `${markup.length}`);
      visible ||= isVisible(markup, emptyMarkup);
      return ok;
    } catch (thrown) {
      return faultText("threw", thrown);
    }
  },
  finish: (): string => (visible ? ok : faultText("blank", "")),
};

Object.defineProperty(globalThis, "sceneCheck", {
  value: Object.freeze(sceneCheck),
  writable: false,
  configurable: false,
});
