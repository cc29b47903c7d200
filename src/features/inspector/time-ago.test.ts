import { expect, test } from "vitest";
import { timeAgo } from "./time-ago";

const now = Date.parse("2026-11-21T12:00:00Z");
test.each([
  ["2026-11-21T11:59:40Z", "just now"],
  ["2026-11-21T11:57:00Z", "3 minutes ago"],
  ["2026-11-21T10:00:00Z", "2 hours ago"],
  ["2026-11-20T12:00:00Z", "yesterday"],
])("%s is %s", (iso, text) => expect(timeAgo(iso, now)).toBe(text));
