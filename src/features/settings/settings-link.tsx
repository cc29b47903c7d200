"use client";

import { Settings } from "lucide-react";
import Link from "next/link";
import { Tooltip } from "@/ui/tooltip";

/** The way to the settings; from a project with its own part of them. */
export function SettingsLink({ projectId }: { projectId?: string }) {
  return (
    <Tooltip content="Settings">
      <Link
        href={projectId ? `/settings?project=${projectId}` : "/settings"}
        aria-label="Settings"
        className="inline-flex size-8 shrink-0 items-center justify-center rounded-md text-muted transition-colors hover:bg-hover hover:text-foreground touch:size-11"
      >
        <Settings aria-hidden className="size-4" />
      </Link>
    </Tooltip>
  );
}
