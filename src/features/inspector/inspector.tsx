"use client";

import { lazy, Suspense } from "react";
import { cn } from "@/lib/class-names";
import { useCodeDraft, useLiveText, useScene, useSelection } from "@/studio/hooks";
import { Skeleton } from "@/ui/skeleton";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "@/ui/tabs";
import { SceneTab } from "./scene-tab";
import { VersionsTab } from "./versions-tab";

// The editor is large and seldom the first thing that is wanted.
const CodeTab = lazy(() => import("./code-tab").then((loaded) => ({ default: loaded.CodeTab })));

export type InspectorTab = "scene" | "code" | "versions";

export type InspectorProps = { tab: InspectorTab; onTab: (tab: InspectorTab) => void };

const scrolling = "scroll-thin overflow-y-auto";

/** All that can be changed about the selected scene. */
export function Inspector({ tab, onTab }: InspectorProps) {
  const { sceneId } = useSelection();
  const scene = useScene(sceneId);
  const hasCodeDraft = useCodeDraft(sceneId ?? "") !== undefined;
  const isBeingWritten = useLiveText(sceneId ?? "") !== null;
  if (!scene) {
    return (
      <section aria-label="Inspector" className="flex h-full flex-col bg-background">
        <div className="flex h-11 shrink-0 items-center border-b px-4 font-medium text-sm">Inspector</div>
        <p className="p-4 text-muted text-sm">
          Texts, colours and sizes of the selected scene appear here as soon as there is one.
        </p>
      </section>
    );
  }
  return (
    <section aria-label="Inspector" className="h-full min-h-0 bg-background">
      <Tabs value={tab} onValueChange={(next) => onTab(tabOf(next))} className="flex h-full min-h-0 flex-col">
        <TabsList aria-label="Inspector">
          <TabsTrigger value="scene">Scene</TabsTrigger>
          <TabsTrigger value="code">
            Code
            {(hasCodeDraft || isBeingWritten) && (
              <span
                role="img"
                aria-label={hasCodeDraft ? "not saved" : "being written"}
                className={cn(
                  "absolute top-2.5 -right-2 size-1.5 rounded-full bg-accent",
                  !hasCodeDraft && "animate-pulse-soft",
                )}
              />
            )}
          </TabsTrigger>
          <TabsTrigger value="versions">Versions</TabsTrigger>
        </TabsList>
        <TabsContent value="scene" className={scrolling}>
          <SceneTab scene={scene} onShowCode={() => onTab("code")} />
        </TabsContent>
        <TabsContent value="code">
          <Suspense fallback={<Skeleton className="m-4 h-64" />}>
            <CodeTab key={scene.sceneId} scene={scene} />
          </Suspense>
        </TabsContent>
        <TabsContent value="versions" className={scrolling}>
          <VersionsTab key={scene.sceneId} sceneId={scene.sceneId} />
        </TabsContent>
      </Tabs>
    </section>
  );
}

function tabOf(value: string): InspectorTab {
  return value === "code" || value === "versions" ? value : "scene";
}
