import type { Connection } from "@/studio/state/studio-store";

export type SaveStatus = "saved" | "saving" | "unsaved" | "failed";
export type SaveStateKind = "saved" | "working" | "unsaved" | "attention" | "offline";

/** What the header says of the work: a lost connection comes first, since nothing can be saved without it. */
export function describeSaveState(
  connection: Connection,
  status: SaveStatus,
): { kind: SaveStateKind; text: string } {
  if (connection === "lost") return { kind: "offline", text: "Offline — reconnecting" };
  if (status === "failed") return { kind: "attention", text: "Not saved — see inspector" };
  if (status === "saving") return { kind: "working", text: "Saving…" };
  // Code that does not parse yet stays unsaved for as long as that takes.
  if (status === "unsaved") return { kind: "unsaved", text: "Unsaved changes" };
  return { kind: "saved", text: "All changes saved" };
}
