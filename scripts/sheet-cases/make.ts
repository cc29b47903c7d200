import type { Controls } from "@/domain/control";
import { defaultLook, type Look, type Palette } from "@/domain/look";

export type SheetCase = {
  name: string;
  /** The template that it is made from; null for a component of the kit. */
  template: string | null;
  source: string;
  controls: Controls;
  seconds: number;
  look: Look;
};

type Design = {
  name: string;
  source: string;
  slots: { parse(value: unknown): never };
  toControls(slots: never): Controls;
  defaultSeconds(slots: never): number;
};

/** A case of the sheet: a design with slots, in a palette and a look. */
export function make(
  name: string,
  design: unknown,
  palette: Palette,
  look: Partial<Look>,
  slots: Record<string, unknown>,
): SheetCase {
  const { source, slots: schema, toControls, defaultSeconds } = design as Design;
  const parsed = schema.parse({ ...slots, palette });
  return {
    name,
    template: (design as Design).name,
    source,
    controls: toControls(parsed),
    seconds: defaultSeconds(parsed),
    look: { ...defaultLook, ...look, palette },
  };
}
