"use client";

import { useEffect, useMemo, useState } from "react";
import type { ControlValue } from "@/domain/control";
import type { Problem } from "@/domain/problem";
import { useActions, useCodeDraft, useControlDraft, useScene } from "./hooks";
import { loadSceneLanguage, type SceneLanguage } from "./scene-language";

export type SceneControl = ReturnType<SceneLanguage["shownControls"]>[number];

/** Parser and compiler, once they have been loaded; null until then. */
export function useSceneLanguage(): SceneLanguage | null {
  const [language, setLanguage] = useState<SceneLanguage | null>(null);
  useEffect(() => {
    let isOver = false;
    void loadSceneLanguage().then((loaded) => {
      if (!isOver) setLanguage(loaded);
    });
    return () => {
      isOver = true;
    };
  }, []);
  return language;
}

/**
 * The controls of a scene that change its picture, with their live values: the saved ones, under unsaved code, under
 * unsaved values. `null` while the parser is on its way; empty for a scene that has none.
 */
export function useControls(sceneId: string): SceneControl[] | null {
  const language = useSceneLanguage();
  const scene = useScene(sceneId);
  const draftCode = useCodeDraft(sceneId)?.code;
  const values = useControlDraft(sceneId)?.values;
  const savedCode = scene?.code;
  const code = useMemo(() => {
    if (!language || savedCode === undefined) return null;
    return [draftCode, savedCode].find((one) => one !== undefined && isReadable(language, one)) ?? "";
  }, [language, savedCode, draftCode]);
  return useMemo(() => {
    if (!language || code === null) return null;
    const shown = language.shownControls(code, values);
    return shown.map((control) => withValue(control, values?.[control.name]));
  }, [language, code, values]);
}

/**
 * For a scene without controls: literals of its code, offered as if they were some, and how to set one. Setting writes the
 * source, which runs at once and is saved like typed code. `null` while the parser is on its way.
 */
export function useFoundControls(
  sceneId: string,
): { controls: SceneControl[]; set: (name: string, value: ControlValue) => void } | null {
  const language = useSceneLanguage();
  const { previewCode } = useActions();
  const savedCode = useScene(sceneId)?.code;
  const draftCode = useCodeDraft(sceneId)?.code;
  return useMemo(() => {
    if (!language || savedCode === undefined) return null;
    const code = draftCode ?? savedCode;
    return {
      controls: language.describeFound(code),
      // At once: a text field that learns its new value late loses its caret.
      set: (name, value) => previewCode(sceneId, language.writeFound(code, { [name]: value })),
    };
  }, [language, previewCode, sceneId, savedCode, draftCode]);
}

/** Code that is being written often can't be read as it stands. */
function isReadable(language: SceneLanguage, code: string): boolean {
  try {
    return !language.checkScene(code).some((problem: Problem) => problem.rule === "syntax");
  } catch {
    return false;
  }
}

function withValue(control: SceneControl, value: ControlValue | undefined): SceneControl {
  // The kind says what the value is; an override comes from that very control's field.
  return value === undefined ? control : ({ ...control, value } as SceneControl);
}
