import { transform } from "sucrase";
import { defaultLook } from "@/domain/look";
import { compileScene } from "@/scene/compile";
import { createSceneCheck } from "@/server/check/create-scene-check";
import { measure, type Row } from "../../lib/measure";
import { longScene } from "./long-scene";

/** Parse and compile of 400 lines, beside the bare compiler; then a whole check of as long a scene. */
export async function compileRows(): Promise<Row[]> {
  const lines = 400;
  const compiled = await measure((index) => {
    const { type } = compileScene(longScene(lines, index));
    if (type !== "compiled") throw new Error("The long scene does not compile.");
  });
  const bare = await measure((index) => {
    transform(longScene(lines, index), {
      transforms: ["jsx", "typescript", "imports"],
      jsxRuntime: "automatic",
    });
  });
  const baseline = { what: "sucrase alone", median: bare.median };
  const check = createSceneCheck();
  try {
    await check.warm();
    const frame = {
      durationInFrames: 150,
      fps: 30,
      width: 1920,
      height: 1080,
      controls: {},
      look: defaultLook,
    };
    const proved = await measure(async (index) => {
      const code = `import { AbsoluteFill, useCurrentFrame } from "remotion";\nexport default () => <AbsoluteFill style={{ background: "red" }}>{useCurrentFrame()} ${index}</AbsoluteFill>;`;
      const proof = await check.prove({ ...frame, code });
      if (proof.type !== "accepted") throw new Error("A sound scene was refused.");
      // The next scene comes when a person or a model has made it, not in the same instant.
      await new Promise((resolve) => setTimeout(resolve, 250));
      return proof.durationMs;
    });
    return [
      { what: "compile of a 400-line scene", unit: "ms", target: 20, ...compiled, baseline },
      { what: "check of a new scene, five frames", unit: "ms", target: 100, ...proved, baseline },
    ];
  } finally {
    await check.close();
  }
}
