import { expect, test } from "vitest";
import { timeAgo } from "./time-ago";

const now = new Date("2026-11-21T12:00:00Z");
const ago = (seconds: number) => timeAgo(new Date(now.getTime() - seconds * 1_000), now);

test("what is less than a minute old, or of a clock that is ahead, is just now", () => {
  expect(ago(0)).toBe("just now");
  expect(ago(59)).toBe("just now");
  expect(ago(-300)).toBe("just now");
});

test("takes the largest unit that has passed whole", () => {
  expect(ago(60)).toBe("1 minute ago");
  expect(ago(3_599)).toBe("59 minutes ago");
  expect(ago(7_200)).toBe("2 hours ago");
  expect(ago(86_400)).toBe("yesterday");
});

test("after a week the date says more, with its year when that is another", () => {
  expect(ago(10 * 86_400)).toBe("Nov 11");
  expect(ago(400 * 86_400)).toBe("Oct 17, 2025");
});
