import type { Receipt } from "@/domain/message";
import type { Estimate, Rung } from "@/domain/plan";

const rungNames: Record<Rung, string> = {
  "fast-router": "read at once",
  template: "template",
  control: "control",
  "source-edit": "code edit",
  storyboard: "storyboard",
  intent: "read by a model",
  slots: "template, filled by a model",
  code: "written",
  layout: "laid out and written",
  surgical: "patched",
  creative: "rewritten",
  story: "story",
  picture: "drawn",
};

/**
 * What an answer took, in words: how long, who answered, what it cost.
 * @param template The template that its scene was made from, where that is one.
 */
export function receiptWords(
  receipt: Receipt,
  template: string | null,
): { time: string; how: string; cost: string } {
  // That the message was understood at once is only worth saying when nothing else was done.
  const named = receipt.rungs.filter((rung) => rung !== "fast-router" || receipt.rungs.length === 1);
  const how = named.map((rung) =>
    rung === "template" && template !== null
      ? `template “${template.replaceAll("-", " ")}”`
      : rungNames[rung],
  );
  const models = receipt.models.length > 0 ? receipt.models.join(", ") : "no model";
  return {
    time: formatTook(receipt.durationMs),
    how: [...how, models].join(" · "),
    cost: formatCost(receipt.costUsd),
  };
}

/** What is expected beforehand: «About 22 s and $0.08 for 5 written scenes (estimated)». */
export function estimateWords({ scenes, seconds, costUsd }: Estimate): string {
  const time = formatTook(seconds * 1_000);
  const cost = costUsd === null ? ", at a price that is not known," : ` and ${formatCost(costUsd)}`;
  return `About ${time}${cost} for ${scenes} written scenes (estimated)`;
}

/** «0.3 s», «14 s», «1 min 5 s»; never «0.0 s». */
export function formatTook(milliseconds: number): string {
  const seconds = milliseconds / 1_000;
  if (seconds < 9.95) return `${Math.max(0.1, seconds).toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** «$0.00» is free; less than a cent is said as such rather than rounded away. */
export function formatCost(usd: number): string {
  if (usd > 0 && usd < 0.01) return "under $0.01";
  return `$${usd.toFixed(2)}`;
}
