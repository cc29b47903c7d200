import type { ImagePart } from "../language-model";

export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

export function toDataUrl({ mediaType, bytes }: ImagePart): string {
  return `data:${mediaType};base64,${toBase64(bytes)}`;
}
