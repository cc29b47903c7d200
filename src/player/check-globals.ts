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

const silent = () => {};
for (const [name, value] of Object.entries({
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
