import type { Format } from "@/domain/format";
import type { Clause } from "../clause";
import { compiled } from "../compiled";
import { sceneNoun } from "../scene-names";
import type { Reading, Situation } from "../situation";
import { readAddition } from "./addition";

const shapes: readonly [RegExp, Format][] = [
  [
    /\b9 ?(?:[:x×/]|by|to) ?16\b|\b1080 ?[x×] ?1920\b|\bvertical(?:ly)?\b|\bportrait\b|\bupright\b|\btik ?-?tok\b|\breels?\b|\b(?:youtube )?shorts\b|\b(?:instagram|ig|insta|snapchat) stor(?:y|ies)\b|\bstor(?:y|ies) format\b|\b(?:phone|mobile)s?(?: screen)?(?: format| version)?\b/,
    "9:16",
  ],
  [/\b4 ?(?:[:x×/]|by|to) ?5\b|\b1080 ?[x×] ?1350\b|\b(?:instagram|ig|insta) (?:feed|portrait)\b/, "4:5"],
  [/\b1 ?(?:[:x×/]|by) ?1\b|\b1080 ?[x×] ?1080\b|\bsquare\b|\b(?:instagram|ig|insta)(?: post)?\b/, "1:1"],
  [
    /\b16 ?(?:[:x/]|by|to) ?9\b|\b1920 ?[x×] ?1080\b|\blandscape\b|\bhorizontal(?:ly)?\b|\bwide ?-?screen\b|\byou ?tube\b|\bwide format\b|\b(?:tv|desktop)(?: format| version)?\b/,
    "16:9",
  ],
];
const ratio =
  /\b(?:9 ?(?:[:x/]|by) ?16|16 ?(?:[:x/]|by) ?9|1 ?(?:[:x×]|by) ?1|4 ?(?:[:x×]|by) ?5|1080 ?[x×] ?\d+|1920 ?[x×] ?1080)\b/;
const word = /\b(?:vertical(?:ly)?|upright|portrait|landscape|square|horizontal(?:ly)?|wide ?-?screen)\b/;
const platform =
  /\b(?:tik ?-?tok|reels?|shorts|instagram|insta|ig|youtube|snapchat|phones?|mobiles?|tv|facebook|linkedin|stories|story format)\b/;
const formatNoun =
  /\b(?:format|aspect(?: ratio)?|orientation|ratio|dimensions|canvas(?: size)?|video size|frame size|resolution)\b/;
const newScene = new RegExp(
  `\\b(?:an?|another|new|\\d+)\\b (?:@d\\d+ )?(?:[\\p{L}'-]+ ){0,4}(?:${sceneNoun}|intro|outro|ad|promo|teaser|trailer|story|commercial|opener|video (?:for|about|of|on|with)|reel (?:for|about)|tik ?tok (?:for|about)|clip (?:for|about))\\b`,
  "u",
);
const onElement =
  /\b(?:text|headline|title|button|bars?|line|lines|corners?|image|picture|photo|logo|box|boxes|cards?|border|gradient|columns?|stripes?|list|layout|shapes?|icons?|divider|alignment|stack|scroll|root|meters?|space|center(?:ed)?|align(?:ed)?|edges?|buttons|brackets|(?:vertical|horizontal) flip|position)\b/;

/** The shape of the whole video; in an empty project with the scene that is asked for in the same breath. */
export function readFormat(clause: Clause, situation: Situation): Reading | null {
  const shape = readShape(clause, situation);
  if (shape?.type !== "intents" || situation.sceneCount > 0) return shape;
  const beside = clause.text.replace(
    compiled(`\\b(?:for|on|to) (?:an? |my |our )?${platform.source}`, "g"),
    " ",
  );
  const scene = /\b(?:about|for|of|called|named)\b/.test(beside) ? readAddition(clause, situation) : null;
  return scene?.type === "intents"
    ? { type: "intents", intents: [...shape.intents, ...scene.intents] }
    : shape;
}

