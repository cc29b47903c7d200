/** The part of fontkit that `font-metrics.ts` uses; the package ships no types. */
declare module "fontkit" {
  export type Font = {
    unitsPerEm: number;
    variationCoords: number[] | null;
    _transformGlyfTable(): void;
    fvar?: { axis: { axisTag: string; defaultValue: number; maxValue: number }[] };
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): { advanceWidth: number };
  };
  export function create(bytes: Buffer): Font;
}
