import type { Look } from "@/domain/look";
import { paces, typePairings } from "@/domain/look";
import type { Remembered } from "@/domain/memory";
import type { Brief } from "@/scene/brief/brief";
import { findColors } from "@/scene/look/find-colors";
import { toneOf } from "@/scene/look/tone";

const longestName = 60;
const seconds = /(\d{1,2}(?:[.,]\d)?)/;

/** A brief with what is known from earlier where the prompt says nothing: name, and for the first scene colours and tone. */
export function withMemory(brief: Brief, { facts, habits }: Remembered, sceneCount: number): Brief {
  const name = facts.find(({ kind }) => kind === "name")?.text;
  const colors = facts
    .filter(({ kind }) => kind === "color")
    .flatMap(({ text }) => findColors(text, { trusting: true }));
  const tone = toneOf(habits.find(({ kind }) => kind === "tone")?.text ?? "");
  const length = Number(
    seconds.exec(habits.find(({ kind }) => kind === "length")?.text ?? "")?.[1]?.replace(",", ".") ?? 0,
  );
  const isFirst = sceneCount === 0;
  return {
    ...brief,
    brand: brief.brand ?? (name && name.length <= longestName ? name : null),
    // The first scene sets the look of the whole; later ones take it up by themselves.
    colors: isFirst && brief.colors.length === 0 ? colors : brief.colors,
    tone: brief.tone ?? (isFirst ? tone : null),
    seconds: brief.seconds ?? (length > 0 ? length : null),
  };
}

/** The look of a first scene in the pace and type that the person likes, where the prompt names no tone of its own. */
export function withHabits(look: Look, { habits }: Remembered): Look {
  const said = (kind: "pace" | "type") =>
    (habits.find((habit) => habit.kind === kind)?.text ?? "").toLowerCase();
  const pace = paces.find((one) => said("pace").includes(one));
  const words = said("type");
  const type =
    typePairings.find((one) => words.includes(one)) ??
    (/\bsans/.test(words) ? "grotesque" : /\bserif/.test(words) ? "editorial" : undefined);
  return { ...look, ...(pace ? { pace } : {}), ...(type ? { type } : {}) };
}
