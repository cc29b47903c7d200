import type { BatchOrder, OrderedState } from "@/domain/batch-order";

export type OrderWords = {
  /** «12 of 16 pictures are back; the rest comes by tomorrow, 10:00.» */
  text: string;
  /** Of pictures; what was done away with meanwhile is not counted. */
  done: number;
  total: number;
  isOpen: boolean;
  canCancel: boolean;
  /** Whether something of it did not come, and can be made at once. */
  canFinish: boolean;
};

const counted = (states: readonly OrderedState[], which: OrderedState) =>
  states.filter((state) => state === which).length;

/** How an order stands, in words for people. */
export function orderWords(order: BatchOrder, now: Date): OrderWords {
  const states = order.pictures.map(({ state }) => state).filter((state) => state !== "gone");
  const total = states.length;
  const done = counted(states, "here");
  const texts = order.texts?.state ?? null;
  const isOpen = order.status !== "ended";
  const missing = ["failed", "expired", "cancelled"].some(
    (state) => texts === state || states.some((one) => one === state),
  );
  return {
    text: isOpen ? onTheWay(order, { done, total, texts }, now) : atTheEnd(order, states, texts),
    done,
    total,
    isOpen,
    canCancel: order.status === "open",
    canFinish: !isOpen && missing,
  };
}

type Counts = { done: number; total: number; texts: OrderedState | null };

function onTheWay(order: BatchOrder, { done, total, texts }: Counts, now: Date): string {
  const back = backWords({ done, total, texts });
  if (order.status === "cancelling") return `${back}. No more is begun; what is done already still comes.`;
  const by = whenWords(new Date(order.readyBy), now);
  const problem = order.problem === null ? "" : ` ${order.problem}`;
  if (done === 0 && texts !== "here")
    return `${capital(all(total, texts === "waiting"))} ${isOne(total, texts) ? "is" : "are"} ordered; all of it comes by ${by}.${problem}`;
  const rest = done === total ? "the words come" : "the rest comes";
  return `${back}; ${rest} by ${by}.${problem}`;
}

function backWords({ done, total, texts }: Counts): string {
  if (total === 0) return texts === "here" ? "The words are back" : "The words are ordered";
  const pictures = done === total ? `All ${pictureCount(total)}` : `${done} of ${pictureCount(total)}`;
  return texts === "here" ? `The words and ${small(pictures)} are back` : `${pictures} are back`;
}

function atTheEnd(order: BatchOrder, states: readonly OrderedState[], texts: OrderedState | null): string {
  const total = states.length;
  const done = counted(states, "here");
  const hasWords = texts === "here";
  const misses = [
    missed(counted(states, "failed"), "could not be drawn"),
    missed(counted(states, "expired"), "did not come in time"),
    missed(counted(states, "cancelled"), counted(states, "cancelled") === 1 ? "was stopped" : "were stopped"),
    texts === null || hasWords || texts === "gone" ? null : wordsMissed[texts],
  ].filter((one) => one !== null);
  if (misses.length === 0) return `${capital(all(total, hasWords))} came, at half the price.`;
  const came = total > 0 ? `${done} of ${pictureCount(total)} came; ` : "";
  const reasons = new Set([order.texts, ...order.pictures].flatMap((one) => one?.error?.text ?? []));
  return `${came}${misses.join(", ")}.${reasons.size === 1 ? ` ${[...reasons].join("")}` : ""}`;
}

const wordsMissed: Record<Exclude<OrderedState, "here" | "gone">, string> = {
  failed: "the words could not be told",
  expired: "the words did not come in time",
  cancelled: "the words were stopped",
  waiting: "the words are on their way",
};

function missed(count: number, what: string): string | null {
  return count === 0 ? null : `${count} ${what}`;
}

function all(total: number, hasWords: boolean): string {
  if (total === 0) return "the words";
  return hasWords ? `${pictureCount(total)} and the words` : pictureCount(total);
}

const isOne = (total: number, texts: OrderedState | null) => total === 1 && texts !== "waiting";
const pictureCount = (count: number) => `${count} ${count === 1 ? "picture" : "pictures"}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** «today, 18:30», «tomorrow, 10:00», «Friday, 10:00», as clocks and days are where somebody reads it. */
export function whenWords(at: Date, now: Date): string {
  const time = at.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  const days = Math.round((startOfDay(at) - startOfDay(now)) / (24 * 60 * 60 * 1_000));
  if (days === 0) return `today, ${time}`;
  if (days === 1) return `tomorrow, ${time}`;
  return `${at.toLocaleDateString("en-GB", days > 1 && days < 7 ? { weekday: "long" } : { day: "numeric", month: "long" })}, ${time}`;
}

function startOfDay(at: Date): number {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
}
