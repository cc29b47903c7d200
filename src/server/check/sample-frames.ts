/** The frames that stand for a scene: first, quarter points, last; each once, in order. */
export function sampleFrames(durationInFrames: number): number[] {
  const last = durationInFrames - 1;
  return [...new Set([0, 0.25, 0.5, 0.75, 1].map((share) => Math.round(last * share)))];
}
