"use client";

import { useCallback, useRef } from "react";
import type { Controls, ControlValue } from "@/domain/control";
import { useSceneLanguage } from "@/studio/controls";
import type { StudioScene } from "@/studio/state/overlays";

/** What a scene of a book says and is printed on, as far as its code has it. */
export type PageControls = {
  text: string | null;
  title: string | null;
  subtitle: string | null;
  paper: string;
  ink: string;
};

const usualPaper = "#fdf9f0";
const usualInk = "#2c2a33";

const textIn = (value: ControlValue | undefined): string | null => (typeof value === "string" ? value : null);

/** Reads what scenes of a book say; each code once. */
export function usePageControls(): (scene: StudioScene | null) => PageControls {
  const language = useSceneLanguage();
  const known = useRef(new Map<string, Controls>());
  return useCallback(
    (scene) => {
      let controls: Controls = {};
      if (scene && language) {
        controls = known.current.get(scene.code) ?? language.readControls(scene.code);
        known.current.set(scene.code, controls);
      }
      return {
        text: textIn(controls.text),
        title: textIn(controls.title),
        subtitle: textIn(controls.subtitle),
        paper: textIn(controls.paper) ?? usualPaper,
        ink: textIn(controls.ink) ?? usualInk,
      };
    },
    [language],
  );
}
