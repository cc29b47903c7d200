"use client";

import { PanelRight, SlidersHorizontal } from "lucide-react";
import { useState } from "react";
import { Chat } from "@/features/chat/chat";
import { ExportButton } from "@/features/export/export-button";
import { StudioHeader } from "@/features/header/studio-header";
import { Inspector, type InspectorTab } from "@/features/inspector/inspector";
import { LookButton } from "@/features/look/look-button";
import { SettingsLink } from "@/features/settings/settings-link";
import { ThemeMenu } from "@/features/settings/theme-menu";
import { Stage } from "@/features/stage/stage";
import { OrderLine } from "@/features/story/order-line";
import { ReadButton } from "@/features/story/read-button";
import { StoryButton } from "@/features/story/story-button";
import { Storyboard } from "@/features/storyboard/storyboard";
import { useCommands } from "@/studio/commands";
import { useProject, useScenes } from "@/studio/hooks";
import { useShortcuts } from "@/studio/shortcuts";
import { useIsNarrow } from "@/studio/use-is-narrow";
import { IconButton } from "@/ui/icon-button";
import { InspectorSheet } from "./inspector-sheet";
import { studioAreas, studioGrid } from "./studio-layout";
import { useInspectorColumn } from "./use-inspector-column";
import { useKeyboardHeight } from "./use-keyboard-height";

/** Chat, stage, inspector and storyboard in their places, from a wide screen down to a phone. */
export function StudioScreen() {
  useShortcuts(useCommands());
  const { id: projectId } = useProject();
  const isNarrow = useIsNarrow();
  const hasScenes = useScenes().length > 0;
  const column = useInspectorColumn();
  const keyboardHeight = useKeyboardHeight(isNarrow);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [tab, setTab] = useState<InspectorTab>("scene");
  const showCode = () => {
    setTab("code");
    if (isNarrow) setSheetOpen(true);
    else column.open();
  };
  return (
    <main
      className={studioGrid(column.isOpen && !isNarrow)}
      {...(keyboardHeight === null ? {} : { "data-keyboard": true, style: { height: keyboardHeight } })}
    >
      <div className={studioAreas.header}>
        <StudioHeader>
          {!isNarrow && <LookButton />}
          <SettingsLink projectId={projectId} />
          {!isNarrow && <ThemeMenu />}
          {!isNarrow && <ReadButton />}
          <ExportButton />
        </StudioHeader>
      </div>
      <div className={studioAreas.stage}>
        <Stage
          onShowCode={showCode}
          actions={
            isNarrow ? (
              <>
                <ReadButton />
                <LookButton />
                <IconButton label="Edit scene" disabled={!hasScenes} onClick={() => setSheetOpen(true)}>
                  <SlidersHorizontal />
                </IconButton>
              </>
            ) : (
              <IconButton
                tooltipSide="top"
                label={column.isOpen ? "Hide inspector" : "Show inspector"}
                aria-pressed={column.isOpen}
                onClick={column.toggle}
              >
                <PanelRight />
              </IconButton>
            )
          }
        />
      </div>
      <div className={studioAreas.board}>
        <Storyboard />
      </div>
      <div className={studioAreas.chat}>
        <Chat tools={<StoryButton />} OrderLine={OrderLine} />
      </div>
      {!isNarrow && column.isOpen && (
        <aside className={studioAreas.inspector}>
          <Inspector tab={tab} onTab={setTab} />
        </aside>
      )}
      {isNarrow && (
        <InspectorSheet isOpen={isSheetOpen} onOpenChange={setSheetOpen}>
          <Inspector tab={tab} onTab={setTab} />
        </InspectorSheet>
      )}
    </main>
  );
}
