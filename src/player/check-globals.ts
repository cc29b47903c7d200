/**
 * What packages expect to find when they are loaded, in a context that has nothing but the language. Streaming rendering,
 * for which React wants these, is never used here.
 */
class SilentChannel {
  readonly port1 = { onmessage: null, postMessage() {} };
  readonly port2 = { onmessage: null, postMessage() {} };
}

class EmptyEncoder {
  encode(): Uint8Array {
    return new Uint8Array();
  }
}

/** Ways to wait, to share memory or to run later that a scene has no use for. */
const withheld = ["Atomics", "SharedArrayBuffer", "WebAssembly", "FinalizationRegistry", "WeakRef"];
for (const name of withheld) Reflect.deleteProperty(globalThis, name);

/** A copy as `structuredClone` makes it, of the values that scenes hold. */
function clone(value: unknown, known = new Map<unknown, unknown>()): unknown {
  if (typeof value === "function" || typeof value === "symbol")
    throw new TypeError("This value cannot be cloned.");
  if (typeof value !== "object" || value === null) return value;
  if (known.has(value)) return known.get(value);
  if (value instanceof Date) return new Date(value);
  const copy: unknown[] | Map<unknown, unknown> | Set<unknown> | Record<string, unknown> = Array.isArray(
    value,
  )
    ? []
    : value instanceof Map
      ? new Map()
      : value instanceof Set
        ? new Set()
        : {};
  known.set(value, copy);
  if (copy instanceof Map)
    for (const [key, item] of value as typeof copy) copy.set(clone(key, known), clone(item, known));
  else if (copy instanceof Set) for (const item of value as typeof copy) copy.add(clone(item, known));
  else for (const [key, item] of Object.entries(value)) Object.assign(copy, { [key]: clone(item, known) });
  return copy;
}

const silent = () => {};
for (const [name, value] of Object.entries({
  structuredClone: (value: unknown) => clone(value),
  MessageChannel: SilentChannel,
  TextEncoder: EmptyEncoder,
  console: { log: silent, info: silent, debug: silent, warn: silent, error: silent, trace: silent },
})) {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
}

// Formatters of stack traces are the one hook by which code here is handed frames of the code outside.
Object.defineProperty(Error, "prepareStackTrace", { value: undefined, writable: false, configurable: false });
Error.stackTraceLimit = 50;

export {};
