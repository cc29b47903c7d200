import { expect, it } from "vitest";
import type { BatchOrder, OrderedState } from "@/domain/batch-order";
import { orderWords, whenWords } from "./order-words";

const now = new Date(2026, 10, 25, 10, 20);
const error = { code: "model_refused", text: "OpenAI declined this.", retryable: false } as const;

function order(pictures: OrderedState[], more: Partial<BatchOrder> = {}): BatchOrder {
  return {
    generationId: "g",
    storyId: "s",
    status: "open",
    texts: null,
    pictures: pictures.map((state, index) => ({ sceneId: `${index}`, state, error: null })),
    readyBy: new Date(2026, 10, 26, 10, 0).toISOString(),
    problem: null,
    createdAt: now.toISOString(),
    ...more,
  };
}
const times = (count: number, state: OrderedState) => Array<OrderedState>(count).fill(state);
const said = (...args: Parameters<typeof order>) => orderWords(order(...args), now).text;
const waiting = { texts: { state: "waiting", error: null } } as const;
const told = { texts: { state: "here", error: null } } as const;

it("says how much is back and when the rest comes", () => {
  expect(said(times(16, "waiting"), waiting)).toBe(
    "16 pictures and the words are ordered; all of it comes by tomorrow, 10:00.",
  );
  expect(said([...times(12, "here"), ...times(4, "waiting")])).toBe(
    "12 of 16 pictures are back; the rest comes by tomorrow, 10:00.",
  );
  expect(said([...times(4, "here"), ...times(4, "waiting")], told)).toBe(
    "The words and 4 of 8 pictures are back; the rest comes by tomorrow, 10:00.",
  );
  expect(said(times(3, "here"), waiting)).toBe("All 3 pictures are back; the words come by tomorrow, 10:00.");
  expect(said([], waiting)).toBe("The words are ordered; all of it comes by tomorrow, 10:00.");
});

it("says what stands against it, and what still comes of what was stopped", () => {
  expect(said(times(2, "waiting"), { problem: "OpenAI cannot be reached." })).toBe(
    "2 pictures are ordered; all of it comes by tomorrow, 10:00. OpenAI cannot be reached.",
  );
  expect(said(["here", "waiting"], { status: "cancelling" })).toBe(
    "1 of 2 pictures are back. No more is begun; what is done already still comes.",
  );
});

it("says at the end what came and what did not, and offers the rest", () => {
  const ended = { status: "ended" } as const;
  expect(orderWords(order(times(3, "here"), { ...ended, ...told }), now)).toMatchObject({
    text: "3 pictures and the words came, at half the price.",
    canFinish: false,
    canCancel: false,
  });
  const some = order(["here", "failed", "expired", "expired", "gone"], ended);
  const failed = { ...some, pictures: some.pictures.map((one, at) => (at === 1 ? { ...one, error } : one)) };
  expect(orderWords(failed, now)).toMatchObject({
    text: "1 of 4 pictures came; 1 could not be drawn, 2 did not come in time. OpenAI declined this.",
    canFinish: true,
    total: 4,
  });
  expect(said(times(1, "here"), { ...ended, texts: { state: "expired", error: null } })).toBe(
    "1 of 1 picture came; the words did not come in time.",
  );
});

it("names the day by its distance", () => {
  expect(whenWords(new Date(2026, 10, 25, 18, 5), now)).toBe("today, 18:05");
  expect(whenWords(new Date(2026, 10, 26, 0, 5), now)).toBe("tomorrow, 00:05");
  expect(whenWords(new Date(2026, 10, 27, 9, 0), now)).toBe("Friday, 09:00");
  expect(whenWords(new Date(2026, 11, 24, 9, 0), now)).toBe("24 December, 09:00");
});
