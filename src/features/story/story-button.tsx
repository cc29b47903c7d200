"use client";

import { BookHeart } from "lucide-react";
import { useState } from "react";
import { useActions, useProject } from "@/studio/hooks";
import { reportOf } from "@/studio/studio-api";
import { uploadPicture } from "@/studio/upload-picture";
import { IconButton } from "@/ui/icon-button";
import { toast } from "@/ui/toaster";
import { StoryDialog } from "./story-dialog";
import type { StoryOrder } from "./story-form";

/** Opens the story form in the studio; what it makes is said in the chat. */
export function StoryButton() {
  const { id: projectId } = useProject();
  const { sendMessage } = useActions();
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const make = async ({ message, photos }: StoryOrder) => {
    setBusy(true);
    const { signal } = new AbortController();
    try {
      const kept = await Promise.all(
        photos.map((file) => uploadPicture(file, { projectId, signal, onProgress: () => undefined })),
      );
      void sendMessage(
        message,
        kept.map(({ id, name, width, height }) => ({ type: "image", assetId: id, name, width, height })),
      );
      setOpen(false);
    } catch (thrown) {
      toast.error(reportOf(thrown).text);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <IconButton
        label="Make a storybook"
        tooltipSide="top"
        className="rounded-lg"
        onClick={() => setOpen(true)}
      >
        <BookHeart />
      </IconButton>
      <StoryDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        onMake={(order) => void make(order)}
        isBusy={isBusy}
      />
    </>
  );
}
