import type { Plot } from "./plot";

export const shyMonster: Plot = {
  id: "shy-monster",
  title: "{Hero} and the Hoo-Hoo in the Cave",
  calledBy: [
    "monster",
    "dragon",
    "creature",
    "ghost",
    "noise",
    "mystery",
    "giant",
    "dinosaur",
    "different",
    "bully",
    "teas",
  ],
  tones: ["funny", "adventurous", "brave"],
  refrain: {
    asEver: "Hoo-hoo, hoo-hoo! And everybody ran.",
    changed: "Hoo-hoo, hoo-hoo! And nobody ran at all.",
  },
  beats: [
    {
      weight: 1,
      place: "village",
      time: "day",
      feeling: "curious",
      who: ["hero", "all"],
      told: [
        "Everybody knew that there was something in the cave above the village.",
        "The baker said it had horns. The postman said it had eaten a bicycle. Nobody had been to look.",
      ],
    },
    {
      weight: 1,
      place: "mountains",
      time: "dusk",
      feeling: "afraid",
      who: ["hero"],
      told: [
        "Each evening, as the sun went down, it began.",
        "It rolled down the hill and rattled the cups, and the washing came in by itself.",
      ],
      refrain: "as ever",
    },
    {
      weight: 2,
      place: "home",
      time: "night",
      feeling: "curious",
      who: ["hero"],
      told: [
        "{Hero} pulled the blanket up and listened. {He} knew a bit about noises, from listening to {love}.",
        "There were angry noises and hungry noises. And this one, {he} thought, did not sound like either.",
      ],
    },
    {
      weight: 1,
      place: "meadow",
      time: "day",
      feeling: "curious",
      who: ["hero", "friend"],
      told: [
        "“I am going up,” said {hero}. “Then I am coming with you, a long way behind,” said {friend} the {friendKind}.",
        "They took a loaf of bread, a scarf, and a pan to bang on, in case.",
      ],
    },
    {
      weight: 2,
      place: "forest",
      time: "day",
      feeling: "curious",
      who: ["hero", "friend"],
      told: [
        "In the wood they found a footprint as long as a bath.",
        "It had rained into it. {friend} went once across, and once back, and felt a little better.",
      ],
      isRoad: true,
    },
    {
      weight: 2,
      place: "mountains",
      time: "dusk",
      weather: "wind",
      feeling: "afraid",
      who: ["hero", "friend"],
      told: [
        "Higher up the wind blew all their brave words away.",
        "“If it is very big,” whispered {friend}, “which end do we talk to?” Then, right beside them, it began.",
      ],
      isRoad: true,
      refrain: "as ever",
    },
    {
      weight: 1,
      place: "cave",
      time: "night",
      feeling: "afraid",
      who: ["hero", "friend"],
      things: ["lantern"],
      told: [
        "But {hero} stayed. {His} legs had wanted to go; only {his} ears had not finished listening.",
        "“Hello?” {he} said into the black. “Hello-o-o,” said the black.",
      ],
    },
    {
      weight: 1,
      place: "cave",
      time: "night",
      feeling: "surprised",
      who: ["hero", "friend"],

      told: [
        "Two eyes came out of the dark, as round as plates, and very wet.",
        "“Everybody runs,” said the monster. “I say hoo-hoo, that is good evening where I come from, and everybody runs. Was it too quiet?”",
      ],
    },
    {
      weight: 1,
      place: "cave",
      time: "night",
      feeling: "happy",
      who: ["hero", "friend"],
      things: ["bread"],
      told: [
        "“It was a little too loud,” said {hero}, and broke the bread in three.",
        "They taught it good evening. It taught them hoo-hoo, which you have to do from the knees. The bicycle, it turned out, had been a deckchair, and an accident.",
      ],
    },
    {
      weight: 1,
      place: "village",
      time: "dusk",
      feeling: "proud",
      who: ["hero", "friend", "all"],

      told: [
        "The next evening three came down the hill, and the biggest walked on tiptoe.",
        "All the doors were shut. {Hero} stood in the middle of the square, bent {his} knees, and called with all {his} might.",
      ],
      refrain: "changed",
    },
    {
      weight: 1,
      place: "mountains",
      time: "night",
      feeling: "sleepy",
      who: ["hero", "friend"],
      things: ["star"],
      told: [
        "Now, when the sun goes down, the whole village says it, up the hill and down the hill: hoo-hoo, hoo-hoo. Good evening. Sleep well.",
      ],
    },
  ],
};
