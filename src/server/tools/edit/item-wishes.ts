import type { Table } from "@/scene/edits/tables";
import { findColors } from "@/scene/look/find-colors";
import { startsWithColor } from "./instruction-clauses";
import { isManner } from "./instruction-whole";
import {
  areAll,
  countWord,
  type ItemMention,
  itemNoun,
  itemsIn,
  placeWord,
  restOf,
  rowAtWord,
  tableOfNoun,
  wordSet,
} from "./item-words";
import type { EditRequest, Part } from "./request";
import { isPlain, labelOfRow } from "./rows";
import { unquoted } from "./unquoted";

const small =
  "the a an of for in on at from by with to and our my your its this that one called named about saying says please it is be should must just";

/** What is wanted of one item of the scene's lists, told by its name or its place; null where it wants nothing of the kind. */
export function readItemWish(clause: string, tables: readonly Table[]): EditRequest[] | null {
  if (tables.length === 0) return null;
  const items = itemsIn(clause, tables);
  return (
    readRemoval(clause, items) ??
    readFeature(clause, items) ??
    readOrder(clause, items) ??
    readEnd(clause, items) ??
    readColor(clause, items, tables) ??
    readNth(clause, tables) ??
    readTold(clause, items) ??
    readNthField(clause, tables) ??
    readPlaced(clause, tables)
  );
}

const removing =
  /^(?:remove|delete|drop|cut|get rid of|take|kill|lose|ditch|erase|scrap|clear|throw)\s+(?:out\s+|away\s+)?/i;
const removable = wordSet(
  `${small} out away off chart graph list data menu table diagram timeline team value number entry line`,
);

/** «delete the tile with Sunrises», «remove April from the chart». */
export function readRemoval(said: string, items: ItemMention[]): EditRequest[] | null {
  const last = items.at(-1);
  if (!last) return null;
  const gone =
    /(?:,|;|\.|\band\b|\bso\b)\s*(?:please\s+)?(?:remove|delete|drop|cut|take)\s+(?:it|that|this|them)(?:\s+(?:off|out|away))?$/i.exec(
      said,
    );
  // «we dropped Starter, please remove it»: only what is named can be meant.
  if (gone && gone.index >= last.end && items.length === 1)
    return [{ type: "remove_item", name: last.label }];
  const reason = /,\s*(?:we|because|since|as|it|they|that|nobody|no one)\b.*$/i.exec(said);
  const clause = reason && reason.index >= last.end ? said.slice(0, reason.index) : said;
  const verb = removing.exec(clause);
  if (!verb) return null;
  // «the cheapest one, Solo» is told by what follows the comma.
  const isNamed = items.length === 1 && last && /,\s*$/.test(clause.slice(0, last.start));
  const rest = restOf(clause, [...items, { start: 0, end: verb[0].length }]);
  if (!areAll(rest, removable) && !(isNamed && clause.slice(last.end).trim() === "")) return null;
  return items.map(({ label }) => ({ type: "remove_item", name: label }));
}

const featuring =
  /\b(?:featured?|highlight(?:ed|s)?|mark(?:ed)?|stands? out|pops?(?: out)?|recommended|(?:most )?popular|peak|spotlight(?:ed)?|emphasi[sz]ed?|in focus|focus)\b/i;
const featurable = wordSet(
  `${small} can could may i we want would like have let make mark put show set as become get who which instead now on us you`,
);

