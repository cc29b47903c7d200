import type { Look } from "@/domain/look";
import type { PlayableProject } from "@/domain/sandbox-message";
import { fontOf } from "@/kit/fonts/families";
import { pairings } from "@/kit/fonts/pairings";
import { fontForText, needsMoreFonts } from "@/kit/fonts/scripts";
import { shippedFonts } from "@/kit/fonts/shipped";

/** What is to be set in type: all characters that may come, and names of families that code gives. */
export type TypeRequest = {
  /** Null: in the look that came last. */
  look: Look | null;
  text: string;
};

let base: string | null = null;
let lastLook: Look | null = null;
let more: Promise<void> | null = null;

function addStylesheet(href: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  link.onload = () => resolve();
  // Without its fonts a video still plays.
  link.onerror = () => resolve();
  document.head.append(link);
  return promise;
}

/**
 * Declares the fonts that lie under `baseUrl` (`.runtime/fonts`, by whatever address it is served). Nothing is fetched
 * but the list of text faces, until a text needs one.
 * @param baseUrl Ends in a slash.
 * @param declared Whether the page links `fonts.css` already.
 */
export async function installFonts(baseUrl: string, { declared = false } = {}): Promise<void> {
  base = baseUrl;
  if (!declared) await addStylesheet(`${baseUrl}fonts.css`);
}

/** All that a project's scenes may write: their code and their controls. */
export function textsOf(project: PlayableProject): TypeRequest {
  const text = project.scenes.map(({ module, controls }) =>
    [module.type === "compiled" ? module.compiled : "", JSON.stringify(controls)].join("\n"),
  );
  return { look: project.look, text: text.join("\n") };
}

const roles = ["display", "body", "label"] as const;
const plain = "AaGgRr09";

/** The CSS fonts that a text is set in: those of the look's roles, and families that the code names itself. */
function cssFontsFor(look: Look, text: string): { font: string; weight: number }[] {
  const named = Object.values(shippedFonts).filter(({ alias }) => text.includes(alias));
  return [
    ...roles.map((role) => fontForText(fontOf(look.type, role), text)),
    ...(/\bmono\b|Terminal|Code/.test(text) ? [fontOf(look.type, "mono")] : []),
    ...named.map(({ alias }) => ({ family: `'${alias}'`, weight: 400 })),
  ].map(({ family, weight }) => ({ font: family, weight }));
}

/**
 * Fetches the faces that a text needs; null where all of them are there. Await it before the first paint; the player
 * of an export awaits it before its first frame.
 */
export function fontsFor({ look, text }: TypeRequest): Promise<void> | null {
  lastLook = look ?? lastLook;
  if (!lastLook || base === null) return null;
  const characters = [...new Set(text)].join("");
  const needsMore = needsMoreFonts(characters);
  if (needsMore) more ??= addStylesheet(`${base}more-fonts.css`);
  const wanted = cssFontsFor(lastLook, text);
  const missing = () => wanted.flatMap((one) => missingFaces(one, characters));
  if (!needsMore) {
    const now = missing();
    return now.length === 0 ? null : loaded(now);
  }
  return Promise.resolve(more).then(() => loaded(missing()));
}

type Missing = { font: string; text: string };

/** A list of families is asked for one by one, each for the letters that the ones before it lack: a browser would fetch every family's. */
function missingFaces({ font, weight }: { font: string; weight: number }, characters: string): Missing[] {
  let left = [...characters].filter((character) => character > "\u007f").join("");
  let first = true;
  const missing: Missing[] = [];
  for (const family of font.split(", ")) {
    const text = first ? plain + left : left;
    first = false;
    const css = `${weight} 40px ${family}`;
    if (text === "" || !family.startsWith("'")) continue;
    if (!document.fonts.check(css, text)) missing.push({ font: css, text });
    left = [...left].filter((character) => !covers(family, character)).join("");
  }
  return missing;
}

const coverage = new Map<string, [from: number, to: number][]>();

/** Whether a declared face of the family is for this character. */
function covers(family: string, character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return rangesOf(family).some(([from, to]) => point >= from && point <= to);
}

function rangesOf(family: string): [from: number, to: number][] {
  const key = `${family} ${more === null ? "" : "more"}`;
  const known = coverage.get(key);
  if (known) return known;
  const name = family.replaceAll("'", "");
  const ranges = [...document.fonts]
    .filter((face) => face.family.replace(/["']/g, "") === name)
    .flatMap((face) => face.unicodeRange.split(","))
    .map((part): [number, number] => {
      const [from = 0, to = from] = part
        .trim()
        .slice(2)
        .split("-")
        .map((point) => Number.parseInt(point, 16));
      return [from, to];
    });
  coverage.set(key, ranges);
  return ranges;
}

async function loaded(missing: Missing[]): Promise<void> {
  await Promise.all(missing.map(({ font, text }) => document.fonts.load(font, text).catch(() => [])));
}

/** Fetches the Latin faces of every pairing while the page is idle, so that a new look finds its letters there. */
export async function warmFonts(): Promise<void> {
  for (const { heading, body, label } of Object.values(pairings)) {
    await new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 3_000 }));
    for (const { font, weight } of [heading, body, label])
      await document.fonts.load(`${weight} 40px '${shippedFonts[font].family}'`, plain).catch(() => []);
  }
}
