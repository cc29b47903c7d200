import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { choose } from "../../brief/choose";
import { subjectById } from "../../brief/subjects";
import { capitalized } from "../../brief/topic";
import { pickLayout, type Variety } from "../types";
import { markFor } from "./mark-for";
import { logoNameOf } from "./name";
import { type LogoRevealSlots, logoLayouts, logoMarks } from "./slots";

const monogram = /\b(?:monogram|initials?|letter ?mark)\b/i;

/** The brand's name with a mark of its own, and a line that suits what it does. */
export function fillLogoReveal(brief: Brief, look: Look, variety: Variety): LogoRevealSlots {
  const [first, second] = brief.texts;
  const name = logoNameOf(brief) ?? capitalized(brief.about ?? "Hello");
  const subject = subjectById(brief.subject);
  const own = brief.brand ? first : second;
  const tagline = own && own !== name ? own : subject ? choose(subject.lines, brief.prompt) : "";
  const layout = pickLayout(logoLayouts, variety);
  const mark = monogram.test(brief.prompt)
    ? "monogram"
    : variety.avoid === null
      ? markFor(name, subject?.id ?? null)
      : markBy(variety.seed);
  return { name, tagline, mark, layout, palette: look.palette };
}

/** Another version has another mark too. */
function markBy(seed: number): LogoRevealSlots["mark"] {
  const drawn = logoMarks.slice(1);
  return drawn[Math.floor(((seed * 7.31) % 1) * drawn.length)] ?? "auto";
}
