import type { HistoryState } from "@/domain/project";

export type AttachmentKind = "image" | "photo" | "audio";

/** A scene as the router sees it: no code, so that two hundred of them are a few kilobytes. */
export type SceneLine = {
  id: string;
  name: string;
  seconds: number;
  template: string | null;
  /** Its place in the video, from 1. */
  ordinal: number;
};

/** A request that was answered by a question: a short reply is read as its missing part. */
export type Asked = { request: string; question: string };

/** All that routing depends on: the same input gives the same routing. */
export type RoutingInput = {
  message: string;
  /** In order; all of them where `complete`, else a window. */
  scenes: SceneLine[];
  sceneCount: number;
  totalSeconds: number;
  /** Of the project; as most videos have it where it is not given. */
  fps?: number;
  complete: boolean;
  selectedSceneId: string | null;
  lastTouchedSceneId: string | null;
  attachments: AttachmentKind[];
  history: HistoryState;
  asked: Asked | null;
};
