const moon =
  /^(?:the |a )?(?:(?:full|round|crescent|half|new|big|little|bright|pale|silver|golden) )*moon$/iu;
const noMoon = /^(?:no|missing|hidden|lost) moon$/iu;

/**
 * A night has one moon, in the sky or behind the window: one that is named among the things is that one, «no moon» takes
 * it away.
 */
export function settleMoon(
  things: readonly string[],
  { hasSky, isNight }: { hasSky: boolean; isNight: boolean },
): { hasMoon: boolean; things: readonly string[] } {
  const hasMoon = !things.some((thing) => noMoon.test(thing.trim()));
  const isDrawnTwice = hasSky && isNight;
  return {
    hasMoon,
    things: things.filter(
      (thing) => !noMoon.test(thing.trim()) && !(isDrawnTwice && moon.test(thing.trim())),
    ),
  };
}
