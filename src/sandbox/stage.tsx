import { Player, type PlayerRef } from "@remotion/player";
import { useEffect, useMemo, useRef, useState } from "react";
import type { PlayableProject, ToSandbox } from "@/domain/sandbox-message";
import { framesOfProject, Video } from "@/player/video";
import type { Channel } from "./channel";
import { withControls, withProject } from "./project-state";
import { sceneReports } from "./scene-reports";

type Loop = { loop: boolean; range: [number, number] | null };

/** A range as the player takes it: both frames within the video, in order; null for one that is not in it. */
function rangeWithin(range: Loop["range"], frames: number): { inFrame: number; outFrame: number } | null {
  if (!range) return null;
  const inFrame = Math.max(0, Math.min(range[0], frames - 1));
  const outFrame = Math.max(0, Math.min(range[1], frames - 1));
  return outFrame > inFrame ? { inFrame, outFrame } : null;
}

/** The stage: one player that stays mounted while the project below it changes. */
export function Stage({ channel }: { channel: Channel }) {
  const [project, setProject] = useState<PlayableProject | null>(null);
  const [loop, setLoop] = useState<Loop>({ loop: false, range: null });
  const [rate, setRate] = useState(1);
  const playerRef = useRef<PlayerRef>(null);
  /** What came before there was a player: done as soon as there is one. */
  const waiting = useRef<((player: PlayerRef) => void)[]>([]);
  const events = useMemo(() => sceneReports(channel), [channel]);

  useEffect(() => {
    const withPlayer = (act: (player: PlayerRef) => void) => {
      if (playerRef.current) act(playerRef.current);
      else waiting.current.push(act);
    };
    const hear = (message: ToSandbox) => {
      switch (message.type) {
        case "load":
          setProject((before) => withProject(before, message.project));
          if (message.autoplay) withPlayer((player) => player.play());
          return;
        case "controls":
          setProject((before) => withControls(before, message.sceneId, message.controls));
          return;
        case "play":
          return withPlayer((player) => player.play());
        case "pause":
          return withPlayer((player) => player.pause());
        case "seek":
          return withPlayer((player) => player.seekTo(message.frame));
        case "loop":
          return setLoop({ loop: message.loop, range: message.range });
        case "rate":
          return setRate(message.rate);
        case "ping":
          return channel.send({ type: "pong", id: message.id });
        case "thumbnails":
        case "measure":
          return;
      }
    };
    const stop = channel.listen(hear);
    channel.send({ type: "ready" });
    return stop;
  }, [channel]);

  const hasScenes = project !== null && project.scenes.length > 0;
  useEffect(() => {
    const player = playerRef.current;
    if (!player || !hasScenes) return;
    const onFrame = (event: { detail: { frame: number } }) =>
      channel.send({ type: "frame", frame: event.detail.frame });
    const onPlay = () => channel.send({ type: "playing", playing: true });
    const onPause = () => channel.send({ type: "playing", playing: false });
    player.addEventListener("frameupdate", onFrame);
    player.addEventListener("play", onPlay);
    player.addEventListener("pause", onPause);
    player.addEventListener("ended", onPause);
    for (const act of waiting.current.splice(0)) act(player);
    return () => {
      player.removeEventListener("frameupdate", onFrame);
      player.removeEventListener("play", onPlay);
      player.removeEventListener("pause", onPause);
      player.removeEventListener("ended", onPause);
    };
  }, [channel, hasScenes]);

  const frames = project ? framesOfProject(project) : 1;
  useEffect(() => {
    const player = playerRef.current;
    if (player && player.getCurrentFrame() > frames - 1) player.seekTo(frames - 1);
  }, [frames]);

  const inputProps = useMemo(() => (project ? { project, events } : null), [project, events]);
  if (!project || !inputProps || !hasScenes) return null;
  const range = rangeWithin(loop.range, frames);
  return (
    <Player
      ref={playerRef}
      component={Video}
      inputProps={inputProps}
      durationInFrames={frames}
      compositionWidth={project.width}
      compositionHeight={project.height}
      fps={project.fps}
      loop={loop.loop}
      inFrame={range?.inFrame ?? null}
      outFrame={range?.outFrame ?? null}
      playbackRate={rate}
      style={{ width: "100%", height: "100%" }}
      controls={false}
      clickToPlay={false}
      doubleClickToFullscreen={false}
      spaceKeyToPlayOrPause={false}
      moveToBeginningWhenEnded={false}
      numberOfSharedAudioTags={0}
      browserMediaControlsBehavior={{ mode: "do-nothing" }}
      acknowledgeRemotionLicense
      noSuspense
    />
  );
}
