import { AppError } from "@/domain/app-error";
import { sizeOf } from "@/domain/format";
import type { Problem } from "@/domain/problem";
import type { ProofRequest } from "@/domain/proof";
import type { SceneCheck } from "../check/scene-check";
import { allScenes, changedScenes, type Draft, type DraftScene } from "./draft";

/**
 * What has to be proved before the draft may be written: each scene whose code or length no stored version of it has in
 * that pairing (stored versions have been proved), and every one that was read when the format changes. A look is validated
 * data, which no scene's code can see but through the kit, so it asks for no new proof.
 */
export function proofsFor(draft: Draft): { name: string; request: ProofRequest }[] {
  const format = draft.projectFields.format ?? draft.project.format;
  const look = draft.projectFields.look ?? draft.project.look;
  const isNewFormat = format !== draft.project.format;
  return (isNewFormat ? allScenes(draft) : changedScenes(draft))
    .filter((scene) => !scene.fields.deleted && (isNewFormat || !isProved(scene)))
    .map(({ fields }) => ({
      name: fields.name,
      request: {
        code: fields.code,
        // The literals of the code are the values; nothing lies over them.
        controls: {},
        durationInFrames: fields.durationInFrames,
        fps: draft.project.fps,
        ...sizeOf(format),
        look,
      },
    }));
}

function isProved({ fields, known }: DraftScene): boolean {
  return known.some(
    (version) => version.code === fields.code && version.durationInFrames === fields.durationInFrames,
  );
}

/** Identifies what was proved, so that the same is not proved again when the draft has to be made anew. */
export function proofKey(request: ProofRequest): string {
  return JSON.stringify(request);
}

/** Proves all that is new. Errors: `scene_rejected` with problems; what the check itself throws. */
export async function proveDraft(
  draft: Draft,
  check: Pick<SceneCheck, "prove">,
  proved: Set<string>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const waiting = proofsFor(draft).filter(({ request }) => !proved.has(proofKey(request)));
  const results = await Promise.all(
    waiting.map(async ({ name, request }) => ({ name, request, proof: await check.prove(request, signal) })),
  );
  for (const { name, request, proof } of results) {
    if (proof.type === "refused") throw rejection(name, proof.problems);
    proved.add(proofKey(request));
  }
}

function rejection(name: string, problems: [Problem, ...Problem[]]): AppError {
  const [{ message, line }, ...more] = problems;
  const place = line === undefined ? "" : ` (line ${line})`;
  const others = more.length === 0 ? "" : ` And ${more.length} more.`;
  return new AppError("scene_rejected", `“${name}” can't be saved${place}: ${message}${others}`, {
    problems,
  });
}
