import packed from "./names.json";

/** `names.json`: lists are texts with blanks between. */
export type PackedComponent = { props: Record<string, string>; required: string; children: string };
export type PackedNames = {
  modules: Record<string, string>;
  easings: string;
  icons: string;
  fonts: string[];
  kit: Record<string, PackedComponent>;
  /** Nouns that the kit's illustrator has a drawing of. */
  drawn: { things: string; animals: string };
};

/** A component of the kit as its types say it. */
type KnownComponent = {
  /** Its props (without `children`); the values of one that takes a few texts, none for any other. */
  props: ReadonlyMap<string, readonly string[]>;
  required: readonly string[];
  /** What stands between its tags. */
  children: "none" | "text" | "nodes";
};

const data: PackedNames = packed;
const listOf = (text: string) => text.split(" ").filter((word) => word !== "");

/** What each allowed module exports. Written, as all of this, by `scripts/build-known-names.ts`. */
export const knownExports: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(data.modules).map(([module, names]) => [module, new Set(listOf(names))]),
);
/** Members of remotion's `Easing`. */
export const knownEasings: ReadonlySet<string> = new Set(listOf(data.easings));
/** Names that the kit's `Icon` draws. */
export const knownIcons: readonly string[] = listOf(data.icons);
/** Families that are bundled, as code from elsewhere calls them. */
export const knownFonts: readonly string[] = data.fonts;

/** What the kit's `StoryPicture` draws: things (words joined by hyphens), and animals that stand like people. */
export const drawnThings: ReadonlySet<string> = new Set(listOf(data.drawn.things));
export const drawnAnimals: ReadonlySet<string> = new Set(listOf(data.drawn.animals));

export const kitComponents: ReadonlyMap<string, KnownComponent> = new Map(
  Object.entries(data.kit).map(([name, { props, required, children }]) => [
    name,
    {
      props: new Map(Object.entries(props).map(([prop, values]) => [prop, listOf(values)])),
      required: listOf(required),
      children: children === "text" || children === "nodes" ? children : "none",
    },
  ]),
);

/** The modules that export a name, in the order in which scenes use them. */
export function homesOf(name: string): string[] {
  return [...knownExports].filter(([module]) => isExported(module, name)).map(([module]) => module);
}

/** Whether an allowed module exports a name; an icon may be written with “Icon” behind it or “Lucide” before it. */
export function isExported(module: string, name: string): boolean {
  const all = knownExports.get(module);
  if (!all) return false;
  if (all.has(name)) return true;
  if (module !== "lucide-react") return false;
  if (name.endsWith("Icon") && all.has(name.slice(0, -"Icon".length))) return true;
  return name.startsWith("Lucide") && all.has(name.slice("Lucide".length));
}
