import { findColors } from "../look/find-colors";
import { toneOf } from "../look/tone";
import { brandOf } from "./brand";
import type { Brief, BriefItem, SceneKind } from "./brief";
import { codeOf } from "./code-text";
import { commandsOf } from "./commands";
import { comparisonOf } from "./comparison";
import { countdownOf } from "./countdown";
import { describedTexts, isDescription } from "./described-texts";
import { itemsOf } from "./items";
import { kindOf } from "./kind";
import { messagesOf } from "./messages";
import { milestonesOf } from "./milestones";
import { quoteOf } from "./quote";
import { quotedTexts } from "./quoted-texts";
import { secondsIn } from "./seconds";
import { sequenceIn } from "./sequence";
import { isOverTime, seriesOf } from "./series";
import { statsOf } from "./stats";
import { subjectOf } from "./subjects";
import { textsIn } from "./texts";

const addressPattern =
  /(?<![@\p{L}\p{N}._-])(?:[\p{L}\p{N}._+-]+@)?(?:https?:\/\/)?(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|io|co|dev|app|shop|store|ai|me|eu|de|fr|uk|ch|at|nl|it|es|us|ca|tv|xyz|studio|design|coffee|cafe|bio|info|biz|club|tech|online|site|cloud|gg|so|to|ly|be|se|no|dk|fi|pl|cz|jp|cn|in|au|nz|br|pt)\b(?:\/[^\s,;"'”]*)?/iu;
const handlePattern = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]{2,30}/u;
/** More than this is no prompt for one scene. In UTF-16 units. */
const longestRead = 2_000;

/**
 * Reads a prompt without a model. Never throws; what the prompt does not say is null or empty.
 * @param today from when days without a year are counted
 */
export function briefOf(prompt: string, today: Date = new Date()): Brief {
  const text = prompt.normalize("NFC").trim().slice(0, longestRead);
  const { code, rest } = codeOf(text);
  const quotes = quotedTexts(rest);
  const unquoted = quotes.reduceRight(
    (plain, quote) =>
      `${plain.slice(0, quote.start)} ${" ".repeat(quote.end - quote.start - 1)}${plain.slice(quote.end)}`,
    rest,
  );
  const sceneName = sceneNameIn(rest);
  const { brand, about } = brandOf(rest);
  const named = kindOf(unquoted);
  const items = itemsOf(rest);
  const isCounted = named === null && countsThings(items);
  const parts = {
    code,
    commands: code
      ? []
      : commandsOf(
          rest,
          quotes.map((quote) => quote.text),
        ),
    messages: messagesOf(rest, quotes),
    quote: quoteOf(rest, quotes),
    milestones: milestonesOf(rest, { asked: named === "timeline" || named === "agenda" }),
    comparison: comparisonOf(rest),
    countdown: countdownOf(unquoted, today),
    stats: statsOf(unquoted, { asked: isCounted || named === "stats" || named === "big-number" }),
    items,
  };
  const colors = findColors(brand ? unquoted.replace(brand, " ".repeat(brand.length)) : unquoted);
  const used = new Set([
    brand,
    sceneName,
    ...parts.commands,
    ...parts.messages.map((message) => message.text),
  ]);
  const isTold = parts.comparison !== null || parts.commands.length > 0 || parts.messages.length > 0;
  const isSeries = !isTold && parts.quote === null && (isChart(named) || parts.milestones.length < 2);
  const series = isSeries ? seriesOf(rest) : null;
  const found = { ...parts, series };
  const kind = kindFrom(named ?? kindByContent({ ...found, isOrdered: sequenceIn(rest).length >= 2 }), found);
  // What a described picture is made of is no list.
  const described =
    (kind === null || kind === "title") &&
    !code &&
    series === null &&
    quotes.length === 0 &&
    isDescription(rest)
      ? describedTexts(rest)
      : [];
  // «Q1 $12k, Q2 $19k» are values over time, not things with prices.
  const isPictured = described.length > 0;
  const listed =
    isPictured || isTold || parts.quote || (series && kind !== "plans" && isOverTime(series)) ? [] : items;
  const url = addressPattern.exec(rest)?.[0] ?? null;
  const handle = handlePattern.exec(rest)?.[0] ?? null;
  const texts = isPictured
    ? described
    : textsIn({
        ...{ brand, kind, url, handle, today, prompt: rest },
        quoted: quotes.map((quote) => quote.text).filter((quoted) => !used.has(quoted)),
        hasQuotes: quotes.length > 0,
        hasData:
          isTold ||
          code !== null ||
          (listed.length > 1 && !closes(kind)) ||
          series !== null ||
          parts.milestones.length > 1,
      });
  return {
    ...parts,
    ...{
      prompt: text,
      brand,
      about,
      texts,
      isPictured,
      items: listed,
      series,
      handle,
      url,
      colors,
      kind,
      sceneName,
    },
    subject:
      subjectOf(parts.commands.reduce((plain, command) => plain.replace(command, " "), unquoted))?.id ?? null,
    seconds: secondsIn(unquoted, [
      ...items.flatMap((item) => [item.title, item.text]),
      ...parts.messages.map((message) => message.text),
      ...parts.milestones.map((milestone) => milestone.what),
    ]),
    tone: toneOf(unquoted),
  };
}

/** «18 shows, 9 cities, 1 broken guitar»; what is weighed or has an hour is no count. */
function countsThings(items: readonly BriefItem[]): boolean {
  return (
    items.length >= 2 &&
    items.every(
      ({ title, price }) =>
        price === "" &&
        /^\d[\d.,']*\+?\s+(?!(?:am|pm|uhr|g|kg|ml|l|dl|cl|tsp|tbsp|cups?|oz|lbs?|min|mins|minutes|hours?)\b)\p{L}/iu.test(
          title,
        ),
    )
  );
}

/** «compare our sales: Jan 120, Feb 180» names a comparison and gives a series; a «comparison chart» the other way round. */
function kindFrom(kind: SceneKind | null, { comparison, series }: Pick<Brief, "comparison" | "series">) {
  if (kind === "comparison" && comparison === null && series) return "chart";
  return kind === "chart" && series === null && comparison ? "comparison" : kind;
}

/** A scene that ends a video says what to do and where, which is no list even with commas. */
function closes(kind: SceneKind | null): boolean {
  return kind === "call-to-action" || kind === "outro" || kind === "contact";
}

function isChart(kind: SceneKind | null): boolean {
  return kind === "chart" || kind === "line-chart" || kind === "donut";
}

/** What is meant where nobody names it: a prompt that holds a conversation asks for one. */
function kindByContent(
  parts: Pick<
    Brief,
    "code" | "commands" | "messages" | "quote" | "milestones" | "comparison" | "items" | "stats" | "series"
  > & { isOrdered: boolean },
): SceneKind | null {
  if (parts.code) return "code";
  if (parts.commands.length > 0) return "terminal";
  if (parts.messages.length > 1) return "chat";
  if (parts.quote?.author) return "quote";
  if (parts.items.filter((item) => item.price !== "").length > 1) return "plans";
  if (parts.comparison) return "comparison";
  if (parts.milestones.length > 2) return "timeline";
  if (parts.isOrdered && parts.items.length > 1) return "steps";
  if (parts.series) return null;
  if (parts.stats.length === 1 && parts.items.length === 0) return "big-number";
  return parts.stats.length > 1 ? "stats" : null;
}

/** «a scene called “Our story”», «name it Plans». */
function sceneNameIn(text: string): string | null {
  const found =
    /\b(?:scene|slide|it)\s+(?:called|named)\s+["“'«]?([^"”'»,.;\n]{1,60}?)["”'»]?(?=$|[,.;\n]|\s+(?:with|after|before|at the|and|in|that|about|for)\b)/iu.exec(
      text,
    )?.[1] ?? /\b(?:name|call) it\s+["“'«]?([^"”'»,.;\n]{1,60}?)["”'»]?(?=$|[,.;\n])/iu.exec(text)?.[1];
  return found?.trim() || null;
}
