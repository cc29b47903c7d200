"use client";

import type { MessagePart } from "@/domain/message";
import { useScenes } from "@/studio/hooks";
import { SceneChip } from "./scene-chip";

/** A message's text with its scenes as chips, under the names that they have now. */
export function MessageParts({ parts }: { parts: readonly MessagePart[] }) {
  const scenes = useScenes();
  return (
    <p className="whitespace-pre-wrap text-pretty break-words leading-[1.6]">
      {parts.map((part, index) => {
        if (part.type === "text") return part.text;
        if (part.type === "image") return null;
        const scene = scenes.find(({ sceneId }) => sceneId === part.sceneId);
        return (
          <SceneChip
            key={`${part.sceneId}-${index}`}
            sceneId={part.sceneId}
            name={scene?.name ?? part.name}
            exists={scene !== undefined}
          />
        );
      })}
    </p>
  );
}
