import { toneOf } from "@/scene/look/tone";
import { partNamed } from "./instruction-parts";
import type { EditRequest, Part } from "./request";

export function readStyle(clause: string, targets: Part[], found: number): EditRequest[] {
  const [part = null] = targets.filter((one) => one.word !== null || one.text !== null);
  const weight =
    /\b(?:(extra|very|semi|more|less)[- ]?)?(bold(?:er)?|thin(?:ner)?|heavy|heavier|regular|normal weight|thick(?:er)?|not bold|unbold|black weight|light weight|lighter weight)\b/i.exec(
      clause,
    );
  if (weight && found === 0) {
    const word = (weight[2] ?? "").toLowerCase();
    const value =
      /less/i.test(weight[1] ?? "") && /bold|heav|thick/.test(word)
        ? 500
        : /thin|light/.test(word)
          ? 300
          : /regular|normal|not bold|unbold/.test(word)
            ? 400
            : /heav|black/.test(word) || /extra|very/i.test(weight[1] ?? "")
              ? 900
              : 800;
    return [{ type: "weight", part, weight: value }];
  }
  const letters =
    /\b(?:(upper ?-?case|all caps|capitals|capital letters|caps|capitali[sz]e)|(lower ?-?case)|(title case))\b/i.exec(
      clause,
    );
  if (letters)
    return [{ type: "letters", part, letters: letters[2] ? "lower" : letters[3] ? "title" : "upper" }];
  const option = /\b(?:layout|style|variant|version)\b/i.test(clause)
    ? (/\b(?:to|use|the|as)\s+(?:the\s+)?["“]?([\p{L}-]+)["”]?(?:\s+(?:layout|style|one|variant))?$/iu.exec(
        clause,
      ) ?? /\b(?:use|switch to)\s+(?:the\s+)?([\p{L}-]+)\s+(?:layout|style)/iu.exec(clause))
    : null;
  if (/\b(?:layout|variant)\b/i.test(clause))
    return [
      {
        type: "option",
        part: { word: "layout", text: null, ordinal: null, facet: null, said: "layout" },
        value:
          option?.[1] && !/^(?:other|another|different|new|else|layout|the)$/i.test(option[1])
            ? option[1]
            : null,
      },
    ];
  const number =
    /^(?:set|change|update|edit|make|turn|increase|raise|decrease|lower|reduce|adjust)\s+(?:the\s+)?(.+?)\s+(?:to|at|=|up to|down to)\s+(-?\d{1,3}(?:,\d{3})+|-?\d+(?:[.,]\d+)?)\s*(%|px|s|seconds?|degrees?|°)?$/i.exec(
      clause,
    );
  if (number?.[1] && found === 0)
    return [
      {
        type: "number",
        part: partNamed(number[1]),
        value: /,\d{3}(?!\d)/.test(number[2] ?? "")
          ? Number((number[2] ?? "0").replace(/,/g, ""))
          : Number((number[2] ?? "0").replace(",", ".")),
        unit: number[3] ?? "",
        written: number[2] ?? "",
      },
    ];
  const counted = /^(?:make|set|change)\s+(?:it|this|that)\s+(?:to\s+)?([$€£]?\d[\d.,]*\s?[%kKmM]?\+?)$/.exec(
    clause,
  )?.[1];
  if (counted && found === 0)
    return [
      {
        type: "number",
        part: partNamed("number"),
        value: Number(counted.replace(/[^\d.-]/g, "")),
        unit: "",
        written: counted,
      },
    ];
  const sign =
    /^(?:put|add|show|use|write)\s+(?:an?\s+|the\s+)?([%$€£]|percent|dollar|euro)(?:\s+signs?)?\s+(behind|after|before|in front of|to|with|next to)\s+(?:the\s+|all\s+)?(?:numbers?|values?|bars?|figures?|amounts?)$/i.exec(
      clause,
    );
  if (sign?.[1]) {
    const mark =
      ({ percent: "%", dollar: "$", euro: "€" } as Record<string, string>)[sign[1].toLowerCase()] ?? sign[1];
    const before =
      /before|front/i.test(sign[2] ?? "") || (mark !== "%" && !/behind|after/i.test(sign[2] ?? ""));
    return [
      {
        type: "text",
        part: {
          word: before ? "prefix" : "suffix",
          text: null,
          ordinal: null,
          facet: null,
          said: before ? "prefix" : "suffix",
        },
        text: mark,
      },
    ];
  }
  const tone = toneOf(clause.replace(/\bmore bold\b/i, "bold"));
  if (tone && found === 0 && part === null) return [{ type: "tone", tone }];
  if (
    found === 0 &&
    /\b(?:pop|stand out|stronger|more contrast|readable|legible|more impact|punchier|bolder)\b/i.test(clause)
  )
    return [
      {
        type: "scale",
        part: part ?? { word: "headline", text: null, ordinal: null, facet: null, said: "headline" },
        factor: 1.25,
      },
    ];
  return [];
}
