import type { StoryFeeling, StoryTime, StoryWeather } from "@/domain/story";

/** A small thing that happens to two friends wherever they are: what a long story has more of. */
export type Interlude = {
  time?: StoryTime;
  weather?: StoryWeather;
  feeling: StoryFeeling;
  things?: readonly string[];
  told: readonly [string, ...string[]];
};

export const interludes: readonly Interlude[] = [
  {
    feeling: "happy",
    things: ["apple"],
    told: [
      "They found one pear and two mouths.",
      "{Hero} cut it with a leaf, which took some time, and both of them thought the other half was larger.",
    ],
  },
  {
    feeling: "curious",
    things: ["snail"],
    told: [
      "A snail was crossing the path. They waited.",
      "“After you,” said {friend}. “I am before you already,” said the snail, “that is just the trouble.”",
    ],
  },
  {
    feeling: "happy",
    weather: "wind",
    things: ["leaf"],
    told: ["The wind played catch with {hero}'s hat.", "It let {him} win, but only the third time."],
  },
  {
    feeling: "surprised",
    things: ["frog"],
    told: [
      "In a puddle sat a frog with a very large opinion.",
      "It told them all of it. They nodded until their necks were tired.",
    ],
  },
  {
    feeling: "curious",
    told: [
      "They came to a place where there was an echo.",
      "{Hero} told it about {love}, and it agreed with every last word.",
    ],
  },
  {
    feeling: "happy",
    things: ["bird"],
    told: [
      "A bird asked them the way. It had flown over so often, it said, that it did not know it from below.",
      "{Friend} drew it a map, with all the worms.",
    ],
  },
  {
    feeling: "sad",
    weather: "rain",
    told: [
      "For a while neither of them said anything.",
      "It was not a bad quiet. It was the kind that has two people in it.",
    ],
  },
  {
    feeling: "happy",
    things: ["butterfly"],
    told: [
      "A butterfly sat down on {friend}'s nose and opened like a book.",
      "Nobody breathed until it had turned its page.",
    ],
  },
  {
    feeling: "curious",
    things: ["key"],
    told: [
      "{Hero} picked up a key. There was nothing far and wide that had a lock.",
      "{He} hung it on a twig, in case the right door should come by.",
    ],
  },
  {
    feeling: "happy",
    told: [
      "They made up a song. It had one word and a great many verses.",
      "Only the ants knew all of them in the end.",
    ],
  },
  {
    feeling: "afraid",
    weather: "fog",
    told: [
      "Something went crack behind them. They stood as still as spoons.",
      "Then it sneezed, and it was only somebody's goat.",
    ],
  },
  {
    feeling: "happy",
    things: ["cherries"],
    told: [
      "The blackberries were ripe. It turned their tongues blue.",
      "They looked at each other's for a long time and were very content.",
    ],
  },
  {
    feeling: "curious",
    things: ["spider"],
    told: [
      "In a web hung the whole morning, drop by drop.",
      "“Don't touch,” whispered {hero}. “It is somebody's window.”",
    ],
  },
  {
    feeling: "happy",
    weather: "rain",
    things: ["umbrella"],
    told: [
      "It rained big warm drops, and they danced between them.",
      "{Friend} was hit twice. {Hero} did not count.",
    ],
  },
  {
    feeling: "surprised",
    things: ["balloon"],
    told: [
      "Over the hill a red balloon came along, all by itself and in no hurry.",
      "They took off their hats to it.",
    ],
  },
  {
    feeling: "proud",
    told: [
      "{Hero} taught {friend} to whistle.",
      "It came out as a sort of wet wind, but {friend} was so pleased that {he} did not say so.",
    ],
  },
  {
    feeling: "happy",
    things: ["bee"],
    told: [
      "A bee fell asleep in {hero}'s sleeve, and there {he} carried it, straight-armed, to the next flower.",
      "It paid with a hum.",
    ],
  },
  {
    feeling: "curious",
    things: ["cheese"],
    told: [
      "They stopped and ate what they had: one crust, one story.",
      "The crust was from yesterday, but the story was quite fresh.",
    ],
  },
  {
    feeling: "sleepy",
    told: [
      "They lay down for a moment, just until the cloud that looked like a whale had gone by.",
      "It was a long whale.",
    ],
  },
  {
    feeling: "happy",
    things: ["shell"],
    told: [
      "Each of them kept one stone, because it was the other's favourite.",
      "They clicked in the pockets at every step, like somebody chatting.",
    ],
  },
];
