import type { StoryFeeling } from "@/domain/story";
import type { StoryScene } from "../scene";
import type { Posture } from "./pose";
import type { Traits } from "./traits";

/** What every part of a figure is drawn with. */
export type Pen = {
  traits: Traits;
  posture: Posture;
  feeling: StoryFeeling;
  isAsleep: boolean;
  /** A colour in this picture's light and style. */
  dye(color: string): string;
  /** Ink around shapes, in the style that has it. */
  ink: string | null;
  /** Begins the names of this figure's clips. */
  id: string;
};

export function penOf(
  scene: StoryScene,
  traits: Traits,
  posture: Posture,
  feeling: StoryFeeling,
  name: string,
): Pen {
  return {
    traits,
    posture,
    feeling,
    isAsleep: posture.isLying,
    dye: scene.dye,
    ink: scene.style === "line" ? "#2c2b33" : null,
    id: `${scene.id}-${name}`,
  };
}
