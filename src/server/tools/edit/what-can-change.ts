import type { SceneSnapshot } from "@/domain/scene";
import { type ControlDescriptor, shownControls } from "@/scene/controls";
import { describeFound } from "@/scene/found-controls";
import type { ToolResult } from "../tool";
import type { EditedCode } from "./edit-code";

/** A question that names what the scene has, where nothing of the request could be done. */
export function whatCanChange(
  scene: SceneSnapshot,
  { missed, reasons, suggestions }: Pick<EditedCode, "missed" | "reasons" | "suggestions">,
): Exclude<ToolResult, { type: "changes" }> {
  const controls = shownControls(scene.code);
  const labels =
    controls.length > 0
      ? controls.map((control) => control.label)
      : describeFound(scene.code).map((found) => found.label);
  const what = missed.map((part) => part.replace(/[.?!]+$/, "")).join(", ") || "that";
  if (labels.length === 0)
    return {
      type: "unavailable",
      text: `“${scene.name}” has nothing that I can change without a model.`,
      suggestions: ["Make it 8 seconds", "Duplicate it"],
    };
  const [why] = reasons.filter((reason) => !/^The scene (?:has|shows) no /.test(reason));
  const shown = labels.slice(0, 8).join(", ");
  return {
    type: "question",
    text: `I could not do “${what}” in “${scene.name}” without a model.${why ? ` ${why}` : ""} It has: ${shown}. What shall change?`,
    suggestions: suggestions.length > 0 ? suggestions.slice(0, 4) : suggestionsFor(controls),
  };
}

/** Things to say that really work on these controls. */
function suggestionsFor(controls: ControlDescriptor[]): string[] {
  const has = (name: string) => controls.some((control) => control.name === name);
  const all = [
    ...(has("headlineColor") ? ["Make the headline orange"] : []),
    ...(has("headlineSize") ? ["Make the headline bigger"] : []),
    ...(has("background") ? ["Make the background darker"] : []),
    ...(controls.some((control) => control.kind === "text") ? ["Make it 8 seconds"] : []),
  ];
  return all.slice(0, 3);
}
