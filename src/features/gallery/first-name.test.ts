import { expect, test } from "vitest";
import { projectNameSchema } from "@/domain/project";
import { firstName } from "./first-name";

test("a short message is its own name, with a capital", () => {
  expect(firstName("  intro about  bread ")).toBe("Intro about bread");
});

test("a brand and what is asked for are the name", () => {
  expect(firstName("Create a punchy 5 second intro for my coffee brand Brewline, dark brown and cream")).toBe(
    "Brewline intro",
  );
  expect(
    firstName("a 3 scene video for my bakery Crumb: a title, our bestsellers and a call to action"),
  ).toBe("Crumb video");
  expect(firstName("a 20 second launch video for Orbit")).toBe("Orbit launch video");
  expect(firstName("A bedtime story for Amara about a lost moon")).toBe("Amara’s bedtime story");
});

test("lengths and counts before it are left out", () => {
  expect(firstName("make a 5 second countdown to new year")).toBe("Countdown to new year");
  expect(firstName("5 second")).toBe("5 second");
});

test("asking is left out, unless nothing else was written", () => {
  expect(firstName("Please make me a birthday card")).toBe("Birthday card");
  expect(firstName("make")).toBe("Make");
});

test("a long one is cut at a word, and a word that ends at the limit stays whole", () => {
  expect(firstName("Show how the old mill by the river was made into a library for everybody")).toBe(
    "How the old mill by the river was made into…",
  );
  const exact = `${"b".repeat(30)} ${"c".repeat(13)}`;
  expect(firstName(`${exact} tail`)).toBe(`B${exact.slice(1)}…`);
});

test("whatever was written, the name is one that the server takes", () => {
  for (const message of ["", "\n\n", "x".repeat(9_000), "😀".repeat(500), "a\nb", "日本語".repeat(99)])
    expect(projectNameSchema.safeParse(firstName(message)).success).toBe(true);
});
