import type { Controls, ControlValue } from "@/domain/control";

const longestValue = 40;

function textOf(value: ControlValue): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text;
}

/** What a change of controls says in the history: «headlineColor → #f2994a», with the number of others behind it. */
export function summarizeControls(controls: Controls): string {
  const [first, ...others] = Object.entries(controls);
  if (!first) return "Nothing changed";
  const [name, value] = first;
  const change = `${name} → ${textOf(value)}`;
  return others.length > 0 ? `${change} and ${others.length} more` : change;
}
