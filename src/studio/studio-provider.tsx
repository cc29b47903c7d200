"use client";

import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import type { ErrorReport } from "@/domain/app-error";
import { createStudio, type Studio } from "./create-studio";
import type { Notify } from "./notices";
import { reportOf } from "./studio-api";
import { useStudioApi } from "./trpc-studio-api";

const StudioReactContext = createContext<Studio | null>(null);

export type StudioProviderProps = {
  projectId: string;
  notify: Notify;
  children: ReactNode;
  /** Shown until the project has been read. */
  loading: ReactNode;
  /** Shown when it can't be read (`not_found`, no connection). */
  failed: (report: ErrorReport, retry: () => void) => ReactNode;
};

/** Opens a project, holds its one event stream, and lets the areas of the screen share its state. */
export function StudioProvider({ projectId, notify, children, loading, failed }: StudioProviderProps) {
  const api = useStudioApi();
  const [studio, setStudio] = useState<Studio | null>(null);
  const [report, setReport] = useState<ErrorReport | null>(null);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt opens again.
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isOver = false;
    api.open(projectId).then(
      (opened) => {
        if (isOver) return;
        const opening = createStudio({ api, opened, notify, storage: window.localStorage });
        stop = opening.start();
        setStudio(opening);
        setReport(null);
      },
      (thrown: unknown) => {
        if (!isOver) setReport(reportOf(thrown));
      },
    );
    return () => {
      isOver = true;
      stop?.();
      setStudio(null);
    };
  }, [api, projectId, notify, attempt]);

  if (report) {
    return failed(report, () => {
      setReport(null);
      setAttempt((before) => before + 1);
    });
  }
  if (!studio) return loading;
  return <StudioReactContext value={studio}>{children}</StudioReactContext>;
}

/** The open project's studio; only below a `StudioProvider`. */
export function useStudio(): Studio {
  const studio = useContext(StudioReactContext);
  if (!studio) throw new Error("useStudio needs a StudioProvider above it.");
  return studio;
}
