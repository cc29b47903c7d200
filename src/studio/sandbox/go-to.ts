const retriesAfterMs = [40, 120, 300];
/** A player that is playing may have moved on by this much before it says where it stands. */
const slackInFrames = 30;

export type GoTo = {
  to(frame: number): void;
  /** The player says where it stands. */
  arrived(frame: number): void;
  isUnderWay(): boolean;
  cancel(): void;
};

/**
 * Brings the player to a frame that it may not have yet: a project that was posted just before is drawn a moment later,
 * and until then the player holds every seek within the video that it knows.
 */
export function createGoTo(seek: (frame: number) => void): GoTo {
  let wanted: number | null = null;
  let timers: ReturnType<typeof setTimeout>[] = [];
  const cancel = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    wanted = null;
  };
  return {
    to(frame) {
      cancel();
      wanted = frame;
      seek(frame);
      timers = retriesAfterMs.map((ms, index) =>
        setTimeout(() => {
          seek(frame);
          if (index === retriesAfterMs.length - 1) wanted = null;
        }, ms),
      );
    },
    arrived(frame) {
      if (wanted !== null && frame >= wanted && frame <= wanted + slackInFrames) cancel();
    },
    isUnderWay: () => wanted !== null,
    cancel,
  };
}
