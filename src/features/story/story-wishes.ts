import type { DrawnStyle, StoryTone } from "@/domain/story";
import {
  nounsIn,
  type Relation,
  type StoryKind,
  type StoryLanguage,
  type StoryWishes,
} from "@/scene/story/story-message";

/** The form as it is filled in. */
export type FormState = {
  name: string;
  /** As it was typed; empty for none. */
  age: string;
  kind: StoryKind | null;
  loves: string;
  fears: string;
  others: readonly { key: string; name: string; who: Relation }[];
  style: DrawnStyle;
  pages: number;
  /** Null: as old as the hero. */
  readingAge: number | null;
  language: StoryLanguage;
  tone: StoryTone;
  moral: string;
  /** It may come by tomorrow, at half the price. */
  later: boolean;
};

export const emptyForm: FormState = {
  name: "",
  age: "",
  kind: null,
  loves: "",
  fears: "",
  others: [],
  style: "watercolor",
  pages: 10,
  readingAge: null,
  language: "en",
  tone: "gentle",
  moral: "",
  later: false,
};

/** What is wished by a form, those left out who have no name yet; null while the one name that is needed is missing. */
export function wishesOf(form: FormState): StoryWishes | null {
  const name = form.name.trim();
  if (name === "") return null;
  const age = Number.parseInt(form.age, 10);
  return {
    ...form,
    name,
    age: age >= 1 && age <= 99 ? age : null,
    loves: nounsIn(form.loves),
    fears: nounsIn(form.fears),
    others: form.others.flatMap((one) =>
      one.name.trim() === "" ? [] : [{ name: one.name.trim(), who: one.who }],
    ),
  };
}

/** What a photo's file is called, so that whose it is can be read off it: «Leo.jpg», «Leo 2.jpg». */
export function photoName(who: string, nth: number, file: string): string {
  const ending = /\.[a-z0-9]{2,5}$/i.exec(file)?.[0] ?? "";
  return `${who.trim()}${nth > 1 ? ` ${nth}` : ""}${ending}`;
}
