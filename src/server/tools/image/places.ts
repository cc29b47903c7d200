const places = [
  "top left",
  "top right",
  "bottom left",
  "bottom right",
  "top",
  "bottom",
  "left",
  "right",
  "center",
] as const;
export type PicturePlace = (typeof places)[number];

const words: Record<PicturePlace, RegExp> = {
  "top left": /\b(?:top|upper)[ -]left\b|\bleft (?:at the )?top\b/i,
  "top right": /\b(?:top|upper)[ -]right\b|\bright (?:at the )?top\b/i,
  "bottom left": /\b(?:bottom|lower)[ -]left\b/i,
  "bottom right": /\b(?:bottom|lower)[ -]right\b/i,
  top: /\b(?:at|on|to|in) (?:the )?top\b|\btop (?:cent(?:er|re)|middle)\b/i,
  bottom: /\b(?:at|on|to|in) (?:the )?bottom\b|\bbottom (?:cent(?:er|re)|middle)\b/i,
  left: /\b(?:on|at|to) the left\b|\bleft side\b/i,
  right: /\b(?:on|at|to) the right\b|\bright side\b/i,
  center: /\b(?:in|at) the (?:cent(?:er|re)|middle)\b|\bcent(?:er|re)d\b/i,
};

/** Where in the frame an instruction wants something; null where it does not say. */
export function placeIn(instruction: string): PicturePlace | null {
  return places.find((place) => words[place].test(instruction)) ?? null;
}
