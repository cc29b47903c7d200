import { quotedTexts } from "@/scene/brief/quoted-texts";
import type { StyleProperty, StyleValueChange } from "@/scene/edits/edit-schema";
import { findColors } from "@/scene/look/find-colors";
import { factorOf } from "./amounts";
import { fontFor } from "./font-words";
import type { EditRequest, Part } from "./request";
import { spokenPart } from "./spoken-part";

/** The part that a clause about a manner is about: what it names, else what was spoken of before. */
function partOf(clause: string, targets: Part[]): Part | null {
  const said =
    /^(?:make|set|put|turn|give|use|add|let|have|get|drop|remove|change|round|tilt|rotate|underline|italici[sz]e|lean|skew|fade|increase|decrease|reduce|sharpen|soften|square)\s+(?<part>(?:the|all|every|each|both|my|our)\s+(?:[\p{L}\p{N}"“”'’-]+\s+){0,3}?[\p{L}\p{N}"“”'’-]+?)(?:'s|’s)?\s+(?:in|to|by|be|is|a|an|some|with|more|less|fully|completely|half|semi|much|bit|slightly|corners?|rounder|rounded|round|italics?|underlined|transparent|opaque|thicker|thinner|wider|narrower|taller|shorter|radius|shadow|border|opacity|transparency|see-through|off|stand|\d)/iu.exec(
      clause,
    )?.groups?.part ??
    /\b(?:on|of|for|to|from|around|behind|under)\s+(?<part>(?:the|all|every|each|both)\s+[\p{L}\p{N}"“”'’ -]+?)(?:\s+by\b.*|\s+to\b.*)?$/iu.exec(
      clause,
    )?.groups?.part ??
    /^(?<part>(?:the\s+)?(?:[\p{L}-]+\s+){0,2}?[\p{L}-]+?)\s+(?:should|must|needs to|has to|could|in)\b/iu.exec(
      clause,
    )?.groups?.part ??
    /^(?:round|tilt|rotate|underline|italici[sz]e|fade|square|straighten)\s+(?<part>.+?)(?:\s+(?:more|less|a bit|a little|off|by\b.*|to\b.*|left|right|out))*$/iu.exec(
      clause,
    )?.groups?.part;
  const spoken = said ? spokenPart(said) : null;
  if (spoken && !/^(?:corners?|shadow|border|font|typeface|text|opacity|radius)$/i.test(spoken.phrase ?? ""))
    return spoken;
  const [named = null] = targets.filter(
    (part) => part.word !== null || part.text !== null || part.phrase !== undefined,
  );
  return named;
}

type Manner = { property: StyleProperty; change: StyleValueChange; done: string };

function mannersOf(clause: string, targets: Part[]): Manner[] | null {
  const less =
    /\b(?:less|not so|reduce|decrease|smaller|softer|subtler|weaker|lighter|too (?:much|strong|round))\b/i.test(
      clause,
    );
  const none =
    /\b(?:no|remove|without|drop(?!\s*shadow)|lose|kill|get rid of|take away|delete|turn off|not)\b/i.test(
      clause,
    ) && !/\badd\b/i.test(clause);
  const font = fontFor(clause);
  if (font) return [{ property: "fontFamily", change: { to: font.css }, done: `the font is ${font.name}` }];
  if (/\b(?:italics?|italici[sz]ed?|slanted text|oblique)\b/i.test(clause))
    return [
      {
        property: "fontStyle",
        change: { to: none ? "normal" : "italic" },
        done: none ? "upright" : "in italics",
      },
    ];
  if (
    /\bunderlined?\b/i.test(clause) &&
    !/^(?:the\s+)?underline\s+(?:in|should|is|to|needs)\b/i.test(clause) &&
    (/^underline\b/i.test(clause) || /\bunderlined\b/i.test(clause))
  )
    return [
      {
        property: "textDecoration",
        change: { to: none ? "none" : "underline" },
        done: none ? "not underlined" : "underlined",
      },
    ];
  if (/\b(?:strike ?through|struck through|crossed out|cross out|strike out)\b/i.test(clause))
    return [{ property: "textDecoration", change: { to: "line-through" }, done: "struck through" }];
  const transparency = transparencyOf(clause);
  if (transparency) return [transparency];
  if (
    /\b(?:corners?|rounde?r?|rounded|roundness|border[- ]radius|radius|pill(?:[- ]shaped)?)\b/i.test(
      clause,
    ) &&
    !/\bcorner\s+of\b|\b(?:top|bottom)[\s-](?:left|right)\b|\bround(?:ed)? (?:up|numbers?)\b/i.test(clause)
  ) {
    const exact = /(\d+)\s*(?:px|pixels?)?/.exec(clause)?.[1];
    const change: StyleValueChange =
      /\b(?:square|sharp|sharper|hard|no)\b/i.test(clause) || none
        ? { to: 0 }
        : exact
          ? { to: Number(exact) }
          : /\b(?:pill|fully|completely)\b/i.test(clause)
            ? { to: 999 }
            : { times: less ? factorOf(clause, 0.5) : factorOf(clause, 1.7), initial: less ? 8 : 20 };
    return [
      {
        property: "borderRadius",
        change,
        done:
          "to" in change && change.to === 0
            ? "square corners"
            : "times" in change && less
              ? "less round corners"
              : "rounder corners",
      },
    ];
  }
  if (/\bglow(?:ing)?\b/i.test(clause)) {
    const [color] = findColors(clause, { trusting: true });
    return [
      {
        property: "boxShadow",
        change: { to: none ? "none" : `0 0 48px ${color?.hex ?? "rgba(255, 255, 255, 0.55)"}` },
        done: none ? "no glow" : "a glow",
      },
    ];
  }
  if (/\bshadows?\b/i.test(clause)) {
    const strong = /\b(?:stronger|bigger|larger|deeper|more|harder|darker|heavier)\b/i.test(clause);
    const value = none
      ? "none"
      : strong
        ? "0 28px 80px rgba(0, 0, 0, 0.5)"
        : less
          ? "0 8px 24px rgba(0, 0, 0, 0.18)"
          : "0 18px 50px rgba(0, 0, 0, 0.35)";
    return [
      {
        property: "boxShadow",
        change: { to: value },
        done: none ? "no shadow" : less ? "a softer shadow" : "a shadow",
      },
    ];
  }
  const turned =
    /\b(?:tilt(?:ed)?|rotated?|turn|lean|skew)\b/i.test(clause) &&
    !/\b(?:on|off|into|upper|lower|rotate faster)\b/i.test(clause);
  const degrees = /(-?\d+(?:\.\d+)?)\s*(?:°|degrees?|deg)\b/i.exec(clause)?.[1];
  if (/\b(?:straighten|unrotate|straight)\b/i.test(clause) && !/\bstraight (?:corners|edges)\b/i.test(clause))
    return [{ property: "rotate", change: { to: "0deg" }, done: "straight" }];
  if (turned && (degrees !== undefined || /\b(?:tilt|rotate|lean)/i.test(clause))) {
    const back = /\b(?:left|counter|anti|other way|backwards?)\b/i.test(clause) ? -1 : 1;
    const by =
      (degrees === undefined ? 4 * (/\ba (?:bit|little)\b/i.test(clause) ? 0.75 : 1) : Number(degrees)) *
      back;
    return [{ property: "rotate", change: { to: `${by}deg` }, done: `tilted by ${by}°` }];
  }
  return sidesOf(clause, targets, none);
}

function transparencyOf(clause: string): Manner | null {
  if (
    !/\b(?:opacity|transparen(?:t|cy)|opaque|see-through|translucent|faded?(?!\s+(?:in|out))|semi-transparent)\b/i.test(
      clause,
    )
  )
    return null;
  if (/\bfaded?\b/i.test(clause) && !/\b(?:more|make|look|a bit)\b/i.test(clause)) return null;
  const percent = /(\d+(?:\.\d+)?)\s*(?:%|percent)/i.exec(clause)?.[1];
  const plain = /\bopacity\b.*?\b(?:to|at|of)?\s*(0?\.\d+|1|0)\b/i.exec(clause)?.[1];
  const isTransparent = /\b(?:transparen|see-through|translucent)/i.test(clause);
  const to = (value: number): Manner => ({
    property: "opacity",
    change: { to: Number(value.toFixed(2)) },
    done: `${Math.round(value * 100)} % opaque`,
  });
  if (percent !== undefined) return to(isTransparent ? 1 - Number(percent) / 100 : Number(percent) / 100);
  if (plain !== undefined) return to(Number(plain));
  if (/\b(?:fully|completely|totally|not)\b/i.test(clause))
    return to(/\b(?:opaque|solid)\b|\bnot (?:\w+ )?transparent\b/i.test(clause) ? 1 : isTransparent ? 0 : 1);
  if (/\b(?:half|semi)\b/i.test(clause)) return to(0.5);
  const clearer =
    /\b(?:less transparent|more opaque|less see-through|increase the opacity|higher opacity|raise the opacity|more visible)\b/i.test(
      clause,
    );
  const change: StyleValueChange = clearer
    ? { times: 1.35, initial: 1 }
    : { times: factorOf(clause, 0.65), initial: 0.65 };
  return { property: "opacity", change, done: clearer ? "more opaque" : "more transparent" };
}

const solid =
  /\b(?:bars?|columns?|lines?|strokes?|borders?|rings?|circles?|dividers?|underlines?|arcs?|paths?|outlines?|rules?|progress)\b/i;

function sidesOf(clause: string, targets: Part[], none: boolean): Manner[] | null {
  if (/\badd(?:ing)?\b.*\b(?:border|outline)\b|\bgive\b.*\b(?:border|outline)\b/i.test(clause)) {
    const [color] = findColors(clause, { trusting: true });
    return [
      {
        property: "border",
        change: { to: `${/\bthick\b/i.test(clause) ? 6 : 3}px solid ${color?.hex ?? "#ffffff"}` },
        done: "a border",
      },
    ];
  }
  if (none && /\b(?:border|outline)s?\b/i.test(clause))
    return [{ property: "border", change: { to: "none" }, done: "no border" }];
  const thick = /\b(thicker|fatter|thinner|slimmer|thick|thin)\b/i.exec(clause)?.[1]?.toLowerCase();
  if (thick && solid.test(clause)) {
    const more = thick.startsWith("thick") || thick === "fatter";
    const property = /\bborders?|outlines?\b/i.test(clause) ? "border" : "thickness";
    return [
      {
        property,
        change: { times: more ? factorOf(clause, 1.5) : factorOf(clause, 0.65), initial: more ? 4 : 1 },
        done: more ? "thicker" : "thinner",
      },
    ];
  }
  const side = /\b(wider|narrower|taller|shorter)\b/i.exec(clause)?.[1]?.toLowerCase();
  const named = targets.some((part) => part.word !== null || part.phrase !== undefined);
  if (side && named && !(side === "shorter" && /\b(?:text|title|headline|scene|video|it)\b/i.test(clause))) {
    const more = side === "wider" || side === "taller";
    return [
      {
        property: side === "wider" || side === "narrower" ? "width" : "height",
        change: { times: more ? factorOf(clause, 1.3) : factorOf(clause, 0.75), initial: 1 },
        done: side,
      },
    ];
  }
  return null;
}

/** «a gradient from navy to teal», «swap the gradient colours». */
function readGradient(clause: string, targets: Part[]): EditRequest[] | null {
  if (
    /\bgradient\b/i.test(clause) &&
    /\b(?:swap|reverse|flip|invert|switch|turn around|exchange)\b/i.test(clause)
  )
    return [{ type: "swap_gradient" }];
  const found = findColors(clause, { trusting: true });
  const between = found.length >= 2 ? clause.slice(found[0]?.end ?? 0, found[1]?.start ?? 0) : "";
  const isGradient =
    /\bgradient\b/i.test(clause) ||
    (/\b(?:go|goes|fade|fades|run|blend|transition)s?\s+from\b/i.test(clause) &&
      /\b(?:to|into)\b/i.test(between));
  if (!isGradient || found.length < 2) return null;
  const degrees = /(\d+)\s*(?:°|degrees?|deg)\b/i.exec(clause)?.[1];
  const way = /\b(?:left to right|horizontal)\b/i.test(clause)
    ? 90
    : /\b(?:top to bottom|vertical)\b/i.test(clause)
      ? 180
      : null;
  const [part = null] = targets.filter(
    (one) => one.word !== null && !/^(?:highlight|everything|all text|lines?)$/.test(one.word),
  );
  return [
    {
      type: "gradient",
      part,
      colors: found.slice(0, 5).map((color) => color.hex),
      degrees: degrees ? Number(degrees) : way,
    },
  ];
}

/** «replace the image with /files/team.jpg»: an address or a file, not a picture to be drawn. */
function readSource(clause: string): EditRequest[] | null {
  const asked =
    /^(?:replace|change|swap|use|set|switch|show|update|put)\b.*?\b(?<part>(?:first|second|third|last)?\s*(?:image|picture|photo|logo|screenshot|img|video|avatar))s?\b/iu.exec(
      clause,
    );
  if (!asked?.groups?.part) return null;
  const [quote] = quotedTexts(clause);
  const token =
    quote?.text ??
    clause
      .split(/\s+/)
      .find((word) =>
        /^(?:data:|\/|\.\/|https?:|asset:)|\.(?:png|jpe?g|webp|gif|svg|avif|mp4|webm)$/i.test(word),
      );
  if (
    !token ||
    !/^(?:data:|\/|\.\/|https?:|asset:)|\.(?:png|jpe?g|webp|gif|svg|avif|mp4|webm)$|^[\w-]{8,}$/i.test(token)
  )
    return null;
  const owner = /([\p{L}][\p{L}.-]*)(?:'s|’s)\s+(?:image|picture|photo|avatar|portrait|logo)\b/iu.exec(
    clause,
  )?.[1];
  const part: Part | null = owner
    ? { word: "photo", text: owner, ordinal: null, facet: null, said: `${owner}'s photo` }
    : spokenPart(asked.groups.part);
  return [{ type: "source", part, source: token }];
}

/** What a clause wants of how parts look, apart from colour and size; null where it wants nothing of the kind. */
export function readSurface(clause: string, targets: Part[]): EditRequest[] | null {
  const special = readSource(clause) ?? readGradient(clause, targets);
  if (special) return special;
  // A number by its name: a control, a constant.
  if (/^(?:set|change)\s+(?:the\s+)?[\p{L}]+\s+to\s+-?\d+(?:\.\d+)?$/iu.test(clause)) return null;
  const manners = mannersOf(clause, targets);
  if (!manners) return null;
  const part = partOf(clause, targets);
  return manners.map((manner) => ({ type: "style", part, ...manner }));
}
