"use client";

import Link from "next/link";
import { type ReactNode, useState } from "react";
import { LogoMark } from "@/ui/logo-mark";
import { MemorySection } from "./memory-section";
import { ProvidersSection } from "./providers-section";
import { RolesSection } from "./roles-section";
import { ScopeSelect } from "./scope-select";

/** Keys, models and what is remembered. `children` stand in the corner (the theme menu). */
export function SettingsScreen({ projectId, children }: { projectId: string | null; children?: ReactNode }) {
  const [scope, setScope] = useState(projectId);
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex h-14 shrink-0 items-center gap-3 px-4 md:px-6">
        <Link
          href={projectId ? `/p/${projectId}` : "/"}
          className="flex items-center gap-2.5 rounded-md font-semibold text-base tracking-[-0.01em] hover:opacity-80 touch:min-h-11"
        >
          <LogoMark /> {projectId ? "Back to the video" : "Scenewright"}
        </Link>
        <span className="flex-1" />
        {children}
      </header>
      <main className="safe-bottom mx-auto w-full max-w-3xl flex-1 px-4 pt-4 [--safe-least:4rem] md:px-6 md:pt-8">
        <h1 className="font-semibold text-2xl tracking-[-0.03em]">Settings</h1>
        <p className="mt-1.5 text-base text-muted">
          Scenewright works without any of this. With a model it also makes what its own templates cannot.
        </p>
        <ProvidersSection />
        <div className="mt-10 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t pt-6">
          <p className="text-muted">Models and memory below are for</p>
          <ScopeSelect projectId={scope} onChange={setScope} />
        </div>
        <RolesSection projectId={scope} />
        <MemorySection projectId={scope} />
      </main>
    </div>
  );
}
