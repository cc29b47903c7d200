"use client";

import { ArrowUp, ImagePlus, X } from "lucide-react";
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from "react";
import { cn } from "@/lib/class-names";
import { IconButton } from "@/ui/icon-button";
import { AttachmentStrip } from "./attachment-strip";
import { lengthOf } from "./message-length";
import { recall } from "./recall";
import { chipStyles } from "./scene-chip";
import type { Attachments } from "./use-attachments";

type ComposerProps = {
  ref: Ref<HTMLTextAreaElement>;
  text: string;
  onTextChange: (text: string) => void;
  onSend: () => void;
  /** What was sent before, oldest first, for the arrow keys. */
  sent: readonly string[];
  placeholder: string;
  /** The scene that the message is about; null for the whole video. */
  scene: { name: string; onRemove: () => void } | null;
  attachments: Attachments;
  /** Other ways to say something. */
  tools?: ReactNode;
};

/** Where the person writes. Enter sends, Shift and Enter makes a line, ↑ in an empty field brings back what was said. */
export function Composer({
  ref,
  text,
  onTextChange,
  onSend,
  sent,
  placeholder,
  scene,
  attachments,
  tools,
}: ComposerProps) {
  const [place, setPlace] = useState(0);
  const [isWaiting, setWaiting] = useState(false);
  const noteId = useId();
  const length = lengthOf(text);
  const hasContent = text.trim() !== "" || attachments.kept.length > 0 || attachments.isBusy;
  const canSend = hasContent && !length.isOver;
  const files = useRef<HTMLInputElement>(null);

  const send = () => {
    if (!canSend) return;
    setPlace(0);
    if (attachments.isBusy) setWaiting(true);
    else onSend();
  };
  // Sent while pictures are on their way, it goes as soon as they are there.
  const sendNow = useEffectEvent(() => {
    setWaiting(false);
    // Without one of them it might come to something else than was meant.
    if (canSend && !attachments.list.some(({ state }) => state.type === "failed")) onSend();
  });
  useEffect(() => {
    if (isWaiting && !attachments.isBusy) sendNow();
  }, [isWaiting, attachments.isBusy]);
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      send();
      return;
    }
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    // Within a text of one's own the arrows move the caret.
    if (place === 0 && text !== "") return;
    const found = recall(sent, place, event.key === "ArrowUp" ? "older" : "newer");
    if (!found) return;
    event.preventDefault();
    setPlace(found.place);
    onTextChange(found.text);
  };

  return (
    <form
      className="rounded-xl border bg-surface p-2 shadow-float transition-colors focus-within:border-accent"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <AttachmentStrip list={attachments.list} notice={attachments.notice} onRemove={attachments.remove} />
      <textarea
        ref={ref}
        rows={1}
        value={text}
        data-testid="composer"
        aria-label="Message"
        aria-describedby={noteId}
        aria-invalid={length.isOver}
        enterKeyHint="send"
        placeholder={placeholder}
        onChange={(event) => {
          setPlace(0);
          setWaiting(false);
          onTextChange(event.target.value);
        }}
        onKeyDown={press}
        onPaste={(event) => {
          const pasted = [...event.clipboardData.files];
          if (pasted.length === 0) return;
          event.preventDefault();
          attachments.add(pasted);
        }}
        className="field-sizing-content scroll-thin block max-h-48 min-h-11 w-full resize-none bg-transparent px-2 py-1.5 text-base leading-[1.5] outline-none touch:max-h-36 touch:text-[16px]"
      />
      <div className="flex min-h-8 items-center gap-2 pl-1">
        <input
          ref={files}
          type="file"
          multiple
          hidden
          accept="image/png,image/jpeg,image/webp,image/gif,image/avif,image/tiff"
          aria-label="Pictures"
          data-testid="picture-files"
          onChange={(event) => {
            attachments.add([...(event.target.files ?? [])]);
            // The same file chosen again is another choice.
            event.target.value = "";
          }}
        />
        <IconButton
          type="button"
          label="Add pictures"
          tooltipSide="top"
          className="-ml-1 rounded-lg"
          onClick={() => files.current?.click()}
        >
          <ImagePlus />
        </IconButton>
        {tools}
        {scene ? <SceneFocus {...scene} /> : null}
        <span
          id={noteId}
          role="status"
          className={cn("min-w-0 flex-1 truncate text-xs", length.isOver ? "text-danger" : "text-faint")}
        >
          {length.isOver
            ? `${Math.abs(length.left).toLocaleString("en")} characters too long`
            : length.isNear
              ? `${length.left.toLocaleString("en")} characters left`
              : isWaiting
                ? "Goes when the pictures are there"
                : ""}
        </span>
        <IconButton
          type="submit"
          variant="primary"
          label="Send"
          keys={["Enter"]}
          tooltipSide="top"
          disabled={!canSend}
          className="rounded-lg"
        >
          <ArrowUp strokeWidth={2.5} />
        </IconButton>
      </div>
    </form>
  );
}

function SceneFocus({ name, onRemove }: { name: string; onRemove: () => void }) {
  return (
    <span
      data-testid="scene-focus"
      className={cn(chipStyles, "flex min-w-0 max-w-[60%] items-center gap-0.5 pr-0.5 text-xs")}
    >
      <span className="truncate">@{name}</span>
      <button
        type="button"
        aria-label={`Don't talk about ${name} only`}
        onClick={onRemove}
        className="relative grid size-5 shrink-0 place-items-center rounded-sm after:absolute after:-inset-2.5 hover:bg-accent/20"
      >
        <X className="size-3" />
      </button>
    </span>
  );
}
