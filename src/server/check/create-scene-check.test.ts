import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultLook } from "@/domain/look";
import type { ProofRequest } from "@/domain/proof";
import { createSceneCheck } from "./create-scene-check";
import type { SceneCheck } from "./scene-check";

let check: SceneCheck;
beforeAll(async () => {
  check = createSceneCheck({ timeoutMs: 1_500 });
  await check.warm();
});
afterAll(() => check.close());

function requestOf(code: string, settings: Partial<ProofRequest> = {}): ProofRequest {
  return {
    code,
    controls: {},
    durationInFrames: 150,
    fps: 30,
    width: 1920,
    height: 1080,
    look: defaultLook,
    ...settings,
  };
}

const sceneOf = (body: string, imports = "AbsoluteFill, interpolate, useCurrentFrame") =>
  `import { ${imports} } from "remotion";\nexport default function Scene() {\n${body}\n}\n`;
const sound = (text: string) =>
  requestOf(sceneOf(`return <AbsoluteFill>${text} {useCurrentFrame()}</AbsoluteFill>;`));

describe("prove", () => {
  it("accepts a sound scene with the frames that it drew: first, quarter points, last", async () => {
    expect(await check.prove(sound("Hello"))).toMatchObject({
      type: "accepted",
      frames: [0, 37, 75, 112, 149],
    });
  });

  it("gives a scene the icon set that it imports, and refuses an icon that there is not", async () => {
    const withIcon = (name: string) =>
      requestOf(`import { ${name} } from "lucide-react";\nexport default () => <${name} size={400} />;`);
    expect(await check.prove(withIcon("Coffee"))).toMatchObject({ type: "accepted" });
    expect(await check.prove(withIcon("Cofee"))).toMatchObject({ type: "refused" });
  });

  it("draws a scene of one frame once", async () => {
    const request = { ...sound("Hello"), durationInFrames: 1 };
    expect(await check.prove(request)).toMatchObject({ type: "accepted", frames: [0] });
  });

  it("refuses code that does not parse, with the line", async () => {
    const proof = await check.prove(requestOf("export default function Scene() {\n  return <div>\n}\n"));
    expect(proof).toMatchObject({
      type: "refused",
      problems: [{ rule: "syntax", line: expect.any(Number) }],
    });
  });

  it("refuses what throws at one frame only, with frame and line of the source", async () => {
    const code = sceneOf(
      `  const frame = useCurrentFrame();\n  interpolate(frame, [0, frame > 100 ? 0 : 10], [0, 1]);\n  return <p>x</p>;`,
    );
    const proof = await check.prove(requestOf(code));
    expect(proof).toMatchObject({
      type: "refused",
      problems: [{ rule: "render", line: 4, frame: 112, message: expect.stringContaining("monotonically") }],
    });
  });

  it("refuses a scene that draws nothing at all", async () => {
    expect(await check.prove(requestOf(sceneOf("return null;")))).toMatchObject({
      type: "refused",
      problems: [{ rule: "blank" }],
    });
  });

  it("stops an endless loop, says so, and draws the next scene", async () => {
    const loop = await check.prove(requestOf(sceneOf("for (let i = 0; i < 1; ) { i = 0; } return null;")));
    expect(loop).toMatchObject({
      type: "refused",
      problems: [{ rule: "time", frame: 0, message: expect.stringContaining("never ends") }],
    });
    expect(await check.prove(sound("After the loop"))).toMatchObject({ type: "accepted" });
  });

  it("stops a memory bomb, says so, and draws the next scene", async () => {
    const bomb = await check.prove(
      requestOf(
        sceneOf("const all: number[][] = []; for (;;) { all.push(new Array(1000).fill(all.length)); }"),
      ),
    );
    expect(bomb).toMatchObject({
      type: "refused",
      problems: [{ rule: expect.stringMatching(/^(memory|time)$/) }],
    });
    expect(await check.prove(sound("After the bomb"))).toMatchObject({ type: "accepted" });
  });

  it("answers the same request from its cache, and one run for many who ask at once", async () => {
    const request = sound(`Once ${Math.random()}`);
    const proofs = await Promise.all(Array.from({ length: 10 }, () => check.prove(request)));
    expect(new Set(proofs).size).toBe(1);
    expect(await check.prove({ ...request })).toBe(proofs[0]);
  });

  it("takes many scenes at once, sound ones and bad ones, and confuses none", async () => {
    const proofs = await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        check.prove(
          index % 3 === 0 ? requestOf(sceneOf(`throw new Error("no ${index}");`)) : sound(`Scene ${index}`),
        ),
      ),
    );
    proofs.forEach((proof, index) => {
      if (index % 3 !== 0) expect(proof.type).toBe("accepted");
      else expect(proof).toMatchObject({ type: "refused", problems: [{ message: `no ${index}` }] });
    });
  });

  it("lets go of a caller that aborts, with an error that says so", async () => {
    const controller = new AbortController();
    const proof = check.prove(requestOf(sceneOf("for (;;) {} return null; // aborted")), controller.signal);
    setTimeout(() => controller.abort(), 50);
    await expect(proof).rejects.toMatchObject({ code: "cancelled" });
  });
});

describe.runIf(process.platform === "linux")("a process that is killed from outside in the middle", () => {
  it("is replaced: the same proof is answered by another process, and so is the next", async () => {
    const one = createSceneCheck({ processes: 1, timeoutMs: 4_000 });
    await one.warm();
    const before = checkProcesses();
    // Long enough to be caught at work, short enough to be sound.
    const busy = sceneOf(
      "const end = 4e7; let sum = 0; for (let i = 0; i < end; i++) sum += i % 7; return <p>{sum}</p>;",
    );
    const proof = one.prove(requestOf(busy));
    await new Promise((resolve) => setTimeout(resolve, 150));
    for (const pid of before) process.kill(pid, "SIGKILL");
    expect(await proof).toMatchObject({ type: "accepted" });
    expect(await one.prove(sound("After the kill"))).toMatchObject({ type: "accepted" });
    await one.close();
  });
});

/** The check processes of this process that were started last: one for each `createSceneCheck` of one. */
function checkProcesses(): number[] {
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, "utf8")
    .trim()
    .split(" ")
    .map(Number);
  const isCheck = (pid: number) => readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("check.js");
  return children.filter(isCheck).slice(-1);
}

describe("a check that cannot run", () => {
  it("says so with an error that may be retried", async () => {
    const broken = createSceneCheck({ runtimePath: "/nowhere/check.js" });
    await expect(broken.prove(sound("x"))).rejects.toMatchObject({
      code: "check_unavailable",
      retryable: true,
    });
    await broken.close();
  });

  it("refuses after it was closed", async () => {
    const closed = createSceneCheck();
    await closed.close();
    await expect(closed.prove(sound("y"))).rejects.toMatchObject({ code: "check_unavailable" });
  });
});
