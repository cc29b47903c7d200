import type { CheckJob } from "@/domain/check-message";
import { defaultLook } from "@/domain/look";

let count = 0;

/** A job for a module's compiled text, as the check sends it, with a second to draw five frames of five. */
export function jobOf(compiled: string, settings: Partial<CheckJob> = {}): CheckJob {
  count++;
  return {
    id: count,
    compiled,
    codeHash: `test-${count}`,
    kin: null,
    controls: {},
    look: defaultLook,
    frames: [0, 37, 75, 112, 149],
    durationInFrames: 150,
    fps: 30,
    width: 1920,
    height: 1080,
    timeoutMs: 1_000,
    ...settings,
  };
}

/** A module with one component, whose body is given. The modules that it needs stand ready as `remotion` and `jsx`. */
export function moduleOf(body: string, before = ""): string {
  return [
    `"use strict"; const remotion = require("remotion"); const react = require("react"); const { jsx } = require("react/jsx-runtime"); ${before}`,
    `exports.default = function Scene(props) { ${body} };`,
  ].join("\n");
}
