"use client";

import { ImagePlus, X } from "lucide-react";
import { useRef, useState } from "react";
import { cn } from "@/lib/class-names";
import { Select } from "@/ui/select";
import type { Photos } from "./use-photos";

/** Photos of those who are in the story, each with whose it is. */
export function PhotosPart({
  photos,
  people,
}: {
  photos: Photos;
  people: readonly { key: string; name: string }[];
}) {
  const files = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const options = people.length > 0 ? people : [{ key: "hero", name: "The hero" }];
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-1.5 text-sm">
        <span className="font-medium">Photos</span>
        <span className="text-faint"> so that they look like themselves, where a model draws</span>
      </legend>
      {photos.list.length > 0 ? (
        <ul className="grid grid-cols-2 gap-2.5 sm:grid-cols-4">
          {photos.list.map(({ key, preview, file, of }) => (
            <li key={key} className="relative grid gap-1.5">
              {/* biome-ignore lint/performance/noImgElement: a local preview. */}
              <img
                src={preview}
                alt={file.name}
                className="aspect-square w-full rounded-lg border object-cover"
              />
              <button
                type="button"
                aria-label={`Take ${file.name} off`}
                onClick={() => photos.remove(key)}
                className="absolute top-1.5 right-1.5 grid size-6 place-items-center rounded-full border bg-surface text-muted shadow-float after:absolute after:-inset-2 hover:text-foreground"
              >
                <X className="size-3.5" />
              </button>
              <Select
                aria-label={`Whose photo ${file.name} is`}
                value={options.some((one) => one.key === of) ? of : "hero"}
                options={options.map((one) => ({ value: one.key, label: one.name }))}
                onChange={(value) => photos.giveTo(key, value)}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <input
        ref={files}
        type="file"
        multiple
        hidden
        accept="image/png,image/jpeg,image/webp,image/gif,image/avif,image/tiff"
        aria-label="Photos"
        data-testid="story-photos"
        onChange={(event) => {
          photos.add([...(event.target.files ?? [])]);
          // The same file chosen again is another choice.
          event.target.value = "";
        }}
      />
      <button
        type="button"
        onClick={() => files.current?.click()}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          photos.add([...event.dataTransfer.files]);
        }}
        className={cn(
          "flex h-14 items-center justify-center gap-2 rounded-lg border border-dashed text-muted text-sm transition-colors hover:border-line-strong hover:bg-raised hover:text-foreground",
          isOver && "border-accent bg-accent-soft text-foreground",
        )}
      >
        <ImagePlus className="size-4" /> Choose photos, or drop them here
      </button>
      {photos.notice === null ? null : (
        <p role="alert" className="text-danger text-xs">
          {photos.notice}
        </p>
      )}
    </fieldset>
  );
}
