"use client";

import { useState } from "react";
import type { ErrorReport } from "@/domain/app-error";
import {
  defaultResolution,
  type ExportView,
  exportSize,
  isExportOver,
  type Resolution,
  resolutions,
} from "@/domain/export";
import { formatLength } from "@/lib/format-length";
import { useActions, useExports, useProject, useTotalFrames } from "@/studio/hooks";
import { Button } from "@/ui/button";
import { ExportProgress } from "./export-progress";
import { FailedExport, ReadyVideo, RecentExports } from "./export-result";

const names: Record<Resolution, string> = { "720p": "720p", "1080p": "1080p", "2160p": "4K" };

/** What will be made, how it goes, and what was made. */
export function ExportPanel() {
  const exports = useExports();
  const totalFrames = useTotalFrames();
  const { startExport } = useActions();
  const [resolution, setResolution] = useState<Resolution>(exports[0]?.resolution ?? defaultResolution);
  const [refused, setRefused] = useState<ErrorReport | null>(null);
  const [isStarting, setStarting] = useState(false);
  const [latest] = exports;
  const underWay = exports.find(({ status }) => !isExportOver(status));
  const ready = latest?.status === "done" ? latest : null;
  const failure = refused ?? (latest?.status === "failed" ? latest.error : null);
  const earlier = exports.filter((view) => view.status === "done" && view !== ready);

  const start = async (of: Resolution) => {
    setStarting(true);
    setRefused(null);
    setRefused(await startExport(of));
    setStarting(false);
  };

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3.5">
      {underWay ? <ExportProgress view={underWay} /> : null}
      {!underWay && failure ? (
        <FailedExport
          text={failure.text}
          onRetry={() => void start(refused ? resolution : (latest?.resolution ?? resolution))}
        />
      ) : null}
      {!underWay && !failure && ready ? <ReadyVideo view={ready} /> : null}
      {underWay ? null : (
        <form
          className="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void start(resolution);
          }}
        >
          <Facts resolution={resolution} totalFrames={totalFrames} />
          <ResolutionField value={resolution} onChange={setResolution} />
          <Button
            type="submit"
            size="lg"
            variant={ready ? "secondary" : "primary"}
            disabled={totalFrames === 0 || isStarting}
          >
            {ready ? "Export again" : "Export MP4"}
          </Button>
          {totalFrames === 0 ? (
            <p className="text-center text-muted">Nothing to export yet: ask for a scene first.</p>
          ) : null}
        </form>
      )}
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

function ResolutionField({ value, onChange }: { value: Resolution; onChange: (value: Resolution) => void }) {
  return (
    <fieldset>
      <legend className="sr-only">Resolution</legend>
      <div className="grid grid-cols-3 gap-1 rounded-lg bg-raised p-1">
        {resolutions.map((each) => (
          <label
            key={each}
            className="grid min-h-7 cursor-pointer place-items-center rounded-md text-muted transition-colors has-checked:bg-overlay has-checked:font-medium has-checked:text-foreground has-checked:shadow-float has-focus-visible:outline-2 has-focus-visible:outline-accent touch:min-h-11"
          >
            <input
              type="radio"
              name="resolution"
              value={each}
              checked={value === each}
              onChange={() => onChange(each)}
              className="sr-only"
            />
            {names[each]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The export that the button shows: one under way, or the latest. */
export function shownExport(exports: readonly ExportView[]): ExportView | null {
  return exports.find(({ status }) => !isExportOver(status)) ?? exports[0] ?? null;
}
