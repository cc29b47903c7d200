import type { Clause } from "../clause";
import { compiled } from "../compiled";
import { sceneNoun } from "../scene-names";
import { type Intent, labelOf, type Reading, resolve, type Situation } from "../situation";

const audioNoun =
  "(?:music|musik|(?:background|backing|music|dance) tracks?|(?:piano|guitar|drum|jazz|techno|rock|pop|ambient|orchestral|acoustic|upbeat|calm|chill|lounge|electronic) (?:tracks?|piece|loop)|soundtracks?|sound ?tracks?|audio(?: tracks?)?|sounds?(?: effects?)?|sfx|voice ?-?overs?|narrations?|narrators?|songs?|tunes?|beats?|jingles?|volume|melod(?:y|ies)|bgm|bg music|audio file|mp3|voice|whoosh(?:es)?|ambience|lo-?fi)";
const audioHead = new RegExp(
  `\\b${audioNoun}\\b(?! (?:school|app|store|shop|festival|label|brand|company|teacher|lessons?|studio|player|streaming|production|lovers?|band|academy|platform|service|notes?|icon|scene|slide|video|fest|system|engineer|industry|artist|event|magazine|blog|library|class|course|startup|business|bar))`,
);
const audioVerb = /^(?:mute|unmute|narrate|play|louder|quieter|silence)\b|\b(?:louder|quieter)\b/;
const otherSubject = /\b(?:for|about|of) (?:my|our|the|an?|their|his|her)\b.*$/;

/** Music, sound, speech. */
export function readAudio(clause: Clause, situation: Situation): Reading | null {
  const text = clause.text.replace(otherSubject, "");
  const head =
    audioHead.test(text) &&
    !/\b(?:an?|another|new) (?:[\p{L}-]+ ){0,3}(?:scene|slide|intro|outro|video|title|card|page)\b/u.test(
      text,
    );
  const attached =
    situation.attachments.includes("audio") &&
    /\b(?:this|use|add|it|background|put|attached|file|@s\d+)\b/.test(text);
  const verbal =
    audioVerb.test(text) &&
    !/\b(?:color|red|bold)\b/.test(text) &&
    (!/^play\b/.test(text) || audioHead.test(text));
  if (!head && !verbal && !attached) return null;
  return single("audio", clause, situation, { instruction: clause.original });
}

const storyHead =
  /\b(?:story|stories|story ?books?|fairy ?-?tales?|picture ?books?|children's (?:book|story)|childrens (?:book|story)|kids'? (?:book|story)|bedtime (?:story|tale)|fables?|comic(?: book| strip)?|tale|tales|legend of|novella?)\b/;

