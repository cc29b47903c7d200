/**
 * Randomness and time for scenes. Every draw comes from a stream that is begun by whoever runs scene code (a component's
 * render, an initialiser, an effect), seeded by the scene, the component's place in it and the frame. So a frame is the
 * same whether it is reached by playing or by seeking.
 */
export type Scope = {
  /** Hash of the component's place in the scene. */
  path: number;
  /** Milliseconds since the scene began. */
  time: number;
  state: number;
  hooks: number;
  /** Whether a number or the time was taken from it. */
  drawn: boolean;
  /** How many elements of each type and key were made in this render. */
  elements: Map<unknown, number>;
};

/** The wall clock of scenes at their first frame. */
const epoch = Date.UTC(2026, 0, 1, 9, 0, 0);

export function hashOf(...parts: (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const part of parts) {
    const text = typeof part === "number" ? `#${part}` : part;
    for (let index = 0; index < text.length; index++) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  }
  return hash >>> 0;
}

export function newScope(path: number, seed: number, time: number): Scope {
  return { path, time, state: hashOf(path, seed), hooks: 0, drawn: false, elements: new Map() };
}

let current = newScope(0, 0, 0);

export function currentScope(): Scope {
  return current;
}

/** Runs `work` with draws from `scope`, then goes back to the stream before it. */
export function withScope<Result>(scope: Scope, work: () => Result): Result {
  const before = current;
  current = scope;
  try {
    return work();
  } finally {
    current = before;
  }
}

/** The next number of the current stream in [0, 1) (mulberry32). */
export function nextRandom(): number {
  current.drawn = true;
  current.state = (current.state + 0x6d2b79f5) >>> 0;
  let mixed = current.state;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

function now(): number {
  current.drawn = true;
  return epoch + Math.round(current.time);
}

/** `Math` as scenes see it. */
export const seededMath: typeof Math = Object.defineProperties(
  Object.create(Object.prototype),
  Object.getOwnPropertyDescriptors(Math),
);
Object.defineProperty(seededMath, "random", { value: nextRandom });

/** `Date` as scenes see it: without arguments it is the frame's time. */
class SeededDate extends Date {
  constructor(...args: unknown[]) {
    if (args.length === 0) super(now());
    else super(...(args as [number]));
  }
  static override now(): number {
    return now();
  }
}

export const seededDate: DateConstructor = new Proxy(SeededDate, {
  apply: () => new SeededDate().toString(),
}) as unknown as DateConstructor;
Object.defineProperty(SeededDate.prototype, "constructor", { value: seededDate });

/** `performance` as scenes see it: milliseconds since the scene began. */
export const seededPerformance = Object.freeze({ now: () => now() - epoch, timeOrigin: epoch });
