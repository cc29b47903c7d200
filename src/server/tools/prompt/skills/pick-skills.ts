import { cardGrid } from "./card-grid";
import { dataStory } from "./data-story";
import { explainer } from "./explainer";
import { kineticType } from "./kinetic-type";
import { ownDrawing } from "./own-drawing";
import { productUi } from "./product-ui";
import type { Skill } from "./skill";

export const skills: readonly Skill[] = [productUi, dataStory, kineticType, explainer, cardGrid, ownDrawing];

/** More would cost more than they teach. */
const most = 2;

/** The skills that a request calls for, the best first; none where no word of it does. */
export function pickSkills(request: string, count = most): Skill[] {
  const words = request.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [];
  const text = ` ${words.join(" ")} `;
  return skills
    .map((skill) => ({ skill, hits: skill.words.filter((word) => text.includes(` ${word}`)).length }))
    .filter(({ hits }) => hits > 0)
    .sort((one, other) => other.hits - one.hits)
    .slice(0, count)
    .map(({ skill }) => skill);
}

/** A skill as a model is told it. */
export function skillPart({ name, advice, example }: Skill): string {
  return `Skill: ${name}\n${advice}\nA scene of this kind:\n\`\`\`tsx\n${example}\`\`\``;
}
