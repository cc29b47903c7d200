import { expect, test } from "vitest";
import type { FromSandbox, PlayableScene } from "@/domain/sandbox-message";
import { sceneReports } from "./scene-reports";

const scene = (codeHash: string): PlayableScene => ({
  sceneId: "one",
  name: "One",
  codeHash,
  module: { type: "compiled", compiled: "" },
  controls: {},
  durationInFrames: 30,
});

test("a report is told once for a code, and again when the scene goes back to an earlier one", () => {
  const sent: FromSandbox[] = [];
  const reports = sceneReports({ send: (message) => void sent.push(message), listen: () => () => undefined });
  for (const hash of ["a", "a", "b", "a"]) reports.onPainted?.(scene(hash));
  expect(sent.map((message) => (message.type === "painted" ? message.codeHash : message.type))).toEqual([
    "a",
    "b",
    "a",
  ]);
});
