"use client";

import { assetFolder } from "@/domain/asset";
import type { ImageMessagePart } from "@/domain/message";
import { useProject } from "@/studio/hooks";

/** The pictures that were sent with a message. */
export function MessagePictures({ pictures }: { pictures: readonly ImageMessagePart[] }) {
  const { id } = useProject();
  if (pictures.length === 0) return null;
  return (
    <ul aria-label="Pictures" data-testid="message-pictures" className="flex flex-wrap justify-end gap-1.5">
      {pictures.map(({ assetId, name, width, height }) => (
        <li key={assetId} className="overflow-hidden rounded-lg border bg-raised">
          {/* biome-ignore lint/performance/noImgElement: our own file, as small as it will be. */}
          <img
            src={assetFolder(id) + assetId}
            alt={name}
            title={name}
            width={width}
            height={height}
            className="h-24 w-auto max-w-48 object-cover"
          />
        </li>
      ))}
    </ul>
  );
}
