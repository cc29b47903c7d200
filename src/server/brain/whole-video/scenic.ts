import { kinds } from "../fast-router/intents/several-scenes";

/** What a part of a video is called besides the kinds of scenes: what it tells rather than what it is. */
const subjects =
  "titles?|headline|features?|benefits?|advantages?|bestsellers?|products?|services?|prices?|plans?|offers?|team|hours|steps|process|how it works|how to \\p{L}+|pain points?|problems?|solutions?|what's new|what is new|quiz(?: question)?|question|proof|(?:release |launch )?date|tagline|slogan|questions?|numbers?|figures|metrics|results|contact(?: details| info)?|address|location|map|(?:good)?bye|farewell|hello|greeting|hook|logo|idea|sign[ -]?up|social proof|reviews?|screenshots?|photos?|gallery|phone|website|url|name|thanks|thank you|where to (?:buy|find \\p{L}+|go)|who we are|what we do|why (?:us|we|it)|about us|story|history|mission|demo|punchline|code|comparison|before and after|recipe|ingredients|cta";
const determiner =
  "an?|another|one|our|my|the|its|their|some|two|three|four|five|six|\\d+|all(?: our| the)?|final|short|big|quick|opening|closing";
/** Begins with what only a noun follows. */
export const determined = new RegExp(`^(?:${determiner}) `, "iu");
const scene = new RegExp(
  `^(?:(?:${determiner}) )*(?:[\\p{L}\\d'&-]+ ){0,3}?(?:${kinds}|${subjects})\\b`,
  "iu",
);
const alone = new RegExp(
  `^(?:(?:${determiner}) )*(?:[\\p{L}\\d'&-]+ ){0,2}?(?:${kinds}|${subjects})\\b`,
  "iu",
);
const mostWords = 14;

/** Whether a part of a list begins as a scene does: «three benefits», «a quote by Ann». */
export function isScenic(part: string): boolean {
  return scene.test(part) && (part.includes(":") || part.split(/\s+/).length <= mostWords);
}

/** The same with hardly a word before its kind, so that a part without an article is no sentence. */
export function isPlainlyScenic(part: string): boolean {
  return alone.test(part) && (part.includes(":") || part.split(/\s+/).length <= mostWords);
}
