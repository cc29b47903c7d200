import type { RoutedStep } from "../decision";
import type { RoutingInput } from "./routing";

/** What a message asks for, whether or not the tools for it are there. */
export type Routing =
  | { type: "steps"; steps: RoutedStep[]; confidence: number }
  | { type: "question"; text: string; suggestions: string[] }
  | { type: "answer"; text: string; suggestions: string[] }
  /** The message may speak of a scene outside the window: route again with all scenes. */
  | { type: "needs_outline" };

/**
 * Routes a message without a model: pure, synchronous, the same for the same input. Clear requests become steps, doubtful
 * ones a question.
 * @param newId allocates the id of a scene that a step will make
 */
export function route(_input: RoutingInput, _newId: () => string): Routing {
  return { type: "question", text: "What would you like to see?", suggestions: [] };
}
