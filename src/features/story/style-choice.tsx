"use client";

import { type DrawnStyle, drawnStyles } from "@/domain/story";
import { styleNames } from "./form-words";

/** The styles by pictures; made by `scripts/build-style-pictures.ts`. */
export function StyleChoice({
  value,
  onChange,
}: {
  value: DrawnStyle;
  onChange: (style: DrawnStyle) => void;
}) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-medium text-sm">Style</legend>
      <div className="grid grid-cols-2 gap-2.5 sm:grid-cols-4">
        {drawnStyles.map((style) => (
          <label
            key={style}
            className="group grid cursor-pointer gap-1.5 text-center text-muted text-xs has-checked:text-foreground"
          >
            <input
              type="radio"
              name="style"
              value={style}
              checked={style === value}
              onChange={() => onChange(style)}
              className="peer sr-only"
            />
            {/* biome-ignore lint/performance/noImgElement: small files of our own. */}
            <img
              src={`/story-styles/${style}.webp`}
              alt=""
              width={320}
              height={320}
              className="aspect-square w-full rounded-lg object-cover ring-1 ring-line transition-shadow group-hover:ring-line-strong peer-checked:ring-2 peer-checked:ring-accent peer-checked:ring-offset-2 peer-checked:ring-offset-overlay peer-focus-visible:outline-2 peer-focus-visible:outline-accent peer-focus-visible:outline-offset-4"
            />
            {styleNames[style]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
