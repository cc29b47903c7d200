"use client";

import { BookOpen, Download, TriangleAlert } from "lucide-react";
import { type SyntheticEvent, useRef } from "react";
import { type ExportView, exportSize } from "@/domain/export";
import { Button } from "@/ui/button";
import { formatBytes, paperNames } from "./export-steps";

export const fileUrl = (view: ExportView) => `/api/exports/${view.id}`;

/** Shows a moment where entrances are over, until it is played: from its start. */
function usePoster() {
  const isPoster = useRef(false);
  return {
    onLoadedMetadata({ currentTarget: video }: SyntheticEvent<HTMLVideoElement>) {
      isPoster.current = true;
      video.currentTime = video.duration * 0.6;
    },
    onPlay({ currentTarget: video }: SyntheticEvent<HTMLVideoElement>) {
      if (isPoster.current) video.currentTime = 0;
      isPoster.current = false;
    },
  };
}

/** A finished video: seen in place, and taken home. */
export function ReadyVideo({ view }: { view: ExportView }) {
  const { width, height } = exportSize(view.format, view.resolution);
  const poster = usePoster();
  return (
    <section aria-label="Finished video" data-testid="export-ready">
      <video
        key={view.id}
        {...poster}
        src={`${fileUrl(view)}?play`}
        controls
        playsInline
        preload="metadata"
        aria-label={view.fileName}
        className="max-h-52 w-full rounded-md bg-black"
        style={{ aspectRatio: `${width} / ${height}` }}
      />
      <div className="mt-2.5 flex items-center gap-3">
        <p className="min-w-0 flex-1">
          <span className="block truncate font-medium" title={view.fileName}>
            {view.fileName}
          </span>
          <span className="block text-muted text-xs tabular-nums">
            {width} × {height}
            {view.bytes === null ? null : ` · ${formatBytes(view.bytes)}`}
          </span>
        </p>
        <Button asChild variant="primary">
          <a href={fileUrl(view)} download={view.fileName}>
            <Download aria-hidden /> Download
          </a>
        </Button>
      </div>
    </section>
  );
}

/** A finished book: taken home, or looked at in the browser's own reader. */
export function ReadyBook({ view }: { view: ExportView }) {
  return (
    <section aria-label="Finished book" data-testid="book-ready" className="flex items-center gap-3">
      <BookOpen aria-hidden className="size-5 shrink-0 text-muted" />
      <p className="min-w-0 flex-1">
        <a
          href={`${fileUrl(view)}?play`}
          target="_blank"
          rel="noreferrer"
          className="block truncate font-medium hover:underline"
          title={view.fileName}
        >
          {view.fileName}
        </a>
        <span className="block text-muted text-xs tabular-nums">
          {madeAs(view)} · {view.durationInFrames} pages
          {view.bytes === null ? null : ` · ${formatBytes(view.bytes)}`}
        </span>
      </p>
      <Button asChild variant="primary">
        <a href={fileUrl(view)} download={view.fileName}>
          <Download aria-hidden /> Download
        </a>
      </Button>
    </section>
  );
}

function madeAs({ paper, format, resolution }: ExportView): string {
  return paper ? `${paperNames[paper]} with bleed` : `${format} · ${resolution}`;
}

/** Why there is no video. */
export function FailedExport({ text, onRetry }: { text: string; onRetry: () => void }) {
  return (
    <section
      aria-label="The export failed"
      data-testid="export-failed"
      className="rounded-md bg-danger-soft p-3"
    >
      <p className="flex gap-2.5">
        <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-danger" />
        <span className="min-w-0 [overflow-wrap:anywhere]">{text}</span>
      </p>
      <Button size="sm" className="mt-2.5 ml-6.5" onClick={onRetry}>
        Try again
      </Button>
    </section>
  );
}

/** Earlier ones that are still there. */
export function RecentExports({ views }: { views: readonly ExportView[] }) {
  if (views.length === 0) return null;
  return (
    <section aria-label="Recent exports" className="border-t pt-2.5">
      <h3 className="mb-1 font-medium text-faint text-xs">Recent exports</h3>
      <ul>
        {views.map((view) => (
          <li key={view.id}>
            <a
              href={fileUrl(view)}
              download={view.fileName}
              className="-mx-1.5 flex min-h-8 items-center gap-2 rounded-md px-1.5 transition-colors hover:bg-hover touch:min-h-11"
            >
              <Download aria-hidden className="size-3.5 shrink-0 text-muted" />
              <span className="min-w-0 flex-1 truncate">{view.fileName}</span>
              <span className="shrink-0 text-muted text-xs tabular-nums">
                {madeAs(view)} · {momentOf(view.createdAt)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Today's by the clock, older ones by the day. */
function momentOf(iso: string): string {
  const moment = new Date(iso);
  const isToday = moment.toDateString() === new Date().toDateString();
  return isToday
    ? moment.toLocaleTimeString(undefined, { hour: "2-digit", minute: "2-digit" })
    : moment.toLocaleDateString(undefined, { day: "numeric", month: "short" });
}
