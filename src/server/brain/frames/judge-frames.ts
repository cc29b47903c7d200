import { AppError } from "@/domain/app-error";
import { sizeOf } from "@/domain/format";
import type { FrameSample } from "@/domain/frame-measure";
import type { FrameNote, FrameVerdict } from "@/domain/frame-note";
import { isFinal } from "@/domain/generation";
import type { Project } from "@/domain/project";
import type { Bound } from "@/lib/bind-first";
import type { Clock } from "@/lib/clock";
import { lintScene, type SceneProblem } from "@/scene/lint/lint-scene";
import { repairFrames, wordsForProblems } from "@/scene/lint/repair-frames";
import type { Db } from "@/server/db/database";
import type { Repositories } from "@/server/db/repositories/repositories";
import type { Storyboard } from "@/server/storyboard/storyboard";

export type FramePorts = {
  frameNotes: Bound<Repositories["frameNotes"], Db>;
  projects: { readProject(params: { ownerId: string; projectId: string }): Promise<Project> };
  storyboard: Pick<Storyboard, "commit">;
  clock: Clock;
};

export type FrameReport = {
  ownerId: string;
  sceneId: string;
  versionId: string;
  samples: FrameSample[];
};

/**
 * Judges a scene by frames that a browser has drawn. What is clear is mended once, where the scene is as the generation
 * left it that made it; anything else becomes a note under its answer. The measurements come out of a page that runs the
 * scene's code: they can at worst repaint or shrink texts of that same scene.
 * Errors: `not_found`.
 */
export async function judgeFrames(ports: FramePorts, report: FrameReport): Promise<FrameVerdict> {
  const { frameNotes, clock } = ports;
  const { sceneId, versionId, ownerId } = report;
  const measured = await frameNotes.readMeasuredVersion({ ownerId, sceneId, versionId });
  const { version, generation, note: earlier } = measured;
  const isOurs = measured.isCurrent && generation !== null && isFinal(generation.status);
  if (!isOurs || report.samples.length === 0 || earlier?.versionId === versionId)
    return { type: "passed_over" };
  const { projectId, name, code, durationInFrames } = version;
  const project = await ports.projects.readProject({ ownerId, projectId });
  const problems = lintScene(report.samples, sizeOf(project.format), durationInFrames);
  const say = (note: FrameNote | null) =>
    frameNotes.noteOnAnswer({ generationId: generation.id, sceneId, note, clock });

  // What was said of the version before is history; that it was mended is still worth saying.
  const mended = earlier?.fix === null ? earlier.texts : [];
  const isUntouched = measured.isMadeByIt && earlier === null;
  const repair = isUntouched ? repairFrames(code, problems) : null;
  if (repair) {
    if (await commitRepair(ports, report, version, generation.id, repair.code)) {
      await say({ sceneId, versionId, texts: repair.done.slice(0, 4), fix: null });
      return { type: "repaired" };
    }
  }
  const left = problems.filter(isWorthSaying);
  if (left.length === 0) {
    if (earlier && earlier.fix !== null) await say(null);
    return { type: "clean" };
  }
  const { texts, fix } = wordsForProblems(code, name, left);
  await say({ sceneId, versionId, texts: [...mended, ...texts].slice(0, 8), fix });
  return { type: "noted" };
}

/** What a person sees at once. Small print and a touch of two texts are often meant. */
const isWorthSaying = ({ isClear }: SceneProblem) => isClear;

/** False where the repaired scene does not play, or somebody was faster: then it is only told. */
async function commitRepair(
  { storyboard }: FramePorts,
  { ownerId, sceneId }: FrameReport,
  { projectId, versionId, name }: { projectId: string; versionId: string; name: string },
  generationId: string,
  code: string,
): Promise<boolean> {
  try {
    await storyboard.commit({
      ownerId,
      projectId,
      origin: { type: "aftercare", generationId, summary: `“${name}” made readable` },
      changes: [{ type: "set_code", sceneId, baseVersionId: versionId, code }],
    });
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}
