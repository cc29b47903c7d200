import type { MemoryKind } from "@/domain/memory";

/** Kinds of memories as people know them. */
export const memoryNames: Record<MemoryKind, string> = {
  name: "Name",
  color: "Colours",
  audience: "Audience",
  wording: "Wording",
  decision: "Rule",
  pace: "Pace",
  type: "Type",
  length: "Length",
  tone: "Tone",
};

/** What a person may write for each, as an example. */
export const memoryExamples: Record<MemoryKind, string> = {
  name: "Brewline",
  color: "#2b1a12 and cream",
  audience: "young nurses",
  wording: "always say “members”, never “users”",
  decision: "end every video with the web address",
  pace: "calm",
  type: "serif",
  length: "4 s a scene",
  tone: "elegant",
};
