"use client";

import type { Notice } from "@/studio/notices";
import { StudioProvider } from "@/studio/studio-provider";
import { toast } from "@/ui/toaster";
import { ProjectFailed } from "./project-failed";
import { StudioScreen } from "./studio-screen";
import { StudioSkeleton } from "./studio-skeleton";

/** How long there is to take something back. */
const noticeMs = 7_000;

function notify({ kind, text, action }: Notice): void {
  const options = {
    duration: noticeMs,
    ...(action ? { action: { label: action.label, onClick: action.run } } : {}),
  };
  if (kind === "error") toast.error(text, options);
  else toast(text, options);
}

/** One project in the studio: while it is being read, when it can't be, and open. */
export function StudioPage({ projectId }: { projectId: string }) {
  return (
    <StudioProvider
      projectId={projectId}
      notify={notify}
      loading={<StudioSkeleton projectId={projectId} />}
      failed={(report, retry) => <ProjectFailed report={report} onRetry={retry} />}
    >
      <StudioScreen />
    </StudioProvider>
  );
}
