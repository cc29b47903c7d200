import type { ControlValue } from "@/domain/control";
import { readControls, writeControls } from "@/scene/controls";

/** Lists that are told one after the other; the data of a chart belongs together and is never torn apart. */
const telling =
  /^(?:items?|bullets?|points|features|benefits|reasons|steps|milestones|events|services|products|plans|stats|facts|cards|entries|lines|questions|messages)$/i;

/**
 * The code once for each part, with its share of the scene's list, and what the share holds in words. Null where the scene
 * has no list to share out, or too short a one: two items a part at least.
 */
export function shareItems(code: string, count: number): { code: string; says: string }[] | null {
  const lists = Object.entries(readControls(code)).filter(
    (entry): entry is [string, ControlValue[]] => Array.isArray(entry[1]) && telling.test(entry[0]),
  );
  const [list] = lists;
  if (!list || lists.length > 1 || list[1].length < 2 * count) return null;
  const [name, items] = list;
  const edge = (index: number) => Math.ceil((items.length * index) / count);
  return Array.from({ length: count }, (_, index) => {
    const share = items.slice(edge(index), edge(index + 1));
    return { code: writeControls(code, { [name]: share }), says: wordsFor(share) };
  });
}

function wordsFor(share: ControlValue[]): string {
  const names = share.map((item) => {
    const first =
      typeof item === "object" && item !== null && !Array.isArray(item)
        ? Object.values(item).find((value) => typeof value === "string" && value !== "")
        : item;
    return typeof first === "string" ? first : "";
  });
  return names.every((name) => name !== "" && name.length <= 24)
    ? names.join(", ")
    : `${share.length} of the list`;
}
