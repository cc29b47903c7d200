"use client";

import { useEffect, useState } from "react";
import type { ErrorReport } from "@/domain/app-error";
import type { SceneVersionSummary } from "@/domain/scene";
import { useScene } from "./hooks";
import { reportOf } from "./studio-api";
import { useStudio } from "./studio-provider";

export type Versions =
  | { type: "loading" }
  | { type: "failed"; report: ErrorReport }
  /** Newest first. */
  | { type: "read"; versions: SceneVersionSummary[] };

/** A scene's versions; read anew whenever it gets another one. */
export function useVersions(sceneId: string): Versions {
  const { api } = useStudio();
  const versionId = useScene(sceneId)?.versionId;
  const [state, setState] = useState<Versions>({ type: "loading" });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is a reason to read again.
  useEffect(() => {
    let isOver = false;
    api.versions(sceneId).then(
      (versions) => {
        const newestFirst = versions.toSorted((a, b) => b.versionNumber - a.versionNumber);
        if (!isOver) setState({ type: "read", versions: newestFirst });
      },
      (thrown: unknown) => {
        if (!isOver) setState({ type: "failed", report: reportOf(thrown) });
      },
    );
    return () => {
      isOver = true;
    };
  }, [api, sceneId, versionId]);
  return state;
}
