"use client";

import { formatSeconds, secondsOf } from "@/domain/duration";
import type { SceneVersionSummary } from "@/domain/scene";
import { cn } from "@/lib/class-names";
import { useActions, useProject } from "@/studio/hooks";
import { useVersions } from "@/studio/versions";
import { Button } from "@/ui/button";
import { Skeleton } from "@/ui/skeleton";
import { timeAgo } from "./time-ago";

/** Every version that a scene has had; any of them can be the current one again, and that can be undone. */
export function VersionsTab({ sceneId }: { sceneId: string }) {
  const state = useVersions(sceneId);
  if (state.type === "loading") {
    return (
      <div className="space-y-2 p-4">
        {[1, 2, 3].map((row) => (
          <Skeleton key={row} className="h-12" />
        ))}
      </div>
    );
  }
  if (state.type === "failed") return <p className="p-4 text-muted text-sm">{state.report.text}</p>;
  return (
    <ol className="py-1.5">
      {state.versions.map((version) => (
        <VersionRow key={version.versionId} sceneId={sceneId} version={version} />
      ))}
    </ol>
  );
}

function VersionRow({ sceneId, version }: { sceneId: string; version: SceneVersionSummary }) {
  const { restoreVersion } = useActions();
  const { fps } = useProject();
  return (
    <li className="group flex min-h-13 items-center gap-3 px-4 py-2">
      <span
        aria-hidden
        className={cn("size-1.5 shrink-0 rounded-full", version.current ? "bg-accent" : "bg-line-strong")}
      />
      <div className="min-w-0 flex-1">
        <p
          className={cn(
            "line-clamp-2 break-words text-sm",
            version.current ? "text-foreground" : "text-muted",
          )}
          title={version.summary}
        >
          {version.summary}
        </p>
        <p className="text-faint text-xs tabular-nums">
          <time dateTime={version.createdAt} title={new Date(version.createdAt).toLocaleString()}>
            {timeAgo(version.createdAt, Date.now())}
          </time>
          {` · ${formatSeconds(secondsOf(version.durationInFrames, fps))} · v${version.versionNumber}`}
        </p>
      </div>
      {version.current ? (
        <span className="text-faint text-xs">Current</span>
      ) : (
        <Button
          size="sm"
          className="opacity-0 transition-opacity focus-visible:opacity-100 group-hover:opacity-100 touch:opacity-100"
          onClick={() => void restoreVersion(sceneId, version.versionId)}
        >
          Restore
        </Button>
      )}
    </li>
  );
}
