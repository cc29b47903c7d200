import { type Intent, labelOf, type Target } from "../situation";

/** A sure step on a scene that is there, which gives no new length. */
export function plain(
  tool: Intent["tool"],
  target: Target,
  label: string,
  args: Record<string, unknown>,
): Intent {
  return {
    tool,
    target,
    makes: null,
    label: labelOf(label),
    arguments: args,
    seconds: null,
    confidence: 0.97,
  };
}
