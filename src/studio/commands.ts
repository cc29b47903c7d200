"use client";

import { useMemo } from "react";
import type { Studio } from "./create-studio";
import { useStudio } from "./studio-provider";

export type CommandGroup = "Playback" | "Scenes" | "Project";

/** Something that can be done by key, menu or palette. */
export type Command = {
  id: string;
  label: string;
  group: CommandGroup;
  /** Alternatives; in each, keys as `KeyboardEvent.key` gives them, with `Mod`, `Shift` and `Alt` before. */
  keys: string[][];
  run: () => void;
};

const loopOrder = { off: "all", all: "scene", scene: "off" } as const;

/** The studio's commands. Those of one area (full screen, help) are added by that area. */
export function commandsOf({
  actions,
  store,
  playback,
}: Pick<Studio, "actions" | "store" | "playback">): Command[] {
  const fps = () => store.getState().server.project.fps;
  const withSelected = (run: (sceneId: string) => void) => () => {
    const { selectedSceneId } = store.getState();
    if (selectedSceneId) run(selectedSceneId);
  };
  const lastFrame = () => Number.MAX_SAFE_INTEGER;
  const command = (
    group: CommandGroup,
    id: string,
    label: string,
    keys: string[][],
    run: () => void,
  ): Command => ({
    id,
    label,
    group,
    keys,
    run,
  });
  return [
    command("Playback", "toggle", "Play or pause", [[" "], ["k"]], actions.toggle),
    command("Playback", "frame-back", "One frame back", [["ArrowLeft"]], () => actions.stepFrames(-1)),
    command("Playback", "frame-on", "One frame on", [["ArrowRight"]], () => actions.stepFrames(1)),
    command("Playback", "second-back", "One second back", [["Shift", "ArrowLeft"]], () =>
      actions.stepFrames(-fps()),
    ),
    command("Playback", "second-on", "One second on", [["Shift", "ArrowRight"]], () =>
      actions.stepFrames(fps()),
    ),
    command("Playback", "start", "To the start", [["Home"]], () => actions.seek(0)),
    command("Playback", "end", "To the end", [["End"]], () => actions.seek(lastFrame())),
    command("Playback", "loop", "Loop: off, all, scene", [["l"]], () =>
      actions.setLoop(loopOrder[playback.getState().loop]),
    ),
    command("Scenes", "previous-scene", "Previous scene", [["["]], () => actions.stepScenes(-1)),
    command("Scenes", "next-scene", "Next scene", [["]"]], () => actions.stepScenes(1)),
    command(
      "Scenes",
      "move-left",
      "Move scene to the left",
      [["Alt", "ArrowLeft"]],
      withSelected((id) => void actions.nudgeScene(id, -1)),
    ),
    command(
      "Scenes",
      "move-right",
      "Move scene to the right",
      [["Alt", "ArrowRight"]],
      withSelected((id) => void actions.nudgeScene(id, 1)),
    ),
    command(
      "Scenes",
      "duplicate",
      "Duplicate scene",
      [["Mod", "d"]],
      withSelected((id) => void actions.duplicateScene(id)),
    ),
    command(
      "Scenes",
      "delete",
      "Delete scene",
      [["Delete"], ["Backspace"]],
      withSelected((id) => void actions.deleteScene(id)),
    ),
    command("Project", "undo", "Undo", [["Mod", "z"]], () => void actions.undo()),
    command(
      "Project",
      "redo",
      "Redo",
      [
        ["Mod", "Shift", "z"],
        ["Mod", "y"],
      ],
      () => void actions.redo(),
    ),
  ];
}

export function useCommands(): Command[] {
  const studio = useStudio();
  return useMemo(() => commandsOf(studio), [studio]);
}
