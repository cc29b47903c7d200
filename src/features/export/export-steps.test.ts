import { describe, expect, it } from "vitest";
import type { ExportView } from "@/domain/export";
import { formatBytes, shareDone, spokenProgress, stepsOf, timeLeft } from "./export-steps";

const view = (values: Partial<ExportView>): ExportView => ({
  id: "00000000-0000-4000-8000-000000000001",
  projectId: "00000000-0000-4000-8000-000000000002",
  kind: "video",
  paper: null,
  status: "queued",
  format: "16:9",
  resolution: "1080p",
  fps: 30,
  durationInFrames: 300,
  fileName: "Brewline.mp4",
  framesDone: 0,
  msLeft: null,
  bytes: null,
  error: null,
  createdAt: "2026-11-24T10:00:00.000Z",
  finishedAt: null,
  ...values,
});

describe("the steps of an export", () => {
  it("tick off in their order, with frames and time left at the one that runs", () => {
    const steps = stepsOf(view({ status: "rendering", framesDone: 120, msLeft: 23_400 }));
    expect(steps.map(({ state }) => state)).toEqual(["done", "running", "pending", "pending"]);
    expect(steps[1]).toMatchObject({ label: "Drawing frames", note: "120 of 300 · about 25 s left" });
    expect(stepsOf(view({ status: "encoding" })).map(({ state }) => state)).toEqual([
      "done",
      "done",
      "running",
      "pending",
    ]);
    expect(stepsOf(view({ status: "done" })).every(({ state }) => state === "done")).toBe(true);
  });

  it("say that one waits for another", () => {
    expect(stepsOf(view({}))[0]).toEqual({
      label: "Preparing",
      state: "running",
      note: "Waiting for its turn",
    });
  });

  it("never go back, and never say that all is done before it is", () => {
    const shares = [
      view({}),
      view({ status: "preparing" }),
      view({ status: "rendering", framesDone: 1 }),
      view({ status: "rendering", framesDone: 300 }),
      view({ status: "encoding", framesDone: 300 }),
      view({ status: "done" }),
    ].map(shareDone);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-2)).toBeLessThan(1);
  });

  it("are read out by quarters, not by frames", () => {
    const spoken = [60, 80, 149, 151].map((framesDone) =>
      spokenProgress(view({ status: "rendering", framesDone })),
    );
    expect(new Set(spoken).size).toBe(3);
  });
});

it.each([
  [900, "a few seconds left"],
  [23_400, "about 25 s left"],
  [150_000, "about 3 min left"],
])("%d ms are %s", (ms, text) => {
  expect(timeLeft(ms)).toBe(text);
});

it.each([
  [3_200, "3 kB"],
  [4_240_000, "4.2 MB"],
  [48_000_000, "48 MB"],
  [1_240_000_000, "1.2 GB"],
])("%d bytes are %s", (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

it("speaks of pages where a book is printed", () => {
  const book = view({ kind: "book", paper: "a4", status: "rendering", durationInFrames: 12, framesDone: 6 });
  expect(stepsOf(book).find(({ state }) => state === "running")).toMatchObject({
    label: "Printing pages",
    note: "6 of 12",
  });
  expect(spokenProgress(book)).toBe("Printing pages, 50 percent");
});
