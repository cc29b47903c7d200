import { findColors } from "../look/find-colors";
import { toneOf } from "../look/tone";
import { brandOf } from "./brand";
import type { Brief } from "./brief";
import { itemsOf, seriesOf } from "./items";
import { kindOf } from "./kind";
import { quotedTexts } from "./quoted-texts";
import { subjectOf } from "./subjects";

const url =
  /\b(?:https?:\/\/)?(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|io|co|dev|app|shop|store|ai|me|eu|de|fr|uk|ch|at|nl|it|es|us|ca|tv|xyz|studio|design|coffee|cafe|bio|info|biz|club|tech|online|site|cloud|gg|so|to|ly|be|se|no|dk|fi|pl|cz|jp|cn|in|au|nz|br|pt)\b(?:\/[^\s,;"'”]*)?/iu;
const handle = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]{2,30}/u;
const duration = /(\d+(?:[.,]\d+)?)[ -]?(?:(seconds?|secs?|s)|(minutes?|mins?))\b/i;
const said =
  /\b(?:that (?:says|reads)|which (?:says|reads)|saying|reading|says|reads|with the (?:words?|text|headline|title)|titled|headline:|title:|text:)\s*:?\s+(.+?)(?=$|[,;]\s+(?:in|with|and|make|then|use|on|add)\b|\s+(?:in|on|with) (?:an? )?(?:[\p{L}-]+ ){0,3}(?:background|colou?rs?|letters|text|font)\b|\s+(?:after|before) (?:scene|the)\b|\s+at the (?:end|start|beginning)\b|\.\s)/iu;

/** More than this is no prompt for one scene. In UTF-16 units. */
const longestRead = 2_000;

/** Reads a prompt without a model. Never throws; what the prompt does not say is null or empty. */
export function briefOf(prompt: string): Brief {
  const text = prompt.normalize("NFC").trim().slice(0, longestRead);
  const quotes = quotedTexts(text);
  const unquoted = quotes.reduceRight(
    (rest, quote) =>
      `${rest.slice(0, quote.start)} ${" ".repeat(quote.end - quote.start)}${rest.slice(quote.end)}`,
    text,
  );
  const sceneName = sceneNameIn(text);
  const { brand, about } = brandOf(text);
  const seconds = duration.exec(unquoted);
  const colors = findColors(brand ? unquoted.replace(brand, " ".repeat(brand.length)) : unquoted);
  const sayings =
    quotes.length === 0
      ? said
          .exec(text)?.[1]
          ?.replace(/[.!]+$/, (end) => (end === "." ? "" : end))
          .trim()
      : undefined;
  const named = quotes.filter((quote) => quote.text === brand || quote.text === sceneName);
  const texts = sayings
    ? [sayings]
    : quotes.filter((quote) => !named.includes(quote)).map((quote) => quote.text);
  const address = url.exec(text)?.[0] ?? null;
  return {
    prompt: text,
    brand,
    about,
    subject: subjectOf(unquoted)?.id ?? null,
    texts,
    items: itemsOf(text),
    series: seriesOf(text),
    stats: [],
    quote: null,
    milestones: [],
    comparison: null,
    messages: [],
    code: null,
    commands: [],
    countdown: null,
    handle: handle.exec(text)?.[0] ?? null,
    url: address,
    seconds: seconds?.[1] ? Number(seconds[1].replace(",", ".")) * (seconds[3] ? 60 : 1) : null,
    colors,
    tone: toneOf(unquoted),
    kind: kindOf(unquoted),
    sceneName,
  };
}

/** «a scene called “Our story”», «name it Plans». */
function sceneNameIn(text: string): string | null {
  const found =
    /\b(?:scene|slide|it)\s+(?:called|named)\s+["“'«]?([^"”'»,.;\n]{1,60}?)["”'»]?(?=$|[,.;\n]|\s+(?:with|after|before|at the|and|in|that|about|for)\b)/iu.exec(
      text,
    )?.[1] ?? /\b(?:name|call) it\s+["“'«]?([^"”'»,.;\n]{1,60}?)["”'»]?(?=$|[,.;\n])/iu.exec(text)?.[1];
  return found?.trim() || null;
}
