"use client";

import { useState } from "react";
import type { ErrorReport } from "@/domain/app-error";
import type { BookPaper } from "@/domain/book";
import {
  defaultResolution,
  type ExportView,
  exportSize,
  isExportOver,
  type Resolution,
  resolutions,
} from "@/domain/export";
import { formatLength } from "@/lib/format-length";
import { useActions, useExports, useProject, useStories, useTotalFrames } from "@/studio/hooks";
import { Button } from "@/ui/button";
import { BookForm } from "./book-form";
import { Choices } from "./choices";
import { ExportProgress } from "./export-progress";
import { FailedExport, ReadyBook, ReadyVideo, RecentExports } from "./export-result";

const names: Record<Resolution, string> = { "720p": "720p", "1080p": "1080p", "2160p": "4K" };

/** What will be made, how it goes, and what was made. */
export function ExportPanel() {
  const exports = useExports();
  const totalFrames = useTotalFrames();
  const { startExport, startBook } = useActions();
  const stories = useStories();
  const [resolution, setResolution] = useState<Resolution>(exports[0]?.resolution ?? defaultResolution);
  const [refused, setRefused] = useState<ErrorReport | null>(null);
  const [isStarting, setStarting] = useState(false);
  const [latest] = exports;
  const underWay = exports.find(({ status }) => !isExportOver(status));
  const ready = latest?.status === "done" ? latest : null;
  const failure = refused ?? (latest?.status === "failed" ? latest.error : null);
  const earlier = exports.filter((view) => view.status === "done" && view !== ready);

  const begin = async (started: () => Promise<ErrorReport | null>) => {
    setStarting(true);
    setRefused(null);
    setRefused(await started());
    setStarting(false);
  };
  const start = (of: Resolution) => begin(() => startExport(of));
  const bind = (paper: BookPaper) => begin(() => startBook(paper));
  const again = () =>
    latest?.paper && !refused
      ? bind(latest.paper)
      : start(refused ? resolution : (latest?.resolution ?? resolution));

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3.5">
      {underWay ? <ExportProgress view={underWay} /> : null}
      {!underWay && failure ? <FailedExport text={failure.text} onRetry={() => void again()} /> : null}
      {!underWay && !failure && ready?.kind === "video" ? <ReadyVideo view={ready} /> : null}
      {!underWay && !failure && ready?.kind === "book" ? <ReadyBook view={ready} /> : null}
      {underWay ? null : (
        <form
          className="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void start(resolution);
          }}
        >
          <Facts resolution={resolution} totalFrames={totalFrames} />
          <Choices
            legend="Resolution"
            name="resolution"
            of={resolutions}
            names={names}
            value={resolution}
            onChange={setResolution}
          />
          <Button
            type="submit"
            size="lg"
            variant={ready?.kind === "video" ? "secondary" : "primary"}
            disabled={totalFrames === 0 || isStarting}
          >
            {ready?.kind === "video" ? "Export again" : "Export MP4"}
          </Button>
          {totalFrames === 0 ? (
            <p className="text-center text-muted">Nothing to export yet: ask for a scene first.</p>
          ) : null}
        </form>
      )}
      {!underWay && stories.length > 0 ? (
        <BookForm disabled={totalFrames === 0 || isStarting} onStart={(paper) => void bind(paper)} />
      ) : null}
      <RecentExports views={earlier} />
    </div>
  );
}

function Facts({ resolution, totalFrames }: { resolution: Resolution; totalFrames: number }) {
  const { format, fps } = useProject();
  const { width, height } = exportSize(format, resolution);
  const facts: [string, string][] = [
    ["Format", `${format} · ${width} × ${height}`],
    ["Length", `${formatLength(totalFrames, fps)} · ${totalFrames} frames, ${fps} fps`],
    ["File", "MP4 (H.264)"],
  ];
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
      {facts.map(([name, value]) => (
        <div key={name} className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-muted">{name}</dt>
          <dd className="text-right tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The export that the button shows: one under way, or the latest. */
export function shownExport(exports: readonly ExportView[]): ExportView | null {
  return exports.find(({ status }) => !isExportOver(status)) ?? exports[0] ?? null;
}
