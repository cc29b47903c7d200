import * as chrono from "chrono-node";
import type { Brief } from "./brief";
import { labelledTexts, saidIn } from "./said";
import { capitalized } from "./topic";

type Told = Pick<Brief, "brand" | "kind" | "url" | "handle"> & {
  /** The prompt without its code. */
  prompt: string;
  /** Quoted texts that nothing else has taken. */
  quoted: string[];
  hasQuotes: boolean;
  /** It holds a list, numbers, a conversation: what is spelled out is that. */
  hasData: boolean;
  today: Date;
};

/** The texts that a prompt spells out for the screen, the headline first: by labels, in quotes, or behind «that says». */
export function textsIn(told: Told): string[] {
  const { prompt, quoted, hasQuotes, hasData } = told;
  const labelled = labelledTexts(prompt);
  if (labelled.length > 0 && labelled.length >= quoted.length) return labelled;
  if (hasQuotes) return quoted;
  const said = saidIn(prompt);
  if (said) return [said];
  if (hasData) return [];
  return spelledTexts(told) ?? closingTexts(told) ?? datedTexts(told) ?? [];
}

/** «kinetic typography: Nobody ever regretted a swim»: what moving type says behind its colon. */
function spelledTexts({ prompt, kind }: Told): string[] | null {
  if (kind !== "kinetic") return null;
  const text = /^[^:：\n]{1,60}[:：]\s*(?!\/\/)(\S.*)$/su.exec(prompt)?.[1]?.trim();
  return text ? [capitalized(text)] : null;
}

/** «closing scene: visit us, Main Street 12»: what an ending says behind its colon. */
function closingTexts({ prompt, kind, url, handle }: Told): string[] | null {
  if (kind !== "call-to-action" && kind !== "outro" && kind !== "contact") return null;
  const behind = /[:：](?!\/\/|\d)\s*(.+)$/s.exec(prompt)?.[1];
  const texts = (behind ?? "")
    .split(/[,;\n，；]\s*|\.\s+/u)
    .map((part) =>
      [url, handle]
        .reduce<string>((plain, address) => (address ? plain.replace(address, "") : plain), part)
        .replace(/\s+(?:at|on|to|via|auf|en|sur)?\s*$/i, "")
        .replace(/[.]$/, "")
        .trim(),
    )
    .filter((part) => /\p{L}{2}/u.test(part) && part.length <= 60);
  return texts.length > 0 ? texts.slice(0, 2).map(capitalized) : null;
}

/** «our wedding, Lena & Tom, 14 June 2027»: a day that is told belongs on the title. */
function datedTexts({ prompt, brand, kind, today }: Told): string[] | null {
  if (!brand || (kind !== null && kind !== "intro" && kind !== "title")) return null;
  const day = chrono
    .parse(prompt, today)
    .find(({ start }) => start.isCertain("day") && start.isCertain("month"));
  return day && !brand.includes(day.text) && /\d/.test(day.text) ? [brand, day.text] : null;
}
