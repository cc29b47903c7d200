"use client";

import { ImageOff, Trash2 } from "lucide-react";
import { useState } from "react";
import { assetFolder } from "@/domain/asset";
import type { ImageMessagePart } from "@/domain/message";
import { useActions, useProject } from "@/studio/hooks";
import { Button } from "@/ui/button";
import { Popover, PopoverContent, PopoverTrigger } from "@/ui/popover";

/** The pictures that were sent with a message, each to be looked at and to be deleted. */
export function MessagePictures({ pictures }: { pictures: readonly ImageMessagePart[] }) {
  if (pictures.length === 0) return null;
  return (
    <ul aria-label="Pictures" data-testid="message-pictures" className="flex flex-wrap justify-end gap-1.5">
      {pictures.map((picture) => (
        <li key={picture.assetId}>
          <MessagePicture picture={picture} />
        </li>
      ))}
    </ul>
  );
}

function MessagePicture({ picture: { assetId, name, width, height } }: { picture: ImageMessagePart }) {
  const { id } = useProject();
  const [isGone, setGone] = useState(false);
  const source = assetFolder(id) + assetId;
  if (isGone) return <Gone name={name} />;
  return (
    <Popover>
      <PopoverTrigger
        aria-label={`Look at ${name}`}
        title={name}
        className="block overflow-hidden rounded-lg border bg-raised transition-[border-color] hover:border-line-strong"
      >
        {/* biome-ignore lint/performance/noImgElement: our own file, as small as it will be. */}
        <img
          src={source}
          alt={name}
          width={width}
          height={height}
          onError={() => setGone(true)}
          className="h-24 w-auto max-w-48 object-cover"
        />
      </PopoverTrigger>
      <PopoverContent className="grid w-80 gap-3" data-testid="message-picture">
        {/* biome-ignore lint/performance/noImgElement: our own file, as small as it will be. */}
        <img
          src={source}
          alt=""
          width={width}
          height={height}
          className="max-h-72 w-full rounded-md bg-raised object-contain"
        />
        <p className="break-words font-medium text-sm">{name}</p>
        <Deleting assetId={assetId} onGone={() => setGone(true)} />
      </PopoverContent>
    </Popover>
  );
}

/** Deleting cannot be undone, so it is said what goes before it goes. */
function Deleting({ assetId, onGone }: { assetId: string; onGone: () => void }) {
  const { deletePicture } = useActions();
  const [step, setStep] = useState<"idle" | "asking" | "deleting">("idle");
  if (step === "idle")
    return (
      <Button size="sm" variant="ghost" className="justify-self-start" onClick={() => setStep("asking")}>
        <Trash2 /> Delete this picture
      </Button>
    );
  return (
    <div className="grid gap-2">
      <p className="text-muted text-xs leading-[1.55]">
        It is deleted here and at the provider, with every picture that was drawn from it, in all your
        projects. Pages that showed one get a picture by the built-in illustrator. This can’t be undone.
      </p>
      <div className="flex gap-2">
        <Button
          size="sm"
          variant="danger"
          disabled={step === "deleting"}
          onClick={async () => {
            setStep("deleting");
            if (await deletePicture(assetId)) onGone();
            else setStep("idle");
          }}
        >
          <Trash2 /> {step === "deleting" ? "Deleting …" : "Delete for good"}
        </Button>
        <Button size="sm" variant="ghost" disabled={step === "deleting"} onClick={() => setStep("idle")}>
          Keep it
        </Button>
      </div>
    </div>
  );
}

function Gone({ name }: { name: string }) {
  return (
    <p
      title={name}
      className="flex h-24 w-28 flex-col items-center justify-center gap-1.5 rounded-lg border border-dashed px-2 text-center text-faint text-xs"
    >
      <ImageOff aria-hidden className="size-4" /> Deleted
    </p>
  );
}
