import type { Beat, Character, StoryOutline, StoryRequest } from "@/domain/story";
import { chanceOf, pickOne, withLooksOfAll } from "./looks";
import { plots } from "./plots/index";
import { interludes } from "./plots/interludes";
import type { Plot, PlotBeat } from "./plots/plot";
import { type Names, withNames } from "./words";

export type ToldBeat = { beat: Beat; sentences: readonly string[]; refrain: string | null };
export type ToldPlot = { plot: Plot; outline: StoryOutline; pages: readonly ToldBeat[] };

type Friend = readonly [name: string, species: string, pronoun: Character["pronoun"]];
const friends: readonly Friend[] = [
  ["Ember", "fox", "she"],
  ["Juniper", "owl", "she"],
  ["Pip", "mouse", "he"],
  ["Bramble", "hedgehog", "he"],
  ["Clover", "rabbit", "she"],
  ["Moss", "bear", "he"],
  ["Inka", "cat", "she"],
  ["Tuk", "penguin", "he"],
];
const lovesOfAnybody = ["trains", "boats", "snails", "stars", "kites", "drums"] as const;

/** A plot told for a request: which it is, what happens on each page, and in what words. The same for the same seed. */
export function tellPlot(request: StoryRequest, seed: number): ToldPlot {
  const plot = choosePlot(request, seed);
  const cast = castOf(request, seed);
  const [hero, friend] = cast;
  if (!hero || !friend) throw new Error("A plot has two who walk together");
  const names: Names = {
    hero,
    friend,
    love: request.loves[0] ?? pickOne(lovesOfAnybody, chanceOf(seed, "love")),
    fear: request.fears[0] ?? "the dark",
  };
  const others = cast.slice(2).map(({ id }) => id);
  const season = pickOne(["spring", "summer", "autumn", "summer"] as const, chanceOf(seed, "season"));
  const pages = pagesOf(plot, request.pages, seed).map((page, index): ToldBeat => {
    const sentences = page.told.map((sentence) => withNames(sentence, names));
    const who = page.who.flatMap((role) =>
      role === "hero" ? [hero.id] : role === "friend" ? [friend.id] : others,
    );
    const refrain = page.refrain && plot.refrain[page.refrain === "changed" ? "changed" : "asEver"];
    return {
      sentences,
      refrain: refrain ? withNames(refrain, names) : null,
      beat: {
        page: index + 1,
        what: sentences[0] ?? "",
        place: page.place,
        time: page.time,
        weather: page.weather ?? "clear",
        season: page.weather === "snow" ? "winter" : season,
        feeling: page.feeling,
        characters: [...new Set(who)],
        things: [...(page.things ?? [])],
      },
    };
  });
  const title = request.title ?? withNames(plot.title, names);
  return {
    plot,
    pages,
    outline: { title, subtitle: `A story for ${hero.name}`, cast, beats: pages.map(({ beat }) => beat) },
  };
}

/** The plot that the request's words call most; among those that fit alike, chance decides. */
function choosePlot(request: StoryRequest, seed: number): Plot {
  const said = `${request.about} ${request.moral ?? ""} ${request.loves.join(" ")}`.toLowerCase();
  const scored = plots.map((plot) => {
    const called = plot.calledBy.filter((stem) => said.includes(stem)).length;
    const faces = plot.id === "facing-the-fear" && request.fears.length > 0 ? 3 : 0;
    const suits = plot.tones.includes(request.tone) ? 0.6 : 0;
    return { plot, score: called + faces + suits + chanceOf(seed, plot.id) * 1.5 };
  });
  const [first] = scored.sort((a, b) => b.score - a.score);
  if (!first) throw new Error("There are plots");
  return first.plot;
}

/** The hero, a second one whom the plot needs, and the rest; all with their looks. */
function castOf(request: StoryRequest, seed: number): Character[] {
  const { cast } = request;
  if (cast.length !== 1) return withLooksOfAll(cast, seed);
  const others = friends.filter(([, species]) => species !== cast[0]?.species);
  const [name, species, pronoun] = others[Math.floor(chanceOf(seed, "friend") * others.length)] ?? [
    "Pip",
    "mouse",
    "he",
  ];
  const friend: Character = {
    id: name.toLowerCase(),
    name,
    role: "friend",
    species,
    pronoun,
    age: null,
    hair: "",
    eyes: "",
    skin: "",
    build: "",
    clothing: "",
    photoAssetId: null,
  };
  return withLooksOfAll([...cast, friend], seed);
}

/** As many pages as are asked for: the least needed left out, or the way made longer by what happens on it. */
function pagesOf(plot: Plot, count: number, seed: number): PlotBeat[] {
  let beats = [...plot.beats];
  for (const weight of [3, 2]) {
    while (beats.length > count) {
      const at = beats.findLastIndex((beat) => beat.weight === weight);
      if (at < 0) break;
      beats.splice(at, 1);
    }
  }
  if (beats.length > count) beats = thinned(beats, count);
  const more = count - beats.length;
  if (more <= 0) return beats;
  const order = interludes
    .map((interlude, index) => ({ interlude, chance: chanceOf(seed, `way ${index}`) }))
    .sort((a, b) => a.chance - b.chance)
    .slice(0, more);
  const roads = beats.flatMap((beat, index) => (beat.isRoad ? [index] : []));
  const places = roads.length > 0 ? roads : [Math.floor(beats.length / 2)];
  const waits = places.map((_, nth) => order.filter((__, index) => index % places.length === nth));
  return beats.flatMap((beat, index) => {
    const nth = places.indexOf(index);
    const here = nth < 0 ? [] : (waits[nth] ?? []);
    return [
      beat,
      ...here.map(
        ({ interlude }): PlotBeat => ({
          weight: 3,
          place: beat.place,
          time: interlude.time ?? beat.time,
          ...(interlude.weather ? { weather: interlude.weather } : {}),
          feeling: interlude.feeling,
          who: ["hero", "friend"],
          ...(interlude.things ? { things: interlude.things } : {}),
          told: interlude.told,
        }),
      ),
    ];
  });
}

/** Fewer pages than a plot has turns: the first, the last, and those between at even distance. */
function thinned(beats: readonly PlotBeat[], count: number): PlotBeat[] {
  return Array.from({ length: count }, (_, index) => {
    const at = Math.round((index * (beats.length - 1)) / (count - 1));
    const beat = beats[at];
    if (!beat) throw new Error("A plot has fewer turns than it has pages");
    return beat;
  });
}
