import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultLook } from "@/domain/look";
import {
  type OpenSandbox,
  projectOf,
  type SandboxHost,
  sceneOf,
  startSandboxHost,
} from "./test/open-sandbox";

const hello = `import { useCurrentFrame } from "remotion";
export const controls = { word: "Hello" };
export default function Scene({ word }: typeof controls) { return <p className="word">{word + " " + useCurrentFrame()}</p>; }`;
const throws = "export default function Scene() { throw new Error('the kettle is empty'); return null; }";
const throwsLater = `import { useCurrentFrame } from "remotion";
export default function Scene() { const frame = useCurrentFrame(); if (frame > 20) throw new Error("late"); return <p className="word">{"early " + frame}</p>; }`;
const noisy = `import { useEffect, useMemo, useRef, useState } from "react";
import { useCurrentFrame } from "remotion";
function Dot({ name }: { name: string }) { const [at] = useState(Math.random()); return <i>{name + at + "/" + Math.random()}</i>; }
export default function Scene() {
  const frame = useCurrentFrame();
  const [lazy] = useState(() => Math.random());
  const ref = useRef(Math.random());
  const [after, setAfter] = useState(0);
  useEffect(() => setAfter(Math.random()), []);
  const stepped = useMemo(() => Math.random() + Date.now(), [frame > 5]);
  return <p className="word">{[Math.random(), Date.now(), lazy, ref.current, after, stepped].join(" ")}{frame > 3 && <Dot name="late" />}<Dot name="a" /><Dot name="b" /></p>;
}`;

let host: SandboxHost;
beforeAll(async () => {
  host = await startSandboxHost();
}, 120_000);
afterAll(() => host?.close());

const word = (sandbox: OpenSandbox) => sandbox.frame.locator(".word").innerText();
async function seek(sandbox: OpenSandbox, frame: number): Promise<void> {
  await sandbox.send({ type: "seek", frame });
  await sandbox.until((message) => message.type === "frame" && message.frame === frame);
}
async function stageWith(...scenes: ReturnType<typeof sceneOf>[]): Promise<OpenSandbox> {
  const sandbox = await host.open("stage");
  await sandbox.send({ type: "load", project: projectOf(...scenes), autoplay: false });
  return sandbox;
}

