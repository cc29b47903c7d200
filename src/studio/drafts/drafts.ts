import type { Controls, ControlValue } from "@/domain/control";
import type { Problem } from "@/domain/problem";

/**
 * `waiting`: typed, not yet sent · `saving`: on its way · `refused`: the check said no · `conflict`: somebody's newer
 * version collides · `offline`: the server was not reached, it is tried again · `kept`: found in this browser after a
 * reload, over a scene that has changed since.
 */
export type DraftStatus = "waiting" | "saving" | "refused" | "conflict" | "offline" | "kept";

type DraftBase = {
  /** The version that the draft started from. */
  baseVersionId: string;
  status: DraftStatus;
  /** What is told to the person where the status needs words. */
  text: string | null;
  problems: Problem[];
};

/** Values of controls that play already and are not saved yet. */
export type ControlDraft = DraftBase & { values: Controls };
/** Source text that is being written. */
export type CodeDraft = DraftBase & { code: string };

export type Drafts = { controls: Record<string, ControlDraft>; code: Record<string, CodeDraft> };
export const noDrafts: Drafts = { controls: {}, code: {} };

const untold = { text: null, problems: [] };

export function withControlValue(
  drafts: Drafts,
  place: { sceneId: string; versionId: string; name: string },
  value: ControlValue,
): Drafts {
  const known = drafts.controls[place.sceneId];
  const draft: ControlDraft = {
    baseVersionId: known?.baseVersionId ?? place.versionId,
    values: { ...known?.values, [place.name]: value },
    // A save under way is for older values: these wait for the next one.
    status: "waiting",
    ...untold,
  };
  return { ...drafts, controls: { ...drafts.controls, [place.sceneId]: draft } };
}

export function withCode(
  drafts: Drafts,
  place: { sceneId: string; versionId: string },
  code: string,
): Drafts {
  const known = drafts.code[place.sceneId];
  const draft: CodeDraft = {
    baseVersionId: known?.baseVersionId ?? place.versionId,
    code,
    status: "waiting",
    ...untold,
  };
  return { ...drafts, code: { ...drafts.code, [place.sceneId]: draft } };
}

/** After `sent` was saved as `versionId`: what was changed meanwhile stays, now based on that version. */
export function afterControlsSaved(
  drafts: Drafts,
  sceneId: string,
  sent: Controls,
  versionId: string,
): Drafts {
  const draft = drafts.controls[sceneId];
  if (!draft) return drafts;
  const left = Object.entries(draft.values).filter(
    ([name, value]) => !(name in sent && JSON.stringify(sent[name]) === JSON.stringify(value)),
  );
  if (left.length === 0) return withoutControls(drafts, sceneId);
  const rest: ControlDraft = {
    ...draft,
    values: Object.fromEntries(left),
    baseVersionId: versionId,
    status: "waiting",
    ...untold,
  };
  return { ...drafts, controls: { ...drafts.controls, [sceneId]: rest } };
}

/** After `sent` was saved as `versionId`: what was typed meanwhile stays, now based on that version. */
export function afterCodeSaved(drafts: Drafts, sceneId: string, sent: string, versionId: string): Drafts {
  const draft = drafts.code[sceneId];
  if (!draft) return drafts;
  if (draft.code === sent) return withoutCode(drafts, sceneId);
  const rest: CodeDraft = { ...draft, baseVersionId: versionId, status: "waiting", ...untold };
  return { ...drafts, code: { ...drafts.code, [sceneId]: rest } };
}

type Verdict = { status: DraftStatus; text?: string | null; problems?: Problem[] };

/** A draft's new status; a draft that was changed while it was being saved (`waiting`) keeps waiting. */
export function judgeControls(drafts: Drafts, sceneId: string, verdict: Verdict): Drafts {
  const draft = drafts.controls[sceneId];
  return draft ? { ...drafts, controls: { ...drafts.controls, [sceneId]: judged(draft, verdict) } } : drafts;
}

export function judgeCode(drafts: Drafts, sceneId: string, verdict: Verdict): Drafts {
  const draft = drafts.code[sceneId];
  return draft ? { ...drafts, code: { ...drafts.code, [sceneId]: judged(draft, verdict) } } : drafts;
}

function judged<D extends DraftBase>(draft: D, verdict: Verdict): D {
  return { ...draft, status: verdict.status, text: verdict.text ?? null, problems: verdict.problems ?? [] };
}

export function withoutControls(drafts: Drafts, sceneId: string): Drafts {
  const { [sceneId]: _dropped, ...controls } = drafts.controls;
  return { ...drafts, controls };
}

export function withoutCode(drafts: Drafts, sceneId: string): Drafts {
  const { [sceneId]: _dropped, ...code } = drafts.code;
  return { ...drafts, code };
}

/** Sets the version that a draft is based on, for a person who says that theirs shall stand. */
export function rebased(drafts: Drafts, sceneId: string, versionId: string): Drafts {
  const control = drafts.controls[sceneId];
  const code = drafts.code[sceneId];
  return {
    controls: control
      ? { ...drafts.controls, [sceneId]: { ...control, baseVersionId: versionId } }
      : drafts.controls,
    code: code ? { ...drafts.code, [sceneId]: { ...code, baseVersionId: versionId } } : drafts.code,
  };
}
