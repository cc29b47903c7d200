"use client";

import { useEffect, useMemo, useState } from "react";
import type { ControlValue } from "@/domain/control";
import type { Problem } from "@/domain/problem";
import { useActions, useCodeDraft, useControlDraft, useScene } from "./hooks";
import { loadSceneLanguage, type SceneLanguage } from "./scene-language";

export type SceneControl = ReturnType<SceneLanguage["describeControls"]>[number];

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
 * The controls of a scene with their live values: the saved ones, under unsaved code, under unsaved values.
 * `null` while the parser is on its way; empty for a scene that has none.
 */
export function useControls(sceneId: string): SceneControl[] | null {
  const language = useSceneLanguage();
  const scene = useScene(sceneId);
  const draftCode = useCodeDraft(sceneId)?.code;
  const values = useControlDraft(sceneId)?.values;
  const savedCode = scene?.code;
  const described = useMemo(() => {
    if (!language || savedCode === undefined) return null;
    const drafted = draftCode === undefined ? null : describe(language, draftCode);
    return drafted ?? describe(language, savedCode) ?? [];
  }, [language, savedCode, draftCode]);
  return useMemo(
    () => described?.map((control) => withValue(control, values?.[control.name])) ?? null,
    [described, values],
  );
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

/** Null for code that can't be read as it stands (it is being written). */
function describe(language: SceneLanguage, code: string): SceneControl[] | null {
  try {
    const isBroken = language.checkScene(code).some((problem: Problem) => problem.rule === "syntax");
    return isBroken ? null : language.describeControls(code);
  } catch {
    return null;
  }
}

function withValue(control: SceneControl, value: ControlValue | undefined): SceneControl {
  // The kind says what the value is; an override comes from that very control's field.
  return value === undefined ? control : ({ ...control, value } as SceneControl);
}
