import { isDeepStrictEqual } from "node:util";
import type { Controls } from "@/domain/control";
import { readControls, writeControls } from "@/scene/controls";

/**
 * Two people started from `base`: one made `ours` of it, the other `theirs`. The code that holds both, or null when they
 * collide. Beyond «only one of them changed it», what can be put together is a change of control values with a change of
 * anything else, as long as those controls are in the other code with the values that they had.
 */
export function mergeCode(base: string, ours: string, theirs: string): string | null {
  if (ours === theirs || theirs === base) return ours;
  if (ours === base) return theirs;
  const ourControls = changedControls(base, ours);
  if (ourControls) return carryOver(base, ourControls, theirs);
  const theirControls = changedControls(base, theirs);
  return theirControls ? carryOver(base, theirControls, ours) : null;
}

/** The controls by which `code` differs from `base`, or null when it differs in anything else too. */
function changedControls(base: string, code: string): Controls | null {
  const before = readControls(base);
  const after = readControls(code);
  const changed: Controls = {};
  for (const [name, value] of Object.entries(after)) {
    if (!(name in before)) return null;
    if (!isDeepStrictEqual(before[name], value)) changed[name] = value;
  }
  return written(base, changed) === code ? changed : null;
}

function carryOver(base: string, changed: Controls, onto: string): string | null {
  const before = readControls(base);
  const there = readControls(onto);
  for (const [name, value] of Object.entries(changed)) {
    if (!(name in there)) return null;
    const isUntouched = isDeepStrictEqual(there[name], before[name]);
    if (!isUntouched && !isDeepStrictEqual(there[name], value)) return null;
  }
  return written(onto, changed);
}

/** Null where the values do not fit the code's literals, which then is a collision like any other. */
function written(code: string, values: Controls): string | null {
  try {
    return writeControls(code, values);
  } catch {
    return null;
  }
}
