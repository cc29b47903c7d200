import type { Beat, Character, StoryRequest } from "@/domain/story";
import { characterLine } from "./character-line";
import { guidance } from "./guidance";

/** The most that is said to a model of one picture, in tokens of four characters. */
export const mostPictureTokens = 400;
const charactersPerToken = 4;

const shortGuidance = "For young children: gentle, nothing frightening. No words or letters in the picture.";

/**
 * Everything that a model is told of one page's picture, in 400 tokens at most: what it shows, the looks of those who are
 * on it, the style. What is too long is cut off the page's own words first: looks and style keep the book one.
 */
export function pictureContext(page: {
  request: Pick<StoryRequest, "style">;
  beat: Pick<Beat, "place" | "time" | "weather" | "season">;
  prompt: string;
  characters: readonly Character[];
  /** Whether a sheet or photos go along. */
  hasReference: boolean;
}): string {
  const { request, beat, prompt, characters, hasReference } = page;
  const lines = [
    `A page of a picture book, in this style: ${request.style}.`,
    prompt,
    `Where and when: ${beat.place}, ${beat.time}, ${beat.weather}, ${beat.season}.`,
    ...(characters.length > 0
      ? ["On the page, always with these looks:", ...characters.map(characterLine)]
      : []),
    ...(hasReference
      ? [
          "The reference shows who they are: keep faces, hair, proportions and clothes exactly so, drawn in the style.",
        ]
      : []),
    "Calm room in the lower third.",
    shortGuidance,
  ];
  const room = mostPictureTokens * charactersPerToken;
  const over = lines.join("\n").length - room;
  if (over > 0) lines[1] = cut(prompt, Math.max(0, prompt.length - over));
  return lines.join("\n").slice(0, room);
}

/** What a model is told of the cast's sheet. */
export function sheetContext(request: Pick<StoryRequest, "style">, cast: readonly Character[]): string {
  return [
    `A character sheet for a picture book, in this style: ${request.style}.`,
    `Each of these ${cast.length} stands once, whole figure, from the front, side by side in this order, in true proportions, on plain light ground:`,
    ...cast.map(characterLine),
    ...(cast.some(({ photoAssetId }) => photoAssetId)
      ? ["The photos show real people of the cast in this order: keep their likeness, drawn in the style."]
      : []),
    guidance,
    "No words or letters.",
  ].join("\n");
}

function cut(text: string, length: number): string {
  const short = text.slice(0, length);
  return short.slice(0, Math.max(short.lastIndexOf(" "), 0));
}
