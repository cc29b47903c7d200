import type { ReactNode } from "react";
import type { StoryFeeling } from "@/domain/story";
import { mix } from "../../color";
import type { StoryScene } from "../scene";
import { Cape, Hat, Neckwear } from "./accessories";
import { Arm, hemOf, Legs, Skirt, Trunk } from "./clothes";
import { Face } from "./face";
import { BackHair, FrontHair } from "./hair";
import { CatHead, DogHead, MonkeyHead, PigHead } from "./heads-house";
import { DragonHead, ElephantHead, PenguinHead, RobotHead, UnicornHead } from "./heads-wonder";
import { BearHead, FoxHead, HedgehogHead, MouseHead, OwlHead, RabbitHead } from "./heads-woodland";
import { type Pen, penOf } from "./pen";
import { postureOf } from "./pose";
import type { AnimalKind } from "./species";
import { Behind, Belly } from "./tails";
import { type StoryCast, type StoryPose, storyPoses, type Traits } from "./traits";

/** Somebody at their place in the picture: feet at (x, y). */
export type PlacedFigure = {
  cast: StoryCast;
  traits: Traits;
  x: number;
  y: number;
  /** Against a child of 300. */
  size: number;
  looksRight: boolean;
  /** How far they move up and down by themselves. */
  sway: number;
};

const heads: Record<AnimalKind, (props: { pen: Pen }) => ReactNode> = {
  fox: FoxHead,
  wolf: FoxHead,
  bear: BearHead,
  panda: BearHead,
  rabbit: RabbitHead,
  cat: CatHead,
  lion: CatHead,
  tiger: CatHead,
  dog: DogHead,
  mouse: MouseHead,
  owl: OwlHead,
  elephant: ElephantHead,
  dragon: DragonHead,
  robot: RobotHead,
  penguin: PenguinHead,
  hedgehog: HedgehogHead,
  unicorn: UnicornHead,
  horse: UnicornHead,
  pig: PigHead,
  monkey: MonkeyHead,
};

/** A person's head, radius 60, with hair. */
function PersonHead({ pen }: { pen: Pen }) {
  const { traits, posture, dye } = pen;
  const [x, y] = posture.gaze;
  return (
    <>
      <circle cx={-58} cy={8} r={11} fill={dye(mix(traits.skin, traits.dark, 0.12))} />
      <circle cx={58} cy={8} r={11} fill={dye(mix(traits.skin, traits.dark, 0.12))} />
      <circle r={60} fill={dye(traits.skin)} />
      <g transform={`translate(${(x * 60).toFixed(1)} ${(10 + y * 60).toFixed(1)})`}>
        <Face pen={pen} />
        <path
          d="M-3 9Q2 14 6 9"
          fill="none"
          stroke={dye(mix(traits.skin, traits.dark, 0.5))}
          strokeWidth={3}
          strokeLinecap="round"
        />
      </g>
      <FrontHair pen={pen} />
    </>
  );
}

/** Where the head is, at a radius of 60. */
function AtHead({ pen, y, children }: { pen: Pen; y: number; children: ReactNode }) {
  const { tilt } = pen.posture;
  const scale = (pen.traits.body.head / 60).toFixed(4);
  return <g transform={`translate(0 ${y.toFixed(1)}) rotate(${tilt}) scale(${scale})`}>{children}</g>;
}

/** The whole height of somebody who stands. */
export const heightOf = ({ body }: Traits): number => body.legs + body.torso + body.head * 1.72;

const known = (pose: string | undefined): StoryPose => storyPoses.find((one) => one === pose) ?? "stand";