/** What something else is to look or read like: "like in a comic", "as in a fairy tale", "in comic style". */
const storyLikeness =
  /(?<!\b(?:something|i|we|she|he|they|would|i'd|we'd|'d|also|really) )\b(?:like|as|from|out of|in the (?:style|manner|look) of|reminiscent of) (?:(?:in|if|from|out of) )?(?:it (?:were|was|is|came) )?(?:(?:in|from|out of) )?(?:an?|the|some|old|your|my) (?:[\p{L}-]+ ){0,3}(?:story ?book|picture book|book|comic(?: book| strip)?|fairy ?-?tale|tale|story|fable)s?\b|\b(?:comic|story ?book|fairy ?-?tale)[ -](?:style|look|feel|font|sans|lettering|colou?rs?|effect|vibe|mood|frames?|border)\b/u;

/** An illustrated story of several pages. */
export function readStory(clause: Clause, situation: Situation): Reading | null {
  const text = clause.text
    .replace(storyLikeness, "")
    .replace(/\b(?:on|for|per) (?:each|every) (?:page|spread)\b/g, "");
  if (!storyHead.test(text)) return null;
  if (
    /\b(?:instagram|ig|insta|facebook|snapchat|whatsapp) stor(?:y|ies)\b|\bstory (?:format|board|mode|size|scene|slide|page|section)\b|\b(?:our|my|brand|company|founder|success|customer|the brand|origin|founding|your)(?:'s)? (?:own )?(?:story|stories)\b(?!book| book)/.test(
      text,
    )
  )
    return null;
  if (
    compiled(
      `\\b(?:an?|another|new|\\d+) (?:[\\p{L}'-]+ ){0,3}${sceneNoun}\\b(?! story| stories| (?:picture|children|bedtime|fairy|story))`,
      "u",
    ).test(text) &&
    !/\bstory ?book|\d+[ -]page/.test(text)
  )
    return null;
  if (/\b(?:delete|remove|move|trim|shorten|duplicate|swap)\b/.test(clause.verb)) return null;
  if (
    /^(?:make|set|change|turn) .*\b(?:story|tale)\b.*\b(?:bigger|smaller|red|blue|text|title|headline|font|color)\b/.test(
      text,
    )
  )
    return null;
  if (/^(?:the|this|that) story\b/.test(text)) return null;
  return single("story", clause, situation, { instruction: clause.original }, null);
}

const imageNoun =
  "(?:images?|pictures?|pics?|photos?|photographs?|illustrations?|drawings?|artworks?|screenshots?|sketch(?:es)?|paintings?|wallpapers?|logo|mascot|selfie|cartoon|portrait of|clip ?-?art|stock footage|footage|visuals? of|renderings?)";
const imageWord = new RegExp(`\\b${imageNoun}\\b`);
const drawing =
  /^(?:draw|illustrate|paint (?:me |us )?(?:an?|some)|sketch)\b(?! (?:attention|focus|the eye|it (?:red|blue|green)))/;
const placing = new RegExp(
  `^(?:add|insert|put|place|use|create|make|generate|show|include|give|want|need|attach|upload|set|import|get|find|have|i (?:want|need|would like|would love)|we (?:want|need|would like)|drop|feature|display|overlay|embed|take|paste|render|bring|do)\\b[^;:]*?\\b${imageNoun}\\b`,
);
const exchanging = new RegExp(
  `^(?:replace|swap|change|turn|switch|exchange|update|redraw|regenerate|redo)\\b[^;:]*?\\b${imageNoun}\\b`,
);
const looksOnly = new RegExp(
  `\\b(?:the|that|this|its|my|our|all|every) ${imageNoun}\\b(?:[^;:]*?)\\b(?:bigger|smaller|larger|round|rounded|left|right|up|down|center|centered|top|bottom|corner|opacity|transparent|brighter|darker|lighter|blurr?y?|blur|slower|faster|size|width|height|wider|taller|full ?-?screen|square|border|shadow|black and white|grayscale|sepia|zoom|@d\\d+|\\d+ ?(?:px|%))\\b`,
);

const sentBefore =
  /\bwith (?:this|that|these|those|the (?:attached|uploaded|same)) (?:picture|photo|image|screenshot|photograph)s?\b/;

/** A picture that is drawn, placed or replaced, or a scene made from pictures that are attached. */
export function readImage(clause: Clause, situation: Situation): Reading | null {
  const text = clause.text.replace(/,? without (?:touching|changing|affecting|moving) .*$/, "");
  // «… would be nice, can you draw that?»: it was asked for already.
  if (
    /^(?:draw|paint|sketch|illustrate) @s\d+$/.test(text) &&
    imageWord.test(situation.message.toLowerCase())
  )
    return { type: "nothing" };
  const attached = situation.attachments.some((kind) => kind === "image" || kind === "photo");
  const newScene = compiled(
    `\\b(?:an?|another|new|\\d+) (?:[\\p{L}'-]+ ){0,3}(?:${sceneNoun}|intro|outro|video|slideshow|montage|gallery)\\b`,
    "u",
  ).test(text);
  if (
    attached &&
    (imageWord.test(text) ||
      newScene ||
      /\b(?:this|it|these|attach(?:ed|ments?)|upload(?:ed)?|them|here|use|recreate|based|from|like|add|insert|put|animate|design|mockup|style|face|dog|cat|him|her)\b/.test(
        text,
      ) ||
      clause.references.some((reference) => reference.type === "focus")) &&
    !/^(?:undo|redo|delete|trim|move)\b/.test(text)
  ) {
    return single("image", clause, situation, { instruction: clause.original }, newScene ? null : undefined);
  }
  // A picture that was sent before: a scene of its own for it is made of that picture.
  if (newScene && sentBefore.test(text))
    return single("image", clause, situation, { instruction: clause.original }, null);
  if (/\blogo (?:reveal|animation|intro|sting|scene|slide|outro)\b/.test(text)) return null;
  if (
    looksOnly.test(text) ||
    /\b(?:bigger|smaller|larger|brighter|darker|sharper|clearer) (?:logo|image|picture|photo)\b/.test(text) ||
    /^take\b.*\b(?:out|off|away)\b/.test(text)
  )
    return null;
  if (drawing.test(text) && !newScene)
    return single("image", clause, situation, { instruction: clause.original });
  if (!imageWord.test(text)) return null;
  if (
    newScene &&
    !compiled(`\\b(?:an?|the) (?:[\\p{L}'-]+ ){0,4}${imageNoun} (?:of|showing|with)`, "u").test(text)
  )
    return null;
  if (
    newScene &&
    /^(?:add|create|make|insert|build|generate|design|an?|another|new|i (?:want|need)|give)\b[^@]*\b(?:scene|slide|intro|outro|video|slideshow|montage|gallery)\b/.test(
      text,
    )
  )
    return null;
  if (
    /^(?:make|turn|set) (?:the|that|this|its|my|our) (?:image|picture|photo|logo|illustration|photograph)\b/.test(
      text,
    ) &&
    !/\binto\b/.test(text)
  )
    return null;
  if (
    /^(?:an?|another|new|some) /.test(text) ||
    placing.test(text) ||
    exchanging.test(text) ||
    /^(?:generate|draw)\b/.test(text)
  )
    return single("image", clause, situation, { instruction: clause.original });
  return null;
}

/** One step of a tool that takes the person's own words. */
function single(
  tool: Intent["tool"],
  clause: Clause,
  situation: Situation,
  args: Record<string, unknown>,
  fixed?: null,
): Reading {
  const scenes = clause.references.filter(
    (reference) => reference.type === "scenes" || reference.type === "missing",
  );
  if (fixed !== null && scenes.length > 0) {
    const resolved = resolve(scenes, situation);
    if (resolved.type === "question") return resolved;
    return {
      type: "intents",
      intents: resolved.targets.map((target) => ({
        tool,
        target,
        makes: null,
        label: labelOf(clause.original),
        arguments: args,
        seconds: null,
        confidence: 0.9,
      })),
    };
  }
  const focus =
    fixed === null || tool === "audio" || tool === "story" ? null : (resolveFocus(situation) ?? null);
  return {
    type: "intents",
    intents: [
      {
        tool,
        target: focus,
        // A picture with no scene to be put into gets one of its own.
        makes: tool === "image" && focus === null ? situation.newId() : null,
        label: labelOf(clause.original),
        arguments: args,
        seconds: null,
        confidence: 0.9,
      },
    ],
  };
}

function resolveFocus(situation: Situation): Intent["target"] {
  const resolved = resolve([], situation);
  return resolved.type === "targets" ? (resolved.targets[0] ?? null) : null;
}
