import { z } from "zod";

export const fpsSchema = z.int().min(12).max(60);
export const defaultFps = 30;

/** A scene lasts from one frame to ten minutes at 60 fps. */
export const durationInFramesSchema = z.int().min(1).max(36_000);

/** The shortest and longest scene that a person can ask for, in seconds. */
export const shortestSeconds = 0.5;
export const longestSeconds = 600;

/** Seconds as whole frames, at least one. */
export function framesOf(seconds: number, fps: number): number {
  return Math.max(1, Math.round(seconds * fps));
}

export function secondsOf(frames: number, fps: number): number {
  return frames / fps;
}

/** «5 s», «2.5 s»: a duration as people read it, with at most one decimal. */
export function formatSeconds(seconds: number): string {
  return `${Number(seconds.toFixed(1))} s`;
}
