import type { StoryFeeling } from "@/domain/story";
import type { Body, StoryPose } from "./traits";

/** Where a limb ends, and how far it is bent to the side of its way. */
export type Limb = { from: [number, number]; to: [number, number]; bend: number };
export type Posture = {
  arms: readonly [Limb, Limb];
  legs: readonly [Limb, Limb];
  /** How far the hips are let down. */
  drop: number;
  /** Degrees of the head, and where the face looks: shares of the head. */
  tilt: number;
  gaze: [number, number];
  isLying: boolean;
};

type Hand = [x: number, y: number, bend: number];

const calm: Hand = [0.3, 0.92, 0.12];

/** Hands in arm lengths from the shoulder, x outwards: [left, right]. */
const poseHands: Partial<Record<StoryPose, [Hand, Hand]>> = {
  walk: [
    [-0.1, 0.86, 0.2],
    [0.62, 0.66, 0.22],
  ],
  sit: [
    [0.36, 0.82, 0.1],
    [0.36, 0.82, 0.1],
  ],
  wave: [calm, [1.02, -0.82, 0.2]],
  point: [calm, [1, -0.16, 0.04]],
  hug: [
    [0.86, 0.2, 0.1],
    [0.86, 0.12, 0.1],
  ],
  hold: [
    [-0.18, 0.56, 0.42],
    [-0.18, 0.56, 0.42],
  ],
  "look up": [
    [0.2, 0.94, 0.1],
    [0.2, 0.94, 0.1],
  ],
};

const feelingHands: Partial<Record<StoryFeeling, [Hand, Hand]>> = {
  happy: [
    [0.46, 0.8, 0.14],
    [0.46, 0.8, 0.14],
  ],
  curious: [
    [0.22, 0.94, 0.12],
    [-0.16, 0.02, 0.62],
  ],
  sad: [
    [0.06, 0.98, 0.04],
    [0.06, 0.98, 0.04],
  ],
  afraid: [
    [-0.22, 0.1, 0.5],
    [-0.22, 0.1, 0.5],
  ],
  surprised: [
    [0.74, -0.3, -0.12],
    [0.74, -0.3, -0.12],
  ],
  proud: [
    [0.06, 0.66, 0.46],
    [0.06, 0.66, 0.46],
  ],
};

const tilts: Partial<Record<StoryFeeling, number>> = { curious: 7, sad: -5, sleepy: 9, proud: -3 };

export function postureOf(body: Body, pose: StoryPose, feeling: StoryFeeling, looksRight: boolean): Posture {
  const seated = pose === "sit";
  const drop = seated ? body.legs * 0.86 : 0;
  const hip = -body.legs + drop;
  const top = hip - body.torso;
  const hands = poseHands[pose] ?? feelingHands[feeling] ?? [calm, calm];
  const limb = (side: -1 | 1, [x, y, bend]: Hand): Limb => {
    const from: [number, number] = [side * body.shoulders * 0.86, top + 22];
    return { from, to: [from[0] + side * x * body.arm, from[1] + y * body.arm], bend: bend * side };
  };
  const stride = pose === "walk" ? body.legs * 0.34 : 0;
  const gap = body.hem * 0.36;
  const leg = (side: -1 | 1): Limb =>
    seated
      ? { from: [side * gap, hip - 8], to: [side * (gap + body.legs * 0.42), -6], bend: side * -0.1 }
      : {
          from: [side * gap, hip - 6],
          to: [side * (gap * 0.92 + stride), side < 0 && stride > 0 ? -8 : 0],
          bend: 0,
        };
  const up = pose === "look up";
  const lying = pose === "sleep";
  return {
    arms: [limb(-1, hands[0]), limb(1, hands[1])],
    legs: [leg(-1), leg(1)],
    drop,
    // Who lies still turns the face to us.
    tilt: lying ? 58 : (up ? -6 : (tilts[feeling] ?? 0)) * (looksRight ? 1 : -1),
    gaze: [looksRight ? 0.14 : -0.14, up ? -0.2 : feeling === "sad" ? 0.1 : feeling === "proud" ? -0.06 : 0],
    isLying: lying,
  };
}

/** The way of a limb as a path. */
export function limbPath({ from, to, bend }: Limb): string {
  const [ax, ay] = from;
  const [bx, by] = to;
  const mx = (ax + bx) / 2 + (by - ay) * bend;
  const my = (ay + by) / 2 - (bx - ax) * bend;
  return `M${ax.toFixed(1)} ${ay.toFixed(1)}Q${mx.toFixed(1)} ${my.toFixed(1)} ${bx.toFixed(1)} ${by.toFixed(1)}`;
}
