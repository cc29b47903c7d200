import { random } from "remotion";
import { mix } from "./color";
import { useFrameSize } from "./frame-size";

const skins = ["#f6d3b8", "#eab893", "#d59a6d", "#b0744a", "#7c4c30", "#5a3523"] as const;
const hairs = ["#231a17", "#3b2820", "#6a4327", "#a5693a", "#d8ab63", "#8d8a88"] as const;

/** Hair behind the head, and before it, on a field of 100 × 100 whose head is centred at 50, 46. */
const styles = [
  {
    back: "",
    front: "M29 45 C 27 25, 40 18, 52 19 C 66 19, 74 29, 71 45 C 68 38, 63 33, 54 33 C 44 33, 34 35, 29 45 Z",
  },
  {
    back: "M27 46 C 24 20, 40 13, 50 13 C 62 13, 76 20, 73 47 C 73 60, 77 68, 74 77 C 62 82, 38 82, 26 77 C 23 68, 27 60, 27 46 Z",
    front: "M30 45 C 31 30, 42 26, 50 26 C 58 26, 69 30, 70 45 C 64 42, 58 36, 55 31 C 50 39, 39 42, 30 45 Z",
  },
  {
    back: "M50 3 C 60 3, 63 11, 58 17 L 42 17 C 37 11, 40 3, 50 3 Z",
    front: "M29 45 C 28 24, 40 17, 50 17 C 60 17, 72 24, 71 45 C 66 33, 57 30, 50 30 C 43 30, 34 33, 29 45 Z",
  },
  {
    back: "M50 11 C 62 9, 77 17, 77 31 C 83 40, 80 55, 73 58 L 27 58 C 20 55, 17 40, 23 31 C 23 17, 38 9, 50 11 Z",
    front: "M29 42 C 30 30, 40 25, 50 26 C 61 25, 70 31, 71 42 C 65 36, 59 34, 52 35 C 45 34, 36 36, 29 42 Z",
  },
  {
    back: "",
    front:
      "M29 42 C 28 27, 38 21, 50 21 C 62 21, 72 27, 71 42 C 69 36, 66 34, 64 33 L 36 33 C 33 35, 31 37, 29 42 Z",
  },
  {
    back: "M27 46 C 26 22, 38 15, 50 15 C 62 15, 74 22, 73 46 C 74 54, 73 60, 70 63 L 30 63 C 27 60, 26 54, 27 46 Z",
    front: "M29 48 C 30 33, 34 27, 42 25 C 56 24, 70 29, 71 48 C 68 41, 64 37, 58 35 C 48 37, 36 38, 29 48 Z",
  },
] as const;

/** A drawn head and shoulders, the same for the same seed: what `Avatar` shows as a face. Props: seed, size (units), ground. `<Face seed="Anna" size={120} ground={accent} />` */
export function Face({ seed, size, ground }: { seed: string; size: number; ground: string }) {
  const { unit } = useFrameSize();
  const pick = <Item,>(list: readonly Item[], what: string): Item | undefined =>
    list[Math.floor(random(`face-${what}-${seed}`) * list.length)];
  const skin = pick(skins, "skin") ?? skins[1];
  const hair = pick(hairs, "hair") ?? hairs[0];
  const style = pick(styles, "style") ?? styles[0];
  const hasGlasses = random(`face-glasses-${seed}`) < 0.28;
  const hasBeard = style.back === "" && random(`face-beard-${seed}`) < 0.4;
  const shade = mix(skin, "#5a1f10", 0.2);
  const line = mix(skin, "#2a1210", 0.82);
  const shirt = mix(ground, "#101018", 0.55);
  return (
    <svg
      viewBox="0 0 100 100"
      role="presentation"
      width={size * unit}
      height={size * unit}
      style={{ display: "block" }}
    >
      <path d={style.back} fill={mix(hair, "#000000", 0.18)} />
      <path d="M12 104 C 14 84, 30 77, 50 77 C 70 77, 86 84, 88 104 Z" fill={shirt} />
      <path d="M41 62 L 59 62 L 60 79 C 56 86, 44 86, 40 79 Z" fill={shade} />
      <path
        d="M30 44 C 30 28, 39 22, 50 22 C 61 22, 70 28, 70 44 C 70 60, 61 70, 50 70 C 39 70, 30 60, 30 44 Z"
        fill={skin}
      />
      {hasBeard && (
        <path
          d="M30.5 47 C 31 62, 40 71.5, 50 71.5 C 60 71.5, 69 62, 69.5 47 C 66 56, 60 56.5, 50 56.5 C 40 56.5, 34 56, 30.5 47 Z"
          fill={hair}
          opacity={0.92}
        />
      )}
      <g fill={line}>
        <ellipse cx="42.5" cy="46.5" rx="1.9" ry="2.3" />
        <ellipse cx="57.5" cy="46.5" rx="1.9" ry="2.3" />
      </g>
      <path
        d={hasBeard ? "M45.5 60 Q 50 63.5, 54.5 60" : "M44.5 58 Q 50 63, 55.5 58"}
        fill="none"
        stroke={hasBeard ? skin : line}
        strokeWidth="1.9"
        strokeLinecap="round"
      />
      <g fill="#f0705a" opacity={0.2}>
        <circle cx="37.5" cy="54" r="4" />
        <circle cx="62.5" cy="54" r="4" />
      </g>
      {hasGlasses && (
        <g fill="none" stroke={line} strokeWidth="1.5">
          <circle cx="42.5" cy="46.5" r="6" />
          <circle cx="57.5" cy="46.5" r="6" />
          <path d="M48.5 46 Q 50 45, 51.5 46" />
        </g>
      )}
      <path d={style.front} fill={hair} />
    </svg>
  );
}
