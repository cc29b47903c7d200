import type { Clause } from "../clause";
import { compiled } from "../compiled";
import { sceneNoun } from "../scene-names";
import { type Intent, labelOf, question, type Reading, type Situation } from "../situation";
import { announcesScene } from "./announced-scene";
import { elementPattern } from "./elements";
import { placeIn } from "./place";
import { contextOf, kinds, partsOf } from "./several-scenes";
import { isToldInFull } from "./told-in-full";

const starters =
  /^(?:add|create|make|generate|insert|build|design|produce|append|prepend|write|include|compose|put together|come up with|give (?:me|us)|show(?: me| us)?|(?:i|we) (?:want|need|would like|would love|am looking for|could (?:really )?use|wish for)|need|want|have|start with|open with|begin with|end with|finish with|close with|follow (?:it |@s\d+ )?(?:up )?with|do|craft|prepare|(?:throw|stick|pop|slap|toss|drop|squeeze|tack)(?: in| on)?|get me|let there be|put|place|slot(?: in)?|start|try|set up|make me|render|cook up|whip up|compare|(?:one|1) (?:more|last|final)|looking for|how about|what about|could (?:really )?use|now|another|an?|new|\d+|some)\b/;
const article = `(?:an?|another|new|1 more|one more|more|\\d+|some|few|a few|several|the next|the following|one|us a|me a|final|closing|opening|quick|short|simple)`;
const sceneObject = new RegExp(
  `\\b${article} (?:@d\\d+ )?(?:[^@,;:.]*? )??(?:@d\\d+ )?${kinds}\\b(?! (?:text|color|animation|size|font|bigger|smaller))`,
);
const ofPossession =
  /^(?:add|create|insert|include|show|make|build|list|generate|display|present|visuali[sz]e|introduce|announce) (?:in )?(?:our|my|the|these|this|all our|some|@q\d+ )?/;

/** «kpi row: 99.9% uptime, 12 ms»: a scene and its data behind a colon, of which no number is a length. */
export function readLabelled(clause: Clause, situation: Situation): Reading | null {
  const { text, references } = clause;
  return /^[^:@]{3,40}: ?[^,]+,/.test(text) && references.length === 0 && announcesScene(text)
    ? readAddition(clause, situation)
    : null;
}

