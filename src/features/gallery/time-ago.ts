const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ["minute", 60],
  ["hour", 3_600],
  ["day", 86_400],
];
const words = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
const date = new Intl.DateTimeFormat("en", { day: "numeric", month: "short" });
const dateWithYear = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", year: "numeric" });

/** When something happened, as people say it: «just now», «5 minutes ago», «yesterday», after a week the date. */
export function timeAgo(at: Date, now: Date): string {
  const seconds = Math.max(0, Math.round((now.getTime() - at.getTime()) / 1_000));
  if (seconds < 60) return "just now";
  if (seconds >= 7 * 86_400) return (at.getFullYear() === now.getFullYear() ? date : dateWithYear).format(at);
  const [unit, size] = units.findLast(([, each]) => seconds >= each) ?? ["minute", 60];
  return words.format(-Math.floor(seconds / size), unit);
}
