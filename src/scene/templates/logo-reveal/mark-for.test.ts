import { expect, it } from "vitest";
import { markOf } from "@/kit/logo/marks";
import { allSubjects } from "../../brief/subjects";
import { markFor, marksBySubject } from "./mark-for";

const markShown = (name: string, subject: string | null = null) => {
  const mark = markFor(name, subject);
  return mark === "auto" ? markOf(name) : mark;
};

it("three brands have three marks, with their subjects and without", () => {
  expect(new Set(["Brewline", "Crumb", "Nordlicht"].map((name) => markShown(name))).size).toBe(3);
  expect(
    new Set([markShown("Brewline", "coffee"), markShown("Crumb", "bakery"), markShown("Nordlicht", "energy")])
      .size,
  ).toBe(3);
});

it("many names share out all marks", () => {
  const names =
    "Orbit Nova Halide Plume Tally Stride Pebble Ledgerly Kestrel Mooncake Fernly Pulse Tidy Acme Lumo Peak Sable Wren Onda Brisk Koto Ember Mira Vale".split(
      " ",
    );
  expect(new Set(names.map((name) => markShown(name))).size).toBeGreaterThanOrEqual(9);
});

it("a subject's own marks are kept for subjects that there are", () => {
  expect(allSubjects.map(({ id }) => id)).toEqual(expect.arrayContaining([...marksBySubject.keys()]));
});
