import { type ComponentType, type ReactNode, useContext, useMemo } from "react";
import { Internals, Sequence, useVideoConfig } from "remotion";

/** What of a scene plays in other scenes, in seconds. */
export type PartOptions = {
  /** Seconds that have played before this part; default 0. */
  before?: number;
  /** Seconds that play behind this part; default 0. */
  after?: number;
};

/**
 * A part of a scene that was split: it goes on at the frame where the part before ended, and knows the whole length, so
 * that what enters does so once and leaves at the end of the last part. `export default partOf(Scene, { before: 3 })`
 */
export function partOf<Props extends object>(
  Scene: ComponentType<Props>,
  { before = 0, after = 0 }: PartOptions,
): ComponentType<Props> {
  return function Part(props: Props) {
    const { fps } = useVideoConfig();
    return (
      <Sequence from={-Math.round(before * fps)} layout="none" showInTimeline={false}>
        <Whole after={Math.round(after * fps)}>
          <Scene {...props} />
        </Whole>
      </Sequence>
    );
  };
}

/** Makes the scene within as long as all its parts: a sequence by itself ends with the one around it. */
function Whole({ after, children }: { after: number; children: ReactNode }) {
  const own = useContext(Internals.SequenceContext);
  const whole = useMemo(
    () => (own ? { ...own, durationInFrames: own.durationInFrames + after } : null),
    [own, after],
  );
  return <Internals.SequenceContext.Provider value={whole}>{children}</Internals.SequenceContext.Provider>;
}
