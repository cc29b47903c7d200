import type { ErrorReport } from "@/domain/app-error";
import { applyBlocks, type PatchResult } from "@/scene/patch/apply-blocks";
import { describeMisses } from "@/scene/patch/describe-misses";
import { readPatchReply } from "@/scene/patch/read-reply";
import { collectText } from "@/server/models/collect-text";
import type { LanguageModel, ModelMessage } from "@/server/models/language-model";
import { contractPart } from "../prompt/contract";
import { kitPart, kitReference } from "../prompt/kit-reference";
import { patchFormatPart } from "../prompt/patch-format";

const maxOutputTokens = 3_000;

const instructions = `You change one scene of a video as a person asks. Change only what was asked: everything else stays to the letter. If the wish is about a look or mood, change the few values that carry it. If it needs the scene to be written anew (another composition, another content throughout), answer with the one word REWRITE.`;

export type SurgicalEdit =
  | { type: "edited"; code: string }
  /** The wish is too large for a patch, or no patch that fits came. */
  | { type: "rewrite" }
  | { type: "failed"; error: ErrorReport };

export type EditCall = {
  code: string;
  instruction: string;
  signal: AbortSignal;
  generationId: string;
  onText(soFar: string): void;
};

/** Changes a scene by search/replace blocks. Blocks that miss are sent back once, with the nearest lines. */
export async function editSurgically(model: LanguageModel, call: EditCall): Promise<SurgicalEdit> {
  const { code, instruction, signal, generationId } = call;
  const messages: ModelMessage[] = [
    {
      role: "user",
      parts: [{ type: "text", text: `The scene:\n\`\`\`tsx\n${code}\n\`\`\`\n\nThe wish:\n${instruction}` }],
    },
  ];
  for (let round = 0; round < 2; round++) {
    const answer = await collectText(
      model,
      {
        system: [
          { text: instructions },
          { text: contractPart },
          { text: kitPart(kitReference()) },
          { text: patchFormatPart, endsCachedPrefix: true },
        ],
        messages,
        maxOutputTokens,
        signal,
        generationId,
      },
      call.onText,
    );
    signal.throwIfAborted();
    if (answer.type === "failed") return answer;
    const result = patched(code, answer.text);
    if (result.type === "applied") {
      return result.code === code ? { type: "rewrite" } : { type: "edited", code: result.code };
    }
    if (result.type === "none") return { type: "rewrite" };
    messages.push(
      { role: "assistant", parts: [{ type: "text", text: answer.text }] },
      {
        role: "user",
        parts: [
          {
            type: "text",
            text: `${describeMisses(result.misses)}\n\nNothing was changed yet. Write all blocks again.`,
          },
        ],
      },
    );
  }
  return { type: "rewrite" };
}

function patched(code: string, reply: string): PatchResult | { type: "none" } {
  const read = readPatchReply(reply);
  if (read.type === "blocks") return applyBlocks(code, read.blocks);
  // A whole scene where a patch was asked is a patch of one block.
  if (read.type === "whole_file" && !read.isCut)
    return applyBlocks(code, [{ search: code, replace: read.code }]);
  return { type: "none" };
}
