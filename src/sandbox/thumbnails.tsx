import { memo, useEffect, useMemo, useState } from "react";
import type { Look } from "@/domain/look";
import type { PlayableProject, PlayableScene, ThumbnailSlot, ToSandbox } from "@/domain/sandbox-message";
import type { SceneEvents } from "@/player/scene-view";
import { Still } from "@/player/still";
import type { Channel } from "./channel";
import { withControls, withProject } from "./project-state";
import { sceneReports } from "./scene-reports";

type PictureProps = {
  scene: PlayableScene;
  look: Look;
  frame: number;
  width: number;
  height: number;
  fps: number;
  events: SceneEvents;
};

/** Drawn again only when one of these changed; where it stands is its parent's business. */
const Picture = memo(function Picture(props: PictureProps) {
  return <Still {...props} style={{ width: "100%", height: "100%" }} />;
});

/** Stills of scenes in the boxes that the studio names, on nothing. */
export function Thumbnails({ channel }: { channel: Channel }) {
  const [project, setProject] = useState<PlayableProject | null>(null);
  const [slots, setSlots] = useState<ThumbnailSlot[]>([]);
  const events = useMemo(() => sceneReports(channel), [channel]);

  useEffect(() => {
    const hear = (message: ToSandbox) => {
      if (message.type === "load") setProject((before) => withProject(before, message.project));
      if (message.type === "controls")
        setProject((before) => withControls(before, message.sceneId, message.controls));
      if (message.type === "thumbnails") setSlots(message.slots);
      if (message.type === "ping") channel.send({ type: "pong", id: message.id });
    };
    const stop = channel.listen(hear);
    channel.send({ type: "ready" });
    return stop;
  }, [channel]);

  if (!project) return null;
  const { look, width, height, fps } = project;
  const scenes = new Map(project.scenes.map((scene) => [scene.sceneId, scene]));
  return slots.map((slot, index) => {
    const scene = scenes.get(slot.sceneId);
    if (!scene) return null;
    const box = { left: slot.left, top: slot.top, width: slot.width, height: slot.height };
    const nth = slots.slice(0, index).filter((other) => other.sceneId === slot.sceneId).length;
    return (
      <div
        key={`${slot.sceneId}:${nth}`}
        style={{ position: "absolute", overflow: "hidden", contain: "strict", ...box }}
      >
        <Picture
          scene={scene}
          look={look}
          frame={slot.frame}
          width={width}
          height={height}
          fps={fps}
          events={events}
        />
      </div>
    );
  });
}