/** `null` where the clause is about something else. */
function readShape(clause: Clause, { message }: Pick<Situation, "message">): Reading | null {
  const { text } = clause;
  const shaped = ratio.test(text) || word.test(text);
  if (!shaped && !platform.test(text) && !/\bstory\b/.test(text) && !formatNoun.test(text)) return null;
  if (
    /\b(?:post|publish|share|upload)\b.*\b(?:as|to|on|in|for) (?:an? |my |our |the )?(?:insta\w* |instagram |ig )?(?:stor(?:y|ies)|reels?|tik ?-?tok|shorts)\b/.test(
      text,
    )
  )
    return reading({ ...clause, text: `${text} vertical` }, message);
  if (onElement.test(text) && !formatNoun.test(text) && !ratio.test(text)) return null;
  const becomes =
    /^(?:make|turn|convert|change) (?:it|this|that|@s\d+|the video) (?:in)?(?:to )?an? (?:(?:vertical|portrait|square|landscape|horizontal|widescreen) (?:video|clip|version|one|format)|tik ?-?tok|reel|short|(?:instagram|ig|insta) (?:post|story|reel))s?(?: video)?(?: (?:for|on) .*)?$/.test(
      text,
    );
  if (becomes) return reading(clause, message);
  if (
    newScene.test(text) &&
    !/\bversion\b/.test(text) &&
    !/\bfit\b/.test(text) &&
    !(ratio.test(text) && /\b(?:frame|canvas|screen)\b/.test(text))
  )
    return null;
  const changing =
    /^(?:make|turn|switch|convert|change|set|flip|resize|reformat|go|use|adapt|crop|export|optimi[sz]e|fit|rotate|put|render|format|reshape|prepare|need|want|i (?:need|want|would like)|we (?:need|want)|do|create|give|get|have|scale|move|size|repurpose|is|let|try|add|produce|output)\b/.test(
      text,
    );
  // «I'll post it as a reel so 9:16»
  if (ratio.test(text) && /\b(?:post|publish|share|upload|show)\b/.test(text))
    return reading(clause, message);
  const bare = text.split(" ").length <= 5;
  if (formatNoun.test(text) && !/\b(?:number|text|date|price|font)s? format\b/.test(text))
    return reading(clause, message);
  if (shaped && (changing || bare || /\b(?:version|mode|video|@s\d+)\b/.test(text)))
    return reading(clause, message);
  if (
    platform.test(text) &&
    (changing || bare) &&
    /\b(?:for|to|into|as|fit|version|format|ready|size|friendly)\b/.test(text) &&
    (clause.references.length > 0 ||
      /\b(?:version|format|ready|size|friendly|adapt|resize|optimi[sz]e|convert|reformat|repurpose|fit)\b/.test(
        text,
      ) ||
      bare)
  )
    return reading(clause, message);
  return null;
}

function reading(clause: Clause, message: string): Reading {
  // «from landscape to portrait»: what stands behind counts.
  const aimed = clause.text.replace(/\b(?:from|instead of|not|rather than)\b (?:[\w:]+ )?[\w:]+/g, " ");
  const format =
    shapes.find(([pattern]) => pattern.test(aimed))?.[1] ??
    shapes.find(([pattern]) => pattern.test(clause.text))?.[1] ??
    shapes.find(([pattern]) => pattern.test(message.toLowerCase()))?.[1] ??
    null;
  if (format === null)
    return {
      type: "question",
      text: "Which format shall the video have?",
      suggestions: ["Make it vertical (9:16)", "Make it square (1:1)", "Make it landscape (16:9)"],
    };
  return {
    type: "intents",
    intents: [
      {
        tool: "format",
        target: null,
        makes: null,
        label: `Change the format to ${format}`,
        arguments: { format },
        seconds: null,
        confidence: 0.95,
      },
    ],
  };
}
