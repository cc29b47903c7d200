import type { Look } from "@/domain/look";
import { type Applied, bySource, missed } from "./applied";
import { adjustColors, colorItem, setColor, swapColors, swapTones } from "./apply-colors";
import { chooseOption, scaleSizes, setNumber, setWeight } from "./apply-numbers";
import {
  order,
  placeInOrder,
  setDelay,
  setGradient,
  setHold,
  setMotion,
  setSource,
  setStyle,
  show,
  space,
} from "./apply-parts";
import { applyRecipe } from "./apply-recipe";
import { remove, setLetters, setText } from "./apply-texts";
import { applyWish } from "./apply-wish";
import { byPart } from "./by-part";
import { replaceInItems } from "./change-item";
import { featureItem } from "./feature-item";
import { addItem, removeItem } from "./list-items";
import { nearestUsed } from "./nearest-color";
import { placeItem, reverseItems, sortItems } from "./order-items";
import type { EditRequest } from "./request";
import { retone } from "./retone";

/** Applies one request to a scene's code, through its controls where they hold the thing. */
export function applyRequest(
  code: string,
  request: EditRequest,
  { look, seed, fps }: { look: Look; seed: number; fps: number },
): Applied {
  switch (request.type) {
    case "text":
      return setText(code, request.part, request.text);
    case "replace":
      return replace(code, request.from, request.to);
    case "color":
      return setColor(code, request.part, request.color, request.said);
    case "recolor": {
      const from = nearestUsed(code, request.from);
      return from
        ? bySource(code, { type: "replace_color", from, to: request.to }, request.said)
        : missed("that colour");
    }
    case "swap_colors":
      return swapColors(code, request.first, request.second);
    case "swap_tones":
      return swapTones(code, request.first, request.second);
    case "adjust":
      return adjustColors(code, request);
    case "scale":
      return scaleSizes(
        code,
        request.part,
        (value) => value * request.factor,
        request.factor > 1 ? "larger" : "smaller",
        { type: "set_size", scale: request.factor },
      );
    case "size":
      return scaleSizes(code, request.part, () => request.px, `${request.px} px`, {
        type: "set_size_px",
        px: request.px,
      });
    case "weight":
      return setWeight(code, request.part, request.weight);
    case "number":
      return setNumber(code, request);
    case "speed":
      return setMotion(code, request.part, request.factor);
    case "remove":
      return remove(code, request.part);
    case "letters":
      return setLetters(code, request.part, request.letters);
    case "add_item":
      return addItem(code, request.text, request.side ?? null) ?? missed("a list to add to");
    case "style":
      return setStyle(code, request);
    case "move":
      return byPart(
        code,
        request.part,
        (target) => ({ type: "move", target, x: request.x, y: request.y }),
        request.part?.said ?? "it",
      );
    case "place": {
      // «put Mochi at the top» of a list is first in it.
      const { part } = request;
      const item =
        part !== null &&
        part.word === null &&
        request.across === null &&
        request.down !== null &&
        request.down !== "middle"
          ? placeItem(
              code,
              part.text ?? part.phrase ?? part.said,
              request.down === "top" ? "first" : "last",
              null,
            )
          : null;
      if (item) return item;
      return byPart(
        code,
        request.part,
        (target) => ({ type: "place", target, across: request.across, down: request.down }),
        request.part?.said ?? "it",
      );
    }
    case "inset":
      return byPart(
        code,
        request.part,
        (target) => ({ type: "inset", target, side: request.side, px: request.px }),
        request.part.said,
      );
    case "space":
      return space(code, request);
    case "delay":
      return setDelay(code, request, fps);
    case "hold":
      return setHold(code, request, fps);
    case "show":
      return show(code, request.part, request.isShown);
    case "order":
      return order(code, request);
    case "place_item":
      return placeInOrder(code, request);
    case "sort":
      return sortItems(code, request.by, request.direction) ?? missed("a list to sort");
    case "reverse":
      return reverseItems(code) ?? missed("a list to reverse");
    case "gradient":
      return setGradient(code, request);
    case "swap_gradient":
      return bySource(code, { type: "swap_gradient" }, "a gradient");
    case "source":
      return setSource(code, request);
    case "recipe":
      return applyRecipe(code, request.recipe, look, seed);
    case "remove_item":
      return removeItem(code, request.name) ?? missed(`the last of the list, ${request.name}`);
    case "item_color":
      return colorItem(code, request);
    case "feature":
      return featureItem(code, request.text) ?? missed(`“${request.text}”`);
    case "layout":
      return chooseOption(code, null);
    case "option":
      return chooseOption(code, request.value);
    case "tone":
      return retone(code, request.tone, look, seed) ?? missed("colours that I can tell apart");
    case "unknown":
      return applyWish(code, request.said);
    case "rename_scene":
      return missed("that");
  }
}

/** An article that the text lacks is not part of it: «The storm», then «storm». */
function replace(code: string, from: string, to: string): Applied {
  const whole = replaceInItems(code, from, to) ?? replaceShown(code, from, to);
  const bare = from.replace(/^(?:The|An?)\s+/, "");
  return whole.type === "applied" || bare === from ? whole : replace(code, bare, to);
}

/** A text that is there, else the one of the part that is called so: «change the brand to Aurora». */
function replaceShown(code: string, from: string, to: string): Applied {
  const shown = bySource(code, { type: "replace_text", from, to }, from);
  if (shown.type === "applied") return shown;
  const part = { word: null, text: null, ordinal: null, facet: null, said: from, phrase: from };
  const named = byPart(code, part, (target) => ({ type: "set_text", target, text: to }), from);
  return named.type === "applied" ? named : shown;
}
