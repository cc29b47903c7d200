"use client";

import { ArrowDown } from "lucide-react";
import { type ComponentType, type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import type { BatchOrder } from "@/domain/batch-order";
import type { ImageMessagePart } from "@/domain/message";
import { cn } from "@/lib/class-names";
import { useGenerations, useHistory, useMessages, usePendingMessages, useProject } from "@/studio/hooks";
import { useShortcuts } from "@/studio/shortcuts";
import { IconButton } from "@/ui/icon-button";
import { announcementOf } from "./announcement";
import { Composer } from "./composer";
import { DropHint } from "./drop-hint";
import { EmptyChat } from "./empty-chat";
import { OlderMessagesGate } from "./older-messages";
import { Suggestions } from "./suggestions";
import { TurnView } from "./turn-view";
import { statusOf, textOf, turnsOf } from "./turns";
import { historyTargets } from "./undoable-turn";
import { useAttachments } from "./use-attachments";
import { useDraftText } from "./use-draft-text";
import { useFileDrop } from "./use-file-drop";
import { useMessageScene } from "./use-message-scene";
import { useOlderMessages } from "./use-older-messages";
import { useStickToEnd } from "./use-stick-to-end";

type ChatProps = {
  className?: string;
  tools?: ReactNode;
  OrderLine: ComponentType<{ order: BatchOrder }>;
};

/**
 * The conversation of the open project and the field to go on with it. Fills its container; below a `StudioProvider`.
 * `tools` stand in the field beside the pictures; `OrderLine` shows below an answer how what it ordered stands.
 */
export function Chat({ className, tools, OrderLine }: ChatProps) {
  const project = useProject();
  const recent = useMessages();
  const generations = useGenerations();
  const pending = usePendingMessages();
  const history = useHistory();
  const older = useOlderMessages(project.id, recent);
  const [text, setText] = useDraftText(project.id);
  const { scene, send } = useMessageScene();
  const attachments = useAttachments(project.id);
  const drop = useFileDrop(attachments.add);
  const viewport = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const isEmpty = recent.length === 0 && pending.length === 0;
  const { isAtEnd, toEnd } = useStickToEnd(viewport, content, !isEmpty);

  const turns = useMemo(
    () => turnsOf([...older.messages, ...recent], generations, pending),
    [older.messages, recent, generations, pending],
  );
  const targets = useMemo(
    () =>
      historyTargets(
        recent.filter((message) => message.role === "assistant"),
        history,
      ),
    [recent, history],
  );
  const sent = useMemo(() => turns.map(textOf).filter((said) => said !== ""), [turns]);
  const latest = turns.at(-1);
  const suggestions = latest && statusOf(latest) === "answered" ? (latest.answer?.suggestions ?? []) : [];

  const say = useCallback(
    (what: string, pictures: readonly ImageMessagePart[] = []) => {
      send(what, pictures);
      requestAnimationFrame(toEnd);
    },
    [send, toEnd],
  );
  const reword = useCallback(
    (what: string) => {
      setText(what);
      field.current?.focus();
    },
    [setText],
  );
  const [focusCommand] = useState(() => [
    {
      id: "write",
      label: "Write a message",
      group: "Project" as const,
      keys: [["/"]],
      run: () => field.current?.focus(),
    },
  ]);
  useShortcuts(focusCommand);

  return (
    <section
      aria-label="Chat"
      data-testid="chat"
      className={cn("relative flex h-full min-h-0 flex-col [container-type:size]", className)}
      {...drop.handlers}
    >
      {drop.isOver ? <DropHint /> : null}
      <div className="relative min-h-0 flex-1">
        <div
          ref={viewport}
          className="scroll-thin h-full overflow-y-auto overscroll-contain px-4 [overflow-anchor:none]"
        >
          <div ref={content} className="py-5 max-md:py-4">
            <OlderMessagesGate older={older} viewport={viewport} />
            {turns.length === 0 ? <EmptyChat onSend={say} /> : null}
            <ol className="grid gap-6">
              {turns.map((turn) => (
                <TurnView
                  key={turn.key}
                  turn={turn}
                  history={historyOf(turn.answer?.id, targets)}
                  onSend={say}
                  onReword={reword}
                  OrderLine={OrderLine}
                />
              ))}
            </ol>
          </div>
        </div>
        {isAtEnd ? null : (
          <div className="absolute inset-x-0 bottom-2 grid place-items-center">
            <IconButton
              label="To the latest message"
              variant="secondary"
              tooltipSide="top"
              className="rounded-full shadow-float"
              onClick={toEnd}
            >
              <ArrowDown />
            </IconButton>
          </div>
        )}
      </div>
      <p aria-live="polite" className="sr-only">
        {announcementOf(latest)}
      </p>
      <div className="safe-bottom px-4 [--safe-least:1rem] max-md:px-3 max-md:[--safe-least:0.75rem]">
        <Suggestions texts={suggestions} onSend={say} />
        <Composer
          ref={field}
          text={text}
          onTextChange={setText}
          onSend={() => {
            say(text, attachments.kept);
            setText("");
            attachments.clear();
          }}
          attachments={attachments}
          tools={tools}
          sent={sent}
          scene={scene}
          placeholder={turns.length === 0 ? "What do you want to make?" : "Say what to change or add…"}
        />
      </div>
    </section>
  );
}

function historyOf(
  answerId: string | undefined,
  targets: ReturnType<typeof historyTargets>,
): "undo" | "redo" | null {
  if (answerId === undefined) return null;
  if (answerId === targets.undo) return "undo";
  return answerId === targets.redo ? "redo" : null;
}
