import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFRawStream,
} from "@cantoo/pdf-lib";

/** `digits`: how many of them, in hex, name a glyph. */
type Font = { isEmbedded: boolean; digits: number; letters: Map<number, string> };

/** What can be read and copied of a page: its text in the order in which it was written, and whether its fonts go along. */
export function textOfPage(pdf: PDFDocument, index: number): { text: string; isEmbedded: boolean } {
  const resources = pdf.getPage(index).node.Resources();
  const found = resources ? formsIn(resources).map(textOfForm) : [];
  return {
    text: found.map(({ text }) => text).join(""),
    isEmbedded: found.every(({ fonts }) => fonts.every(({ isEmbedded }) => isEmbedded)),
  };
}

/** Forms, and forms within them. */
function formsIn(resources: PDFDict): PDFRawStream[] {
  const objects = resources.lookupMaybe(PDFName.of("XObject"), PDFDict);
  return (objects?.keys() ?? []).flatMap((key) => {
    const object = objects?.lookup(key);
    if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of("Subtype")) !== PDFName.of("Form"))
      return [];
    const inner = object.dict.lookupMaybe(PDFName.of("Resources"), PDFDict);
    return [object, ...(inner ? formsIn(inner) : [])];
  });
}

function textOfForm(form: PDFRawStream): { text: string; fonts: Font[] } {
  const fonts = fontsOf(form);
  const content = new TextDecoder("latin1").decode(decodePDFRawStream(form).decode());
  let font: Font | undefined;
  let text = "";
  for (const [, name, glyphs] of content.matchAll(/\/(\S+) [\d.-]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name !== undefined) font = fonts.get(name);
    for (let at = 0; font && glyphs && at < glyphs.length; at += font.digits)
      text += font.letters.get(Number.parseInt(glyphs.slice(at, at + font.digits), 16)) ?? "";
  }
  return { text, fonts: [...fonts.values()] };
}

function fontsOf(form: PDFRawStream): Map<string, Font> {
  const resources = form.dict.lookupMaybe(PDFName.of("Resources"), PDFDict);
  const fonts = resources?.lookupMaybe(PDFName.of("Font"), PDFDict);
  return new Map(
    (fonts?.keys() ?? []).flatMap((key) => {
      const font = fonts?.lookup(key);
      return font instanceof PDFDict ? [[key.decodeText(), fontOf(font)] as const] : [];
    }),
  );
}

function fontOf(font: PDFDict): Font {
  const descendant = font.lookupMaybe(PDFName.of("DescendantFonts"), PDFArray)?.lookup(0);
  const own = descendant instanceof PDFDict ? descendant : font;
  const descriptor = own.lookupMaybe(PDFName.of("FontDescriptor"), PDFDict);
  const files = ["FontFile", "FontFile2", "FontFile3"];
  // A font of drawn glyphs is its own file.
  const isDrawn = font.get(PDFName.of("Subtype")) === PDFName.of("Type3");
  const map = font.lookup(PDFName.of("ToUnicode"));
  return {
    isEmbedded: isDrawn || files.some((name) => descriptor?.has(PDFName.of(name))),
    digits: isDrawn ? 2 : 4,
    letters: map instanceof PDFRawStream ? lettersOf(map) : new Map(),
  };
}

const letterOf = (hex: string) =>
  String.fromCharCode(...Array.from(hex.matchAll(/.{4}/g), ([unit]) => Number.parseInt(unit, 16)));

/** Which letter a glyph is, from the font's map to Unicode. */
function lettersOf(stream: PDFRawStream): Map<number, string> {
  const map = new TextDecoder("latin1").decode(decodePDFRawStream(stream).decode());
  const letters = new Map<number, string>();
  for (const [, pairs = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = "", letter = ""] of pairs.matchAll(/<(\w+)>\s*<(\w+)>/g))
      letters.set(Number.parseInt(glyph, 16), letterOf(letter));
  for (const [, ranges = ""] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = "", to = "", letter = ""] of ranges.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const first = Number.parseInt(from, 16);
      for (let glyph = first; glyph <= Number.parseInt(to, 16); glyph++)
        letters.set(glyph, String.fromCharCode(Number.parseInt(letter, 16) + glyph - first));
    }
  return letters;
}