/** «the one that stands out should be April», «can Enterprise be the featured one?». */
function readFeature(clause: string, items: ItemMention[]): EditRequest[] | null {
  const [item, ...others] = items;
  const wish = featuring.exec(clause);
  if (!item || others.length > 0 || !wish || /\b(?:not|n't|less|no longer)\b/i.test(clause)) return null;
  const rest = restOf(clause, [item, { start: wish.index, end: wish.index + wish[0].length }]);
  return areAll(rest, featurable) ? [{ type: "feature", text: item.label }] : null;
}

const movable = wordSet(
  `${small} move put bring place show have get go goes come comes should right directly list then first last let make`,
);

/** «Noon before Dawn», «Secure goes after Fast». */
function readOrder(clause: string, items: ItemMention[]): EditRequest[] | null {
  const [item, anchor, ...others] = items;
  if (!item || !anchor || others.length > 0 || item.table !== anchor.table) return null;
  const swap = /^(?:swap|switch|exchange|flip)\b/i.exec(clause);
  if (swap && areAll(restOf(clause, [item, anchor, { start: 0, end: swap[0].length }]), swappable))
    return [{ type: "order", part: named(item.label), place: "swap", anchor: named(anchor.label) }];
  const between = /\b(?:(?<before>before|in front of|ahead of)|(?<after>after|behind|following))\b/i.exec(
    clause.slice(item.end, anchor.start),
  );
  if (!between) return null;
  const start = item.end + between.index;
  const rest = restOf(clause, [item, anchor, { start, end: start + between[0].length }]);
  return areAll(rest, movable)
    ? [
        {
          type: "order",
          part: named(item.label),
          place: between.groups?.before ? "before" : "after",
          anchor: named(anchor.label),
        },
      ]
    : null;
}

const swappable = wordSet(`${small} around places positions place position order`);

/** «put Mochi at the top of the list», «Fleet first». */
function readEnd(clause: string, items: ItemMention[]): EditRequest[] | null {
  const [item, ...others] = items;
  const end =
    /\b(?:(?<first>first|front|start|beginning)|(?<last>last|end|back))\b/i.exec(clause) ??
    /\b(?:at|to)\s+the\s+very\s+(?:(?<first>top)|(?<last>bottom))$/i.exec(clause) ??
    /\b(?:(?<first>top)|(?<last>bottom))\s+of\s+(?:the\s+|our\s+)?(?:list|menu|order|chart|table)\b/i.exec(
      clause,
    );
  if (!item || others.length > 0 || !end || /\b(?:second|third)\b/i.test(clause)) return null;
  const rest = restOf(clause, [item, { start: end.index, end: end.index + end[0].length }]);
  return areAll(rest, endable)
    ? [{ type: "place_item", part: named(item.label), place: end.groups?.first ? "first" : "last" }]
    : null;
}

const endable = wordSet(`${small} move put bring place show list have get go goes come comes very`);

const paintable = wordSet(
  `${small} make paint turn colour color colored coloured set change give have let into as own get fill use`,
);

/** «the Noon slide should be purple», «make the last slide green»: one item's own colour. */
function readColor(clause: string, items: ItemMention[], tables: readonly Table[]): EditRequest[] | null {
  const [color, ...more] = findColors(clause, { trusting: true });
  if (!color || more.length > 0) return null;
  const nth = new RegExp(`\\b(?<place>${placeWord})\\s+(?<noun>${itemNoun})\\b`, "iu").exec(clause);
  const taken = [color, ...(nth ? [{ start: nth.index, end: nth.index + nth[0].length }] : [])];
  const [item, ...others] = items.filter((one) => one.end <= color.start || one.start >= color.end);
  if (!areAll(restOf(clause, [...taken, ...(item ? [item] : [])]), paintable) || others.length > 0)
    return null;
  if (item && !nth) return [{ type: "item_color", name: item.label, color: color.hex, said: color.words }];
  if (item || !nth?.groups?.noun || !nth.groups.place) return null;
  const table = tableOfNoun(tables, nth.groups.noun);
  const index = table ? rowAtWord(table, nth.groups.place) : -1;
  return table && index >= 0
    ? [{ type: "item_color", name: labelOfRow(table.rows[index]), color: color.hex, said: color.words }]
    : null;
}

const nthField = new RegExp(
  `^(?:the\\s+|our\\s+|my\\s+)?(?<place>${placeWord})\\s+(?<field>\\p{L}+)(?:'s name)?\\s+(?:is|should be|must be|is called|is now)\\s+(?<text>.+)$`,
  "iu",
);

/** «our third guest is Sana Rao»: the field of a row that is called so in the data. */
function readNthField(clause: string, tables: readonly Table[]): EditRequest[] | null {
  const { place, field, text } = nthField.exec(clause)?.groups ?? {};
  if (!place || !field || !text || isManner(text) || startsWithColor(text)) return null;
  const key = field.toLowerCase();
  const [table, ...others] = tables.filter((one) => one.rows[0]?.fields.has(key));
  const index = table && others.length === 0 ? rowAtWord(table, place) : -1;
  const now = table?.rows[index]?.fields.get(key)?.value;
  return typeof now === "string" && now !== "" ? [{ type: "replace", from: now, to: unquoted(text) }] : null;
}

/** What a verb tells of an item, and the field that it is written in. */
const told: readonly [field: string, verb: RegExp][] = [
  ["origin", /^(?:comes?|is|are|came)\s+from\s+/i],
  ["time", /^(?:starts?|begins?|opens?|happens?|is|takes place)\s+at\s+(?=\d|noon|midnight)/i],
  ["place", /^(?:lives?|happens?|takes place|is held|plays?|is based)\s+(?:in|at)\s+/i],
  ["role", /^(?:works? as|is (?:our|the new))\s+(?:an?\s+)?/i],
  ["maker", /^(?:is|was)\s+(?:made|given|held|run|written|hosted)\s+by\s+/i],
];

/** «the Cold brew comes from Ethiopia now»: one field of an item, told by a verb. */
function readTold(clause: string, items: ItemMention[]): EditRequest[] | null {
  const [item] = items;
  if (!item || !/^(?:the\s+|our\s+)?$/i.test(clause.slice(0, item.start))) return null;
  const rest = clause
    .slice(item.end)
    .trim()
    .replace(/^now\s+/i, "")
    .replace(/\s+now$/i, "");
  const found = told.find(([, verb]) => verb.test(rest));
  const text = found ? rest.replace(found[1], "").trim() : "";
  if (!found || text === "") return null;
  return [
    {
      type: "text",
      part: { ...named(item.label), word: found[0], said: `${item.label}'s ${found[0]}` },
      text: unquoted(text),
    },
  ];
}

const saying =
  "\\s*(?::|,\\s*(?=call)|\\b(?:is now|is called|is named|is|should be called|should be|should say|should read|must be|becomes|reads|says))\\s*:?\\s*(?<certain>(?:call|name)\\s+it\\s+|say\\s+|it says\\s+)?";
const nthText = new RegExp(
  `^(?:the\\s+|in the\\s+)?(?:(?<place>${placeWord})\\s+(?<noun>${itemNoun})|(?<other>${itemNoun})\\s+(?:no\\.?\\s*|number\\s+|#)?(?<count>${countWord}))(?:\\s+(?:on|in|of|at)\\s+the\\s+(?<side>left|right)(?:\\s+(?:side|column|list|half))?)?${saying}(?<text>.+)$`,
  "isu",
);

/** «second step: Watch it», «step three is called Send it», «the first bullet on the left: Paper piles». */
function readNth(clause: string, tables: readonly Table[]): EditRequest[] | null {
  const groups = nthText.exec(clause)?.groups;
  const text = groups?.text?.trim();
  const noun = groups?.noun ?? groups?.other;
  const place = groups?.place ?? groups?.count;
  if (!text || !noun || !place) return null;
  if (!groups?.certain && (startsWithColor(text) || isManner(text))) return null;
  const side = groups?.side ? (/left/i.test(groups.side) ? "left" : "right") : null;
  const table = tableOfNoun(tables, noun, side);
  const index = table ? rowAtWord(table, place) : -1;
  if (!table || index < 0) return null;
  const label = labelOfRow(table.rows[index]);
  return [
    {
      type: "text",
      part: { word: null, text: label, ordinal: null, facet: null, said: `${place} ${noun}` },
      text: unquoted(text),
    },
  ];
}

const placedText = new RegExp(
  `^(?:(?:change|set|make|let)\\s+)?(?:the\\s+)?(?<field>number|value|figure|label|price)\\s+(?:in|on|at)\\s+the\\s+(?<place>middle|cent(?:er|re)|left|right)(?:\\s+side)?(?:\\s+to\\s+(?:say\\s+)?|${saying})(?<text>.+)$`,
  "isu",
);

/** «change the number in the middle to 21»: of what stands in a row. */
function readPlaced(clause: string, tables: readonly Table[]): EditRequest[] | null {
  const groups = placedText.exec(clause)?.groups;
  const text = groups?.text?.trim();
  if (!groups?.field || !groups.place || !text || startsWithColor(text) || isManner(` ${text}`)) return null;
  const [table, ...others] = tables.filter((one) => !isPlain(one));
  if (!table || others.length > 0) return null;
  const place = /left/i.test(groups.place) ? "first" : /right/i.test(groups.place) ? "last" : "middle";
  const index = rowAtWord(table, place);
  const label = index < 0 ? "" : labelOfRow(table.rows[index]);
  if (label === "") return null;
  const word = /figure/i.test(groups.field) ? "number" : groups.field.toLowerCase();
  return [
    {
      type: "text",
      part: { word, text: label, ordinal: null, facet: null, said: `${label}'s ${word}` },
      text: unquoted(text),
    },
  ];
}

function named(label: string): Part {
  return { word: null, text: label, ordinal: null, facet: null, said: label };
}
