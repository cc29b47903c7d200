"use client";

import { LoaderCircle } from "lucide-react";
import type { GenerationView } from "@/studio/state/project-state";

/** The first scene is being made: what is being done now, in the place where it will play. */
export function WorkingStage({ generation }: { generation: GenerationView }) {
  const index = generation.steps.findIndex((step) => step.status === "running");
  const step = generation.steps[index];
  const label = step?.note ?? generation.plan?.steps[index]?.label ?? "Reading your message";
  return (
    <div role="status" className="flex flex-col items-center gap-3 text-muted text-sm">
      <LoaderCircle className="size-5 animate-spin text-accent-text motion-reduce:animate-none" />
      {label}
    </div>
  );
}
