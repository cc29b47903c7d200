"use client";

import { useCallback, useState } from "react";
import type { ImageMessagePart } from "@/domain/message";
import { useActions, useScene, useSelection } from "@/studio/hooks";
import { useStudio } from "@/studio/studio-provider";

type MessageScene = {
  /** The scene that the next message is about; null for the whole video. */
  scene: { name: string; onRemove: () => void } | null;
  send: (text: string, pictures?: readonly ImageMessagePart[]) => void;
};

/** The selected scene goes with a message, unless the person has taken it off; another selection puts it back on. */
export function useMessageScene(): MessageScene {
  const { sceneId } = useSelection();
  const selected = useScene(sceneId);
  const { store } = useStudio();
  const { sendMessage } = useActions();
  const [takenOff, setTakenOff] = useState<string | null>(null);
  const isOff = sceneId !== null && takenOff === sceneId;

  const send = useCallback(
    (text: string, pictures: readonly ImageMessagePart[] = []) => {
      if (!isOff) {
        void sendMessage(text, pictures);
        return;
      }
      // The message takes the selection up as it is in this moment; nothing is drawn in between.
      store.setState({ selectedSceneId: null });
      void sendMessage(text, pictures);
      store.setState({ selectedSceneId: sceneId });
    },
    [isOff, sceneId, sendMessage, store],
  );
  const scene =
    selected && !isOff ? { name: selected.name, onRemove: () => setTakenOff(selected.sceneId) } : null;
  return { scene, send };
}
