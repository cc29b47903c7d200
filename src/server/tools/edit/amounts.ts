const small = /\b(?:a bit|a little|slightly|a touch|a tad|somewhat|just a|a smidge)\b/i;
const large = /\b(?:much|a lot|way|far|really|very|twice|significantly|considerably)\b/i;

/** How strongly something is wanted: 0.5 for «a bit», 1, 2 for «much». */
export function strengthOf(text: string): number {
  return small.test(text) ? 0.5 : large.test(text) ? 2 : 1;
}

/** A factor nearer to 1 for «a bit», farther from it for «much». */
export function factorOf(text: string, usual: number): number {
  const strength = strengthOf(text);
  return strength === 1
    ? usual
    : strength < 1
      ? 1 + (usual - 1) * 0.45
      : usual > 1
        ? usual * 1.3
        : usual * 0.7;
}

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  half: 0.5,
  "half a": 0.5,
  "a half": 0.5,
  "a quarter": 0.25,
  "one and a half": 1.5,
  "a couple of": 2,
  "a few": 2,
};
/** A time as people say it: «half a second», «2s», «15 frames», «a second». */
export const timePattern =
  "(?:(\\d+(?:[.,]\\d+)?)|(one and a half|half a|a half|a quarter|a couple of|a few|an?|one|two|three|four|five|half))\\s*(?:of a )?(seconds?|secs?|s|frames?|ms|milliseconds?)\\b";

/** A time in seconds or frames, as they were said. Null where none is said. */
export function timeOf(text: string): { seconds: number } | { frames: number } | null {
  const match = new RegExp(timePattern, "i").exec(text);
  if (!match) return null;
  const value = match[1]
    ? Number(match[1].replace(",", "."))
    : (numbers[(match[2] ?? "").toLowerCase()] ?? 1);
  const unit = (match[3] ?? "s").toLowerCase();
  if (unit.startsWith("frame")) return { frames: Math.round(value) };
  return { seconds: unit.startsWith("ms") || unit.startsWith("milli") ? value / 1000 : value };
}
