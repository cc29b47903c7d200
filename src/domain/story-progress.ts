const waiting = /^Waiting to be drawn: (\d+) in the queue$/;

/** What a picture's step says while it waits, and how the screen reads it back. */
export function queueNote(place: number): string {
  return `Waiting to be drawn: ${place} in the queue`;
}

/** The place in the queue that a step's note tells of; null where it tells of something else. */
export function placeInQueue(note: string | null): number | null {
  const place = note === null ? undefined : waiting.exec(note)?.[1];
  return place === undefined ? null : Number(place);
}
