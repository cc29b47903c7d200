import type { StyleProperty, StyleValueChange } from "@/scene/edits/edit-schema";
import type { Adjustment } from "@/scene/look/adjust";
import type { Tone } from "@/scene/look/tone";

/** A part of a scene as a person names it. */
export type Part = {
  /** The element's plain word («headline», «button», «background»); null where only a text or a place tells it. */
  word: string | null;
  /** A text that it shows, or a name of an item («Team»). */
  text: string | null;
  /** «the second headline»: from 1; -1 is the last. */
  ordinal: number | null;
  /** «the button's text», «the border of the card». */
  facet: "text" | "fill" | "border" | null;
  /** As it was written, for answers. */
  said: string;
  /** The whole of what it was called («month labels»), for a search among the names of the code. */
  phrase?: string;
  /** In «the text of the second card» the noun for the item, whose place is the ordinal. */
  item?: string;
};

/** What a person wants of a whole scene, which takes several literals moved together. */
export type Recipe =
  | "bolder"
  | "calmer"
  | "energetic"
  | "elegant"
  | "simpler"
  | "contrast"
  | "readable"
  | "pop";

/** One change that an instruction asks for. */
export type EditRequest =
  | { type: "text"; part: Part; text: string }
  | { type: "replace"; from: string; to: string }
  | { type: "color"; part: Part; color: string; said: string }
  | { type: "recolor"; from: string; to: string; said: string }
  | { type: "swap_colors"; first: Part; second: Part }
  /** Two colours, wherever they are used. */
  | { type: "swap_tones"; first: string; second: string }
  | { type: "adjust"; part: Part | null; adjustment: Adjustment; amount: number }
  | { type: "scale"; part: Part | null; factor: number }
  | { type: "size"; part: Part | null; px: number }
  | { type: "weight"; part: Part | null; weight: number }
  | { type: "number"; part: Part; value: number; unit: string; written?: string }
  | { type: "speed"; part: Part | null; factor: number }
  | { type: "remove"; part: Part }
  | { type: "letters"; part: Part | null; letters: "upper" | "lower" | "title" }
  | { type: "add_item"; text: string; side?: "left" | "right" }
  | { type: "remove_item"; name: string }
  | { type: "item_color"; name: string; color: string; said: string }
  | { type: "feature"; text: string }
  | { type: "option"; part: Part; value: string | null }
  | { type: "style"; part: Part | null; property: StyleProperty; change: StyleValueChange; done: string }
  | { type: "move"; part: Part | null; x: number; y: number }
  | {
      type: "place";
      part: Part | null;
      across: "left" | "center" | "right" | null;
      down: "top" | "middle" | "bottom" | null;
    }
  | { type: "inset"; part: Part; side: "top" | "bottom" | "left" | "right"; px: number }
  | { type: "space"; part: Part | null; other: Part | null; times: number }
  | { type: "delay"; part: Part; time: { seconds: number } | { frames: number }; isAt: boolean }
  | { type: "hold"; part: Part; time: { seconds: number } | { frames: number } }
  | { type: "show"; part: Part; isShown: boolean }
  | { type: "order"; part: Part; place: "before" | "after" | "swap"; anchor: Part }
  | { type: "place_item"; part: Part; place: "first" | "last" }
  | { type: "sort"; by: "value" | "name"; direction: "up" | "down" }
  | { type: "reverse" }
  | { type: "gradient"; part: Part | null; colors: string[]; degrees: number | null }
  | { type: "swap_gradient" }
  | { type: "source"; part: Part | null; source: string }
  | { type: "recipe"; recipe: Recipe }
  | { type: "layout"; to: "other" | "first" | "previous" }
  | { type: "tone"; tone: Tone }
  | { type: "rename_scene"; name: string }
  /** It is clear that something is wanted, but not what, or nothing that works without a model. */
  | { type: "unknown"; said: string };
