import { formatHex } from "culori";
import { readControls } from "../controls";
import { readableOn, textContrast } from "../look/contrast";
import { outlineScene } from "../outline";
import { editSource } from "../source-edit";
import type { SceneProblem } from "./lint-scene";

export type FrameRepair = {
  code: string;
  /** In the past tense, one for each thing that was mended. */
  done: string[];
};

/** Repairs at once; more than that is a scene to be written anew. */
const mostRepairs = 6;

/**
 * Mends what is clear in a scene's code without a model: a text that is too pale gets the nearest readable shade of its
 * colour, one that runs out of the frame is made smaller or moved. Null where nothing could be mended.
 */
export function repairFrames(code: string, problems: readonly SceneProblem[]): FrameRepair | null {
  let current = code;
  const done: string[] = [];
  for (const problem of problems.filter(({ isClear }) => isClear).slice(0, mostRepairs)) {
    const [text] = problem.texts;
    const { mend } = problem;
    if (!mend || text === undefined || !knownTexts(current).has(wordsOf(text))) continue;
    const target = { text: text.trim(), kind: "text" as const };
    const result =
      mend.type === "color"
        ? editSource(current, {
            type: "set_color",
            target,
            color: readableOn(formatHex(mend.color) ?? mend.color, [mend.ground], textContrast),
          })
        : mend.type === "scale"
          ? editSource(current, { type: "set_size", target, scale: mend.scale })
          : editSource(current, { type: "move", target, x: mend.x, y: mend.y });
    if (result.type !== "edited") continue;
    current = result.code;
    done.push(`“${shortOf(text)}” ${doneTo[mend.type]}`);
  }
  return done.length > 0 ? { code: current, done } : null;
}

const doneTo = {
  color: "was hard to read and has more contrast now",
  scale: "ran out of the frame and is smaller now",
  move: "ran out of the frame and stands within it now",
};

/**
 * What is wrong, in words for people, and the message that asks for its repair. Frames are measured in a page that runs
 * the scene's code, so a text is only quoted where the code holds it.
 */
export function wordsForProblems(
  code: string,
  name: string,
  problems: readonly SceneProblem[],
): { texts: string[]; fix: string } {
  const known = knownTexts(code);
  const quoted = (text: string | undefined) =>
    text !== undefined && known.has(wordsOf(text)) ? `“${shortOf(text)}”` : "a text";
  const said = problems.map((problem) => wordsFor(problem, name, quoted));
  const fixes = [...new Set(said.map(({ fix }) => fix))].slice(0, 3);
  return {
    texts: [...new Set(said.map(({ text }) => capital(text)))].slice(0, 4),
    fix: capital(fixes.join(", and ")).slice(0, 600),
  };
}

function wordsFor(
  { rule, texts: [first, second] }: SceneProblem,
  name: string,
  quoted: (text: string | undefined) => string,
): { text: string; fix: string } {
  switch (rule) {
    case "blank":
      return { text: `“${name}” shows nothing for a while`, fix: "show its content from start to end" };
    case "outside":
      return {
        text: `${quoted(first)} runs out of the frame`,
        fix: `make ${quoted(first)} smaller`,
      };
    case "overlap":
      return {
        text: `${quoted(first)} and ${quoted(second)} lie over each other`,
        fix: `move ${quoted(second)} down`,
      };
    case "contrast":
      return { text: `${quoted(first)} is hard to read`, fix: "make the text easier to read" };
    case "small":
      return { text: `${quoted(first)} is very small`, fix: `make ${quoted(first)} bigger` };
  }
}

/** Every text that the code holds, as it is compared. */
function knownTexts(code: string): Set<string> {
  const texts = outlineScene(code).flatMap(({ kind, value }) => (kind === "text" ? [String(value)] : []));
  return new Set([...texts, ...stringsIn(readControls(code))].map(wordsOf));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

const wordsOf = (text: string) => text.replaceAll(/\s+/g, " ").trim();
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function shortOf(text: string): string {
  const words = wordsOf(text);
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
