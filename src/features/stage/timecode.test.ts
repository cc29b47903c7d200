import { describe, expect, test } from "vitest";
import { spokenTime, timecode } from "./timecode";

describe("time as it is shown", () => {
  test.each([
    [0, 30, "0:00.0"],
    [42, 30, "0:01.4"],
    [29, 30, "0:00.9"],
    [30, 30, "0:01.0"],
    [1_800, 30, "1:00.0"],
    [7, 24, "0:00.2"],
    [36_000, 60, "10:00.0"],
  ])("frame %i at %i fps is %s", (frame, fps, text) => expect(timecode(frame, fps)).toBe(text));

  test("it is spoken in words", () => {
    expect(spokenTime(1_842, 30)).toBe("1 min 1.4 s");
    expect(spokenTime(42, 30)).toBe("1.4 s");
  });
});
