"use client";

import type { CSSProperties, ReactNode } from "react";
import { cn } from "@/lib/class-names";
import { SceneStill } from "@/studio/sandbox/scene-still";
import type { Side } from "./book";
import type { PageText, PictureState } from "./page-state";
import { PictureNotice } from "./picture-notice";
import type { PageControls } from "./use-page-controls";

export type LeafProps = {
  side: Side;
  /** On which side of the spine it lies when it is read; alone on a phone. */
  lies: "left" | "right" | "alone";
  /** Made for a tall video: its pictures are square. */
  isTall: boolean;
  print: Pick<PageControls, "paper" | "ink">;
  /** Of its words. */
  language: string;
  title: string;
  subtitle: string;
  sceneId: string | null;
  /** What its picture shows, in words. */
  seen: string;
  /** Its number, for a page. */
  number: number | null;
  text: PageText | null;
  picture: PictureState;
  /** Whether its picture may be drawn yet: what is read now comes first. */
  isDrawn: boolean;
  onPainted: () => void;
  onAgain: () => void;
};

/** Scenes that say nothing show their picture alone: their words are set beside it, to be selected and read aloud. */
const pageWithoutWords = { text: "" };
const coverWithoutWords = { title: "", subtitle: "" };

/** One side of a leaf: cover, page or end, printed on the book's paper. */
export function Leaf(props: LeafProps) {
  const { lies, print, language } = props;
  return (
    <div
      lang={language}
      className={cn(
        "relative flex size-full select-text flex-col overflow-hidden font-(family-name:--font-story) [--font-story:'Fraunces_Variable',Georgia,serif] [container-type:size]",
        lies === "left" && "rounded-l-[0.6cqmin]",
        lies === "right" && "rounded-r-[0.6cqmin]",
        lies === "alone" && "rounded-md",
      )}
      style={{ background: print.paper, color: print.ink } satisfies CSSProperties}
    >
      <Inside {...props} />
      {lies === "alone" || props.side.type === "cover" ? null : (
        <span
          aria-hidden
          className={cn(
            "pointer-events-none absolute inset-y-0 w-[14%] from-black/25 via-30% via-black/8 to-transparent mix-blend-multiply",
            lies === "left" ? "right-0 bg-linear-to-l" : "left-0 bg-linear-to-r",
          )}
        />
      )}
    </div>
  );
}

function Inside(props: LeafProps) {
  const { side, title, subtitle, sceneId, number, text, picture, onAgain, print } = props;
  switch (side.type) {
    case "cover":
      return (
        <>
          <Picture {...props} controls={coverWithoutWords} className="absolute inset-0" />
          <div
            className="relative mx-[8cqw] mt-[8cqh] rounded-[2.5cqw] px-[5cqw] py-[4cqw] text-center shadow-[0_1cqw_4cqw_rgb(20_16_10/0.28)]"
            style={{ background: `color-mix(in srgb, ${print.paper} 94%, transparent)` }}
          >
            <h2 className="text-balance font-semibold text-[clamp(1.5rem,9cqw,4.5rem)] leading-[1.06] tracking-[-0.015em]">
              {title}
            </h2>
            {subtitle === "" ? null : (
              <p className="mt-[2cqw] text-balance text-[clamp(0.9rem,3.6cqw,1.7rem)] italic opacity-75">
                {subtitle}
              </p>
            )}
          </div>
          <span
            aria-hidden
            className="pointer-events-none absolute inset-y-0 left-0 w-[5%] bg-linear-to-r from-black/30 via-black/5 to-transparent"
          />
        </>
      );
    case "dedication":
      return (
        <Middle>
          <Ornament />
          <p className="text-balance text-[clamp(1.1rem,5cqw,2.2rem)] leading-snug">{title}</p>
          {subtitle === "" ? null : (
            <p className="text-[clamp(0.9rem,3.4cqw,1.4rem)] italic opacity-65">{subtitle}</p>
          )}
          <Ornament />
        </Middle>
      );
    case "end":
      return (
        <Middle>
          <Ornament />
          <p className="text-[clamp(1.6rem,8.5cqw,3.6rem)] italic leading-none">The end</p>
          <Ornament />
          <button
            type="button"
            onClick={onAgain}
            className="mt-[3cqw] rounded-full border border-current/25 px-5 py-2 font-sans text-sm opacity-70 transition-opacity hover:opacity-100"
          >
            Read it again
          </button>
        </Middle>
      );
    case "page":
      return (
        <>
          <div
            className={cn(
              "relative w-full shrink-0",
              props.isTall ? "aspect-square" : "aspect-[3/2] max-md:aspect-[6/5]",
            )}
          >
            <Picture {...props} controls={pageWithoutWords} className="absolute inset-0" />
            {sceneId === null ? null : <PictureNotice state={picture} />}
          </div>
          <Words text={text} />
          {number === null ? null : (
            <span
              className={cn(
                "absolute bottom-[2.6cqh] text-[clamp(0.75rem,2.2cqw,1rem)] tabular-nums opacity-50",
                props.lies === "left" && "left-[5cqw]",
                props.lies === "right" && "right-[5cqw]",
                props.lies === "alone" && "inset-x-0 text-center",
              )}
            >
              {number}
            </span>
          )}
        </>
      );
  }
}

