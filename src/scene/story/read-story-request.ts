import type { Character, StoryRequest } from "@/domain/story";
import { hashText } from "@/lib/hash";
import { chanceOf, pickOne } from "./looks";
import { type Kind, namesOfAnimals } from "./request/kinds";
import { kindOfHero, readCast } from "./request/read-cast";
import {
  readFears,
  readLanguage,
  readLoves,
  readMoral,
  readPages,
  readReadingAge,
  readStyle,
  readTitle,
  readTone,
} from "./request/read-wishes";

/**
 * What a story is asked to be, read from the person's words without a model; what they leave open is guessed so that nobody
 * need be asked. Photos go to those who are named, in order; one whose file bears somebody's name, to them.
 */
export function readStoryRequest(
  prompt: string,
  { photos }: { photos: readonly { assetId: string; name: string }[] },
): StoryRequest {
  const named = readCast(prompt);
  const cast = withPhotos(named.length > 0 ? named : [inventedHero(prompt, kindOfHero(prompt))], photos);
  return {
    about: prompt.slice(0, 4_000),
    title: readTitle(prompt),
    cast,
    loves: readLoves(prompt),
    fears: readFears(prompt),
    pages: readPages(prompt),
    readingAge: readReadingAge(prompt, cast[0]?.age ?? null),
    language: readLanguage(prompt),
    moral: readMoral(prompt),
    tone: readTone(prompt),
    ...readStyle(prompt),
  };
}

/** Somebody to tell of where nobody is named: the animal that the prompt speaks of, or a child of our own. */
function inventedHero(prompt: string, kind: Kind | null): Character {
  const chance = chanceOf(Number.parseInt(hashText(prompt).slice(0, 6), 16), "hero");
  const isPerson = kind === null || kind.pronoun !== "it";
  const name = isPerson
    ? pickOne(["Nora", "Emil", "Juno", "Anton"] as const, chance)
    : pickOne(namesOfAnimals, chance);
  const pronoun =
    kind && kind.pronoun !== "they" && kind.pronoun !== "it"
      ? kind.pronoun
      : name === "Emil" ||
          name === "Anton" ||
          name === "Moss" ||
          name === "Pip" ||
          name === "Bramble" ||
          name === "Tuk"
        ? "he"
        : "she";
  return {
    id: name.toLowerCase(),
    name,
    role: "hero",
    species: kind?.species ?? (pronoun === "he" ? "boy" : "girl"),
    pronoun,
    age: kind?.age ?? null,
    hair: "",
    eyes: "",
    skin: "",
    build: "",
    clothing: "",
    photoAssetId: null,
  };
}

function withPhotos(cast: Character[], photos: readonly { assetId: string; name: string }[]): Character[] {
  const left = [...photos];
  const byName = cast.map((one) => {
    const at = left.findIndex(({ name }) => name.toLowerCase().includes(one.name.toLowerCase()));
    const [photo] = at < 0 ? [] : left.splice(at, 1);
    return photo ? { ...one, photoAssetId: photo.assetId } : one;
  });
  // A second photo of somebody is nobody else's.
  const nobodys = left.filter(
    ({ name }) => !cast.some((one) => name.toLowerCase().includes(one.name.toLowerCase())),
  );
  return byName.map((one) => {
    if (one.photoAssetId !== null) return one;
    const photo = nobodys.shift();
    return photo ? { ...one, photoAssetId: photo.assetId } : one;
  });
}
