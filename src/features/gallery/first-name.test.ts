import { expect, test } from "vitest";
import { projectNameSchema } from "@/domain/project";
import { firstName } from "./first-name";

test("a short message is its own name, with a capital", () => {
  expect(firstName("  intro for  Brewline ")).toBe("Intro for Brewline");
});

test("a long one is cut at a word, without what hangs over", () => {
  expect(firstName("Create a punchy 5 second intro for my coffee brand Brewline, dark brown and cream")).toBe(
    "Create a punchy 5 second intro for my coffee…",
  );
});

test("whatever was written, the name is one that the server takes", () => {
  for (const message of ["", "\n\n", "x".repeat(9_000), "😀".repeat(500), "a\nb", "日本語".repeat(99)])
    expect(projectNameSchema.safeParse(firstName(message)).success).toBe(true);
});