/** What is asked for is a new scene. An element within a scene is an edit. */
export function readAddition(clause: Clause, situation: Situation): Reading | null {
  const { text } = clause;
  const empty = situation.sceneCount === 0;
  if (isToldInFull(clause.original)) return additions(clause, situation, 0.88);
  if (/^(?:make|turn|change|set|let|have|put|give|do) (?:@s\d+|all|every)\b/.test(text)) return null;
  // «chart colors: green for 2024»: of one that is there.
  if (
    !empty &&
    /^(?:the )?(?:texts?|headline|title|subtitle|words?|font|background|colors?|button|logo) (?:in|of|on) /.test(
      text,
    )
  )
    return null;
  // «make the chart a line chart»
  if (!empty && /^(?:make|turn|let|have) (?:the|our|my) (?:\p{L}+ ){1,2}(?:into )?an? /u.test(text))
    return null;
  if (!empty && /^[^:@]*\b(?:colors?|fonts?|sizes?|labels|background|animation|speed) ?:/.test(text))
    return null;
  if (!empty && /\bframe (?:a?round|on) (?:the|our|my|it)\b/.test(text)) return null;
  const object = text.replace(/^(?:add|create|insert|include|put|place|show)\b/, "").trim();
  const isScene =
    sceneObject.test(text) ||
    compiled(
      `^(?:add|create|insert|build|append|generate|make|need|want|start|include) (?:[\\p{L}-]+ ){0,2}${kinds}\\b`,
      "u",
    ).test(text.replace(/\b(?:the|my|our|its)\b.*/, ""));
  const within =
    /\b(?:to|in|on|into|onto|inside|under|below|above|beneath|over|next to|beside|around|behind|within|across) (?:@s\d+|(?<=(?:under|below|above|beneath|beside|next to) )(?:our |my )?(?:headline|title|text|button|subtitle|logo|chart|image|bars?|cards?)|the (?:headline|title|text|button|subtitle|logo|chart|image|bars?|background|cards?|bottom|top|corner|left|right|center|middle|screen|same scene))/.test(
      text.replace(/\b(?:to|in|at) the (?:end|start|beginning|front)\b/g, ""),
    );
  const isElement =
    elementPattern.test(
      object.split(/:| (?:with|for|about|saying|that|which|called|after|before|showing|@|of) ?/)[0] ?? "",
    ) ||
    /^(?:an? |some |more |the )?(?:[\p{L}-]+ )?(?:confetti|sparkles?|shadow|glow|border|gradient|emoji|underline|outline|padding|space|spacing|blur|contrast|grain|noise|particles|animation|zoom|fade|bounce|shake|movement|motion|energy|pop|color|drop shadow|stars?|snow|arrows?|watermark|frame|pattern|texture|vignette|rounded corners|divider|separator|rule)\b/u.test(
      object,
    );
  const starts = starters.test(text);
  const named = compiled(`\\b${kinds}\\b`).test(text);
  const sceneWord =
    compiled(`\\b${article} (?:[^@,;:.]*? )??${sceneNoun}\\b`).test(text) ||
    /\b(?:intro|outro|end ?card|title card|call to action|cta|video|ad|promo|teaser|trailer)\b/.test(text);
  const replaces = /^(?:replace|change|turn|swap|convert|update|edit|switch|rewrite|rename)\b/.test(text);
  if (replaces) return null;

  if (
    /^(?:add|insert|create|put|place|include) (?:an?|another|our|one|1) /.test(text) &&
    /\b(?:at|to) the (?:very )?(?:end|start|beginning|front)\b|\b(?:right |directly |just )?(?:after|before|behind|ahead of|in front of|following) @s/.test(
      text,
    ) &&
    !(within && !/\b(?:behind|in front of) @s/.test(text)) &&
    !/\b(?:fade|animation|bounce|transitions?|zoom|effects?|music|sounds?|song|pause|delay|line|space|gap|border|shadow|glow|dot|period|word)\b/.test(
      text,
    )
  )
    return additions(clause, situation, 0.88);
  if (announcesScene(text) && !within) return additions(clause, situation, 0.88);
  if (empty && !clause.asks && /:|@[qp]\d?/.test(text) && text.split(" ").length > 2)
    return additions(clause, situation, 0.8);
  if (listsData(text)) return additions(clause, situation, 0.85);
  if (/^compare\b.*\b(?:with|to|and|vs|against)\b/.test(text) && !pointsWithin(clause))
    return additions(clause, situation, 0.9);
  if (
    /^(?:introduce|announce|present) (?:our|my|the|@q)\b/.test(text) ||
    /^(?:start|open|begin|end|finish|close) (?:it |@s\d+ )?with (?!@s)/.test(text) ||
    /^(?:(?:we|i) )?(?:need|want|add|make|put|have|would like)?\s*something (?:at the (?:very )?(?:end|start|beginning)|about|that (?:says|shows|tells|explains)|telling|asking|showing|after|before)\b/.test(
      text,
    )
  )
    return additions(clause, situation, 0.85);
  if (starts && isScene && !(within && !sceneWord)) {
    if (
      !empty &&
      isElement &&
      !sceneWord &&
      !/\b(?:charts?|graphs?|quotes?|testimonials?|lists?|pricing|features|plans|timeline|countdown|stats|comparison)\b/.test(
        text,
      )
    )
      return null;
    return additions(clause, situation, 0.95);
  }
  if (
    starts &&
    /^(?:add|create|insert|include|show|generate|build|list|present|introduce|append|visuali[sz]e)\b/.test(
      text,
    ) &&
    !within
  ) {
    const data = /:|,.*(?:,| and )|[$€£¥]\s?\d|\d+ ?%/.test(clause.original);
    const possessive =
      /^(?:\w+ )(?:our|my|the) (?:\d+ )?(?:[\p{L}-]+ )?(?:plans?|prices?|pricing|features?|benefits?|services?|products?|team|steps?|values?|menu|opening hours|hours|numbers?|sales|results?|bestsellers?|offers?|story|mission|vision|customers?|reviews?|testimonials?|contact|address|locations?|schedule|agenda|roadmap|timeline|stats|statistics|call to action|outro|intro|ending|socials?|website|partners?|sponsors?|courses?|classes|packages|tiers)\b/u.test(
        text,
      );
    if (possessive || (data && !isElement) || (empty && text.split(" ").length > 1))
      return additions(clause, situation, 0.9);
    if (ofPossession.test(text) && named && !isElement) return additions(clause, situation, 0.85);
  }
  const pointsAtScene = clause.references.some(
    (reference) => reference.type === "scenes" || reference.type === "missing",
  );
  const changes =
    /^(?:make|change|set|turn|let|have|put|give) (?:the|it|this|that|its|every|all)\b/.test(text) &&
    !sceneWord;
  if (
    empty &&
    !changes &&
    !/^(?:delete|remove|move|trim|undo|redo|duplicate|split|swap|shorten|extend|bigger|smaller|rename|color)\b/.test(
      text,
    ) &&
    !pointsAtScene
  ) {
    const words = text.split(" ").length;
    if (
      ((named || /\b(?:title|text|headline|words|logo)\b/.test(text)) && words >= 2) ||
      (starts && words >= 3) ||
      (words >= 3 &&
        /\b(?:for|about|my|our|launch|brand|company|product|shop|app|sale)\b/.test(text) &&
        !clause.asks)
    )
      return additions(clause, situation, 0.8);
  }
  if (
    !starts &&
    !pointsAtScene &&
    compiled(
      `^(?:[\\p{L}\\d'@-]+ ){0,4}(?:@d\\d+ )?${kinds}(?: (?:to [\\p{L} ]+:|between|for|about|of|with|showing|comparing|that|which|listing|from|announcing|introducing|saying)| ?:)`,
      "u",
    ).test(text) &&
    !/^(?:change|make|set|turn|the|this|that|why|what|how|is|are|does|do|can|use|give|increase|decrease|edit|replace|rename)\b/.test(
      text,
    )
  )
    return additions(clause, situation, 0.85);
  return null;
}

