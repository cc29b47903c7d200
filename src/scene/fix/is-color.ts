import { parse } from "culori";

export function isColor(text: string): boolean {
  return parse(text) !== undefined;
}
