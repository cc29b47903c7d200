import type { Controls, ControlValue } from "@/domain/control";
import {
  afterCodeSaved,
  afterControlsSaved,
  type Drafts,
  judgeCode,
  judgeControls,
  rebased,
  withCode,
  withControlValue,
  withoutCode,
  withoutControls,
} from "../drafts/drafts";
import { loadSceneLanguage } from "../scene-language";
import { type StudioState, update } from "../state/studio-store";
import type { StudioContext } from "../studio-context";
import type { SaveOutcome } from "../sync/scene-saver";
import { createDebounce } from "./debounce";

export type DraftActions = {
  /** Shows in the next frame; saved 400 ms after the last change. */
  setControl(sceneId: string, name: string, value: ControlValue): void;
  /** Runs unsaved code in this person's sandbox at once; saved after a pause in typing, once it has no known problem. */
  previewCode(sceneId: string, code: string): void;
  /** Saves now, through the check. */
  saveCode(sceneId: string): Promise<void>;
  /** Throws away what is unsaved of a scene. */
  revertDrafts(sceneId: string): void;
  /** Lays the draft over the newer version that it collided with. */
  keepMine(sceneId: string): Promise<void>;
  /** Saves all that waits; resolves when the server has answered. */
  flush(): Promise<void>;
};

const controlPauseMs = 400;
const codePauseMs = 1_200;
const offlineRetryMs = 3_000;

