import { statusOf, type Turn } from "./turns";

/** What is read out while the latest turn goes on: its step, then its answer. */
export function announcementOf(turn: Turn | undefined): string {
  if (!turn) return "";
  const status = statusOf(turn);
  if (status === "sending") return "Sending";
  if (status === "queued") return "Queued";
  if (status === "running") {
    const index = turn.generation?.steps.findIndex((step) => step.status === "running") ?? -1;
    return turn.generation?.plan?.steps[index]?.label ?? "Working";
  }
  if (status === "stopped") return "Stopped";
  if (status === "unsent") return "Not sent";
  const text =
    turn.answer?.parts.map((part) => (part.type === "text" ? part.text : part.name)).join("") ?? "";
  return status === "failed" ? `Failed. ${text}` : text;
}
