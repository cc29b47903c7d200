import type { BriefMilestone } from "./brief";

const month =
  "(?:jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|f[ée]v(?:rier)?|mar(?:ch|s|zo)?|märz|apr(?:il)?|avr(?:il)?|may|mai|mayo|june?|juni|juin|junio|july?|juli|juillet|julio|aug(?:ust)?|ao[uû]t|agosto|sept?(?:ember|embre|iembre)?|oct(?:ober|obre|ubre)?|okt(?:ober)?|nov(?:ember|embre|iembre)?|dec(?:ember)?|dez(?:ember)?|d[ée]c(?:embre)?|dic(?:iembre)?|enero|febrero|abril)\\.?";
const year = "(?:1[5-9]|20)\\d\\d(?:s|\\s?[-–]\\s?(?:(?:1[5-9]|20)?\\d\\d|today|now))?(?!\\d)";
const clock = "\\d{1,2}(?::\\d\\d|[.h]\\d\\d)?\\s?(?:am|pm|a\\.m\\.|p\\.m\\.|uhr|h)|\\d{1,2}:\\d\\d";
const day = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?";
const season =
  "(?:early |late |mid[ -]?)?(?:spring|summer|autumn|fall|winter|frühling|frühjahr|sommer|herbst|primavera|verano|otoño|invierno|printemps|été|automne|hiver)";
const counted =
  "(?:week|day|month|year|phase|stage|step|quarter|sprint|chapter|woche|tag|monat|jahr|semana|día|mes|año|semaine|jour|mois)\\s\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?";
const when = `(?:${clock}|${month}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s${year})?|\\d{1,2}\\.?\\s${month}(?:\\s${year})?|${month}(?:\\s${year})?|q[1-4](?:\\s?${year})?|h[12](?:\\s?${year})?|${year}年?|\\d{4}年|${counted}|${season}(?:\\s${year})?|${day}|today|now|tomorrow|heute|hoy|aujourd'hui)`;
const first = new RegExp(
  `^(?:in |since |by |on |at |from |im |en |seit |desde |depuis )?(?<when>${when})(?:\\s*(?:[:=,–—→>-]+|\\bwe\\b|\\bis\\b|\\bwas\\b|\\bwir\\b)\\s*|\\s+|(?=[\\p{Script=Han}]))(?<what>\\S.*)$`,
  "iu",
);
const last = new RegExp(
  `^(?<what>\\S*\\p{L}.*?|\\d\\S*\\s\\p{L}.*?)\\s*(?:\\(|\\bin\\b|\\bon\\b|\\bby\\b|\\bat\\b|[-–—:])\\s*(?:the )?(?<when>${when})\\)?$`,
  "iu",
);
/** «1,200», «$12k»: a value of a series, which tells nothing that happened. */
const bareValue = /^[$€£¥]?-?\d[\d.,' ]*\s?(?:%|k|m|b|€|\p{L}{1,10})?$/iu;

export type MilestoneOptions = {
  /** The prompt speaks of a timeline, so that «2024 100 shops» tells what happened and is no value of a chart. */
  asked: boolean;
};

/** Points in time with what happens there: «2019 founded in a garage». Fewer than two are none. */
export function milestonesOf(prompt: string, { asked }: MilestoneOptions): BriefMilestone[] {
  const lines = prompt
    .split("\n")
    .map((line) => line.replace(/^\s*[-*•–]\s+/, "").trim())
    .filter(Boolean);
  const flat = lines.join("; ");
  const behind = /:(?!\d)\s*(.+)$/s.exec(flat)?.[1];
  let most: BriefMilestone[] = [];
  for (const text of lines.length > 2 ? [flat, behind] : [behind, flat]) {
    const found = text === undefined ? [] : moreOf(leading(text), trailing(text));
    const values = found.filter(({ what }) => bareValue.test(what)).length;
    if (found.length >= 2 && (asked ? values < found.length : values === 0)) most = moreOf(most, found);
  }
  return most.slice(0, 10);
}

/** «2019 founded, 2021 first store»: each begins with its time. */
function leading(text: string): BriefMilestone[] {
  const parts = text.split(
    new RegExp(
      `\\s*(?:;|、|，|；|→|\\s[-–—|]\\s|\\.\\s+(?=\\S)|,(?!\\d{3})|,?\\s(?:and|then|und|dann|y|luego|et|puis)\\s)\\s*(?=(?:in |since |by |on |at |and |then |finally |im |en )*${when}(?![\\p{L}]))|\\s*;\\s*`,
      "iu",
    ),
  );
  return pointsOf(parts, first);
}

/** «founded in 2019, first store in 2021»: each ends with its time. */
function trailing(text: string): BriefMilestone[] {
  return pointsOf(
    text.split(/\s*(?:;|、|，|；|→|\.\s+(?=\S)|,(?!\s?\d{4}\b|\d{3}))\s*|\s(?:and|und|y|et)\s/u),
    last,
  );
}

function moreOf(one: BriefMilestone[], other: BriefMilestone[]): BriefMilestone[] {
  return other.length > one.length ? other : one;
}

function pointsOf(parts: string[], pattern: RegExp): BriefMilestone[] {
  return parts.flatMap((part) => {
    const groups = pattern.exec(
      trailingOff(part.replace(/^\s*(?:and|then|finally|und|y|et)\s+/i, "").trim()),
    )?.groups;
    const what = tidy(groups?.what ?? "");
    return groups?.when && what !== "" ? [{ when: groups.when.trim(), what }] : [];
  });
}

function trailingOff(part: string): string {
  return part.replace(/[\s.,;]+$/, "").replace(/^["“](.*)["”]$/, "$1");
}

function tidy(what: string): string {
  return what
    .replace(/^[:,–—\s-]+/, "")
    .replace(/[\s,;]+$/, "")
    .replace(/^["“](.*)["”]$/, "$1")
    .replace(/\s+(?:and|und|y|et)$/i, "");
}
