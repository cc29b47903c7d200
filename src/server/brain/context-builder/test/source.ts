import { defaultLook } from "@/domain/look";
import type { Message } from "@/domain/message";
import type { Project } from "@/domain/project";
import type { ContextSource, OutlineRow } from "../source";

/** A project of many scenes in memory, that counts what is read. */
export function sourceOf(sceneCount: number) {
  const projectId = "00000000-0000-4000-8000-00000000aaaa";
  const idOf = (ordinal: number) => `00000000-0000-4000-8000-${String(ordinal).padStart(12, "0")}`;
  const project: Project = {
    id: projectId,
    name: "Test",
    format: "16:9",
    fps: 30,
    look: defaultLook,
    revision: 1,
    createdAt: "2026-01-01T00:00:00Z",
    updatedAt: "2026-01-01T00:00:00Z",
  };
  const row = (ordinal: number): OutlineRow => ({
    sceneId: idOf(ordinal),
    name: `Chapter ${ordinal}`,
    durationInFrames: 150,
    template: null,
    ordinal,
  });
  const rows = Array.from({ length: sceneCount }, (_, index) => row(index + 1));
  const messages: Message[] = [];
  const calls = {
    project: 0,
    outlineAt: 0,
    storyboardSummary: 0,
    ordinalOf: 0,
    outline: 0,
    recentMessages: 0,
    history: 0,
    rows: 0,
  };
  const count = <Value>(name: keyof typeof calls, value: Value): Promise<Value> => {
    calls[name] += 1;
    return Promise.resolve(value);
  };
  const source: ContextSource = {
    project: () => count("project", { ...project }),
    outlineAt: (_, ordinals) => {
      const found = ordinals.flatMap((ordinal) => rows[ordinal - 1] ?? []);
      calls.rows += found.length;
      return count("outlineAt", found);
    },
    storyboardSummary: () =>
      count("storyboardSummary", {
        sceneCount,
        totalFrames: sceneCount * 150,
        lastTouchedSceneId: sceneCount > 0 ? idOf(sceneCount) : null,
      }),
    ordinalOf: (_, sceneId) =>
      count("ordinalOf", rows.find((one) => one.sceneId === sceneId)?.ordinal ?? null),
    outline: () => count("outline", rows),
    recentMessages: () => count("recentMessages", messages),
    memories: () => Promise.resolve([]),
    history: () => count("history", { undo: null, redo: null }),
    stories: () => Promise.resolve([]),
  };
  return { ...source, projectId, project: source.project, row: project, messages, calls, idOf };
}