export function createDraftActions({ api, store, saver, sandbox, notify }: StudioContext): DraftActions {
  const controlPauses = createDebounce((sceneId) => void saveControls(sceneId));
  const codePauses = createDebounce((sceneId) => void saveCodeIfSound(sceneId));
  const draft = (change: (drafts: Drafts, state: StudioState) => Drafts) =>
    update(store, (state) => ({ drafts: change(state.drafts, state) }));
  const sceneOf = (sceneId: string) => store.getState().scenes.find((scene) => scene.sceneId === sceneId);

  const lines = new Map<string, Promise<void>>();
  /** One save of a scene's drafts at a time: each takes what is there, and the version that it is based on, when its turn comes. */
  const inLine = (sceneId: string, run: () => Promise<void>) => {
    const next = (lines.get(sceneId) ?? Promise.resolve()).then(run);
    lines.set(sceneId, next);
    return next;
  };
  const saveControls = (sceneId: string) => inLine(sceneId, () => saveControlsNow(sceneId));
  const saveCode = (sceneId: string) => inLine(sceneId, () => saveCodeNow(sceneId));

  async function saveControlsNow(sceneId: string): Promise<void> {
    controlPauses.cancel(sceneId);
    const waiting = store.getState().drafts.controls[sceneId];
    if (!waiting) return;
    draft((drafts) => judgeControls(drafts, sceneId, { status: "saving" }));
    await saver.save(
      sceneId,
      () => api.updateControls({ sceneId, baseVersionId: waiting.baseVersionId, controls: waiting.values }),
      (outcome) => settleControls(sceneId, waiting.values, outcome),
    );
  }

  function settleControls(sceneId: string, sent: Controls, outcome: SaveOutcome) {
    if (outcome.type === "saved") {
      const versionId = outcome.scenes.find((scene) => scene.sceneId === sceneId)?.versionId;
      draft((drafts) => (versionId ? afterControlsSaved(drafts, sceneId, sent, versionId) : drafts));
      if (versionId) void carryIntoCode(sceneId, sent, versionId);
      // Touched again while it was being saved.
      if (store.getState().drafts.controls[sceneId]) controlPauses.after(controlPauseMs, sceneId);
      return;
    }
    const verdict = verdictOf(outcome);
    draft((drafts) => judgeControls(drafts, sceneId, verdict));
    if (verdict.status === "offline") controlPauses.after(offlineRetryMs, sceneId);
    else if (verdict.status === "conflict") {
      notify({
        kind: "info",
        text: verdict.text,
        action: { label: "Keep mine", run: () => void actions.keepMine(sceneId) },
      });
    } else {
      notify({ kind: "error", text: verdict.text });
    }
  }

  /** Code that was begun before these values were saved gets them too, or it would collide with our own save. */
  async function carryIntoCode(sceneId: string, saved: Controls, versionId: string): Promise<void> {
    if (!store.getState().drafts.code[sceneId]) return;
    const { writeControls } = await loadSceneLanguage();
    draft((drafts) => {
      const code = drafts.code[sceneId];
      if (!code) return drafts;
      try {
        const carried = { ...code, code: writeControls(code.code, saved), baseVersionId: versionId };
        return { ...drafts, code: { ...drafts.code, [sceneId]: carried } };
      } catch {
        return drafts;
      }
    });
  }

  async function saveCodeNow(sceneId: string): Promise<void> {
    codePauses.cancel(sceneId);
    const waiting = store.getState().drafts.code[sceneId];
    if (!waiting) return;
    if (waiting.code.trim() === "") {
      return draft((drafts) =>
        judgeCode(drafts, sceneId, { status: "refused", text: "A scene needs some code." }),
      );
    }
    draft((drafts) => judgeCode(drafts, sceneId, { status: "saving" }));
    await saver.save(
      sceneId,
      () => api.updateCode({ sceneId, baseVersionId: waiting.baseVersionId, code: waiting.code }),
      (outcome) => {
        if (outcome.type === "saved") {
          const versionId = outcome.scenes.find((scene) => scene.sceneId === sceneId)?.versionId;
          draft((drafts) => (versionId ? afterCodeSaved(drafts, sceneId, waiting.code, versionId) : drafts));
          if (store.getState().drafts.code[sceneId]) codePauses.after(codePauseMs, sceneId);
          return;
        }
        const verdict = verdictOf(outcome);
        draft((drafts) => judgeCode(drafts, sceneId, verdict));
        if (verdict.status === "offline") codePauses.after(offlineRetryMs, sceneId);
      },
    );
  }

  /** Not on every pause in typing: half a word would only be refused. */
  async function saveCodeIfSound(sceneId: string): Promise<void> {
    const waiting = store.getState().drafts.code[sceneId];
    if (!waiting) return;
    const { checkScene } = await loadSceneLanguage();
    if (checkScene(waiting.code).length > 0) return;
    if (store.getState().drafts.code[sceneId]?.code === waiting.code) await saveCode(sceneId);
  }

  const actions: DraftActions = {
    setControl(sceneId, name, value) {
      const scene = sceneOf(sceneId);
      if (!scene) return;
      const code = store.getState().drafts.code[sceneId]?.code;
      if (code !== undefined) {
        // Both are being changed: the control is a literal of the unsaved code, and goes there.
        void loadSceneLanguage().then(({ writeControls }) => {
          try {
            actions.previewCode(sceneId, writeControls(code, { [name]: value }));
          } catch {
            notify({
              kind: "info",
              text: "Mend the code of this scene first: its controls can't be read as it stands.",
            });
          }
        });
        return;
      }
      draft((drafts) => withControlValue(drafts, { sceneId, versionId: scene.versionId, name }, value));
      sandbox.showControls(sceneId, store.getState().drafts.controls[sceneId]?.values ?? {});
      controlPauses.after(controlPauseMs, sceneId);
    },
    previewCode(sceneId, code) {
      const scene = sceneOf(sceneId);
      if (!scene) return;
      if (code === scene.code) return actions.revertDrafts(sceneId);
      draft((drafts) => withCode(drafts, { sceneId, versionId: scene.versionId }, code));
      codePauses.after(codePauseMs, sceneId);
    },
    saveCode,
    revertDrafts(sceneId) {
      controlPauses.cancel(sceneId);
      codePauses.cancel(sceneId);
      draft((drafts) => withoutControls(withoutCode(drafts, sceneId), sceneId));
      sandbox.showControls(sceneId, {});
    },
    async keepMine(sceneId) {
      const scene = sceneOf(sceneId);
      if (!scene) return;
      draft((drafts) => rebased(drafts, sceneId, scene.versionId));
      await saveControls(sceneId);
      await saveCode(sceneId);
    },
    async flush() {
      const { controls, code } = store.getState().drafts;
      const isOpen = (status: string) => status === "waiting" || status === "offline";
      await Promise.all([
        ...Object.entries(controls).map(([sceneId, each]) =>
          isOpen(each.status) ? saveControls(sceneId) : undefined,
        ),
        ...Object.entries(code).map(([sceneId, each]) =>
          isOpen(each.status) ? saveCodeIfSound(sceneId) : undefined,
        ),
      ]);
    },
  };
  return actions;
}

function verdictOf(outcome: Exclude<SaveOutcome, { type: "saved" }>) {
  switch (outcome.type) {
    case "rejected":
      return { status: "refused", text: outcome.text, problems: outcome.problems } as const;
    case "stale":
      return { status: "conflict", text: outcome.text } as const;
    case "failed":
      return {
        // Only what was never reached is tried again by itself; what the server answered is for the person to read.
        status: outcome.report.code === "interrupted" ? "offline" : "refused",
        text: outcome.report.text,
        problems: outcome.report.problems ?? [],
      } as const;
  }
}
