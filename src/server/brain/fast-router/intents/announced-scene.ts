import { findColors } from "@/scene/look/find-colors";
import { isToneWord } from "@/scene/look/tone";

const list = (text: string) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean)
    .join("|");

/** Whole scenes by what they show. Said without a verb they are asked for where data or a subject follows. */
const kinds = list(`
  time ?lines?, milestones, roadmap, history, journey,
  terminal(?: scene| window| session)?, console, command line, code(?: snippet| typing(?: itself)?| editor| block)?, snippet,
  feature (?:grid|list|table|overview|cards)s?, grid of (?:[\\p{L}-]+ )?(?:features|benefits|reasons|icons), us (?:vs\\.?|versus|against) (?:them|the (?:others|rest|competition)), side by side,
  lower thirds?, name tag, progress bars?, phone screen, app screen, browser window,
  chat(?: bubbles?| thread| scene)?, (?:whatsapp |text |group )?(?:conversation|chat), text messages, messages, dialogue, bubbles,
  (?:line|bar|column|donut|doughnut|pie|area|progress) ?(?:chart|graph)?s?, charts?, graphs?, diagram, donut, pie,
  (?:big |key |huge |giant |massive )?numbers?, (?:huge|giant|big|massive|enormous) [$€£]?\\d[\\d.,]*(?:%|k|m|\\+)?, stats(?: row| section| slide)?, kpi(?: row| cards?| slide)?, key results, metrics, statistics, facts, figures, kpis, key figures,
  count ?downs?, timer,
  quotes?, testimonials?, (?:customer |client |user )?reviews?, (?:customer |client )?(?:feedback|voices), what (?:our|my|people|customers|clients|users)[\\p{L} ]* (?:say|think),
  comparisons?, before and after, before \\/ after, us vs\\.? them, pros and cons, versus, [\\p{L}]+ vs\\.? [\\p{L}]+,
  pricing(?: table| page)?, plans, prices, price list, packages, tiers, tariffs,
  features, (?:key )?benefits, reasons(?: to [\\p{L} ]+)?, advantages, bullet points, bullets, check ?list, list, agenda, schedule, programme?, menu, services, bestsellers, products,
  how it works, how-?to(?: [\\p{L} ]+)?, steps(?: to [\\p{L} ]+)?, process, recipe, instructions, ways(?: to [\\p{L} ]+)?, tips(?: for [\\p{L} ]+)?,
  logo (?:reveal|animation|intro|sting), kinetic (?:typography|type|text), (?:big |bold |huge |large |giant )+(?:text|letters), (?:big |bold |huge |large )*words, bold text, typography,
  (?:phone |app |mobile |laptop |browser )?mock-?ups?, product shot, screenshot, (?:our |my |the )?(?:website|dashboard) [\\p{L}\\d.]* ?in a browser(?: window)?, map,
  end ?cards?, call to action, cta, outro, intro, closing(?: scene)?, thank[ -]you(?: slide| scene| page| card)?, title ?(?:cards?|screens?|slides?), opening title, teaser, recap,
  team(?: slide)?, meet the team, contact(?: page| details)?, (?:opening |business )?hours, address, faq, invitation, announcement, caption
`);
const leads = list(`
  add, create, make, show, insert, put in, include, give me, give us, build, need, want, have, type(?: out)?, display, present, visuali[sz]e, do, now, then, next
`);
const head = `^(?:(?:i|we) )?(?:(?:${leads})(?: me| us)? )?(?:(?:an?|another|one|1|some|our|my|new|big|short|quick|nice|simple|final|last|\\d+|@d\\d+|[\\p{L}-]+) ){0,3}?`;
const announced = new RegExp(
  `${head}(?:${kinds})(?<rest> ?:.*|(?<!@s\\d), .+| @[qp]\\d*.*| (?:of|for|with|about|between|where|that|saying|from|showing|by|per|comparing|in|as) .*| [^:]*\\d.*)$`,
  "u",
);
const bare = new RegExp(
  `^(?:(?:${leads})(?: me| us)? )?(?:an?|another|one|1|new) (?:[\\p{L}-]+ ){0,2}?(?:${kinds})$`,
  "u",
);
/** Requests for a scene by what shall happen in it. */
const acted: readonly RegExp[] = [
  /^(?:animate|fly in|show|reveal) the words? (?!.*\b(?:faster|slower|bigger|smaller)\b)/,
  /^(?:show|put|present|display) (?:the |our |my )(?:[\p{L}\d ]+ )?(?:app|website|dashboard|shop|product|site) (?:in|on|inside) (?:an? )?(?:phone|laptop|browser|tablet|screen)/u,
  /^(?:count ?down|count)(?: the seconds)? (?:down )?from (?:@d|\d)/,
  /^reveal (?:our|my|the) logo\b/,
  /^words (?:flying|falling|sliding|popping|coming) in\b/,
  /^(?:show|visuali[sz]e|tell) (?:them |people )?that (?:\d|we|our|@q|more)/,
  /^(?:invite|welcome|thank|ask|tell|greet) (?:people|everybody|everyone|all|our|the|them|viewers|customers|users|visitors|guests)\b/,
  /^(?:meet|introducing|presenting|announcing|we are hiring|announce|introduce) /,
];

