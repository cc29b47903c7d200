import { expect, it } from "vitest";
import { drawnStyles, fewestPages, mostPages, storyTones } from "@/domain/story";
import { chanceOf, pickOne } from "./looks";
import { readStoryRequest } from "./read-story-request";
import { mayComeLater } from "./request/delivery";
import {
  nounsIn,
  relations,
  type StoryLanguage,
  type StoryWishes,
  storyKinds,
  storyLanguages,
  storyMessage,
} from "./story-message";

const names = ["Leo", "Mia", "Zoë", "Anaïs", "Jean-Luc", "Bello", "Ingrid", "Oskar", "Frieda", "Xaver"];
const nouns = [
  "trains",
  "the moon",
  "Lego",
  "snails",
  "pirate ships",
  "dancing",
  "ink",
  "night buses",
  "friendship bracelets",
  "the sea",
  "paper planes",
  "brave knights",
  "thunder",
  "loud noises",
  "the dark",
  "Züge",
];
const morals = [
  "",
  "sharing makes everybody happy",
  "It is fine, always, to ask for help.",
  "being brave is being afraid and going on",
  "friends for a whole life",
  "there is no hurry",
];
const languages = Object.keys(storyLanguages) as StoryLanguage[];

/** Wishes by chance, the same for the same seed. */
function wishesOf(seed: number): StoryWishes {
  const chance = (what: string) => chanceOf(seed, what);
  const one = <Item>(items: readonly Item[], what: string): Item =>
    pickOne(items as [Item, ...Item[]], chance(what));
  const some = (items: readonly string[], most: number, what: string) => {
    const count = Math.floor(chance(`${what} count`) * (most + 1));
    return items.toSorted((a, b) => chance(what + a) - chance(what + b)).slice(0, count);
  };
  const [name = "Leo", ...rest] = names.toSorted((a, b) => chance(a) - chance(b));
  const things = nouns.toSorted((a, b) => chance(a) - chance(b));
  return {
    name,
    kind: one([null, ...storyKinds], "kind"),
    age: one([null, 1, 3, 5, 8, 12], "age"),
    loves: some(things.slice(0, 8), 4, "loves"),
    fears: some(things.slice(8), 3, "fears"),
    others: some(rest, 3, "others").map((other) => ({ name: other, who: one(relations, `who ${other}`) })),
    style: one(drawnStyles, "style"),
    pages: fewestPages + Math.floor(chance("pages") * (mostPages - fewestPages + 1)),
    readingAge: one([null, 2, 6, 11], "reading age"),
    language: one(languages, "language"),
    tone: one(storyTones, "tone"),
    moral: one(morals, "moral"),
    later: chance("later") < 0.5,
  };
}

const small = (noun: string) => noun.charAt(0).toLowerCase() + noun.slice(1);

it("is read back as what was wished, whatever was", () => {
  for (let seed = 0; seed < 2_000; seed++) {
    const wishes = wishesOf(seed);
    const message = storyMessage(wishes);
    const read = readStoryRequest(message, { photos: [] });
    const { pages, language, tone, drawnStyle, loves, fears } = read;
    expect({ pages, language, tone, drawnStyle, loves, fears }, message).toEqual({
      pages: wishes.pages,
      language: wishes.language,
      tone: wishes.tone,
      drawnStyle: wishes.style,
      loves: wishes.loves.map(small),
      fears: wishes.fears.map(small),
    });
    expect(
      read.cast.map(({ name }) => name),
      message,
    ).toEqual([wishes.name, ...wishes.others.map(({ name }) => name)]);
    expect(read.cast[0]?.age, message).toBe(wishes.age);
    if (wishes.kind !== null) expect(read.cast[0]?.species, message).toBe(wishes.kind);
    expect(read.readingAge, message).toBe(wishes.readingAge ?? wishes.age ?? 5);
    expect(mayComeLater(message), message).toBe(wishes.later);
    expect(read.moral, message).toBe(wishes.moral === "" ? null : small(wishes.moral.replace(/\.$/, "")));
  }
});

it("needs no more than a name", () => {
  const message = storyMessage({
    ...wishesOf(1),
    name: "leo",
    kind: null,
    age: null,
    loves: [],
    fears: [],
    others: [],
    moral: "",
  });
  expect(message).toMatch(/^A storybook for Leo;/);
});

it("gives each photo to whom its name names", () => {
  const wishes = { ...wishesOf(2), name: "Leo", others: [{ name: "Mia", who: "sister" as const }] };
  const photosOf = (...photos: { assetId: string; name: string }[]) =>
    readStoryRequest(storyMessage(wishes), { photos }).cast.map(({ photoAssetId }) => photoAssetId);
  const mia = { assetId: "2", name: "Mia.jpg" };
  const leo = { assetId: "1", name: "Leo.jpg" };
  expect(photosOf(mia, leo)).toEqual(["1", "2"]);
  // A second one of the same is nobody else's.
  expect(photosOf(leo, { assetId: "3", name: "Leo 2.jpg" })).toEqual(["1", null]);
});

it("takes a field's text apart as it was meant", () => {
  expect(nounsIn("Trains, the moon and Snails & ink")).toEqual(["trains", "the moon", "snails", "ink"]);
  expect(nounsIn(" , ")).toEqual([]);
});
