/** A length as a clock shows it: «0:19», «12:05», «1:02:03». Seconds are rounded to whole ones. */
export function formatLength(frames: number, fps: number): string {
  const total = Math.round(frames / fps);
  const hours = Math.floor(total / 3_600);
  const minutes = Math.floor((total % 3_600) / 60);
  const seconds = String(total % 60).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${seconds}` : `${minutes}:${seconds}`;
}