/** «timeline: 2018 idea, 2020 launch», «chat between Ana and Ben», «big number 3,000,000»: a scene told by what it shows. */
export function announcesScene(text: string): boolean {
  if (
    /^(?:sort|order|arrange|rank|group|align|animate|move|stack|spread|flip|paint|highlight|label|format|mark|fill|fix|update|edit|rename|correct) (?:the|our|my|its|all|every) (?!words?\b)/.test(
      text,
    )
  )
    return false;
  // «make the words bounce»: of those that are there.
  if (/^(?:make|change|set|let|have) the words?\b/.test(text) && !/@[qp]|:/.test(text)) return false;
  // «the chart …» is one that is there; a place or «in scene 2» may still follow.
  if (
    /^(?:@s\d|the (?!words?|lumo)|this|that|its?|all|every)/.test(text) &&
    !/^the [\p{L}\d ]+ (?:app|website) on/u.test(text)
  )
    return false;
  if (/^(?:make|change|set) (?:the|its|this|that) (?!words?\b)/.test(text)) return false;
  if (/^[^:]*\b(?:colors?|fonts?|sizes?|labels|background|animation|speed) ?:/.test(text)) return false;
  if (/^how @s\d+ works ?:/.test(text)) return true;
  if (acted.some((pattern) => pattern.test(text)))
    return !/@s\d/.test(text.replace(/ (?:right |directly |just )?(?:after|before|behind) @s\d+$/, ""));
  if (bare.test(text)) return true;
  const rest = announced.exec(text)?.groups?.rest;
  return rest !== undefined && !/\b(?:in|on|to|of) @s\d/.test(rest) && !describes(rest);
}

/** «stats: bigger», «plans in blue»: what follows says how it shall look, and so it is there already. */
function describes(rest: string): boolean {
  const said = rest.replace(/^ ?(?::|in|with|as|of|for|by)? */, "");
  const [first = ""] = said.split(/[ ,]/);
  const short = said.split(" ").length <= 3;
  const styled =
    /^(?:bigger|smaller|larger|darker|lighter|faster|slower|bold|italic|thinner|rounder|more|less|no|without|too|a (?:bit|little)|on (?:the )?(?:left|right|top))\b/.test(
      said,
    ) || /\b(?:is|should|must|needs?|looks?) \b/.test(` ${said} `.slice(0, 30));
  if ((said.match(/,| and /g)?.length ?? 0) > 1) return false;
  const colored =
    short && (isToneWord(first) || findColors(said.replace(/@\w+/g, " "), { trusting: true }).length > 0);
  return styled || colored;
}
