import type { Format } from "@/domain/format";
import type { Look } from "@/domain/look";
import type { Remembered } from "@/domain/memory";
import type { SystemPart } from "@/server/models/language-model";
import { contractPart, replyPart } from "./contract";
import { designRulesPart } from "./design-rules";
import { framePart } from "./frame-part";
import { kitPart, kitReference } from "./kit-reference";
import { lookPart } from "./look-part";
import { memoryPart } from "./memory-part";
import { pickSkills, skillPart } from "./skills/pick-skills";

/** What a scene is written from. */
export type SceneBrief = {
  /** What the person asked of this scene. */
  request: string;
  /** What was said of the whole video that it is a part of; null for a scene that stands alone. */
  whole: string | null;
  look: Look;
  format: Format;
  fps: number;
  seconds: number;
  /** What is known from earlier of the project and the person. */
  remembered: Remembered;
  /** The scene that it follows, for one hand over both; null at the start. */
  before: { name: string; code: string } | null;
  /** How it is to be laid out, where that was thought out first. */
  layout: string | null;
};

/** The longest scene that is shown as a reference, in characters; a longer one would cost more than it teaches. */
const longestReference = 6_000;

/** The beginning of every prompt that ends in a scene: the same each time, so that providers cache it. */
export function sceneSystem(): SystemPart[] {
  return [
    { text: contractPart },
    { text: kitPart(kitReference()) },
    { text: designRulesPart },
    { text: replyPart, endsCachedPrefix: true },
  ];
}

/** The part that is this scene's own. */
export function sceneTask(brief: SceneBrief): string {
  const { request, whole, look, before, layout } = brief;
  const known = memoryPart(brief.remembered);
  return [
    ...pickSkills(request).map(skillPart),
    lookPart(look),
    ...(known ? [known] : []),
    framePart(brief),
    ...(before && before.code.length <= longestReference
      ? [
          `The scene before it, “${before.name}”. Continue its hand (type sizes, motifs, motion), not its content:\n\`\`\`tsx\n${before.code}\n\`\`\``,
        ]
      : []),
    ...(whole === null ? [] : [`The whole video was asked for like this:\n${whole}`]),
    ...(layout === null ? [] : [`Lay it out like this:\n${layout}`]),
    `Write the scene:\n${request}`,
  ].join("\n\n");
}
