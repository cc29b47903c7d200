import type { Look } from "@/domain/look";
import type { Tone } from "./tone";

type Some<Value> = readonly [Value, ...Value[]];

/** What a tone says beside colour: type and texture are chosen among equals, so that two projects of a tone differ. */
export type ToneLook = {
  type: Some<Look["type"]>;
  texture: Some<Look["texture"]>;
  corner: number;
  pace: Look["pace"];
};

const of = (
  type: Some<Look["type"]>,
  texture: Some<Look["texture"]>,
  corner: number,
  pace: Look["pace"],
): ToneLook => ({ type, texture, corner, pace });

export const toneLooks: Record<Tone, ToneLook> = {
  punchy: of(["display", "sturdy", "poster"], ["grain", "rays", "mesh"], 0.014, "punchy"),
  calm: of(["editorial", "geometric"], ["grain", "waves", "mesh"], 0.028, "calm"),
  playful: of(["friendly", "display", "geometric"], ["dots", "waves", "rays"], 0.04, "punchy"),
  elegant: of(["editorial", "classic"], ["grain", "paper"], 0, "calm"),
  luxury: of(["classic", "editorial"], ["grain", "particles"], 0, "calm"),
  corporate: of(["grotesque", "sturdy", "geometric"], ["none", "grid", "grain"], 0.01, "steady"),
  techy: of(["tech", "grotesque", "mono"], ["grid", "mesh", "dots"], 0.012, "steady"),
  neon: of(["tech", "expressive", "display"], ["mesh", "scanlines", "grid"], 0.018, "punchy"),
  cyberpunk: of(["mono", "tech", "expressive"], ["scanlines", "grid"], 0, "punchy"),
  pastel: of(["friendly", "geometric", "editorial"], ["grain", "waves", "mesh"], 0.036, "calm"),
  kids: of(["friendly", "handwritten", "display"], ["dots", "waves", "rays"], 0.05, "punchy"),
  warm: of(["editorial", "display", "classic"], ["grain", "paper", "mesh"], 0.02, "steady"),
  earthy: of(["editorial", "sturdy", "classic"], ["paper", "grain"], 0.014, "calm"),
  bold: of(["poster", "sturdy", "display"], ["none", "grain", "rays"], 0, "punchy"),
  minimal: of(["grotesque", "geometric"], ["none"], 0.008, "steady"),
  retro: of(["display", "poster", "classic"], ["paper", "rays", "grain"], 0.016, "steady"),
  eighties: of(["expressive", "tech", "display"], ["scanlines", "grid"], 0.012, "punchy"),
  newspaper: of(["classic", "editorial"], ["paper"], 0, "steady"),
};
