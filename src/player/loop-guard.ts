/**
 * How long the loops of one turn may run: shorter than the studio's patience with a frame that is silent, so that the
 * scene says what is wrong before its frame is replaced. A frame that takes this long is of no use to anybody.
 */
const limitMs = 800;
/** The clock is read once in so many rounds. */
const rounds = 1_024;

let count = 0;
let began = 0;
let isOver = false;

const { now } = Date;

/**
 * Called by every round of a scene's loops where its source was guarded (`@/scene/guard-loops`). Throws when the loops
 * of this turn have run for too long, and from then on at each round, so that no `catch` goes on for ever.
 */
export function loopGuard(): void {
  if (count === 0) {
    began = now();
    // Runs when the turn is over; a loop that never ends never gets there.
    void Promise.resolve().then(() => {
      count = 0;
      isOver = false;
    });
  }
  count++;
  if (!isOver && count % rounds === 0) isOver = now() - began > limitMs;
  if (isOver) throw new Error("A loop in this scene does not end, so it was stopped.");
}
