import { nothingRemembered, type Remembered } from "@/domain/memory";
import type { Project } from "@/domain/project";
import type { SceneSnapshot } from "@/domain/scene";
import type { Brief } from "@/scene/brief/brief";
import { briefOf } from "@/scene/brief/brief-of";
import { subjectOf } from "@/scene/brief/subjects";
import { readControls } from "@/scene/controls";
import { withOwnCopy } from "./own-copy";
import { withMemory } from "./with-memory";

/**
 * The prompt's brief; who and what it is about comes from the whole video that it is a part of, else from the project's
 * scenes, where the prompt does not say.
 * @param remembered fills in where neither says
 * @param whole what was said of the whole video; null for a scene that stands alone
 */
export function briefFor(
  prompt: string,
  whole: string | null,
  project: Project,
  scenes: readonly SceneSnapshot[],
  remembered: Remembered = nothingRemembered,
): Brief {
  const brief = alone(briefOf(prompt), project, scenes);
  const said = whole === null ? brief : part(brief, briefOf(whole));
  return withOwnCopy(withMemory(said, remembered, scenes.length));
}

/** A part of a whole that is named names no other brand: capitals in it are words of its text. */
function part(brief: Brief, whole: Brief): Brief {
  return {
    ...brief,
    brand: whole.brand ?? brief.brand,
    about: brief.about ?? whole.about,
    subject: whole.subject ?? brief.subject,
    url: brief.url ?? (brief.kind === "call-to-action" || brief.kind === "outro" ? whole.url : null),
    handle: brief.handle ?? (brief.kind === "call-to-action" || brief.kind === "outro" ? whole.handle : null),
  };
}

function alone(brief: Brief, project: Project, scenes: readonly SceneSnapshot[]): Brief {
  if (scenes.length === 0) return brief;
  const known = knownFrom(scenes);
  // Another name is another thing: what the project is about says nothing of it.
  const isOther = brief.brand !== null && known.brand !== null && brief.brand !== known.brand;
  const subject =
    brief.subject ?? (isOther ? null : (subjectOf(`${known.words} ${project.name}`)?.id ?? null));
  return { ...brief, brand: brief.brand ?? known.brand, subject };
}

/** The name that the title scene shows large, and the words around it. */
function knownFrom(scenes: readonly SceneSnapshot[]): { brand: string | null; words: string } {
  const title = scenes.find((scene) => scene.template === "title");
  if (!title) return { brand: null, words: "" };
  const controls = readControls(title.code);
  const texts = ["headline", "subline", "kicker"]
    .map((name) => controls[name])
    .filter((text) => typeof text === "string");
  const [headline = ""] = texts;
  // A name is short and says no sentence.
  const isName =
    headline !== "" &&
    [...headline].length <= 24 &&
    headline.split(/\s+/).length <= 3 &&
    !/[.!?,]$/.test(headline);
  return { brand: isName ? headline : null, words: texts.join(" ") };
}
