import type { Problem } from "@/domain/problem";
import { applyBlocks } from "@/scene/patch/apply-blocks";
import { readPatchReply } from "@/scene/patch/read-reply";
import { collectText } from "@/server/models/collect-text";
import type { LanguageModel } from "@/server/models/language-model";
import { contractPart } from "../prompt/contract";
import { patchFormatPart } from "../prompt/patch-format";

/** As long as a patch of a few lines gets, with room. */
const maxOutputTokens = 3_000;

export type PatchRequest = {
  code: string;
  /** The code before rules mended it: a patch that fits only that is taken too. */
  written: string;
  problems: readonly Problem[];
  signal: AbortSignal;
  generationId: string;
};

/** The scene as a model patches it, shown its errors; null where no patch came that fits. Throws what `signal` aborts with. */
export async function askForPatch(model: LanguageModel, request: PatchRequest): Promise<string | null> {
  const { code, written, problems, signal, generationId } = request;
  const answer = await collectText(model, {
    system: [{ text: contractPart }, { text: patchFormatPart, endsCachedPrefix: true }],
    messages: [{ role: "user", parts: [{ type: "text", text: taskOf(code, problems) }] }],
    maxOutputTokens,
    signal,
    generationId,
  });
  signal.throwIfAborted();
  if (answer.type === "failed") return null;
  const read = readPatchReply(answer.text);
  if (read.type === "blocks") {
    for (const base of [code, written]) {
      const result = applyBlocks(base, read.blocks);
      if (result.type === "applied") return result.code;
    }
    return null;
  }
  return read.type === "whole_file" && !read.isCut ? read.code : null;
}

function taskOf(code: string, problems: readonly Problem[]): string {
  const said = problems.map(({ message, line, frame }) => {
    const place = [line ? `line ${line}` : null, frame === undefined ? null : `frame ${frame}`].filter(
      Boolean,
    );
    return `- ${message}${place.length > 0 ? ` (${place.join(", ")})` : ""}`;
  });
  const numbered = code.split("\n").map((text, index) => `${String(index + 1).padStart(4)}| ${text}`);
  return [
    `This scene does not pass the check:\n${said.join("\n")}`,
    "Mend just that, with as few lines as it takes. The scene (line numbers are not part of it):",
    numbered.join("\n"),
  ].join("\n\n");
}