/** «pie chart 40% coffee, 35% tea»: a kind of scene and its data, without a verb. */
function listsData(text: string): boolean {
  return (
    /^(?:an? |another )?(?:[\p{L}-]+ )?(?:charts?|graphs?|timeline|comparison|donut|pie|stats|pricing)\b/u.test(
      text,
    ) &&
    (text.match(/\d+/g)?.length ?? 0) > 1 &&
    !/@s\d/.test(text)
  );
}

function pointsWithin(clause: Clause): boolean {
  return clause.references.some((reference) => reference.type === "scenes");
}

/** «8 to 6», «6am to 10pm»: no place among the scenes. */
const hours = /(?<![@\w])\d[\d:.]*(?: ?[ap]m)? (?:to|until|till) \d[\d:.]*(?: ?[ap]m)?(?!\w)/g;

function additions(clause: Clause, situation: Situation, confidence: number): Reading {
  const place = placeIn(clause.text.replace(hours, ""), clause, situation);
  if (place?.type === "question") return place.reading;
  const opening =
    situation.sceneCount > 0 &&
    /\b(?:an?|another|new|the) (?:@d\d+ )?(?:[\p{L}-]+ ){0,3}(?:intro|introduction|opener|opening)\b/u.test(
      clause.text,
    ) &&
    !place;
  const after = place && place.shift === undefined ? place.after : opening ? null : "end";
  const parts = partsOf(clause.original);
  const total = clause.seconds[0] ?? null;
  if (parts && parts.length > 20)
    return question("That is a lot of scenes at once. Shall I begin with the first five?");
  if (!parts)
    return { type: "intents", intents: [added(clause.original, after, total, situation, confidence)] };
  let behind: string | null = after;
  const context = contextOf(clause.original);
  return {
    type: "intents",
    intents: parts.map((part, index) => {
      const seconds = total === null ? null : Math.round((total / parts.length) * 2) / 2;
      const intent = added(
        context && !part.toLowerCase().includes(context.toLowerCase()) ? `${part} ${context}` : part,
        behind,
        seconds,
        situation,
        confidence * (index === 0 ? 1 : 0.98),
      );
      if (behind !== "end") behind = intent.makes;
      return intent;
    }),
  };
}

function added(
  prompt: string,
  after: string | null,
  seconds: number | null,
  situation: Situation,
  confidence: number,
): Intent {
  return {
    tool: "add",
    target: null,
    makes: situation.newId(),
    makesName: "the new scene",
    label: labelOf(prompt),
    arguments: { prompt, after, seconds },
    seconds,
    confidence,
  };
}
