"use client";

import { useEffect, useRef, useState } from "react";
import type { Controls } from "@/domain/control";
import { fromSandboxSchema, type PlayableProject, type ToSandbox } from "@/domain/sandbox-message";
import { useStudio } from "../studio-provider";

/** How wide a scene's own frame is where it is drawn into a box of any shape, in pixels. */
const frameWidth = 1_500;
/** Where in a scene it is best seen standing still. */
const posterShare = 0.55;
/** How often a still that has not painted is begun anew when frames had to be replaced: it may be the one that hangs. */
const mostLives = 2;

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
 * composed for the shape of its box. It has no heartbeat: frames may share a process, and the stage's tells when that hangs;
 * then stills make room as well, so that nothing keeps it alive.
 */
export function SceneStill({ sceneId, controls = none, className, onPainted }: SceneStillProps) {
  const { sandbox } = useStudio();
  const frame = useRef<HTMLIFrameElement>(null);
  const told = useRef(onPainted);
  const hasPainted = useRef(false);
  const [life, setLife] = useState<number | null>(0);
  const key = JSON.stringify(controls);

  useEffect(() => {
    told.current = onPainted;
  }, [onPainted]);

  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    let number = 0;
    let lives = 0;
    const stop = sandbox.onReplace("stage", ({ restMs }) => {
      clearTimeout(rest);
      setLife(null);
      lives = hasPainted.current ? 0 : lives + 1;
      // Whoever waits for this picture to go on shall not wait for ever.
      if (lives > mostLives) told.current?.();
      else rest = setTimeout(() => setLife(++number), restMs);
    });
    return () => {
      clearTimeout(rest);
      stop();
    };
  }, [sandbox]);

  useEffect(() => {
    const element = frame.current;
    if (!element || life === null) return;
    const over = JSON.parse(key) as Controls;
    let project: PlayableProject | null = null;
    let isReady = false;
    hasPainted.current = false;
    // The frame's origin is opaque: there is no origin that could be named.
    const post = (message: ToSandbox) => element.contentWindow?.postMessage(message, "*");
    const show = () => {
      const scene = project?.scenes.find((one) => one.sceneId === sceneId);
      const { clientWidth: width, clientHeight: height } = element;
      if (!isReady || !project || !scene || width === 0 || height === 0) return;
      const still = { ...scene, transition: null, controls: { ...scene.controls, ...over } };
      const size = { width: frameWidth, height: Math.round((frameWidth * height) / width) };
      post({ type: "load", autoplay: false, project: { ...project, ...size, scenes: [still] } });
      const at = Math.round(posterShare * (scene.durationInFrames - 1));
      post({ type: "thumbnails", slots: [{ sceneId, left: 0, top: 0, width, height, frame: at }] });
    };
    const hear = ({ source, data }: MessageEvent) => {
      if (source !== element.contentWindow) return;
      const message = fromSandboxSchema.safeParse(data);
      if (!message.success) return;
      if (message.data.type === "ready") {
        isReady = true;
        show();
      }
      if (message.data.type === "painted" || message.data.type === "scene-error") {
        hasPainted.current = true;
        told.current?.();
      }
    };
    window.addEventListener("message", hear);
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
    };
  }, [sandbox, sceneId, key, life]);

  if (life === null) return null;
  return (
    <iframe
      // Another scene, or other values, begin in a frame of their own.
      key={`${life} ${sceneId} ${key}`}
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
