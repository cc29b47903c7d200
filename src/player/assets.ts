import { assetIdsIn } from "@/domain/asset";
import type { PlayableProject } from "@/domain/sandbox-message";
import { setAssetFolder } from "@/kit/asset-address";
import { textsOf } from "./fonts";

/** Pictures that were fetched, so that none of them is dropped between two frames. */
const fetched = new Map<string, HTMLImageElement>();
const mostKept = 60;

/**
 * Says where the project's pictures lie and fetches those that its scenes name; null where all of them are there. One
 * that cannot be fetched keeps nobody waiting.
 */
export function assetsFor(project: PlayableProject): Promise<void> | null {
  const { assetFolder } = project;
  if (assetFolder === undefined) return null;
  setAssetFolder(assetFolder);
  return fetchAll(assetIdsIn(textsOf(project).text).map((id) => assetFolder + id));
}

/** The same for values that come on top of a project that is there. */
export function assetsForValues(values: unknown, assetFolder: string): Promise<void> | null {
  return fetchAll(assetIdsIn(JSON.stringify(values)).map((id) => assetFolder + id));
}

function fetchAll(addresses: string[]): Promise<void> | null {
  const missing = addresses.filter((address) => !fetched.has(address));
  if (missing.length === 0) return null;
  return Promise.all(
    missing.map((address) => {
      const image = new Image();
      image.src = address;
      for (const oldest of [...fetched.keys()].slice(0, Math.max(0, fetched.size + 1 - mostKept)))
        fetched.delete(oldest);
      fetched.set(address, image);
      return image.decode().catch(() => fetched.delete(address));
    }),
  ).then(() => undefined);
}
