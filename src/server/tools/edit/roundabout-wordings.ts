import { isColorOrManner, type Wording, written } from "./wording";

const quoted = /["“«]/;
/** A short name of a thing: «Falcons», «the old logo». */
const name = "(?:the\\s+|our\\s+|my\\s+)?[\\p{L}\\p{N}&'’.-]+(?:\\s+[\\p{L}\\p{N}&'’.-]+){0,3}?";
const above = /^(?:above|over|on top of|before)$/i;

/** Where a text goes, told by what it stands beside: the lines around a headline have names of their own. */
function beside(place: string, anchor: string, text: string): string | null {
  if (/^(?:(?:head|title|heading|headline|name))$/i.test(anchor))
    return written(above.test(place) ? "kicker" : "subtitle", text);
  return above.test(place) || !/^\p{Lu}/u.test(anchor) ? null : `change the text of ${anchor} to “${text}”`;
}

const signs: Readonly<Record<string, string>> = {
  euro: "€",
  dollar: "$",
  pound: "£",
  percent: "%",
  percentage: "%",
};

/** What people say instead of remove, rename, replace and add. */
export const roundabout: readonly Wording[] = [
  {
    said: /^(?:the\s+)?(?<part>headline|title|heading|subtitle|tagline|kicker|button|background|bars|cards|numbers?|prices?)\s*:\s*(?:please\s+)?(?<verb>make|turn|paint|set|colou?r|move|put)\s+(?:it|them)\s+(?<rest>.+)$/iu,
    plain: ({ part = "", verb = "", rest = "" }) => `${verb} the ${part} ${rest}`,
  },
  {
    said: /^(?:the\s+)?(?<part>price|cost|total|value|number)\s+(?:is\s+|goes\s+|went\s+|comes\s+)?(?:down|up)\s+to\s+(?<text>[$€£]?\d\S*)$/iu,
    plain: ({ part = "", text = "" }) => `change the ${part} to “${text}”`,
  },
  {
    said: /^(?:people|visitors|customers|viewers|users|they|everyone|everybody|you)\s+(?:should|can|must|have to|shall)\s+(?:go to|visit|find us (?:at|on)|look at|head to)\s+(?<text>[\w-]+(?:\.[\w-]+)+\S*)$/iu,
    plain: ({ text = "" }) => written("url", text),
  },
  {
    said: /^(?:swap|switch|exchange|trade)\s+(?:out\s+)?(?:the\s+|our\s+)?(?<part>headline|title|heading|subtitle|subline|tagline|slogan|kicker|caption|footnote|note|author|badge|url|link)\s+(?:for|with)\s+(?<text>(?!the\b).+)$/iu,
    plain: ({ part = "", text = "" }) => written(part, text),
  },
  {
    said: /^call\s+(?:the\s+)?(?<from>\p{Lu}[\p{L}\p{N}]*)\s+(?<to>\p{Lu}.*)$/u,
    plain: ({ from = "", to = "" }) => `replace “${from}” with “${to}”`,
  },
  {
    said: /^(?<from>\p{Lu}[^,;:]*?)\s+(?:becomes?|turns? into|changes? to|is now|are now)\s+(?<to>\p{Lu}[^,;]*)$/u,
    plain: ({ from = "", to = "" }) =>
      isColorOrManner(to) || /^(?:The|Our|My|It|This|That|Make|Set)\b/.test(from)
        ? null
        : `replace “${from}” with “${to}”`,
  },
  {
    said: /^(?<from>[\p{L}]+(?: [\p{L}]+)?)\s+(?:should|must)\s+be\s+(?<to>(?:[\p{L}-]+\s+)+\k<from>)$/iu,
    plain: ({ from = "", to = "" }) => `replace “${from}” with “${to}”`,
  },
  {
    said: /^(?<text>.+?)\s+is\s+(?:the|our)\s+(?:new\s+)?(?<part>headline|title|offer|claim|promise|message|slogan|tagline|subtitle|kicker)(?:\s+now)?$/iu,
    plain: ({ text = "", part = "" }) =>
      /^(?:it|this|that|what|which)$/i.test(text)
        ? null
        : written(/^(?:offer|claim|promise|message)$/i.test(part) ? "headline" : part, text),
  },
  {
    said: /^it\s+(?:should|must)\s+(?:say|read)\s+(?<text>.+?)\s+(?:up top|at the (?:very )?top|on top)$/iu,
    plain: ({ text = "" }) => written("small text on top", text),
  },
  {
    said: /^(?:the\s+)?(?<part>[\p{L}]+(?:\s+[\p{L}]+)?)\s+(?:comes?|appears?|shows? up|arrives?|starts?|enters?)\s+(?:in\s+)?(?:way\s+|much\s+|far\s+|a bit\s+)?too\s+(?<when>late|early|soon)$/iu,
    plain: ({ part = "", when = "" }) => `show the ${part} ${/late/i.test(when) ? "sooner" : "later"}`,
  },
  {
    said: /^(?:sort|order|arrange)\s+(?:them|it|these|the\s+[\p{L}]+)\s+so\s+(?:that\s+)?(?<name>.+?)\s+(?:comes?|is|are|goes|stands?)\s+(?<place>first|last)$/iu,
    plain: ({ name: what = "", place = "" }) => `put ${what} ${place}`,
  },
  {
    said: /^there\s+(?:is|are)\s+(?:now\s+)?(?:\w+)\s+[\p{L}]+,?\s+(?:and\s+)?the\s+last\s+(?:one\s+)?(?:is|being)\s+(?<text>.+)$/iu,
    plain: ({ text = "" }) => `add an item: ${text}`,
  },
  {
    said: /^(?:put|add|write|show|use)\s+(?:an?\s+)?["“]?(?<unit>[\p{L}°]{1,3})["”]?\s+(?:(?<after>behind|after)|before|in front of)\s+(?:the\s+|all\s+|each\s+|every\s+)*(?:numbers?|values?|figures?|amounts?)$/iu,
    plain: ({ unit = "", after }) =>
      /^(?:it|its|the|all|one|bar)$/i.test(unit)
        ? null
        : `change the ${after ? "suffix" : "prefix"} to “${unit}”`,
  },
  {
    said: /^(?:add|put in|include)\s+(?:an?\s+|the\s+)?(?<part>source|footnote|footer|note)\s*[:,]\s*(?<text>.+)$/iu,
    plain: ({ part = "", text = "" }) => written(part, text),
  },
  {
    said: /^(?<who>nobody|no one|none(?: of them)?|nothing|no\s+[\p{L}]+)\s+(?:is|are|should be|must be|stands?)\s+(?:recommended|featured|highlighted|(?:most )?popular|out)$/iu,
    plain: () => "feature nothing",
  },
  {
    said: /^(?<part>[\p{L}]+)\s+text\s*:\s*(?<text>.+)$/iu,
    plain: ({ part = "", text = "" }) => written(part, text),
  },
  {
    said: /^new\s+(?!headline|title|subtitle|button|text|color|colour|font)\p{Ll}+\s+(?<rest>\p{Lu}.*?(?:\s(?:with|at|scoring)|[:,])\s+[$€£]?\d.*)$/u,
    plain: ({ rest = "" }) => `add ${rest}`,
  },
  {
    said: /^(?:forget(?: about)?|leave out|leave away|skip|axe|scratch|toss|omit|strike|dump|bin|no need for|(?:i|we) (?:(?:don't|do not|no longer) (?:want|need|like)|want to lose|can do without)(?: to see)?)\s+(?<what>(?!to\b|it\b|that\b|this\b).+?)(?:\s+(?:anymore|any more|any longer|at all|there|in there|out))?$/iu,
    plain: ({ what = "" }) => (isColorOrManner(what) ? null : `remove ${what}`),
  },
  {
    said: /^(?<what>(?!it\b|that\b|this\b|they\b).+?)\s+(?:(?:can|should|must|has to|have to|needs? to|may)\s+(?:go(?: away)?|disappear|leave|be (?:gone|removed|deleted|dropped|cut))|(?:is|are) (?:not needed|no longer needed|unnecessary|superfluous|too much))(?:\s+(?:now|please|anymore))?$/iu,
    plain: ({ what = "" }) => `remove ${what}`,
  },
  {
    said: /^(?:it's|it is|that's|it should be|should be|it must be|it's called|we mean|i meant?)\s+(?<to>[^,]+?),?\s+(?:and\s+)?(?:not|instead of|rather than)\s+(?<from>[^,]+)$/iu,
    plain: ({ to = "", from = "" }) =>
      /\d/.test(to + from) || quoted.test(to + from) || isColorOrManner(to) || isColorOrManner(from)
        ? null
        : `replace “${from}” with “${to}”`,
  },
  {
    said: new RegExp(
      `^(?<to>${name})\\s+(?:instead of|rather than|in place of|in lieu of)\\s+(?<from>${name})$`,
      "iu",
    ),
    plain: ({ to = "", from = "" }) =>
      isColorOrManner(to) || isColorOrManner(from) || /\b(?:make|use|put|set|show|say|write)\b/i.test(to)
        ? null
        : `replace “${from}” with “${to}”`,
  },
  {
    said: new RegExp(
      `^(?<from>${name})\\s+(?:is|are|was|were|got|goes by|go by)\\s+(?:now\\s+)?(?:called|named|renamed(?:\\s+to)?|known as)\\s+(?<to>.+?)(?:\\s+now)?$`,
      "u",
    ),
    plain: ({ from = "", to = "" }) =>
      /^\p{Lu}/u.test(from) && !/^(?:The|Our|My|It|This|That)\b/.test(from)
        ? `replace “${from}” with “${to}”`
        : null,
  },
  {
    said: /^in\s+(?<when>(?:19|20)\d\d)\s+(?:we\s+|i\s+|they\s+|came\s+)?(?<what>[^,;]+)[,;]\s*(?:please\s+)?(?:add|include|put in|insert|mention)\s+(?:that|it|this)(?:\s+too)?$/iu,
    plain: ({ when = "", what = "" }) => `add ${when} ${what.charAt(0).toLocaleUpperCase()}${what.slice(1)}`,
  },
  {
    said: /^(?:(?:put|write|add)\s+)?(?<place>above|over|on top of|below|under|underneath|beneath)\s+(?:the\s+|our\s+)?(?<anchor>[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)??),?\s+(?:it\s+(?:should|must|needs to|has to)\s+(?:say|read)|(?:should|must)\s+(?:be|stand|say)|i\s+(?:want|need|would like|'d like)|write|put|add|say|type|comes?|goes)\s*:?\s+(?<text>.+)$/iu,
    plain: ({ place = "", anchor = "", text = "" }) =>
      beside(place, anchor, text.replace(/^["“«](.+)["”»]$/u, "$1")),
  },
  {
    said: /^(?:write|put|add|type)\s+["“«]?(?<text>[^"”»]+?)["”»]?\s+(?<place>above|over|below|under|underneath|beneath)\s+(?:the\s+|our\s+)?(?<anchor>title|headline|heading|name)$/iu,
    plain: ({ place = "", anchor = "", text = "" }) =>
      /^(?:an?|the|some|more|space|room)\b/i.test(text) ? null : beside(place, anchor, text),
  },
  {
    said: /^(?:show|display|write|put|give|have|make)\s+(?:the\s+|all\s+|all the\s+)?(?:values?|numbers?|amounts?|figures?|data)\s+(?:are\s+)?(?:in|as)\s+(?<unit>euro|dollar|pound|percent|percentage)s?$/iu,
    plain: ({ unit = "" }) => {
      const sign = signs[unit.toLowerCase()] ?? "";
      return `put a ${sign} ${sign === "%" ? "behind" : "before"} the numbers`;
    },
  },
];
