import { expect, it } from "vitest";
import type { BatchOrder } from "@/domain/batch-order";
import { queueNote } from "@/domain/story-progress";
import { type GenerationStep, type GenerationView, pendingStep } from "@/studio/state/project-state";
import { pictureStateOf, tellingStep, textOfPage } from "./page-state";

const step = (index: number, args: Record<string, string | number>) => ({
  index,
  tool: "story" as const,
  label: "",
  sceneId: null,
  arguments: { storyId: "s", ...args },
});
const view = (
  generationId: string,
  steps: Partial<GenerationStep>[],
  more: Partial<GenerationView> = {},
): GenerationView => ({
  generationId,
  status: "running",
  plan: {
    rung: "story",
    steps: [
      step(0, { part: "texts" }),
      ...steps.slice(1).map((_, at) => step(at + 1, { part: "picture", page: at + 1 })),
    ],
  },
  steps: steps.map((state) => ({ ...pendingStep, ...state })),
  error: null,
  startedAt: null,
  ...more,
});
const at = (generations: readonly GenerationView[], page: number, orders: readonly BatchOrder[] = []) =>
  pictureStateOf(generations, orders, { storyId: "s", page, sceneId: `p${page}` });
const error = { code: "model_refused", text: "It will not draw this.", retryable: true } as const;

it("tells where each page's picture stands, its place in the queue among it", () => {
  const generations = [
    view("g", [
      {},
      { status: "running", note: queueNote(3) },
      { status: "running", note: "Drawing" },
      { status: "failed", error },
      { status: "done" },
      {},
    ]),
  ];
  expect([1, 2, 3, 4, 5, 6].map((page) => at(generations, page))).toEqual([
    { type: "waiting", place: 3 },
    { type: "drawing" },
    { type: "failed", text: error.text, again: { type: "step", generationId: "g", index: 3 } },
    { type: "still" },
    { type: "waiting", place: null },
    { type: "still" },
  ]);
  expect(pictureStateOf(generations, [], { storyId: "another", page: 1, sceneId: "p1" })).toEqual({
    type: "still",
  });
});

it("goes by what was asked of a page last, and nothing waits in what was stopped", () => {
  const failed = view("g1", [{}, { status: "failed", error }], { status: "done" });
  const again: GenerationView = {
    ...view("g2", [{ status: "running", note: "Drawing" }]),
    plan: { rung: "story", steps: [step(0, { part: "picture", page: 1 })] },
  };
  expect(at([failed], 1)).toMatchObject({
    type: "failed",
    again: { type: "step", generationId: "g1", index: 1 },
  });
  expect(at([failed, again], 1)).toEqual({ type: "drawing" });
  expect(at([view("g", [{}, {}], { status: "cancelled" })], 1)).toEqual({ type: "still" });
});

it("tells what was ordered, until it has come or is drawn otherwise", () => {
  const order: BatchOrder = {
    generationId: "g2",
    storyId: "s",
    status: "open",
    texts: null,
    pictures: [
      { sceneId: "p1", state: "waiting", error: null },
      { sceneId: "p2", state: "here", error: null },
      { sceneId: "p3", state: "failed", error },
      { sceneId: "p4", state: "expired", error: null },
    ],
    readyBy: "2026-11-26T10:00:00.000Z",
    problem: null,
    createdAt: "2026-11-25T10:00:00.000Z",
  };
  const ordering = view("g2", [{}], { status: "done" });
  const of = (page: number, ...others: GenerationView[]) => at([ordering, ...others], page, [order]);
  expect(of(1)).toEqual({ type: "ordered", by: order.readyBy });
  expect(of(2)).toEqual({ type: "still" });
  const again = (sceneId: string) => ({ type: "order", storyId: "s", sceneId });
  expect(of(3)).toEqual({ type: "failed", text: error.text, again: again("p3") });
  expect(of(4)).toMatchObject({
    type: "failed",
    text: expect.stringContaining("in time"),
    again: again("p4"),
  });
  const drawnAgain = view("g3", [{}, { status: "running", note: "Drawing" }]);
  expect(of(1, drawnAgain)).toEqual({ type: "drawing" });
  const drawnBefore = view("g1", [{}, { status: "done" }], { status: "done" });
  expect(at([drawnBefore, ordering], 1, [order])).toEqual({ type: "ordered", by: order.readyBy });
});

it("finds the step that tells a story, while it does", () => {
  expect(tellingStep([view("g", [{ status: "running" }])], "s")).toEqual({ generationId: "g", index: 0 });
  expect(tellingStep([view("g", [{ status: "done" }])], "s")).toBeNull();
  expect(tellingStep([view("g", [{ status: "running" }], { status: "cancelled" })], "s")).toBeNull();
});

it("streams a page's words over what is planned, and leaves what a hand has changed", () => {
  const live = "## 1\nLeo woke.\n\n## 2\nA whis";
  const planned = "Leo hears a whistle.";
  const of = (page: number, said = planned, told: string | null = live) =>
    textOfPage(page, said, { live: told, planned });
  expect(of(1)).toEqual({ state: "told", text: "Leo woke." });
  expect(of(2)).toEqual({ state: "telling", text: "A whis" });
  expect(of(3)).toEqual({ state: "planned", text: planned });
  expect(of(2, "My own words.")).toEqual({ state: "told", text: "My own words." });
  expect(of(2, planned, null)).toEqual({ state: "told", text: planned });
});