describe("the stage", () => {
  it("says that a scene is entered and painted, once for each code, and shows it at the frame that is sought", async () => {
    const sandbox = await stageWith(
      sceneOf("one", hello),
      sceneOf("two", hello, { controls: { word: "Second" } }),
    );
    await sandbox.until((message) => message.type === "painted" && message.sceneId === "one");
    await seek(sandbox, 72);
    expect(await word(sandbox)).toBe("Second 12");
    await seek(sandbox, 5);
    expect(await word(sandbox)).toBe("Hello 5");
    const entered = (await sandbox.heard()).flatMap((message) =>
      message.type === "entering" ? [message.sceneId] : [],
    );
    expect(entered).toEqual(["one", "two"]);
    await sandbox.close();
  });

  it("shows changed controls, code and length without a new player and without moving the playhead", async () => {
    const sandbox = await stageWith(sceneOf("one", hello), sceneOf("two", hello));
    await seek(sandbox, 17);
    await sandbox.frame.evaluate(() =>
      document.querySelector(".__remotion-player")?.setAttribute("data-same", "yes"),
    );
    await sandbox.send({ type: "controls", sceneId: "one", controls: { word: "Bye" } });
    await expect.poll(() => word(sandbox)).toBe("Bye 17");
    const changed = hello.replace('className="word"', 'className="word" title="new"');
    await sandbox.send({
      type: "load",
      project: projectOf(sceneOf("one", changed, { durationInFrames: 40 }), sceneOf("two", hello)),
      autoplay: false,
    });
    await expect.poll(() => sandbox.frame.locator(".word").getAttribute("title")).toBe("new");
    expect(await word(sandbox)).toBe("Hello 17");
    expect(await sandbox.frame.locator(".__remotion-player").getAttribute("data-same")).toBe("yes");
    await sandbox.close();
  });

  it("shows a control in the very next frame", async () => {
    const sandbox = await stageWith(sceneOf("one", hello));
    await seek(sandbox, 3);
    const frames = await sandbox.frame.evaluate(async () => {
      const node = () => document.querySelector(".word")?.textContent;
      let count = 0;
      const { promise, resolve } = Promise.withResolvers<number>();
      addEventListener(
        "message",
        () => {
          const step = () => {
            if (node() === "Quick 3") return resolve(count);
            count++;
            requestAnimationFrame(step);
          };
          requestAnimationFrame(step);
        },
        { once: true },
      );
      (globalThis as unknown as { waiting: Promise<number> }).waiting = promise;
      return 0;
    });
    expect(frames).toBe(0);
    await sandbox.send({ type: "controls", sceneId: "one", controls: { word: "Quick" } });
    const passed = await sandbox.frame.evaluate(
      () => (globalThis as unknown as { waiting: Promise<number> }).waiting,
    );
    expect(passed).toBeLessThanOrEqual(1);
    await sandbox.close();
  });

  it("plays, pauses, and loops within a range", async () => {
    const sandbox = await stageWith(sceneOf("one", hello), sceneOf("two", hello));
    await sandbox.send({ type: "loop", loop: true, range: [60, 70] });
    await seek(sandbox, 60);
    await sandbox.send({ type: "play" });
    await sandbox.until((message) => message.type === "playing" && message.playing);
    await sandbox.until((message) => message.type === "frame" && message.frame === 70);
    const first = (await sandbox.heard()).length;
    await expect
      .poll(async () =>
        (await sandbox.heard())
          .slice(first)
          .some((message) => message.type === "frame" && message.frame < 66),
      )
      .toBe(true);
    await sandbox.send({ type: "pause" });
    await sandbox.until((message) => message.type === "playing" && !message.playing);
    const frames = (await sandbox.heard()).flatMap((message) =>
      message.type === "frame" ? [message.frame] : [],
    );
    expect(Math.max(...frames)).toBeLessThanOrEqual(70);
    await sandbox.close();
  });

  it("draws a frame the same whether it is reached by playing or by seeking", async () => {
    const seeking = await stageWith(sceneOf("one", noisy));
    await seek(seeking, 9);
    await seeking.frame.waitForTimeout(100);
    const stepping = await stageWith(sceneOf("one", noisy));
    for (let frame = 1; frame <= 9; frame++) await seek(stepping, frame);
    await stepping.frame.waitForTimeout(100);
    expect(await word(stepping)).toBe(await word(seeking));
    expect((await word(seeking)).split(" ").length).toBeGreaterThan(5);
    await Promise.all([seeking.close(), stepping.close()]);
  });

  it("shows a card in place of a scene that fails, names it, and plays the others", async () => {
    const sandbox = await stageWith(
      sceneOf("bad", throws),
      sceneOf("torn", "export default ("),
      sceneOf("good", hello),
    );
    await sandbox.until(
      (message) =>
        message.type === "scene-error" && message.sceneId === "bad" && message.message.includes("kettle"),
    );
    expect(await sandbox.frame.locator("body").innerText()).toContain("the kettle is empty");
    await seek(sandbox, 60);
    expect(await sandbox.frame.locator("body").innerText()).toContain("can’t be drawn");
    await seek(sandbox, 125);
    expect(await word(sandbox)).toBe("Hello 5");
    await sandbox.send({
      type: "load",
      project: projectOf(sceneOf("bad", hello), sceneOf("good", hello)),
      autoplay: false,
    });
    await seek(sandbox, 4);
    expect(await word(sandbox)).toBe("Hello 4");
    await sandbox.close();
  });

  it("draws what comes before the frame at which a scene fails", async () => {
    const sandbox = await stageWith(sceneOf("late", throwsLater));
    await seek(sandbox, 30);
    await sandbox.until((message) => message.type === "scene-error");
    await seek(sandbox, 8);
    expect(await word(sandbox)).toBe("early 8");
    await sandbox.close();
  });

  it("hears nobody but its parent, and nothing but the messages of the domain", async () => {
    const sandbox = await stageWith(sceneOf("one", hello));
    await seek(sandbox, 6);
    await sandbox.frame.evaluate(() => window.postMessage({ type: "seek", frame: 30 }, "*"));
    for (const wrong of [
      null,
      "seek",
      { type: "seek" },
      { type: "seek", frame: -1 },
      { type: "seek", frame: 3, more: 1 },
      { type: "eval", code: "1" },
    ])
      await sandbox.send(wrong);
    await sandbox.send({ type: "ping", id: 7 });
    await sandbox.until((message) => message.type === "pong" && message.id === 7);
    expect(await word(sandbox)).toBe("Hello 6");
    await sandbox.close();
  });

  it("has no way out: no WebRTC, no requests, no windows, no parent's document", async () => {
    const sandbox = await stageWith(sceneOf("one", hello));
    const left = await sandbox.frame.evaluate(() =>
      [
        "RTCPeerConnection",
        "webkitRTCPeerConnection",
        "fetch",
        "XMLHttpRequest",
        "WebSocket",
        "EventSource",
        "WebTransport",
        "Worker",
        "open",
        "BroadcastChannel",
      ].filter((name) => (window as unknown as Record<string, unknown>)[name] !== undefined),
    );
    expect(left).toEqual([]);
    const reached = await sandbox.frame.evaluate(() => {
      const tries = [() => parent.document.title, () => localStorage.length, () => document.cookie];
      return tries.filter((attempt) => {
        try {
          attempt();
          return true;
        } catch {
          return false;
        }
      }).length;
    });
    expect(reached).toBe(0);
    const image = await sandbox.frame.evaluate(
      () =>
        new Promise((resolve) => {
          const picture = new Image();
          picture.onload = () => resolve("loaded");
          picture.onerror = () => resolve("refused");
          picture.src = `${location.href.split("/sandbox")[0]}/leak.png`;
        }),
    );
    expect(image).toBe("refused");
    await sandbox.close();
  });
});

