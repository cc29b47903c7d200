import { z } from "zod";
import { idSchema } from "./id";

/** The largest file that may be sent, in bytes. */
export const largestUpload = 20_000_000;
/** The most pixels that a picture may have before it is shrunk: what a phone's camera makes, and no decompression bomb. */
export const mostPixels = 64_000_000;
/** The longest side that is kept: enough for the whole frame of a 4K export. */
export const longestSide = 3_840;
/** The most pictures that one message carries. */
export const mostAttachments = 8;
/** The most pictures that one project holds. */
export const mostAssets = 500;

/** A picture of a project, as it is kept: re-encoded, without what a camera writes beside it. */
export const assetSchema = z.strictObject({
  id: idSchema,
  projectId: idSchema,
  /** SHA-256 of the bytes that are kept, in hex. */
  hash: z.string().length(64),
  type: z.enum(["image/webp"]),
  bytes: z.int().min(1),
  width: z.int().min(1),
  height: z.int().min(1),
  name: z.string().max(200),
  createdAt: z.iso.datetime(),
});
export type Asset = z.infer<typeof assetSchema>;

const scheme = "asset:";

/** How code names a picture, wherever an address may stand. */
export function assetSource(assetId: string): string {
  return `${scheme}${assetId}`;
}

/** The id that an address names; null for every other address. */
export function assetIdOf(source: string): string | null {
  if (!source.startsWith(scheme)) return null;
  const id = source.slice(scheme.length).toLowerCase();
  return idSchema.safeParse(id).success ? id : null;
}

const mention = /asset:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/gi;

/** Every picture that a text mentions, once each: code, values, compiled code alike. */
export function assetIdsIn(text: string): string[] {
  return [...new Set([...text.matchAll(mention)].map(([, id = ""]) => id.toLowerCase()))];
}

/** A text in which every mention stands as the address where the picture lies. */
export function withAssetAddresses(text: string, folder: string): string {
  return text.includes(scheme)
    ? text.replaceAll(mention, (_, id: string) => folder + id.toLowerCase())
    : text;
}

/** Where a project's pictures lie on our own server; scene code reaches nothing else. */
export function assetFolder(projectId: string): string {
  return `/sandbox/assets/${projectId}/`;
}
