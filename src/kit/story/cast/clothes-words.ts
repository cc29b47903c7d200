import { colorWords, wordsOf } from "../words";

export type TopKind = "dress" | "coat" | "dungarees" | "sweater" | "shirt" | "pyjamas" | "none";
export type HatKind = "beanie" | "sunhat" | "cap" | "crown" | "wizard" | "helmet" | "hood";
export type Clothes = {
  top: { kind: TopKind; color: string };
  pattern: "plain" | "stripes" | "dots" | "stars";
  /** Trousers or skirt; null where the top covers them. */
  legs: { color: string; isSkirt: boolean; isShort: boolean } | null;
  shoes: { color: string; isBoots: boolean } | null;
  scarf: string | null;
  cape: string | null;
  bow: string | null;
  hat: { kind: HatKind; color: string } | null;
};

type Piece =
  | { part: "top"; kind: TopKind }
  | { part: "legs"; isSkirt: boolean; isShort: boolean }
  | { part: "shoes"; isBoots: boolean }
  | { part: "scarf" | "cape" | "bow" }
  | { part: "hat"; kind: HatKind };

const pieces = new Map<string, Piece>();
const name = (piece: Piece, words: string) => {
  for (const word of words.split(" ")) pieces.set(word, piece);
};
name({ part: "top", kind: "dress" }, "dress gown nightgown nightdress robe tunic frock");
name({ part: "top", kind: "coat" }, "coat raincoat jacket parka anorak mac overcoat");
name({ part: "top", kind: "dungarees" }, "dungarees overalls dungaree");
name({ part: "top", kind: "sweater" }, "sweater jumper pullover cardigan hoodie jersey turtleneck");
name({ part: "top", kind: "shirt" }, "shirt tshirt tee blouse top vest waistcoat uniform suit");
name({ part: "top", kind: "pyjamas" }, "pyjamas pajamas pyjama pajama onesie spacesuit");
name({ part: "legs", isSkirt: false, isShort: false }, "trousers jeans pants leggings");
name({ part: "legs", isSkirt: false, isShort: true }, "shorts");
name({ part: "legs", isSkirt: true, isShort: false }, "skirt tutu");
name({ part: "shoes", isBoots: true }, "boots wellies wellingtons");
name({ part: "shoes", isBoots: false }, "shoes sneakers trainers sandals slippers");
name({ part: "scarf" }, "scarf shawl bandana neckerchief");
name({ part: "cape" }, "cape cloak");
name({ part: "bow" }, "bow ribbon bowtie tie");
name({ part: "hat", kind: "beanie" }, "beanie bobble nightcap");
name({ part: "hat", kind: "sunhat" }, "hat sunhat straw");
name({ part: "hat", kind: "cap" }, "cap");
name({ part: "hat", kind: "crown" }, "crown tiara");
name({ part: "hat", kind: "wizard" }, "wizard witch");
name({ part: "hat", kind: "helmet" }, "helmet");
name({ part: "hat", kind: "hood" }, "hood");

const cloth = ["#c9483c", "#d2a03a", "#3c8482", "#4a7cae", "#d9828f", "#7c8450", "#34486f", "#e0833d"];
const shoeColor = "#5a4440";

/** Clothes from words: each garment in the colour that was said before it. Animals wear only what is named. */
export function clothesOf(text: string, seed: number, isAnimal: boolean, species = ""): Clothes {
  const clothes: Clothes = {
    top: { kind: isAnimal ? "none" : "sweater", color: cloth[seed % cloth.length] ?? "#c9483c" },
    pattern: /strip/i.test(text)
      ? "stripes"
      : /dot|spot|polka/i.test(text)
        ? "dots"
        : /star/i.test(text)
          ? "stars"
          : "plain",
    legs: isAnimal
      ? null
      : { color: cloth[(seed >>> 4) % cloth.length] ?? "#34486f", isSkirt: false, isShort: false },
    shoes: isAnimal ? null : { color: shoeColor, isBoots: false },
    scarf: null,
    cape: null,
    bow: null,
    hat: null,
  };
  if (clothes.legs && clothes.legs.color === clothes.top.color) clothes.legs.color = "#34486f";
  const wanted = [...wordsOf(text.replace(/t-shirt/gi, "tshirt"))];
  if (wordsOf(species).some((word) => ["princess", "queen", "prince", "king"].includes(word)))
    wanted.push("gold", "crown");
  if (
    !isAnimal &&
    !wanted.some((word) => pieces.get(word)?.part === "top") &&
    wordsOf(species).includes("princess")
  )
    wanted.push("pink", "dress");
  const isGirl = wordsOf(species).includes("girl");
  const hasOwn = (part: Piece["part"]) => wanted.some((word) => pieces.get(word)?.part === part);
  if (!isAnimal && isGirl && clothes.legs && !hasOwn("top") && !hasOwn("legs")) clothes.legs.isSkirt = true;
  let color: string | null = null;
  for (const [index, word] of wanted.entries()) {
    if (Object.hasOwn(colorWords, word)) {
      const paint = colorWords[word] ?? null;
      // «light blue», «navy blue»: the first that says more keeps its say.
      if (!(color !== null && wanted[index - 1] !== undefined && wanted[index - 1] === "navy")) color = paint;
      continue;
    }
    const piece = pieces.get(word);
    if (!piece) continue;
    dress(clothes, piece, color, isAnimal);
    color = null;
  }
  return clothes;
}

function dress(clothes: Clothes, piece: Piece, color: string | null, isAnimal: boolean): void {
  const own = clothes.top.color;
  switch (piece.part) {
    case "top": {
      const usual =
        piece.kind === "coat"
          ? "#ecbb48"
          : piece.kind === "dungarees"
            ? "#4a6d96"
            : piece.kind === "pyjamas"
              ? "#86b7d3"
              : own;
      clothes.top = { kind: piece.kind, color: color ?? usual };
      if (piece.kind === "dungarees" || piece.kind === "pyjamas")
        clothes.legs = { color: color ?? usual, isSkirt: false, isShort: false };
      if (piece.kind === "dress") clothes.legs = null;
      if (piece.kind === "coat" && color === null && !isAnimal)
        clothes.shoes = { color: "#c9483c", isBoots: true };
      return;
    }
    case "legs":
      clothes.legs = { color: color ?? "#34486f", isSkirt: piece.isSkirt, isShort: piece.isShort };
      return;
    case "shoes":
      clothes.shoes = { color: color ?? shoeColor, isBoots: piece.isBoots };
      return;
    case "hat": {
      const gold =
        piece.kind === "crown"
          ? "#e6b84c"
          : piece.kind === "sunhat"
            ? "#e2c27e"
            : piece.kind === "wizard"
              ? "#48508f"
              : "#c9483c";
      clothes.hat = {
        kind:
          clothes.hat?.kind === "wizard" || clothes.hat?.kind === "beanie" ? clothes.hat.kind : piece.kind,
        color: color ?? clothes.hat?.color ?? gold,
      };
      return;
    }
    default:
      clothes[piece.part] = color ?? "#c9483c";
  }
}
