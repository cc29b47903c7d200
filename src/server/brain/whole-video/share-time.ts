import type { Part } from "./part";

const shortest = 1;
/** Lengths that people would choose themselves: halves of a second where the whole allows. */
const grain = 0.5;

/**
 * When each part begins and how long it is, in seconds. With a `total` the lengths add up to it exactly; parts that say
 * their length keep it as long as the others are left room.
 */
export function shareTime(
  parts: readonly Part[],
  total: number | null,
): { start: number; seconds: number }[] {
  const usual = parts.map((part) => part.seconds ?? part.weight * 4);
  const lengths = total === null ? usual.map(toGrain) : shared(parts, usual, total);
  let start = 0;
  return lengths.map((seconds) => {
    const at = start;
    start = precise(start + seconds);
    return { start: at, seconds };
  });
}

function shared(parts: readonly Part[], usual: readonly number[], total: number): number[] {
  const said = parts.reduce((sum, part) => sum + (part.seconds ?? 0), 0);
  const open = parts.filter((part) => part.seconds === null);
  const keeps = open.length > 0 ? said + open.length * shortest <= total : Math.abs(said - total) < 0.01;
  const weightOf = (index: number) => (keeps ? (parts[index]?.weight ?? 1) : (usual[index] ?? 1));
  const isShared = (index: number) => !keeps || parts[index]?.seconds === null;
  const room = keeps ? total - said : total;
  const weights = parts.reduce((sum, _, index) => sum + (isShared(index) ? weightOf(index) : 0), 0);
  const lengths = parts.map((part, index) =>
    isShared(index) ? toGrain((room * weightOf(index)) / weights) : (part.seconds ?? 0),
  );
  // What rounding left over goes to the last part that has no length of its own, as far as it can bear it.
  let rest = precise(total - lengths.reduce((sum, length) => sum + length, 0));
  for (let index = parts.length - 1; index >= 0 && rest !== 0; index -= 1) {
    if (!isShared(index)) continue;
    const length = Math.max(Math.min(shortest, total / parts.length), precise((lengths[index] ?? 0) + rest));
    rest = precise(rest - (length - (lengths[index] ?? 0)));
    lengths[index] = length;
  }
  return lengths;
}

function toGrain(seconds: number): number {
  return Math.max(grain, Math.round(seconds / grain) * grain);
}

function precise(seconds: number): number {
  return Math.round(seconds * 1_000) / 1_000;
}
