/** Words that commands are made of. What is listed here is never taken for a typo, and typos are mended towards it. */

import { familiarVerbs } from "./verb-families";

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Verbs that begin a command; a clause may be split off before one. */
export const commandVerbs: ReadonlySet<string> = new Set([
  ...familiarVerbs,
  ...list(`
  add create make generate insert build design produce append prepend include write compose delete remove drop
  erase discard scrap kill trash ditch lose clear throw get cut trim shorten lengthen extend stretch prolong
  shrink double halve triple move swap switch exchange put place shift bring send push drag reorder reverse flip
  rearrange duplicate copy clone repeat split divide break separate undo redo revert restore rollback roll reset
  recover change set turn rename replace use give increase decrease reduce raise lower enlarge color colour
  recolor recolour paint tint speed slow keep show hide animate fade center centre align mute unmute play
  convert draw illustrate tell update edit modify adjust rewrite fix improve resize scale style restyle redesign
  want need try start end apply merge combine rotate crop zoom highlight underline capitalize translate render
  export narrate upload attach sync darken lighten brighten soften bold emphasize emphasise tone go correct
  adapt tweak refresh title call limit skip compare open close begin finish wrap have let do take say pull slot interchange
  stick shove chop mark bump dump toss scratch shave knock nuke
`),
]);

/** What a scene is called in general. */
export const sceneNouns = list(`
  scene slide clip shot screen page card section segment part frame sequence
`);

/** Parts of a scene that a person can point at. */
export const elementNouns = list(`
  headline heading header title subtitle subline subheading subheader subhead tagline slogan kicker eyebrow
  caption text texts copy wording words word font fonts typeface type letters lettering label labels line
  sentence paragraph body button buttons cta link url logo icon icons background backdrop bg bar bars column
  columns chart graph axis legend number numbers price prices plan plans tier tiers item items bullet bullets
  point points list box cards border shadow shape shapes circle ring accent color colour colors colours gradient
  animation animations entrance motion transition spacing padding margin corners corner opacity glow overlay
  footer quote name names date handle address value values data feature features picture image photo emoji arrow
  badge layout subtext highlight particles texture grain pattern underline note testimonial counter percentage
`);

/** Colours that a command may name without an element: «try orange». */
export const colorNames = list(`
  red orange yellow green blue purple pink brown black white gray teal navy gold silver beige cream
`);

/** Other words of the grammar, so that they are never «mended» and may be aimed at by typos. */
const otherWords = list(`
  second seconds minute minutes longer shorter bigger smaller larger bolder faster slower brighter darker
  lighter warmer cooler first third fourth fifth last final previous next before after between behind front
  beginning ending middle everything every other another intro outro opening closing pricing video please music
  soundtrack voiceover narration audio sound song volume vertical landscape portrait square widescreen format
  theme palette style story picture image photo illustration half twice whole entire length duration long short
  again back more less orange yellow purple green white black brown scenes slides without with called named
  instead also then
`);

export const grammarWords: ReadonlySet<string> = new Set([
  ...commandVerbs,
  ...sceneNouns,
  ...elementNouns,
  ...otherWords,
]);

/** Towards which a misspelt word is mended. */
export const mendable: readonly string[] = [...grammarWords].filter((word) => word.length >= 4);
