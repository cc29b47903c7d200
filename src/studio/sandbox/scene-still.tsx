"use client";

import { useEffect, useRef } from "react";
import type { Controls } from "@/domain/control";
import { fromSandboxSchema, type PlayableProject, type ToSandbox } from "@/domain/sandbox-message";
import { useStudio } from "../studio-provider";

/** How wide a scene's own frame is at the least and at the most; between them as wide as it is seen, in device pixels. */
const leastWidth = 720;
const mostWidth = 1_400;
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
 * composed for the shape of its box. Drawing it may take the frames' process longer than the stage's heartbeat bears, so
 * while it is there silence is excused: a scene that hangs is found out by the stage again afterwards.
 */
export function SceneStill({ sceneId, controls = none, className, onPainted }: SceneStillProps) {
  const { sandbox } = useStudio();
  const frame = useRef<HTMLIFrameElement>(null);
  const told = useRef(onPainted);
  const key = JSON.stringify(controls);

  useEffect(() => {
    told.current = onPainted;
  }, [onPainted]);

  useEffect(() => sandbox.excuseSilence(), [sandbox]);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const over = JSON.parse(key) as Controls;
    let project: PlayableProject | null = null;
    let isReady = false;
    // The frame's origin is opaque: there is no origin that could be named.
    const post = (message: ToSandbox) => element.contentWindow?.postMessage(message, "*");
    const show = () => {
      const scene = project?.scenes.find((one) => one.sceneId === sceneId);
      const { clientWidth: width, clientHeight: height } = element;
      if (!isReady || !project || !scene || width === 0 || height === 0) return;
      const still = { ...scene, transition: null, controls: { ...scene.controls, ...over } };
      const seen = Math.round(width * window.devicePixelRatio);
      const wide = Math.min(mostWidth, Math.max(leastWidth, seen));
      const size = { width: wide, height: Math.round((wide * height) / width) };
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
      if (message.data.type === "painted" || message.data.type === "scene-error") told.current?.();
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
  }, [sandbox, sceneId, key]);

  return (
    <iframe
      // Another scene, or other values, begin in a frame of their own.
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
