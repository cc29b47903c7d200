import type { Character } from "@/domain/story";

/** A character's looks on one line, the same on every page: «Leo: boy, 5 years old; hair: curly red; …». */
export function characterLine(character: Character): string {
  const { name, species, age, hair, eyes, skin, build, clothing } = character;
  const traits = [
    ["hair", hair],
    ["eyes", eyes],
    ["skin", skin],
    ["build", build],
    ["clothing", clothing],
  ].flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
  return [`${name}: ${species}${age === null ? "" : `, ${age} years old`}`, ...traits].join("; ");
}
