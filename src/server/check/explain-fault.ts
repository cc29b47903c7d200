import { type CheckFault, sceneFileName } from "@/domain/check-message";
import type { Problem } from "@/domain/problem";
import type { JobOutcome } from "./check-process";

type Place = Pick<Problem, "line" | "column" | "frame">;

/** What went wrong while a scene ran, in words that help its writer, with the place where it can be told. */
export function explainOutcome(outcome: Exclude<JobOutcome, { type: "drawn" }>, timeoutMs: number): Problem {
  if (outcome.type === "fault") return explainFault(outcome.fault, timeoutMs);
  const place = placeOf("", outcome.frame);
  if (outcome.reason === "crash")
    return { rule: "runtime", message: "The scene’s code breaks the program that draws it.", ...place };
  return outcome.reason === "memory" ? outOfMemory(place) : outOfTime(outcome.frame, timeoutMs);
}

function explainFault(fault: CheckFault, timeoutMs: number): Problem {
  const place = placeOf(fault.stack, fault.frame);
  switch (fault.kind) {
    case "time":
    case "starved":
      return outOfTime(fault.frame, timeoutMs);
    case "blank":
      return { rule: "blank", message: "The scene draws nothing at any of the frames that were tried." };
    case "markup":
      return {
        rule: "size",
        message: "One frame of the scene is more than a browser can draw smoothly. Draw fewer elements.",
        ...place,
      };
    case "runtime":
      return {
        rule: "runtime",
        message: "The scene’s code interferes with the program that draws it.",
        ...place,
      };
    default:
      return explainThrown(fault, place);
  }
}

function explainThrown(fault: CheckFault, place: Place): Problem {
  const { name, message } = fault;
  if (name === "AppError" && fault.kind === "load") {
    return { rule: message.includes("default export") ? "export" : "import", message, ...place };
  }
  if (name === "RangeError" && message.includes("call stack")) {
    return { rule: "render", message: "Something in the scene calls itself without an end.", ...place };
  }
  if (
    name === "RangeError" &&
    /allocation failed|Invalid (array|string) length|Invalid typed array length/i.test(message)
  ) {
    return outOfMemory(place);
  }
  if (message.startsWith("Too many re-renders")) {
    return {
      rule: "render",
      message: "A component sets its own state in every render, so that it never comes to rest.",
      ...place,
    };
  }
  const text = firstParagraph(message) || "The scene throws something that is no error.";
  return { rule: "render", message: name === "Error" ? text : `${name}: ${text}`, ...place };
}

const outOfMemory = (place: Place): Problem => ({
  rule: "memory",
  message: "The scene needs more memory than a scene may use.",
  ...place,
});

function outOfTime(frame: number | null, timeoutMs: number): Problem {
  const part = frame === null ? "Loading the scene" : `Drawing frame ${frame}`;
  const seconds = Number((timeoutMs / 1_000).toFixed(1));
  return {
    rule: "time",
    message: `${part} was stopped after ${seconds} s. Look for a loop that never ends.`,
    ...placeOf("", frame),
  };
}

/** The first place in a stack that lies in the scene's own source; compiling keeps lines, not columns. */
function placeOf(stack: string, frame: number | null): Place {
  const start = stack.indexOf(`${sceneFileName}:`);
  const line = start < 0 ? Number.NaN : Number.parseInt(stack.slice(start + sceneFileName.length + 1), 10);
  return { ...(line >= 1 ? { line } : {}), ...(frame === null ? {} : { frame }) };
}

function firstParagraph(message: string): string {
  return (message.split("\n\n")[0] ?? "").trim().slice(0, 500);
}
