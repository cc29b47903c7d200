import type { MessagePart } from "@/domain/message";
import type { Rung } from "@/domain/plan";
import type { ToolName } from "@/domain/tool-name";

/** What became of one step, as far as the answer tells it. */
export type StepOutcome = {
  tool: ToolName;
  /** The tool's own summary, or the text of what went wrong. */
  summary: string;
  status: "done" | "failed" | "unavailable" | "question";
  /** Which part of the system answered; null where none did. */
  rung: Rung | null;
  /** The scene that the step made or changed, if it is still there. */
  scene: { id: string; name: string; template: string | null } | null;
  /** What a tool offers to say next (from a question or an «unavailable»). */
  suggestions?: string[];
};

export type Answer = { parts: MessagePart[]; suggestions: string[] };

/**
 * Composes what is said to the person from what the steps did, with the decision's `note` behind it. Pure; at least one
 * part, at most three suggestions.
 */
export function composeAnswer(outcomes: StepOutcome[], note: string | null = null): Answer {
  const parts: MessagePart[] = [];
  for (const said of inOneBreath(told(picturesTogether(outcomes)))) {
    const lead = parts.length > 0 ? " " : "";
    parts.push(...(Array.isArray(said) ? listOf(said, lead) : partsOf(said, lead)));
  }
  if (note) parts.push({ type: "text", text: parts.length > 0 ? ` ${note}` : note });
  const offered = outcomes.flatMap((outcome) => outcome.suggestions ?? []);
  return {
    parts: parts.length > 0 ? parts : [{ type: "text", text: "Nothing had to be changed." }],
    suggestions: (offered.length > 0 ? offered : nextAfter(outcomes)).slice(0, 3),
  };
}

/** A book's pictures are told in one sentence; each that failed has its own. */
function picturesTogether(outcomes: StepOutcome[]): StepOutcome[] {
  const isDrawn = ({ rung, status }: StepOutcome) => rung === "picture" && status === "done";
  const drawn = outcomes.filter(isDrawn);
  const [first] = drawn;
  if (!first || drawn.length < 2) return outcomes;
  const summary = `${drawn.length} pictures are drawn`;
  return outcomes.flatMap((outcome) =>
    outcome === first ? [{ ...first, summary, scene: null }] : isDrawn(outcome) ? [] : [outcome],
  );
}

/** Without the draft of a scene that has been written since, and each reason of several failures once. */
function told(outcomes: StepOutcome[]): StepOutcome[] {
  return outcomes.filter(({ tool, scene, status, summary }, index) => {
    const before = outcomes.slice(0, index);
    if (status === "failed")
      return !before.some((each) => each.status === status && each.summary === summary);
    const isWritten = outcomes
      .slice(index + 1)
      .some((later) => later.tool === "add" && later.status === "done" && later.scene?.id === scene?.id);
    return tool !== "add" || scene === null || !isWritten;
  });
}

type Scene = NonNullable<StepOutcome["scene"]>;

/** Scenes of which there is nothing to say but that they are there are told together, where the first of them stands. */
function inOneBreath(outcomes: StepOutcome[]): (StepOutcome | Scene[])[] {
  const isPlain = ({ tool, status, summary, scene }: StepOutcome) =>
    tool === "add" && status === "done" && scene !== null && summary === `Here is ${scene.name}`;
  const made = outcomes.flatMap((outcome) => (isPlain(outcome) && outcome.scene ? [outcome.scene] : []));
  if (made.length < 2) return outcomes;
  const first = outcomes.findIndex(isPlain);
  // What stayed a draft belongs beside the reason for it.
  const isDraft = (outcome: StepOutcome) => outcome.tool === "add" && outcome.status === "done";
  const before = outcomes.slice(0, first);
  return [
    ...before.filter((outcome) => !isDraft(outcome)),
    made,
    ...before.filter(isDraft),
    ...outcomes.slice(first).filter((outcome) => !isPlain(outcome)),
  ];
}

function listOf(scenes: Scene[], lead: string): MessagePart[] {
  const between = (index: number) =>
    index === 0 ? `${lead}Here are ` : index === scenes.length - 1 ? " and " : ", ";
  return [
    ...scenes.flatMap(({ id, name }, index): MessagePart[] => [
      { type: "text", text: between(index) },
      { type: "scene", sceneId: id, name },
    ]),
    { type: "text", text: "." },
  ];
}

function partsOf(outcome: StepOutcome, lead: string): MessagePart[] {
  const { scene, summary } = outcome;
  const at = scene ? summary.indexOf(scene.name) : -1;
  if (!scene || at < 0) return [{ type: "text", text: `${lead}${sentence(summary)}` }];
  const before = `${lead}${summary.slice(0, at)}`;
  const after = sentence(summary.slice(at + scene.name.length));
  return [
    ...(before ? [{ type: "text" as const, text: before }] : []),
    { type: "scene", sceneId: scene.id, name: scene.name },
    ...(after ? [{ type: "text" as const, text: after }] : []),
  ];
}

function sentence(text: string): string {
  const trimmed = text.trimEnd();
  return /[.!?…。！？]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Things that the built-in engine really does next, by what was made last. */
function nextAfter(outcomes: StepOutcome[]): string[] {
  const last = outcomes.findLast((outcome) => outcome.status === "done");
  if (!last) return [];
  if (last.tool === "add" && last.scene) return nextForTemplate[last.scene.template ?? ""] ?? nextForAny;
  if (last.tool === "story") return nextForStory;
  if (last.tool === "restore") return ["Redo that"];
  if (last.tool === "delete") return ["Undo that"];
  return last.tool === "edit" ? ["Make it 8 seconds", "Make the text bigger", "Undo that"] : nextForAny;
}

const nextForStory = ["Redo page 2's picture at night", "Make all pictures paper cut", "Make it 9:16"];
const nextForAny = ["Make the headline bigger", "Make it 8 seconds", "Add a call to action"];
const nextForTemplate: Record<string, string[]> = {
  title: ["Make the headline orange", "Make it 8 seconds", "Add a call to action"],
  list: ["Make the headline bigger", "Make it 8 seconds", "Add a call to action"],
  "bar-chart": ["Make the bars green", "Make it 8 seconds", "Add a call to action"],
  "line-chart": ["Make the headline bigger", "Make it 8 seconds", "Add a call to action"],
  donut: ["Make the ring orange", "Make it 8 seconds", "Add a call to action"],
  "call-to-action": ["Make the button green", "Make it 4 seconds", "Move it to the end"],
};
