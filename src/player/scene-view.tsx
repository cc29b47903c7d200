import type { ReactNode } from "react";
import type { Look } from "@/domain/look";
import type { PlayableScene } from "@/domain/sandbox-message";
import { LookProvider } from "@/kit";
import { BrokenScene } from "./broken-scene";
import { loadScene } from "./load-scene";
import { SceneBoundary } from "./scene-boundary";
import { SceneSignal } from "./scene-signal";
import { placeKey } from "./seeded-react";

export type SceneEvents = {
  /** Before a scene's code runs for the first time. */
  onEntering?(scene: PlayableScene): void;
  /** It has drawn its first frame. */
  onPainted?(scene: PlayableScene): void;
  onError?(scene: PlayableScene, error: Error): void;
};

function SceneBody({ scene, events }: { scene: PlayableScene; events: SceneEvents }): ReactNode {
  if (scene.module.type === "broken") return <BrokenScene name={scene.name} message={scene.module.message} />;
  events.onEntering?.(scene);
  const { Component, controls, seed } = loadScene(scene.module.compiled, scene.codeHash);
  return (
    <>
      <Component {...controls} {...scene.controls} {...{ [placeKey]: seed }} />
      <SceneSignal scene={scene} events={events} />
    </>
  );
}

const noEvents: SceneEvents = {};

/** One scene in the composition's frame, with the project's look, behind an error boundary that its code's hash resets. */
export function SceneView({
  scene,
  look,
  events = noEvents,
}: {
  scene: PlayableScene;
  look: Look;
  events?: SceneEvents;
}) {
  return (
    <LookProvider look={look}>
      <SceneBoundary key={scene.codeHash} scene={scene} events={events}>
        <SceneBody scene={scene} events={events} />
      </SceneBoundary>
    </LookProvider>
  );
}
