import type { Table } from "@/scene/edits/tables";
import { areAll, itemsIn, restOf, wordSet } from "./item-words";
import type { EditRequest } from "./request";
import { labelOfRow, moneyField, numberField, valueLike } from "./rows";

const amount =
  /(?<![\p{L}\p{N}#.])[$€£]?-?\d[\d.,]*(?<![.,])\s?(?:%|[kKmM](?!\p{L})|€|million|billion|thousand)?\+?(?![\p{L}\p{N}])/gu;
/** What is said of a picture, not of its data. */
const ofLook =
  /\b(?:px|pixels?|pt|em|rem|seconds?|secs?|ms|frames?|fps|times|(?:rotate|tilt|turn|angle|gradient)\b.*\bdegrees?|bigger|smaller|larger|wider|taller|size|opacity|delay|later|earlier|radius|colou?rs?|add|insert|append|another|remove|delete|hide|move|swap|put|rename|called|say|says|first|last|second|third)\b|\d\s*[sx]\b|#|["“«]/iu;
const filler = wordSet(
  "run runs ran last lasts lasted take takes took minute minutes min hour hours will would degree celsius fahrenheit point scored scores it its is are was were be been being had has have having should must needs need to now actually really and or the a an of for in on at by we our us i my they their he she sold got made did do does with only just but value number price cost costs chart graph data figure bar total to set change update make made that this then instead correct fix please goes go up down raise lower bump rose fell reached hit month year count amount got so there not ones actual real",
);

/** A row's amount, if it has one. */
function amountOf(table: Table, index: number): string | number | null {
  const row = table.rows[index];
  const key = row ? (numberField(row) ?? moneyField(row)) : null;
  const value = key === null ? null : row?.fields.get(key)?.value;
  return typeof value === "string" || typeof value === "number" ? value : null;
}

function withoutAll(text: string, taken: readonly { start: number; end: number }[]): string {
  return taken.reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
}

/** «March had 84», «Jan is 10 and Feb 12», «we had 19 crew», «it is 33 not 31»: amounts of rows, told in any words. */
export function readData(said: string, tables: readonly Table[]): EditRequest[] | null {
  // «First shop» is a name here, no place in an order.
  if (ofLook.test(withoutAll(said, itemsIn(said, tables)))) return null;
  const old =
    /(?:,\s*)?\b(?:not|instead of|rather than|up from|down from|from)\s+(?<old>[$€£]?\d[\d.,]*(?<![.,])\s?[%kKmM]?)/u.exec(
      said,
    );
  const text = old
    ? said.slice(0, old.index) + " ".repeat(old[0].length) + said.slice(old.index + old[0].length)
    : said;
  const items = itemsIn(text, tables).filter(({ table, index }) => amountOf(table, index) !== null);
  const amounts = [...text.matchAll(amount)]
    .map((match) => ({
      text: match[0].trim(),
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    }))
    .filter((one) => !items.some((item) => one.start < item.end && one.end > item.start));
  const unknown = restOf(text, [...items, ...amounts]).filter((one) => !areAll([one], filler));
  if (items.length === 0) {
    const [to, ...others] = amounts;
    if (!to || others.length > 0 || !old?.groups?.old || unknown.length > 1) return null;
    const was = old.groups.old.trim();
    const having = tables.flatMap((table) =>
      table.rows.flatMap((row, index) => {
        const now = amountOf(table, index);
        return now !== null && (now === valueLike(now, was) || String(now) === was) ? [labelOfRow(row)] : [];
      }),
    );
    const [label, ...more] = having;
    return label !== undefined && more.length === 0 ? [{ type: "replace", from: label, to: to.text }] : null;
  }
  if (items.length !== amounts.length || unknown.length > 1) return null;
  const isBefore = items.every((item, at) => item.start < (amounts[at]?.start ?? 0));
  const isAfter = items.every((item, at) => item.start > (amounts[at]?.start ?? 0));
  if (!isBefore && !isAfter) return null;
  return items.flatMap((item, at): EditRequest[] => {
    const to = amounts[at]?.text;
    return to === undefined ? [] : [{ type: "replace", from: item.label, to }];
  });
}
