import { quotedTexts } from "@/scene/brief/quoted-texts";

/** A text without the quotes that stand around the whole of it. */
export function unquoted(text: string): string {
  const plain = text.trim();
  const [only] = quotedTexts(plain);
  return only && only.start === 0 && only.end >= plain.replace(/[.!]$/, "").length ? only.text : plain;
}