const textIn = (text: string) => `import { Text } from "scenewright/kit";
export const controls = { word: ${JSON.stringify(text)} };
export default function Scene({ word }: typeof controls) { return <Text as="display">{word}</Text>; }`;

describe("fonts", () => {
  const facesLoaded = (sandbox: OpenSandbox) =>
    sandbox.frame.evaluate(() =>
      [...document.fonts]
        .filter((face) => face.status === "loaded")
        .map((face) => face.family.replace(/["']/g, "")),
    );

  it.each([
    ["Ship it", "poster", "Anton"],
    ["Привет", "poster", "Inter Variable"],
    ["日本語のタイトル", "grotesque", "Noto Sans JP Variable"],
    ["한국어 제목", "grotesque", "Noto Sans KR Variable"],
    ["中文标题", "grotesque", "Noto Sans SC Variable"],
    ["مرحبا بالعالم", "grotesque", "Noto Sans Arabic Variable"],
    ["Go 🚀", "grotesque", "Noto Color Emoji"],
    ["Next →", "grotesque", "Scenewright Signs"],
  ] as const)("has the face of “%s” in a %s look before it is painted", async (text, type, family) => {
    const sandbox = await host.open("stage");
    const project = { ...projectOf(sceneOf("one", textIn(text))), look: { ...defaultLook, type } };
    await sandbox.send({ type: "load", project, autoplay: false });
    await sandbox.until((message) => message.type === "painted");
    expect(await facesLoaded(sandbox)).toContain(family);
    await sandbox.close();
  });

  it("fetches no eastern script and no emoji for a text that needs none, and joins a control's new letters in time", async () => {
    const sandbox = await stageWith(sceneOf("one", textIn("Plain")));
    await sandbox.until((message) => message.type === "painted");
    expect((await facesLoaded(sandbox)).filter((family) => /Noto/.test(family))).toEqual([]);
    await sandbox.send({ type: "controls", sceneId: "one", controls: { word: "東京" } });
    await expect.poll(() => sandbox.frame.locator("body").innerText()).toContain("東京");
    expect(await facesLoaded(sandbox)).toContain("Noto Sans SC Variable");
    await sandbox.close();
  });

  it("sets Arabic from right to left, in whole words", async () => {
    const source = textIn("مرحبا بالعالم")
      .replace(/Text/g, "AnimatedText")
      .replace('as="display"', 'as="display" by="letter"');
    const sandbox = await stageWith(sceneOf("one", source));
    await seek(sandbox, 40);
    const box = sandbox.frame.locator("[role=img]");
    expect(await box.evaluate((node) => getComputedStyle(node).direction)).toBe("rtl");
    const [first, second] = await box
      .locator("span")
      .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().left));
    expect(first ?? 0).toBeGreaterThan(second ?? 0);
    await sandbox.close();
  });
});

describe("thumbnails", () => {
  it("draws each slot's frame in its box on nothing, and redraws only what changed", async () => {
    const sandbox = await host.open("thumbnails");
    const scenes = [sceneOf("one", hello), sceneOf("two", hello, { controls: { word: "Second" } })] as const;
    await sandbox.send({ type: "load", project: projectOf(...scenes), autoplay: false });
    const slot = (sceneId: string, left: number) => ({
      sceneId,
      left,
      top: 10,
      width: 160,
      height: 90,
      frame: 20,
    });
    await sandbox.send({ type: "thumbnails", slots: [slot("one", 0), slot("two", 200), slot("gone", 400)] });
    await sandbox.until((message) => message.type === "painted" && message.sceneId === "two");
    expect(await sandbox.frame.locator(".word").allInnerTexts()).toEqual(["Hello 20", "Second 20"]);
    expect(
      await sandbox.frame
        .locator(".word")
        .nth(1)
        .evaluate((node) => node.closest<HTMLElement>("[style*='contain']")?.getBoundingClientRect().left),
    ).toBe(200);
    expect(await sandbox.frame.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      "rgba(0, 0, 0, 0)",
    );
    await sandbox.frame.evaluate(() => {
      const seen: string[] = [];
      new MutationObserver((changes) =>
        seen.push(...changes.map(({ target }) => target.textContent ?? "")),
      ).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      (globalThis as unknown as { seen: string[] }).seen = seen;
    });
    await sandbox.send({ type: "controls", sceneId: "two", controls: { word: "Third" } });
    await expect.poll(() => sandbox.frame.locator(".word").allInnerTexts()).toEqual(["Hello 20", "Third 20"]);
    const seen = await sandbox.frame.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((text) => text.includes("Hello"))).toEqual([]);
    await sandbox.close();
  });
});
