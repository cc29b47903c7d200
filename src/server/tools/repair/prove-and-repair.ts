import type { Mended } from "@/domain/plan";
import type { Problem } from "@/domain/problem";
import type { Proof } from "@/domain/proof";
import { fixScene } from "@/scene/fix/fix-scene";
import type { LanguageModel } from "@/server/models/language-model";
import { askForPatch } from "./ask-for-patch";

export type Proven =
  | { type: "proven"; code: string; mended: Mended; notes: string[] }
  /** What is still wrong; the last good version stays. */
  | { type: "failed"; problems: Problem[] };

export type RepairOptions = {
  prove(code: string): Promise<Proof>;
  /** The model that may patch once; null where there is none. */
  patcher: LanguageModel | null;
  signal: AbortSignal;
  generationId: string;
  onPatch?: () => Promise<void>;
};

/**
 * Proves what a model wrote; what fails is mended by rule, then by one patch of a model that is shown the real errors.
 * Either is accepted only with proof, and a patch that leaves the same errors is the end of it.
 */
export async function proveAndRepair(written: string, options: RepairOptions): Promise<Proven> {
  const first = await options.prove(written);
  if (first.type === "accepted") return { type: "proven", code: written, mended: "clean", notes: [] };
  const fixed = await fixUntilProven(written, first.problems, options);
  if (fixed.type === "proven" || !options.patcher) return fixed;
  await options.onPatch?.();
  const patched = await askForPatch(options.patcher, {
    code: fixed.code,
    written,
    problems: fixed.problems,
    signal: options.signal,
    generationId: options.generationId,
  });
  if (patched === null || patched === fixed.code) return { type: "failed", problems: fixed.problems };
  const last = await fixUntilProven(patched, null, options);
  return last.type === "proven"
    ? { ...last, mended: "repaired" }
    : { type: "failed", problems: last.problems };
}

/** Rules are tried on what the check says, twice at most: mending one fault may bring another to light. */
const rounds = 2;

async function fixUntilProven(
  written: string,
  known: readonly Problem[] | null,
  { prove }: RepairOptions,
): Promise<Extract<Proven, { type: "proven" }> | { type: "failed"; code: string; problems: Problem[] }> {
  let code = written;
  let problems = known;
  const notes: string[] = [];
  for (let round = 0; round < rounds; round++) {
    if (problems === null) {
      const proof = await prove(code);
      if (proof.type === "accepted") return { type: "proven", code, mended: "fixed", notes };
      problems = proof.problems;
    }
    const fixed = fixScene(code, problems);
    if (fixed.applied.length === 0) return { type: "failed", code, problems: [...problems] };
    notes.push(...fixed.applied.map(({ note }) => note));
    code = fixed.code;
    problems = null;
  }
  const proof = await prove(code);
  if (proof.type === "accepted") return { type: "proven", code, mended: "fixed", notes };
  return { type: "failed", code, problems: [...proof.problems] };
}
