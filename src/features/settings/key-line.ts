import type { KeyView } from "@/domain/model-settings";

const day = new Intl.DateTimeFormat("en", { day: "numeric", month: "short" });
const dayWithYear = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", year: "numeric" });

/** What is said of a key: that it is set, how it ends, since when. */
export function keyLine(key: KeyView | null, now: Date): string {
  if (!key) return "No key yet.";
  const ending = key.ending ? `, ends in …${key.ending}` : "";
  if (!key.readable) {
    return `A key${ending} is kept, but under another secret (SETTINGS_SECRET): it cannot be read. Enter it again.`;
  }
  if (key.source === "environment") return `Key of the environment${ending}.`;
  if (key.since === null) return `Key set${ending}.`;
  const since = new Date(key.since);
  const format = since.getFullYear() === now.getFullYear() ? day : dayWithYear;
  return `Key set${ending}, since ${format.format(since)}.`;
}
