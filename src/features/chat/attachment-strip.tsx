"use client";

import { CircleAlert, X } from "lucide-react";
import type { SyntheticEvent } from "react";
import { cn } from "@/lib/class-names";
import type { Attachment } from "./use-attachments";

/** The pictures of the message that is being written, each to be taken off again. */
export function AttachmentStrip({
  list,
  notice,
  onRemove,
}: {
  list: readonly Attachment[];
  /** What was wrong with files that are not among them. */
  notice: string | null;
  onRemove: (key: string) => void;
}) {
  if (list.length === 0 && notice === null) return null;
  const failed = list.flatMap(({ key, name, state }) =>
    state.type === "failed" ? [{ key, name, text: state.text }] : [],
  );
  return (
    <div className="grid gap-1.5 px-1 pt-1 pb-1.5">
      <ul aria-label="Pictures" data-testid="attachments" className="flex flex-wrap gap-2 empty:hidden">
        {list.map(({ key, name, preview, state }) => (
          <li
            key={key}
            data-state={state.type}
            title={name}
            className={cn(
              "group relative size-14 overflow-hidden rounded-lg border bg-raised",
              state.type === "failed" && "border-danger",
            )}
          >
            {state.type === "failed" ? (
              <CircleAlert aria-hidden className="absolute inset-0 m-auto size-5 text-danger" />
            ) : (
              // biome-ignore lint/performance/noImgElement: a local preview.
              <img
                src={preview}
                alt={name}
                onError={hide}
                className={cn("size-full object-cover", state.type === "sending" && "opacity-50")}
              />
            )}
            {state.type === "sending" ? (
              <span
                role="progressbar"
                aria-label={`${name} is being sent`}
                aria-valuenow={Math.round(state.share * 100)}
                className="absolute inset-x-1.5 bottom-1.5 h-1 overflow-hidden rounded-full bg-surface"
              >
                <span
                  className="block h-full rounded-full bg-accent transition-[width] duration-150"
                  style={{ width: `${Math.max(6, state.share * 100)}%` }}
                />
              </span>
            ) : null}
            <button
              type="button"
              aria-label={`Take ${name} off`}
              onClick={() => onRemove(key)}
              className="absolute top-0.5 right-0.5 grid size-5 place-items-center rounded-full border bg-surface text-muted shadow-float after:absolute after:-inset-2 hover:text-foreground"
            >
              <X className="size-3" />
            </button>
          </li>
        ))}
      </ul>
      {failed.map(({ key, name, text }) => (
        <p key={key} role="alert" className="text-danger text-xs [overflow-wrap:anywhere]">
          <span className="font-medium">{name}</span>: {text}
        </p>
      ))}
      {notice === null ? null : (
        <p role="alert" className="text-danger text-xs">
          {notice}
        </p>
      )}
    </div>
  );
}

/** What this browser can't draw may still be a picture; a torn page in its place says nothing. */
function hide({ currentTarget }: SyntheticEvent<HTMLImageElement>) {
  currentTarget.hidden = true;
}
