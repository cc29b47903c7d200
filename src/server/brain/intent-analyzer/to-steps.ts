import { AppError } from "@/domain/app-error";
import type { RoutedStep } from "../decision";
import type { SceneLine } from "../fast-router/routing";
import type { IntentStep } from "./intent-schema";

type Scene = { id: string; name: string; seconds: number | null };
type Reference = number | string;

/**
 * The steps of the tools for what the model answered: numbers become ids, ids of new scenes are allocated.
 * @throws AppError `invalid_input` whose text says which scene is not there, for the model's second try
 */
export function toSteps(
  intents: readonly IntentStep[],
  scenes: readonly SceneLine[],
  newId: () => string,
): RoutedStep[] {
  const made = new Map<string, Scene>();
  const sceneOf = (reference: Reference): Scene => {
    const found =
      typeof reference === "number"
        ? scenes.find(({ ordinal }) => ordinal === reference)
        : made.get(reference);
    if (found) return found;
    const known = [...scenes.map(({ ordinal }) => String(ordinal)), ...made.keys()].join(", ");
    throw new AppError(
      "invalid_input",
      `There is no scene ${reference} at that point of the plan; there are: ${known || "none"}.`,
    );
  };
  const placeOf = (after: Reference): string | null =>
    after === "front" ? null : after === "end" ? "end" : sceneOf(after).id;
  const make = (name: string, seconds: number | null): string => {
    const id = newId();
    made.set(`new${made.size + 1}`, { id, name, seconds });
    return id;
  };

  const stepsOf = (intent: IntentStep): RoutedStep[] => {
    switch (intent.tool) {
      case "add": {
        const after = placeOf(intent.after);
        return [
          {
            tool: "add",
            sceneId: make(intent.name ?? "the new scene", intent.seconds),
            targetSceneId: null,
            label: `Add ${intent.name ? `“${intent.name}”` : "a scene"}`,
            arguments: {
              prompt: intent.prompt,
              after,
              seconds: intent.seconds,
              ...(intent.name ? { name: intent.name } : {}),
            },
            seconds: intent.seconds,
          },
        ];
      }
      case "edit":
        return intent.scenes.map(sceneOf).map(({ id, name, seconds }) => ({
          tool: "edit",
          sceneId: id,
          targetSceneId: id,
          label: short(`Change “${name}”: ${intent.instruction}`),
          arguments: { instruction: intent.instruction },
          seconds,
        }));
      case "image": {
        const target = intent.scene === null ? null : sceneOf(intent.scene);
        return [
          {
            tool: "image",
            sceneId: target?.id ?? make("the new scene", null),
            targetSceneId: target?.id ?? null,
            label: short(intent.instruction),
            arguments: { instruction: intent.instruction },
            seconds: null,
          },
        ];
      }
      case "trim":
        return intent.scenes.map(sceneOf).map(({ id, name }) => ({
          tool: "trim",
          sceneId: id,
          targetSceneId: id,
          label: `Make “${name}” ${intent.seconds} s long`,
          arguments: { type: "to", seconds: intent.seconds },
          seconds: intent.seconds,
        }));
      case "delete":
        return intent.scenes.map(sceneOf).map(({ id, name, seconds }) => ({
          tool: "delete",
          sceneId: id,
          targetSceneId: id,
          label: `Delete “${name}”`,
          arguments: {},
          seconds,
        }));
      case "move": {
        const { id, name, seconds } = sceneOf(intent.scene);
        return [
          {
            tool: "move",
            sceneId: id,
            targetSceneId: id,
            label: `Move “${name}”`,
            arguments: { type: "after", after: placeOf(intent.after) },
            seconds,
          },
        ];
      }
      case "duplicate": {
        const { id, name, seconds } = sceneOf(intent.scene);
        const after = placeOf(intent.after);
        return [
          {
            tool: "duplicate",
            sceneId: make(name, seconds),
            targetSceneId: id,
            label: `Duplicate “${name}”`,
            arguments: { sourceSceneId: id, after },
            seconds,
          },
        ];
      }
      case "split": {
        const { id, name, seconds } = sceneOf(intent.scene);
        const newSceneIds = Array.from({ length: intent.parts - 1 }, () => newId());
        return [
          {
            tool: "split",
            sceneId: id,
            targetSceneId: id,
            label: `Split “${name}” into ${intent.parts}`,
            arguments: { type: "parts", newSceneIds, shareItems: false },
            seconds,
          },
        ];
      }
      case "theme":
        return [ofAll("theme", short(intent.instruction), { instruction: intent.instruction })];
      case "format":
        return [ofAll("format", `Make it ${intent.format}`, { format: intent.format })];
      case "undo":
      case "redo":
        return [
          ofAll("restore", intent.tool === "undo" ? "Undo" : "Redo", {
            type: intent.tool,
            steps: intent.steps,
          }),
        ];
    }
  };
  return intents.flatMap(stepsOf);
}

function ofAll(tool: RoutedStep["tool"], label: string, args: RoutedStep["arguments"]): RoutedStep {
  return { tool, sceneId: null, targetSceneId: null, label, arguments: args, seconds: null };
}

/** A label fits the progress list. */
function short(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}
