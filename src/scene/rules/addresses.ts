import { assetIdOf } from "@/domain/asset";

/** What a place that loads something may name; the one list that decides. */
const allowedData = ["data:image/", "data:audio/", "data:video/", "data:font/", "data:application/font"];

/** Browsers drop these anywhere in an address, and blanks around it. */
function normalised(address: string): string {
  let text = "";
  for (const character of address)
    if (character !== "\t" && character !== "\n" && character !== "\r") text += character;
  let start = 0;
  while (start < text.length && text.charCodeAt(start) <= 0x20) start++;
  return text.slice(start).toLowerCase();
}

/** The scheme with which an address begins («https»), null for none. */
function schemeOf(address: string): string | null {
  const colon = address.indexOf(":");
  if (colon < 1) return null;
  for (let index = 0; index < colon; index++) {
    const unit = address.charCodeAt(index);
    const isLetter = unit >= 97 && unit <= 122;
    const isOther = (unit >= 48 && unit <= 57) || unit === 43 || unit === 45 || unit === 46;
    if (!isLetter && (index === 0 || !isOther)) return null;
  }
  return address.slice(0, colon);
}

/** Whether a text, used as an address, would reach another host or another kind of resource than an embedded picture. */
export function isRemoteAddress(address: string): boolean {
  const text = normalised(address);
  if (allowedData.some((prefix) => text.startsWith(prefix))) return false;
  if (assetIdOf(text) !== null) return false;
  const first = text.charAt(0);
  const second = text.charAt(1);
  // Browsers read a backslash as a slash.
  if ((first === "/" || first === "\\") && (second === "/" || second === "\\")) return true;
  return schemeOf(text) !== null;
}

/** Whether a text, used as an address, names a file beside the page: there is none for scenes. */
export function isLocalFile(address: string): boolean {
  const text = normalised(address);
  return (
    text !== "" &&
    !text.startsWith("#") &&
    assetIdOf(text) === null &&
    !isRemoteAddress(text) &&
    !text.startsWith("data:")
  );
}

/** The first address in a piece of CSS that it would load from elsewhere; null where there is none. */
export function remoteInCss(css: string): string | null {
  if (!css.includes("(") && !css.includes("@") && !css.includes("\\")) return null;
  const text = withoutEscapes(css);
  const lower = text.toLowerCase();
  for (let at = lower.indexOf("url("); at >= 0; at = lower.indexOf("url(", at + 4)) {
    const address = inside(text, at + 4);
    if (isRemoteAddress(address)) return address;
  }
  for (const opening of ["image-set(", "image(", "src(", "cross-fade("]) {
    for (let at = lower.indexOf(opening); at >= 0; at = lower.indexOf(opening, at + 1)) {
      const remote = quoted(text.slice(at)).find(isRemoteAddress);
      if (remote !== undefined) return remote;
    }
  }
  for (let at = lower.indexOf("@import"); at >= 0; at = lower.indexOf("@import", at + 7)) {
    const [first] = quoted(text.slice(at));
    if (first !== undefined) return first;
  }
  return null;
}

/** The address within `url(` … `)`, with or without quotes. */
function inside(text: string, start: number): string {
  const rest = text.slice(start).trimStart();
  const quote = rest.charAt(0);
  const isQuoted = quote === '"' || quote === "'";
  const end = rest.indexOf(isQuoted ? quote : ")", isQuoted ? 1 : 0);
  return rest.slice(isQuoted ? 1 : 0, end < 0 ? undefined : end);
}

/** All quoted pieces of a text. */
function quoted(text: string): string[] {
  const found: string[] = [];
  for (let index = 0; index < text.length; index++) {
    const quote = text.charAt(index);
    if (quote !== '"' && quote !== "'") continue;
    const end = text.indexOf(quote, index + 1);
    if (end < 0) break;
    found.push(text.slice(index + 1, end));
    index = end;
  }
  return found;
}

const hexDigits = "0123456789abcdefABCDEF";

/** CSS's own escapes resolved: `\75rl(` is `url(`. */
function withoutEscapes(css: string): string {
  if (!css.includes("\\")) return css;
  let text = "";
  for (let index = 0; index < css.length; index++) {
    if (css.charAt(index) !== "\\") {
      text += css.charAt(index);
      continue;
    }
    let digits = "";
    while (digits.length < 6 && index + 1 < css.length && hexDigits.includes(css.charAt(index + 1)))
      digits += css.charAt(++index);
    if (digits === "") {
      text += css.charAt(++index);
      continue;
    }
    const point = Number.parseInt(digits, 16);
    text += point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "";
    if (css.charAt(index + 1).trim() === "") index++;
  }
  return text;
}
