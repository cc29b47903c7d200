"use client";

import { BookHeart } from "lucide-react";
import { useState } from "react";
import { Button } from "@/ui/button";
import { StoryDialog } from "./story-dialog";
import type { StoryOrder } from "./story-form";

/** Opens the story form where there is no project yet. */
export function StartStoryButton({
  onMake,
  isStarting,
}: {
  onMake: (order: StoryOrder) => void;
  isStarting: boolean;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="lg"
        variant="ghost"
        disabled={isStarting}
        className="rounded-xl"
        onClick={() => setOpen(true)}
      >
        <BookHeart /> Make a storybook
      </Button>
      <StoryDialog isOpen={isOpen} onOpenChange={setOpen} onMake={onMake} isBusy={isStarting} />
    </>
  );
}
