import type { Look } from "@/domain/look";
import { type Applied, bySource, missed } from "./applied";
import { adjustColors, setColor, swapColors } from "./apply-colors";
import { chooseOption, scaleSizes, setNumber, setSpeed, setWeight, toggle } from "./apply-numbers";
import { remove, setLetters, setText } from "./apply-texts";
import { nearestUsed } from "./nearest-color";
import { addItem, featureItem, replaceInItems } from "./records";
import type { EditRequest } from "./request";
import { retone } from "./retone";

/** Applies one request to a scene's code, through its controls where they hold the thing. */
export function applyRequest(code: string, request: EditRequest, look: Look, seed: number): Applied {
  switch (request.type) {
    case "text":
      return setText(code, request.part, request.text);
    case "replace":
      return (
        replaceInItems(code, request.from, request.to) ??
        bySource(code, { type: "replace_text", from: request.from, to: request.to }, request.from)
      );
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
      return setNumber(code, request.part, request.value, request.unit);
    case "speed":
      return setSpeed(code, request.factor);
    case "remove":
      return remove(code, request.part);
    case "letters":
      return setLetters(code, request.part, request.letters);
    case "add_item":
      return addItem(code, request.text) ?? missed("a list to add to");
    case "toggle":
      return toggle(code, request.part, request.on);
    case "feature":
      return featureItem(code, request.text) ?? missed(`“${request.text}”`);
    case "option":
      return chooseOption(code, request.value);
    case "tone":
      return retone(code, request.tone, look, seed) ?? missed("colours that I can tell apart");
    case "rename_scene":
    case "unknown":
      return missed("that");
  }
}
