/**
 * The four pictures that the story form shows a style by, into `public/story-styles/`: one scene, drawn by our own
 * illustrator in each of them. Run when the illustrator has changed: `npx tsx scripts/build-style-pictures.ts`.
 */

import { mkdir } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { defaultLook } from "@/domain/look";
import { drawnStyles } from "@/domain/story";
import { createSheetDrawer } from "./lib/draw-sheet";

const size = 480;
/** What a sheet leaves around its first picture. */
const margin = 8;
const folder = path.join("public", "story-styles");

const source = `import { StoryPicture } from "scenewright/kit";
export const controls = { style: "watercolor" as "paper-cut" | "watercolor" | "line" | "night" };
export default function Scene({ style }: typeof controls) {
  return (
    <StoryPicture
      style={style}
      place="forest"
      time={style === "night" ? "night" : "day"}
      season="autumn"
      feeling="happy"
      cast={[
        { species: "child", hair: "curly red hair", eyes: "green", skin: "light", clothing: "yellow raincoat and blue boots", age: 5, pose: "wave" },
        { species: "fox", clothing: "teal scarf", pose: "sit" },
      ]}
      things={["red balloon"]}
      textSpace="none"
      seed={11}
    />
  );
}
`;

const drawer = await createSheetDrawer();
try {
  await mkdir(folder, { recursive: true });
  for (const style of drawnStyles) {
    const { png, problems } = await drawer.draw(
      [{ name: style, template: null, source, controls: { style }, seconds: 4, look: defaultLook }],
      { formats: ["1:1"], at: [0.5], height: size },
    );
    if (problems.length > 0) throw new Error(problems.join("\n"));
    const file = path.join(folder, `${style}.webp`);
    await sharp(png)
      .extract({ left: margin, top: margin, width: size, height: size })
      .resize(320)
      .webp({ quality: 82 })
      .toFile(file);
    console.log(file);
  }
} finally {
  await drawer.close();
}
