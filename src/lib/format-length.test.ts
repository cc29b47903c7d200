import { expect, test } from "vitest";
import { formatLength } from "./format-length";

test("minutes carry no leading zero, seconds always two digits", () => {
  expect(formatLength(0, 30)).toBe("0:00");
  expect(formatLength(570, 30)).toBe("0:19");
  expect(formatLength(36_000, 60)).toBe("10:00");
});

test("a length that rounds up to a minute is a minute", () => {
  expect(formatLength(1_799, 30)).toBe("1:00");
});

test("hours appear only when there are some", () => {
  expect(formatLength(3_723 * 30, 30)).toBe("1:02:03");
});
