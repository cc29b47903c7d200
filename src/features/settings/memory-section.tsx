"use client";

import { factKinds, habitKinds } from "@/domain/memory";
import { Button } from "@/ui/button";
import { Skeleton } from "@/ui/skeleton";
import { MemoryForm } from "./memory-form";
import { MemoryRow } from "./memory-row";
import { Section } from "./section";
import { useMemories } from "./use-memories";

/** What is remembered, of the person or of a project: shown, changed, deleted. */
export function MemorySection({ projectId }: { projectId: string | null }) {
  const { memories, add, edit, remove, clear } = useMemories(projectId);
  return (
    <Section
      title={projectId === null ? "Your habits" : "What is known of this project"}
      text={
        projectId === null
          ? "How you like your videos. Picked up from what you say in chat; new scenes follow it unless you ask for something else."
          : "Names, colours, audience, wording and rules. Picked up from what you say in chat; new scenes use them."
      }
      aside={
        memories && memories.length > 1 ? (
          <Button variant="ghost" disabled={clear.isPending} onClick={() => clear.mutate({ projectId })}>
            Forget all
          </Button>
        ) : null
      }
    >
      {memories === null ? (
        <Skeleton className="h-24 rounded-xl" />
      ) : (
        <div className="rounded-xl border bg-surface">
          {memories.length > 0 ? (
            <ul className="divide-y">
              {memories.map((memory) => (
                <MemoryRow
                  key={memory.id}
                  memory={memory}
                  onEdit={(text) => edit.mutate({ memoryId: memory.id, text })}
                  onDelete={() => remove.mutate({ memoryId: memory.id })}
                />
              ))}
            </ul>
          ) : (
            <p className="px-4 pt-3.5 text-muted">
              Nothing yet. Say something like{" "}
              <q className="text-foreground">
                {projectId === null ? "I prefer calm scenes of 4 seconds" : "Our audience is young nurses"}
              </q>{" "}
              in a chat, or write it here.
            </p>
          )}
          <MemoryForm
            key={String(projectId)}
            kinds={projectId === null ? habitKinds : factKinds}
            isDisabled={add.isPending}
            onAdd={(kind, text, done) => add.mutate({ projectId, kind, text }, { onSuccess: done })}
          />
        </div>
      )}
    </Section>
  );
}
