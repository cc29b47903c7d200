import type { Character } from "@/domain/story";

export type Kind = { species: string; pronoun: Character["pronoun"]; role: Character["role"]; age?: number };

const child = (species: string, pronoun: Kind["pronoun"]): Kind => ({ species, pronoun, role: "hero" });
const family = (species: string, pronoun: Kind["pronoun"]): Kind => ({ species, pronoun, role: "family" });

/** What somebody may be called before or in place of a name, in English and the house's other languages. */
export const kinds: Readonly<Record<string, Kind>> = {
  boy: child("boy", "he"),
  son: child("boy", "he"),
  grandson: child("boy", "he"),
  nephew: child("boy", "he"),
  sohn: child("boy", "he"),
  junge: child("boy", "he"),
  hijo: child("boy", "he"),
  fils: child("boy", "he"),
  girl: child("girl", "she"),
  daughter: child("girl", "she"),
  granddaughter: child("girl", "she"),
  niece: child("girl", "she"),
  tochter: child("girl", "she"),
  mädchen: child("girl", "she"),
  hija: child("girl", "she"),
  fille: child("girl", "she"),
  kid: child("child", "they"),
  child: child("child", "they"),
  baby: { ...child("baby", "they"), age: 1 },
  toddler: { ...child("toddler", "they"), age: 2 },
  brother: family("boy", "he"),
  sister: family("girl", "she"),
  mum: family("mother", "she"),
  mom: family("mother", "she"),
  mother: family("mother", "she"),
  dad: family("father", "he"),
  father: family("father", "he"),
  grandma: family("grandmother", "she"),
  granny: family("grandmother", "she"),
  grandmother: family("grandmother", "she"),
  oma: family("grandmother", "she"),
  grandpa: family("grandfather", "he"),
  grandfather: family("grandfather", "he"),
  opa: family("grandfather", "he"),
  aunt: family("aunt", "she"),
  uncle: family("uncle", "he"),
  princess: child("princess", "she"),
  prince: child("prince", "he"),
  knight: child("knight", "he"),
  pirate: child("pirate", "they"),
  witch: child("witch", "she"),
  wizard: child("wizard", "he"),
  astronaut: child("astronaut", "they"),
  chef: child("chef", "they"),
  ...Object.fromEntries(
    "fox,bear,rabbit,bunny,cat,kitten,dog,puppy,mouse,owl,elephant,dragon,robot,penguin,hedgehog,unicorn,turtle,tortoise,snail,frog,duck,duckling,squirrel,lion,tiger,whale,dolphin,octopus,bee,butterfly,horse,pony,goat,sheep,lamb,pig,piglet,cow,monkey,giraffe,hippo,crocodile,wolf,deer,raccoon,koala,panda,sloth,dinosaur,monster,ghost,snowman,star,cloud,raindrop,tractor,train,truck,boat"
      .split(",")
      .map((species) => [species, { species, pronoun: "it", role: "hero" } satisfies Kind]),
  ),
};

/** How an animal hero is called who was given no name; a child's comes from the second list. */
export const namesOfAnimals = [
  "Ember",
  "Pip",
  "Juniper",
  "Moss",
  "Clover",
  "Bramble",
  "Inka",
  "Tuk",
] as const;

const she =
  "mia emma lea lena anna ana ella lily lilly lucy zoe zoey ava sophia sofia olivia isabella amelia charlotte chloe clara emily eva eve grace hannah ida ines isla ivy jana julia juno laura luna maja maria marie martha maya mila mira nina nora olga paula rosa rose ruby sara sarah stella greta frida freya alice alba carmen camille chiara elena elif fatima giulia hana ingrid jasmine kate leila lola lotte louise matilda maud nadia naomi petra priya rania sienna tilda uma vera wanda yara yuki zara".split(
    " ",
  );
const he =
  "leo tom ben max noah finn paul jonas lukas luca lucas liam oliver elias emil anton oskar oscar theo felix jakob jacob henry hugo otto karl carl kai ali adam alex andre arthur aaron bruno charlie daniel david diego dylan edward erik eric ethan fritz george hans harry ivan jack james jan joel john josh juan julian konstantin lars leon levi linus louis marco mark martin mateo matteo michael milo mohammed moritz nico niklas omar oskar pablo pedro peter philipp rafael ravi robin sam samuel simon thomas tim tobias toby victor vincent will william yusuf".split(
    " ",
  );
export const genderOfName: ReadonlyMap<string, "she" | "he"> = new Map([
  ...she.map((name) => [name, "she"] as const),
  ...he.map((name) => [name, "he"] as const),
]);

/** Words with a capital that name nobody. */
export const noNames: ReadonlySet<string> = new Set(
  "i i'm i'd make create write tell draw please a an the my our his her their story storybook book picture once can could would hello hi hey here monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter halloween english german french spanish chinese italian watercolor watercolour disney pixar style page pages no yes in for about with and but bedtime fairy tale illustrated children kids ein eine erzähl schreib mach bitte une un una cuento crea écris fais".split(
    " ",
  ),
);
