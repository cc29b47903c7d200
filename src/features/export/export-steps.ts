import type { BookPaper } from "@/domain/book";
import type { ExportStatus, ExportView } from "@/domain/export";

export const paperNames: Readonly<Record<BookPaper, string>> = {
  a4: "A4",
  letter: "Letter",
  square: "Square",
};

export type ExportStep = {
  label: string;
  state: "done" | "running" | "pending";
  /** What is to be said of it now: frames, time left. */
  note: string | null;
};

const order: readonly ExportStatus[] = ["queued", "preparing", "rendering", "encoding", "done"];
const labels = [
  { video: "Preparing", book: "Preparing", from: 0, to: 1 },
  { video: "Drawing frames", book: "Printing pages", from: 2, to: 2 },
  { video: "Encoding", book: "Binding", from: 3, to: 3 },
  { video: "Ready", book: "Ready", from: 4, to: 4 },
] as const;

/** The named steps of an export under way, in their order. */
export function stepsOf(view: ExportView): ExportStep[] {
  const at = order.indexOf(view.status);
  return labels.map(({ from, to, ...names }) => {
    const isHere = at >= from && at <= to && view.status !== "done";
    const state = at > to || view.status === "done" ? "done" : isHere ? "running" : "pending";
    return { label: names[view.kind], state, note: isHere ? noteOf(view) : null };
  });
}

function noteOf(view: ExportView): string | null {
  if (view.status === "queued") return "Waiting for its turn";
  if (view.status !== "rendering") return null;
  const frames = `${view.framesDone} of ${view.durationInFrames}`;
  return view.msLeft === null ? frames : `${frames} · ${timeLeft(view.msLeft)}`;
}

/** «about 40 s left»: as exact as such a guess can be. */
export function timeLeft(ms: number): string {
  const seconds = ms / 1_000;
  if (seconds < 5) return "a few seconds left";
  if (seconds < 90) return `about ${Math.ceil(seconds / 5) * 5} s left`;
  return `about ${Math.round(seconds / 60)} min left`;
}

/** How much of it is done, from 0 to 1: frames are nearly all of the work. */
export function shareDone(view: ExportView): number {
  if (view.status === "done") return 1;
  if (view.status === "encoding") return 0.97;
  return view.status === "rendering" ? 0.03 + 0.94 * (view.framesDone / view.durationInFrames) : 0.02;
}

/** What is read out while it is made: each step, and every quarter of the frames. */
export function spokenProgress(view: ExportView): string {
  switch (view.status) {
    case "queued":
      return "The export waits for its turn";
    case "preparing":
      return "Preparing the export";
    case "rendering":
      return `${view.kind === "book" ? "Printing pages" : "Drawing frames"}, ${Math.floor((4 * view.framesDone) / view.durationInFrames) * 25} percent`;
    case "encoding":
      return view.kind === "book" ? "Binding the book" : "Encoding the video";
    case "done":
      return `The ${view.kind} is ready`;
    case "failed":
      return "The export failed";
    case "cancelled":
      return "The export was cancelled";
  }
}

/** «4.2 MB». */
export function formatBytes(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  if (megabytes < 0.1) return `${Math.max(1, Math.round(bytes / 1_000))} kB`;
  return megabytes < 1_000
    ? `${megabytes.toFixed(megabytes < 10 ? 1 : 0)} MB`
    : `${(megabytes / 1_000).toFixed(1)} GB`;
}
