/** A frame as people read time: «0:01.4», minutes without a leading zero, tenths rounded down. */
export function timecode(frame: number, fps: number): string {
  const tenths = Math.floor((frame * 10) / fps + 1e-6);
  const minutes = Math.floor(tenths / 600);
  const seconds = Math.floor(tenths / 10) % 60;
  return `${minutes}:${String(seconds).padStart(2, "0")}.${tenths % 10}`;
}

/** The same for a screen reader: «1 minute 2.4 seconds». */
export function spokenTime(frame: number, fps: number): string {
  const tenths = Math.floor((frame * 10) / fps + 1e-6);
  const minutes = Math.floor(tenths / 600);
  const seconds = (tenths % 600) / 10;
  return minutes > 0 ? `${minutes} min ${seconds} s` : `${seconds} s`;
}
