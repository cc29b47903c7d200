import { z } from "zod";
import type { Controls } from "@/domain/control";
import type { Look } from "@/domain/look";

/**
 * How a template looks: its source in the scene language, and the slots that it takes. Slots are what a brief is read
 * into (texts, items, a palette); `toControls` turns them into the literals of the source's `controls`.
 */
export type TemplateDesign<Slots> = {
  /** Kebab-case, the folder's name; kept on the scene as its template. */
  name: string;
  /** What people call it: «Title», «Plans or features». */
  title: string;
  /** One line on what it is for. */
  description: string;
  /** What is said of a scene beside its name, where what was asked for is only nearly what this makes. */
  told?: string;
  slots: z.ZodType<Slots>;
  /** The length that suits these slots when nobody asks for another. */
  defaultSeconds(slots: Slots): number;
  /** One TypeScript module: `controls` with defaults and the component. */
  source: string;
  /** Values for controls of `source`, by name; every one of them exists there. */
  toControls(slots: Slots): Controls;
};

/** What makes two scenes of one prompt differ. */
export type Variety = {
  /** In [0, 1); the same for the same step, so that a step done again makes the same scene. */
  seed: number;
  /** The layout that the scene has now and shall not have again («another version»); null for a new scene. */
  avoid: string | null;
};

/** One of the layouts by the seed, never the one to avoid where there is another. */
export function pickLayout<Layout extends string>(
  layouts: readonly [Layout, ...Layout[]],
  { seed, avoid }: Variety,
): Layout {
  const free = layouts.filter((layout) => layout !== avoid);
  return free[Math.floor(seed * free.length)] ?? layouts[0];
}

/** How a brief is read for a template: does it fit, and with what. */
export type TemplateReader<Slots, Brief> = {
  /** How well the brief fits, 0..1. */
  recognise(brief: Brief): number;
  fill(brief: Brief, look: Look, variety: Variety): Slots;
};

/** A template with its slots' type forgotten, so that all fit in one list. */
export type Template<Brief> = {
  name: string;
  title: string;
  description: string;
  told: string | null;
  source: string;
  recognise(brief: Brief): number;
  /** The controls and length of a scene made from the brief. Throws `ZodError` if `fill` gave what `slots` refuses. */
  make(brief: Brief, look: Look, variety: Variety): { controls: Controls; seconds: number };
  /** What somebody who writes its texts fills in: the slots but for palette and layout. */
  words: z.ZodObject;
  /** The same for texts that were written (as `words` has them). Throws `ZodError` for others. */
  makeOf(words: unknown, look: Look, variety: Variety): { controls: Controls; seconds: number };
};

/** Joins a design and its reader. */
export function defineTemplate<Slots, Brief>(
  design: TemplateDesign<Slots>,
  reader: TemplateReader<Slots, Brief>,
): Template<Brief> {
  const shape = shapeOf(design);
  const made = (slots: Slots) => ({
    controls: design.toControls(slots),
    seconds: design.defaultSeconds(slots),
  });
  return {
    name: design.name,
    title: design.title,
    description: design.description,
    told: design.told ?? null,
    source: design.source,
    recognise: (brief) => reader.recognise(brief),
    make(brief, look, variety) {
      return made(design.slots.parse(reader.fill(brief, look, variety)));
    },
    words: z.strictObject(
      Object.fromEntries(Object.entries(shape).filter(([name]) => name !== "palette" && name !== "layout")),
    ),
    makeOf(words, look, variety) {
      const layouts = layoutsOf(shape.layout);
      const given = z.looseObject({}).parse(words);
      return made(
        design.slots.parse({
          ...given,
          palette: look.palette,
          ...(layouts ? { layout: pickLayout(layouts, variety) } : {}),
        }),
      );
    },
  };
}

function shapeOf({ name, slots }: { name: string; slots: unknown }): Record<string, z.core.$ZodType> {
  if (slots instanceof z.ZodObject) return slots.shape;
  throw new Error(`The slots of “${name}” are no object.`);
}

/** The names of a template's layouts; null where it has but one way to look. */
function layoutsOf(slot: z.core.$ZodType | undefined): [string, ...string[]] | null {
  const names = slot instanceof z.ZodDefault ? slot.unwrap() : slot;
  if (!(names instanceof z.ZodEnum)) return null;
  const [first, ...others] = names.options.map(String);
  return first === undefined ? null : [first, ...others];
}
