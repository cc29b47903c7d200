"use client";

import { Dialog, DialogContent, DialogDescription, DialogTitle } from "@/ui/dialog";
import { StoryForm, type StoryOrder } from "./story-form";

type StoryDialogProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onMake: (order: StoryOrder) => void;
  isBusy: boolean;
};

/** The form over what is there. */
export function StoryDialog({ isOpen, onOpenChange, onMake, isBusy }: StoryDialogProps) {
  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange}>
      <DialogContent
        data-testid="story-form"
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          const dialog = event.currentTarget;
          if (!(dialog instanceof HTMLElement)) return;
          // The one field that is needed; on a phone its keyboard would hide what else there is.
          const field = window.matchMedia("(pointer: fine)").matches ? dialog.querySelector("input") : null;
          (field ?? dialog).focus();
        }}
        className="max-h-[min(92dvh,56rem)] w-[min(42rem,calc(100vw-1.5rem))]"
      >
        <DialogTitle>Make a storybook</DialogTitle>
        <DialogDescription>
          A picture book of your own, told and drawn in a minute. Everything can be changed afterwards by
          asking.
        </DialogDescription>
        <StoryForm onMake={onMake} isBusy={isBusy} />
      </DialogContent>
    </Dialog>
  );
}
