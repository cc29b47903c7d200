import { withAssetAddresses } from "@/domain/asset";

let folder = "";

/** Says where the pictures lie that scenes name by id; the player does, before it draws. Not for scenes. */
export function setAssetFolder(address: string): void {
  folder = address;
}

/** The address of a picture that is named by id; any other address, or a piece of CSS without one, as it is. */
export function assetAddress(source: string): string {
  return folder === "" ? source : withAssetAddresses(source, folder);
}
