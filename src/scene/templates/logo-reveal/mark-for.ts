import { choose } from "../../brief/choose";
import type { logoMarks } from "./slots";

type Mark = (typeof logoMarks)[number];

/** Marks that speak of a subject, by its id; the name decides among them. */
const speaking: readonly (readonly [subjects: string, marks: readonly [Mark, ...Mark[]]])[] = [
  ["coffee tea-juice cocktails beer wine", ["sunrise", "waves", "aperture", "monogram"]],
  ["bakery restaurant fast-food catering sweets", ["petals", "sunrise", "quarters", "monogram"]],
  ["garden pets charity energy", ["leaves", "sunrise", "peaks", "waves"]],
  ["beauty hair fashion jewelry flowers wedding", ["petals", "spark", "leaves", "monogram"]],
  ["yoga wellness therapy dentist health", ["leaves", "waves", "petals", "sunrise"]],
  ["music podcast channel festival", ["bars", "waves", "orbit", "spark"]],
  ["photo film art design", ["aperture", "quarters", "spark", "petals"]],
  ["travel hotel outdoor running sports-club gym", ["peaks", "fold", "bars", "waves"]],
  ["finance insurance accounting law consulting property construction", ["bars", "fold", "layers", "cube"]],
  [
    "software app ai developer analytics security crypto gadget",
    ["orbit", "cube", "layers", "spark", "quarters"],
  ],
  ["game kids", ["cube", "quarters", "spark"]],
];
export const marksBySubject = new Map(
  speaking.flatMap(([subjects, marks]) => subjects.split(" ").map((subject) => [subject, marks] as const)),
);

/** The mark of a name: one that suits its subject, else `auto`, which the name alone decides. */
export function markFor(name: string, subject: string | null): Mark {
  const marks = subject === null ? undefined : marksBySubject.get(subject);
  return marks ? choose(marks, name) : "auto";
}
