"use client";

import { useEffect, useRef, useState } from "react";
import type { Controls } from "@/domain/control";
import type { PlayableProject } from "@/domain/sandbox-message";
import { useStudio } from "../studio-provider";
import { createSandboxHost } from "./sandbox-host";

/** How wide a scene's own frame is where it is drawn into a box of any shape, in pixels. */
const frameWidth = 1_500;
/** Where in a scene it is best seen standing still. */
const posterShare = 0.55;

type SceneStillProps = {
  sceneId: string;
  /** Values laid over the scene's own. */
  controls?: Controls;
  className?: string;
  onPainted?: () => void;
};

const none: Controls = {};

/**
 * One scene standing still in an isolated frame of its own, so that it can be turned and moved like any element. It is
 * composed for the shape of its box. A scene that hangs leaves the box empty.
 */
export function SceneStill({ sceneId, controls = none, className, onPainted }: SceneStillProps) {
  const { sandbox } = useStudio();
  const frame = useRef<HTMLIFrameElement>(null);
  const painted = useRef(onPainted);
  const [hasHung, setHung] = useState(false);
  const key = JSON.stringify(controls);

  useEffect(() => {
    painted.current = onPainted;
  }, [onPainted]);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let project: PlayableProject | null = null;
    const over = JSON.parse(key) as Controls;
    const show = () => {
      const scene = project?.scenes.find((one) => one.sceneId === sceneId);
      const { clientWidth: width, clientHeight: height } = element;
      if (!project || !scene || width === 0 || height === 0) return;
      const still = { ...scene, transition: null, controls: { ...scene.controls, ...over } };
      host.post({
        type: "load",
        autoplay: false,
        project: {
          ...project,
          width: frameWidth,
          height: Math.round((frameWidth * height) / width),
          scenes: [still],
        },
      });
      const at = Math.round(posterShare * (scene.durationInFrames - 1));
      host.post({ type: "thumbnails", slots: [{ sceneId, left: 0, top: 0, width, height, frame: at }] });
    };
    const host = createSandboxHost({
      isVisible: () => document.visibilityState === "visible",
      onReady: show,
      onMessage: ({ type }) => {
        if (type === "painted" || type === "scene-error") painted.current?.();
      },
      onFrozen() {
        setHung(true);
        painted.current?.();
      },
    });
    const hear = (event: MessageEvent) => host.receive(event);
    window.addEventListener("message", hear);
    host.attach(element.contentWindow);
    const stop = sandbox.watch((next) => {
      project = next;
      show();
    });
    const observer = new ResizeObserver(show);
    observer.observe(element);
    return () => {
      observer.disconnect();
      stop();
      window.removeEventListener("message", hear);
      host.attach(null);
    };
  }, [sandbox, sceneId, key]);

  if (hasHung) return null;
  return (
    <iframe
      key={`${sceneId} ${key}`}
      ref={frame}
      title="Picture"
      src="/sandbox#thumbnails"
      sandbox="allow-scripts"
      tabIndex={-1}
      aria-hidden
      className={className}
      style={{ colorScheme: "light", border: 0 }}
    />
  );
}
