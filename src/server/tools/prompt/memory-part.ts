import type { Remembered } from "@/domain/memory";

/** What is known of the project and its person; null where there is nothing. */
export function memoryPart({ facts, habits }: Remembered): string | null {
  const lines = [
    ...facts.map(({ kind, text }) => `- ${kind}: ${text}`),
    ...habits.map(({ kind, text }) => `- the person likes, as ${kind}: ${text}`),
  ];
  if (lines.length === 0) return null;
  return `Known from earlier (hold to it where it touches this scene, unless the request says otherwise; never show it as text by itself)\n${lines.join("\n")}`;
}