/** A person, an animal or a creature, from traits, pose and feeling alone. */
export function Figure({
  scene,
  placed,
  feeling,
}: {
  scene: StoryScene;
  placed: PlacedFigure;
  feeling: StoryFeeling;
}) {
  const { cast, traits, x, y, size, looksRight } = placed;
  const { body } = traits;
  const posture = postureOf(body, known(cast.pose), feeling, looksRight);
  const pen = penOf(scene, traits, posture, feeling, `${Math.round(x)}-${Math.round(y)}`);
  const hip = -body.legs + posture.drop;
  const top = hip - body.torso;
  const low = hemOf(pen, { hip, top }).low;
  const neck = top - body.head * 0.74;
  const Drawn = traits.kind === "human" ? PersonHead : heads[traits.kind];
  const seated = posture.drop > 0;
  // A hand that comes to the face lies before it.
  const isHigh = (side: 0 | 1) => posture.arms[side].to[1] < top + 34;
  const arms = ([0, 1] as const).filter(() => !posture.isLying);
  const parts = (
    <>
      <Cape pen={pen} top={top} low={Math.min(-6, low + body.legs * 0.3)} />
      {!posture.isLying && <Behind pen={pen} hip={hip} top={top} />}
      {traits.kind === "human" && (
        <AtHead pen={pen} y={neck}>
          <BackHair pen={pen} />
        </AtHead>
      )}
      {!seated && <Legs pen={pen} />}
      <Trunk pen={pen} hip={hip} top={top} />
      <Skirt pen={pen} hip={hip} />
      <Belly pen={pen} hip={hip} top={top} />
      {seated && <Legs pen={pen} />}
      {arms
        .filter((side) => !isHigh(side))
        .map((side) => (
          <Arm key={side} pen={pen} side={side} />
        ))}
      <Neckwear pen={pen} top={top} />
      <AtHead pen={pen} y={neck}>
        <Drawn pen={pen} />
        <Hat pen={pen} />
      </AtHead>
      {arms.filter(isHigh).map((side) => (
        <Arm key={side} pen={pen} side={side} />
      ))}
    </>
  );
  const shadow = scene.place === "sky" || scene.place === "space" || scene.place === "underwater" ? 0 : 0.22;
  const flip = looksRight ? 1 : -1;
  if (posture.isLying) {
    const length = heightOf(traits);
    // The blanket begins at the neck.
    const from = length * 0.5 - body.legs - body.torso + 12;
    const to = length * 0.58;
    const high = Math.max(body.head * 1.15, body.hem + body.head * 0.86 + 12);
    const edge = `M${from} 2V${-high * 0.86}Q${from + 14} ${-high * 1.04} ${from + 44} ${-high}`;
    return (
      <g
        transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(size * flip).toFixed(4)} ${size.toFixed(4)})`}
      >
        <ellipse cy={4} rx={length * 0.66} ry={15} fill="#1d1830" opacity={shadow} stroke="none" />
        <path
          d={`M${from - body.head * 2.5} -4Q${from - body.head * 2.7} -44 ${from - body.head * 1.4} -40H${from + 30}V2H${from - body.head * 2.2}Q${from - body.head * 2.44} 2 ${from - body.head * 2.5} -4Z`}
          fill={scene.dye("#f4ecdc")}
        />
        <g transform={`translate(${length * 0.5} ${-body.head * 0.9}) rotate(-90)`}>{parts}</g>
        <path
          d={`${edge}Q${(from + to) / 2} ${-high * 1.16} ${to - 40} ${-high * 0.92}Q${to} ${-high * 0.8} ${to + 6} 2Z`}
          fill={scene.dye("#6f8bb0")}
        />
        <path d={`${edge}V2Z`} fill={scene.dye("#dfe5ea")} />
        <g fill={scene.dye("#9fb4d0")} stroke="none">
          {[0.3, 0.52, 0.74].map((at, index) => (
            <circle key={at} cx={from + (to - from) * at} cy={-high * (index === 1 ? 0.34 : 0.62)} r={7} />
          ))}
        </g>
      </g>
    );
  }
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${size.toFixed(4)})`}>
      <ellipse cy={2} rx={body.hem * 1.25} ry={11} fill="#1d1830" opacity={shadow} stroke="none" />
      {parts}
    </g>
  );
}
