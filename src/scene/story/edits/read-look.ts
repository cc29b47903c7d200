import type { Beat } from "@/domain/story";

/** What of a page's picture the illustrator is told in words of its own. */
export type PageLook = Pick<Beat, "place" | "time" | "weather" | "season" | "feeling" | "things">;

type Words<Key extends keyof PageLook> = readonly (readonly [PageLook[Key], RegExp])[];

const times: Words<"time"> = [
  [
    "night",
    /\b(?:(?:at|by|in the|during the|into|to) night|night(?:time)?|moonlit|moonlight|in the dark|midnight|starlit)\b/i,
  ],
  ["dawn", /\b(?:dawn|sunrise|daybreak|(?:early |in the )?morning)\b/i],
  ["dusk", /\b(?:dusk|sunset|twilight|evening)\b/i],
  ["day", /\b(?:day(?:time|light)?|noon|midday|afternoon)\b/i],
];
const weathers: Words<"weather"> = [
  ["rain", /\b(?:rain(?:y|ing|s)?|in the rain|pouring|stormy|storm)\b/i],
  ["snow", /\b(?:snow(?:y|ing|s|fall)?)\b/i],
  ["wind", /\b(?:wind|windy)\b/i],
  ["fog", /\b(?:fog(?:gy)?|mist(?:y)?)\b/i],
  ["cloudy", /\b(?:cloud(?:s|y)?|overcast)\b/i],
  ["clear", /\b(?:clear sky|clear skies|sunny|sunshine|in the sun|blue sky|good weather)\b/i],
];
const seasons: Words<"season"> = [
  ["spring", /\b(?:spring|springtime)\b/i],
  ["summer", /\bsummer\b/i],
  ["autumn", /\b(?:autumn|fall (?:leaves|colou?rs)|in (?:the )?fall)\b/i],
  ["winter", /\b(?:winter|wintry)\b/i],
];
const feelings: Words<"feeling"> = [
  ["happy", /\b(?:happy|happier|cheerful|joyful|smiling|laughing)\b/i],
  ["curious", /\b(?:curious|wondering)\b/i],
  ["sad", /\b(?:sad|sadder|crying|unhappy)\b/i],
  ["afraid", /\b(?:afraid|scared|frightened)\b/i],
  ["surprised", /\b(?:surprised|amazed|astonished)\b/i],
  ["proud", /\b(?:proud|prouder)\b/i],
  ["sleepy", /\b(?:sleepy|sleeping|asleep|tired)\b/i],
];
const places: Words<"place"> = [
  ["underwater", /\b(?:under ?water|under the sea)\b/i],
  ["home", /\b(?:at home|indoors|(?:bed|living )room|kitchen)\b/i],
  ["garden", /\bgarden\b/i],
  ["forest", /\b(?:forest|woods)\b/i],
  ["meadow", /\b(?:meadow|field of flowers)\b/i],
  ["mountains", /\b(?:mountains?|hills)\b/i],
  ["beach", /\bbeach\b/i],
  ["sea", /\b(?:sea|ocean)\b/i],
  ["river", /\briver\b/i],
  ["village", /\bvillage\b/i],
  ["city", /\b(?:city|town)\b/i],
  ["station", /\b(?:railway |train )?station\b/i],
  ["farm", /\bfarm\b/i],
  ["desert", /\bdesert\b/i],
  ["snowfield", /\b(?:snow ?field|the ice)\b/i],
  ["cave", /\bcave\b/i],
  ["castle", /\bcastle\b/i],
  ["space", /\b(?:in (?:outer )?space|outer space|the moon'?s surface)\b/i],
  ["sky", /\b(?:in the sky|above the clouds)\b/i],
  ["school", /\b(?:school|classroom)\b/i],
];

/** Things that are said to be there: «with a red balloon», «add a fox», «holding an umbrella». */
const thing =
  /\b(?:with|add|holding|carrying|finds?|and|sees?|put|meets?)\s+(?:an?|one|some|two|three|the)\s+((?:[\p{L}-]+\s+){0,2}?[\p{L}-]+)(?=\s+(?:in|on|at|to|by|from|of|and|near|next|beside|under|over|that|which|who|with|for|behind)\b|\s*[,.;!?]|\s*$)/giu;

function find<Key extends keyof PageLook>(words: Words<Key>, said: string): PageLook[Key] | undefined {
  return words.find(([, pattern]) => pattern.test(said))?.[0];
}

/** What a wish says of how a page looks; what it does not speak of is left out. */
export function readLook(said: string): Partial<PageLook> {
  const place = find(places, said);
  const time = find(times, said);
  const weather = find(weathers, said);
  const season = find(seasons, said);
  const feeling = find(feelings, said);
  const things = [...said.matchAll(thing)]
    .map(([, noun = ""]) => noun.toLowerCase())
    .filter((noun) => noun.length <= 40 && Object.keys(readOthers(noun)).length === 0)
    .slice(0, 4);
  return {
    ...(place ? { place } : {}),
    ...(time ? { time } : {}),
    ...(weather ? { weather } : {}),
    ...(season ? { season } : {}),
    ...(feeling ? { feeling } : {}),
    ...(things.length > 0 ? { things } : {}),
  };
}

/** «a sunny day», «the snow»: what is no thing. */
function readOthers(noun: string): Partial<PageLook> {
  const time = find(times, noun);
  const weather = find(weathers, noun);
  const place = find(places, noun);
  return { ...(time ? { time } : {}), ...(weather ? { weather } : {}), ...(place ? { place } : {}) };
}
