const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** «just now», «3 minutes ago», «yesterday». `now` in milliseconds. */
export function timeAgo(iso: string, now: number): string {
  const ms = Date.parse(iso) - now;
  for (const [unit, length] of units) {
    if (Math.abs(ms) >= length) return relative.format(Math.round(ms / length), unit);
  }
  return "just now";
}
