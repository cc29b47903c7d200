import { expect, it } from "vitest";
import { defaultLook } from "@/domain/look";
import type { ToSandbox } from "@/domain/sandbox-message";
import { moduleOf } from "@/player/module-map";
import type { Channel } from "./channel";
import { withModules } from "./with-modules";

function channelOf() {
  let hear: (message: ToSandbox) => void = () => undefined;
  const channel: Channel = {
    send: () => undefined,
    listen(listener) {
      hear = listener;
      return () => undefined;
    },
  };
  return { channel, say: (message: ToSandbox) => hear(message) };
}

function loading(compiled: string): ToSandbox {
  const scene = { sceneId: "s", name: "S", codeHash: "h", controls: {}, durationInFrames: 30 };
  const scenes = [{ ...scene, module: { type: "compiled" as const, compiled } }];
  const project = { width: 1920, height: 1080, fps: 30, look: defaultLook, scenes };
  return { type: "load", project, autoplay: false };
}

it("hands messages on at once, and in their order behind a scene whose modules are not there yet", async () => {
  const { channel, say } = channelOf();
  const heard: string[] = [];
  withModules(channel).listen((message) => heard.push(message.type));
  say(loading('require("remotion")'));
  say({ type: "play" });
  expect(heard).toEqual(["load", "play"]);

  say(loading('require("lucide-react")'));
  say({ type: "pause" });
  expect(heard).toEqual(["load", "play"]);
  await expect.poll(() => heard).toEqual(["load", "play", "load", "pause"]);
  expect(moduleOf("lucide-react")).toHaveProperty("Coffee");

  say(loading('require("lucide-react")'));
  expect(heard).toHaveLength(5);
});
