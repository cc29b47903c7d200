import { expect, it } from "vitest";
import { strangePictures } from "./prove-pictures";

const known = "00000000-0000-4000-8000-000000000001";
const invented = "11111111-2222-4333-8444-555555555555";
const media = {
  list: async () => [
    {
      id: known,
      projectId: invented,
      hash: "a".repeat(64),
      type: "image/webp" as const,
      bytes: 1,
      width: 10,
      height: 10,
      name: "logo.png",
      createdAt: "2026-11-25T00:00:00.000Z",
    },
  ],
  strangers: async ({ text }: { text: string }) => (text.includes(invented) ? [invented] : []),
};
const find = (code: string) => strangePictures(code, invented, media);

it("takes what the project has, and code without pictures", async () => {
  expect(await find(`const image = "asset:${known}";`)).toEqual([]);
  expect(await find("const image = null;")).toEqual([]);
});

it.each([invented, "logo", "hero-image-1", ""])(
  "refuses the made-up id “%s” with its line and what is there",
  async (id) => {
    const problems = await find(`const a = 1;\nconst image = "asset:${id}";`);
    expect(problems).toMatchObject([{ rule: "remote", line: 2 }]);
    expect(problems[0]?.message).toContain(`asset:${known} (logo.png)`);
  },
);
