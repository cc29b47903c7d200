import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { subjectById } from "../../brief/subjects";
import { slugOf } from "../code/snippets";
import { screenContentOf } from "../screen-content";
import { screenWords } from "../screen-words";
import { pickLayout, type Variety } from "../types";
import { type ScreenshotSlots, screenshotLayouts } from "./slots";

/** The screen of the brief's product in the frame that it names, with the prompt's words or its own. */
export function fillScreenshot(brief: Brief, look: Look, variety: Variety): ScreenshotSlots {
  const wanted = /\blaptop|macbook|notebook\b/i.test(brief.prompt)
    ? "laptop"
    : /\bbrowser\b/i.test(brief.prompt)
      ? "browser"
      : null;
  const layout = wanted && wanted !== variety.avoid ? wanted : pickLayout(screenshotLayouts, variety);
  const screen = screenContentOf(brief);
  return {
    ...screenWords(brief),
    ...screen,
    url: brief.url ?? (brief.brand ? `${slugOf(brief.brand)}.com` : screen.appName),
    callout: brief.items[0]?.title ?? subjectById(brief.subject)?.features[0]?.[1] ?? "",
    layout,
    palette: look.palette,
  };
}
