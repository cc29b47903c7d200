import { expect, test } from "vitest";
import { projectNameSchema } from "@/domain/project";
import { firstName } from "./first-name";

test("a short message is its own name, with a capital", () => {
  expect(firstName("  intro for  Brewline ")).toBe("Intro for Brewline");
});

test("asking is left out, unless nothing else was written", () => {
  expect(firstName("Please make me a birthday card")).toBe("Birthday card");
  expect(firstName("make")).toBe("Make");
});

test("a long one is cut at a word, and a word that ends at the limit stays whole", () => {
  expect(firstName("Create a punchy 5 second intro for my coffee brand Brewline, dark brown and cream")).toBe(
    "Punchy 5 second intro for my coffee brand…",
  );
  const exact = `${"b".repeat(30)} ${"c".repeat(13)}`;
  expect(firstName(`${exact} tail`)).toBe(`B${exact.slice(1)}…`);
});

test("whatever was written, the name is one that the server takes", () => {
  for (const message of ["", "\n\n", "x".repeat(9_000), "😀".repeat(500), "a\nb", "日本語".repeat(99)])
    expect(projectNameSchema.safeParse(firstName(message)).success).toBe(true);
});
