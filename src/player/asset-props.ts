import { Img } from "remotion";
import { assetIdOf } from "@/domain/asset";
import { assetAddress } from "@/kit/asset-address";

type Props = Record<PropertyKey, unknown>;

/** Properties whose value is an address. */
const addresses = ["src", "href", "xlinkHref", "poster", "to", "from", "values"];

/**
 * An element of a scene with the addresses of the pictures that it names by id. A plain `img` becomes one that a frame
 * waits for. The element itself where it names none.
 */
export function ofAssets<P extends Props | null>(type: unknown, props: P): { type: unknown; props: P } {
  if (props === null || props === undefined) return { type, props };
  const changed: Props = {};
  for (const name of addresses) {
    const value = props[name];
    if (typeof value === "string" && assetIdOf(value) !== null) changed[name] = assetAddress(value);
  }
  const style = styled(props.style);
  if (style !== props.style) changed.style = style;
  if (Object.keys(changed).length === 0) return { type, props };
  return { type: type === "img" ? Img : type, props: { ...props, ...changed } };
}

function styled(style: unknown): unknown {
  if (typeof style !== "object" || style === null) return style;
  const changed = Object.entries(style).flatMap(([name, value]) => {
    if (typeof value !== "string") return [];
    const address = assetAddress(value);
    return address === value ? [] : [[name, address] as const];
  });
  return changed.length === 0 ? style : { ...style, ...Object.fromEntries(changed) };
}
