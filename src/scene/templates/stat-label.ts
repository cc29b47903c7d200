import type { Brief } from "../brief/brief";
import { capitalized } from "../brief/topic";

const whose = /\s+(?:for|at|of|by|from)\s+(?:my|our|the)\s.*$/iu;

/** What a number counts, without whom the scene is for: «happy customers for my bakery Crumb & Co» is «Happy customers». */
export function statLabel(label: string, brand: Brief["brand"]): string {
  const short = label.replace(whose, "");
  const tail = brand
    ? [" for ", " at ", " of ", " by ", " from "].find((word) => short.includes(word + brand))
    : "";
  return capitalized((tail ? short.slice(0, short.indexOf(tail)) : short).trim() || label);
}