function Picture({
  sceneId,
  seen,
  controls,
  className,
  isDrawn,
  onPainted,
}: LeafProps & { controls: Record<string, string>; className: string }) {
  return (
    <div role="img" aria-label={seen} className={cn("overflow-hidden bg-black/5", className)}>
      {sceneId !== null && isDrawn ? (
        <SceneStill
          sceneId={sceneId}
          controls={controls}
          onPainted={onPainted}
          className="pointer-events-none block size-full"
        />
      ) : null}
    </div>
  );
}

/** The longer a text, the smaller it is set, so that a page is one page. */
function sizeFor(text: string): string {
  // Signs of scripts without spaces are as wide as two letters.
  const letters = Array.from(text).reduce((sum, sign) => sum + (sign > "\u2e7f" ? 2 : 1), 0);
  if (letters <= 110) return "text-[clamp(1.25rem,5.4cqw,2.3rem)]";
  if (letters <= 230) return "text-[clamp(1.15rem,4.4cqw,1.9rem)]";
  return letters <= 380 ? "text-[clamp(1.05rem,3.6cqw,1.55rem)]" : "text-[clamp(1rem,3cqw,1.3rem)]";
}

function Words({ text }: { text: PageText | null }) {
  if (text === null) return <div className="flex-1" />;
  return (
    <div className="scroll-thin flex min-h-0 flex-1 flex-col overflow-y-auto px-[9cqw] pt-[3cqh] pb-[7cqh]">
      <p
        data-testid="page-text"
        data-state={text.state}
        dir="auto"
        className={cn(
          "m-auto w-full whitespace-pre-line text-pretty text-center leading-[1.42] transition-opacity duration-200",
          sizeFor(text.text),
          text.state === "planned" && "opacity-45",
        )}
      >
        {text.text}
        {text.state === "telling" ? (
          <span
            aria-hidden
            className="ml-[0.12em] inline-block h-[0.9em] w-[0.09em] translate-y-[0.12em] animate-pulse-soft bg-current"
          />
        ) : null}
      </p>
    </div>
  );
}

function Middle({ children }: { children: ReactNode }) {
  return (
    <div className="m-auto flex max-w-[76%] flex-col items-center gap-[3.5cqw] text-center">{children}</div>
  );
}

function Ornament() {
  return (
    <svg
      aria-hidden
      viewBox="0 0 96 12"
      className="w-[22cqw] max-w-28 opacity-45"
      fill="none"
      stroke="currentColor"
    >
      <path d="M2 6h34M60 6h34" strokeLinecap="round" />
      <path
        d="M48 1.5c1.6 2.6 3 3.6 5.6 4.5-2.6.9-4 1.900-5.600 4.500-1.600-2.600-3-3.600-5.600-4.500 2.600-.9 4-1.900 5.600-4.500Z"
        fill="currentColor"
        stroke="none"
      />
    </svg>
  );
}
