import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { capitalized } from "../../brief/topic";
import { pickLayout, type Variety } from "../types";
import { type CodeSlots, codeLayouts } from "./slots";
import { fileNameFor, languageTitles, plainLanguage, slugOf, snippetFor } from "./snippets";

const numberWords = ["no", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

/** What products of a subject deal in. */
const nouns: Readonly<Record<string, string>> = {
  coffee: "orders",
  bakery: "orders",
  restaurant: "tables",
  gym: "workouts",
  wellness: "sessions",
  software: "projects",
  ai: "answers",
  finance: "payments",
  property: "listings",
  fashion: "products",
  beauty: "appointments",
  travel: "trips",
  education: "lessons",
  music: "tracks",
  podcast: "episodes",
  game: "matches",
  event: "tickets",
  health: "appointments",
  pets: "visits",
  garden: "plants",
  photo: "photos",
  charity: "donations",
  drinks: "orders",
  shop: "products",
  transport: "deliveries",
  work: "requests",
};

/** The prompt's code, else a few lines that fit its topic; the headline says only what is so. */
export function fillCode(brief: Brief, look: Look, variety: Variety): CodeSlots {
  const name = brief.brand ?? "App";
  const slug = slugOf(name);
  const own = snippetFor(brief.prompt, { name, slug, noun: nouns[brief.subject ?? ""] ?? "items" });
  const text = brief.code?.text.trim() || own.text;
  const language = plainLanguage((brief.code ? brief.code.language : own.language) || own.language);
  const lines = text.split("\n").length;
  const title = languageTitles[language] ?? "";
  const [headline, subline] = brief.texts.filter((one) => one !== brief.code?.text);
  const layout = pickLayout(codeLayouts, variety);
  return {
    headline: headline ?? headlineOf(brief, own.title, lines, title),
    subline: subline ?? "",
    kicker: title || (brief.brand ?? ""),
    fileName: fileNameFor(brief.brand ? slug : "main", language),
    language,
    code: text,
    highlightedLines: highlights(text),
    layout,
    palette: look.palette,
  };
}

function headlineOf(brief: Brief, task: string, lines: number, language: string): string {
  const count = `${numberWords[lines]?.toLowerCase() ?? lines} lines`;
  if (!brief.code && task !== "") return task;
  if (brief.brand) return lines <= 16 ? `${brief.brand} in ${count}` : brief.brand;
  return lines <= 16 ? `${capitalized(count)}${language === "" ? "" : ` of ${language}`}` : language;
}

/** The line that does the work: the first that calls or returns something, behind the imports. */
function highlights(code: string): number[] {
  const lines = code.split("\n");
  if (lines.length < 4) return [];
  const works = lines.findIndex(
    (line, index) =>
      index > 0 &&
      !/^\s*(?:import|from|use|package|#|\/\/|\/\*)/.test(line) &&
      /\bawait\b|\breturn\b|\.\w+\(|^WHERE|yield|println|Println/.test(line),
  );
  return works < 0 ? [] : [works + 1];
}
