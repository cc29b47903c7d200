import { describe, expect, it } from "vitest";
import { iconNames } from "@/kit/icon";
import { allSubjects, subjectById, subjectOf } from "./subjects";

describe("subjects", () => {
  it("each has lines, features with an icon of the kit, a call, products, steps and two colours", () => {
    expect(allSubjects.length).toBeGreaterThanOrEqual(60);
    for (const subject of allSubjects) {
      expect(subject.lines.length, subject.id).toBeGreaterThanOrEqual(3);
      expect(subject.features, subject.id).toHaveLength(3);
      for (const [title, text, icon] of subject.features) {
        expect(title && text, subject.id).not.toBe("");
        expect(iconNames, `${subject.id}: ${icon}`).toContain(icon);
      }
      const { headline, line, button } = subject.call;
      for (const written of [headline, line, button]) expect(written.length, subject.id).toBeGreaterThan(2);
      expect(subject.products.length, subject.id).toBeGreaterThanOrEqual(3);
      expect(subject.steps.length, subject.id).toBeGreaterThanOrEqual(3);
      for (const color of subject.colors) expect(color).toMatch(/^#[0-9a-f]{6}$/);
      expect(subjectById(subject.id)).toBe(subject);
    }
  });

  it("says no line twice, and no word tells two subjects", () => {
    const lines = allSubjects.flatMap((subject) => subject.lines);
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
    const words = allSubjects.flatMap((subject) => subject.words);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it("claims nothing that only its owner knows: no numbers, no prices, nothing for free", () => {
    const claims = /\d|\bfree\b|\baward-winning\b|\bguarantee|#1|%/i;
    for (const { id, lines, features, call } of allSubjects)
      for (const text of [...lines, ...features.flatMap(([, written]) => written), call.headline, call.line])
        expect(text, id).not.toMatch(claims);
  });

  it("is told by the special word, in several languages", () => {
    const cases: [string, string | null][] = [
      ["intro for a coffee shop", "coffee"],
      ["a promo for our real estate agency", "property"],
      ["black friday sale at our shoe store, all sneakers", "shoes"],
      ["a law firm", "law"],
      ["our dog grooming salon for dogs", "pets"],
      ["an app for yoga", "yoga"],
      ["we are hiring designers", "hiring"],
      ["ein Video für unsere Bäckerei", "bakery"],
      ["un video para mi gimnasio", "gym"],
      ["une vidéo pour ma boulangerie", "bakery"],
      ["为我的咖啡馆做一个片头", "coffee"],
      ["something nice", null],
    ];
    for (const [text, id] of cases) expect(subjectOf(text)?.id ?? null, text).toBe(id);
  });
});
