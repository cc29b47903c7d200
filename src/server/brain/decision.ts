import { AppError } from "@/domain/app-error";
import { type Plan, type PlanStep, planStepSchema, type Rung } from "@/domain/plan";
import type { ToolName } from "@/domain/tool-name";
import { registry } from "@/server/tools/registry";
import type { Context } from "./context-builder/context";
import { type Routing, route } from "./fast-router/route";
import type { AttachmentKind } from "./fast-router/routing";
import { insteadOf } from "./instead-of";
import { routingInputOf } from "./routing-input";
import { labelFor } from "./step-label";
import { decideStoryEdits } from "./story-edits";

/** One step as the router understood it; `toPlan` numbers it. `arguments` has the shape of the tool's own schema. */
export type RoutedStep = Omit<PlanStep, "index"> & {
  /** The length in seconds that the step's scene will have, where the step sets one. */
  seconds: number | null;
  /** The scene that was there before the step and that it is about; null for a step on none. */
  targetSceneId: string | null;
};

/** What is to be done about a message. */
export type Decision =
  | {
      type: "plan";
      steps: RoutedStep[];
      confidence: number;
      /** What of the message cannot be done now, to be said beside the answer; null where all of it can. */
      note: string | null;
    }
  /** It is not clear enough to act on. */
  | { type: "question"; text: string; suggestions: string[] }
  /** Nothing is to be changed: chat, or a question about the project. */
  | { type: "answer"; text: string; suggestions: string[] }
  /** It is clear, but nothing that is there now can do it. */
  | { type: "needs_model"; text: string; suggestions: string[] };

export type DecideOptions = {
  /** Allocates the id of a scene that a step will make (a UUID). */
  newId(): string;
  attachments?: AttachmentKind[];
  /** Whether something draws, and whether a model tells stories; neither unless given. */
  draws?: boolean;
  tells?: boolean;
  /** Tools that can run; those of the registry unless given. */
  available?: ReadonlySet<ToolName>;
};

/** Whether the fast router doubts, so that a model that reads the message is worth its time. */
export function isDoubtful(decision: Decision): boolean {
  return (
    decision.type === "question" ||
    decision.type === "needs_model" ||
    (decision.type === "plan" && decision.confidence < doubtful)
  );
}

const doubtful = 0.75;

/**
 * Decides about a message: what is about a story of the project is read first; else routes it on the bounded context, once more on the full outline where the message speaks of
 * something outside the window, and turns tools that are not there into an honest answer. Never throws for what
 * people write.
 */
export async function decide(context: Context, message: string, options: DecideOptions): Promise<Decision> {
  const available = options.available ?? new Set(registry.keys());
  const { newId, draws = false, tells = false, attachments = [] } = options;
  // What comes along with a message is what it is about.
  if (available.has("story") && attachments.length === 0) {
    const decision = decideStoryEdits(context, message, { newId, draws, tells });
    if (decision) return decision;
  }
  const input = routingInputOf(context, message, attachments);
  let routing = route(input, newId);
  if (routing.type === "needs_outline") {
    const scenes = await context.outline();
    routing = route({ ...input, scenes, complete: true }, newId);
  }
  return settle(routing, available);
}

function settle(routing: Routing, available: ReadonlySet<ToolName>): Decision {
  if (routing.type === "needs_outline")
    throw new AppError("internal", "The outline was not enough to route by.");
  if (routing.type !== "steps") return routing;
  const steps = routing.steps.filter((step) => available.has(step.tool));
  const missing = routing.steps.find((step) => !available.has(step.tool));
  const instead = missing ? insteadOf(missing.tool) : null;
  if (instead && steps.length === 0) return { type: "needs_model", ...instead };
  return { type: "plan", steps, confidence: routing.confidence, note: instead?.text ?? null };
}

/** Numbers the steps and drops what only the router needs. */
export function toPlan(steps: RoutedStep[], rung: Extract<Rung, "fast-router" | "intent">): Plan {
  return {
    rung,
    steps: steps.map(({ sceneId, ...step }, index) =>
      planStepSchema.parse({
        index,
        tool: step.tool,
        label: labelFor(step),
        sceneId,
        arguments: step.arguments,
      }),
    ),
  };
}
