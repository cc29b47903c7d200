import type { Format } from "@/domain/format";

/** Where people show videos, and in which shape. In order: «youtube shorts» is no YouTube video. */
const platforms: readonly (readonly [pattern: RegExp, format: Format])[] = [
  [/\b9\s?[:x]\s?16\b|\bvertical\b|\bportrait\b|\bhochformat\b|竖屏/iu, "9:16"],
  [/\b4\s?:\s?5\b|\b(?:instagram|insta|ig) feed\b/iu, "4:5"],
  [/\b1\s?:\s?1\b|\bsquare\b|\bquadratisch\b|\bcuadrado\b|\bcarré\b|方形/iu, "1:1"],
  [/\b16\s?[:x]\s?9\b|\blandscape\b|\bwide ?screen\b|横屏/iu, "16:9"],
  [
    /\btik ?-?toks?\b|\breels?\b|\bshorts\b|\b(?:instagram|insta|ig|snapchat|whatsapp) (?:stor(?:y|ies)|status)\b|抖音|快手/iu,
    "9:16",
  ],
  [/\b(?:instagram|insta|linkedin|facebook|ig) (?:post|ad|carousel)\b/iu, "1:1"],
];

/** The shape that a prompt asks for by its name or by where the video is shown; null where it says nothing of it. */
export function formatIn(prompt: string): Format | null {
  return platforms.find(([pattern]) => pattern.test(prompt))?.[1] ?? null;
}
