import type { Character } from "@/domain/story";

/** Chance in [0, 1), the same for the same seed and name. */
export function chanceOf(seed: number, name: string): number {
  let state = 0x811c9dc5 ^ seed;
  for (const sign of name) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
  return ((state ^ (state >>> 15)) >>> 0) / 2 ** 32;
}

export function pickOne<Item>(items: readonly [Item, ...Item[]], chance: number): Item {
  return items[Math.floor(chance * items.length)] ?? items[0];
}

function pickUnless(
  taken: ReadonlySet<string>,
  items: readonly [string, ...string[]],
  chance: number,
): string {
  const [first, ...rest] = items.filter((item) => !taken.has(item));
  return first === undefined ? pickOne(items, chance) : pickOne([first, ...rest], chance);
}

const hair = [
  "short brown hair",
  "curly black hair",
  "straight black hair",
  "messy blond hair",
  "wavy red hair",
] as const;
const girlsHair = [...hair, "brown braids", "long black hair", "blond ponytail"] as const;
const eyes = ["brown", "green", "dark brown", "grey", "blue"] as const;
const skin = ["light", "tan", "brown", "dark", "fair", "olive"] as const;
const clothing = [
  "a red jumper and blue trousers",
  "a yellow raincoat and green boots",
  "green dungarees over a striped shirt",
  "a blue coat and an orange scarf",
  "a purple jumper and brown trousers",
] as const;
const scarves = [
  "a red scarf",
  "a teal scarf",
  "a yellow waistcoat",
  "a blue scarf",
  "a striped jumper",
] as const;

const people =
  /^(?:boy|girl|child|kid|toddler|baby|man|woman|mother|father|mum|mom|dad|grandmother|grandfather|grandma|grandpa|aunt|uncle|brother|sister|prince|princess|knight|pirate|witch|wizard|astronaut|king|queen|teacher|human|person|oma|opa)\b/;

export function isPerson(species: string): boolean {
  return people.test(species.toLowerCase());
}

const grey = /grand(?:mother|father|ma|pa)|\boma\b|\bopa\b/;

/** A cast with looks: nobody wears what another one does, and who is family has one skin. */
export function withLooksOfAll(cast: readonly Character[], seed: number): Character[] {
  const dressed: Character[] = [];
  for (const one of cast) {
    const relative = dressed.find(
      ({ role, species }) => isPerson(species) && (role === "family" || role === "hero"),
    );
    const skin = one.skin || (one.role === "family" && relative ? relative.skin : "");
    const worn = new Set(dressed.map(({ clothing }) => clothing));
    dressed.push(withLooks({ ...one, skin }, seed, worn));
  }
  return dressed;
}

/** Somebody with looks for everything that was not said of them, so that each page can draw them alike. */
function withLooks(character: Character, seed: number, worn: ReadonlySet<string>): Character {
  const chance = (what: string) => chanceOf(seed, `${character.id} ${what}`);
  const filled = { ...character };
  if (isPerson(character.species)) {
    const isOld = grey.test(character.species.toLowerCase()) || (character.age ?? 0) > 60;
    filled.hair ||= isOld
      ? "grey hair"
      : pickOne(character.pronoun === "he" ? hair : girlsHair, chance("hair"));
    filled.eyes ||= pickOne(eyes, chance("eyes"));
    filled.skin ||= pickOne(skin, chance("skin"));
    filled.build ||= character.age !== null && character.age < 12 ? "small" : "average";
    filled.clothing ||= pickUnless(worn, clothing, chance("clothing"));
  } else {
    filled.eyes ||= "dark";
    filled.build ||= "small";
    filled.clothing ||= pickUnless(worn, scarves, chance("clothing"));
  }
  return filled;
}
