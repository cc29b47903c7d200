/** What models write in tests of the whole product. */

/** A request that no template is. */
export const planet = "Add a scene where a planet with seven moons spins above the words Far Out";
/** A message that the fast router doubts. */
export const vague =
  "could we somehow get three bits with a line-drawn robot in them, one for each of our products?";
/** An edit that no rule can do, said in words that the router does not know for one. */
export const wish = "The headline deserves a wobbly hand-drawn squiggle";

export const sceneOf = (
  headline: string,
  more = "",
) => `import { AnimatedText, Stage } from "scenewright/kit";

export const controls = {
  headline: ${JSON.stringify(headline)},
  headlineColor: "#f5e9da",
  background: "#101018",
};

export default function Scene({ headline, headlineColor, background }: typeof controls) {
  return (
    <Stage color={background}>
      <AnimatedText as="display" size={120} color={headlineColor}>{headline}</AnimatedText>${more}
    </Stage>
  );
}
`;

export const fenced = (code: string) => `\`\`\`tsx\n${code}\`\`\``;

export const patchOf = (search: string, replace: string) =>
  `<<<<<<< SEARCH\n${search}\n=======\n${replace}\n>>>>>>> REPLACE`;

/** An intent's answer: one edit of the first scene. */
export const editPlan = (instruction: string) =>
  JSON.stringify({ answer: { type: "plan", steps: [{ tool: "edit", scenes: [1], instruction }] } });
