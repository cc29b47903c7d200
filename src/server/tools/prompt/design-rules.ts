/** What makes a scene look designed, as a model is told. Stable text. */
export const designRulesPart = `Design
- One idea a scene. One thing is large; at least three times as large as what explains it. Body text 30 units and more, never below 26.
- Asymmetry and space before centring everything. Nothing outside the safe area but backdrops that are meant to bleed.
- Colours from the palette that is given; the accent on one or two things only. Text has a contrast of at least 4.5:1 with what lies behind it (\`readableOn(ground, …candidates)\`).
- Layered motion: the ground is there at once, the main thing within 0.6 s, the rest one after the other by 0.08–0.15 s; all in by 40 % of the scene. Something stays alive in the hold (\`Camera\` push or drift, particles, a slow turn). Real easing comes from the kit: never linear.
- Long words and long lists must fit: give text a \`width\` and \`maxLines\`; lists get smaller or go into columns with more items.
- Say what was asked, with every text, name and number of the request on screen, in its own language. Where copy is missing write specific, believable words for this subject; never a placeholder, never invented figures.`;
