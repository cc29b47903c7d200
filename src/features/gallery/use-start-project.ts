"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { handOver } from "@/studio/hand-over";
import { StudioRequestError } from "@/studio/studio-api";
import { uploadPicture } from "@/studio/upload-picture";
import { warmUpSceneLanguage } from "@/studio/warm-up";
import { reportOfError } from "@/trpc/error-report";
import { useTRPC, useTRPCClient } from "@/trpc/provider";
import { toast } from "@/ui/toaster";
import { firstName } from "./first-name";

type StartProject = {
  /** Makes a project of the first message, with the pictures that come with it, and goes there. */
  start: (message: string, pictures?: readonly File[]) => Promise<void>;
  isStarting: boolean;
};

/**
 * The project's and the message's ids are made here: sent again after a lost answer, neither is doubled. The page is
 * left as soon as the message is kept, so the studio opens with it; a failure leaves the text where it is.
 */
export function useStartProject(): StartProject {
  const client = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const router = useRouter();
  const ids = useRef<{ projectId: string; idempotencyKey: string } | null>(null);
  const [isStarting, setStarting] = useState(false);

  useEffect(() => {
    ids.current = { projectId: crypto.randomUUID(), idempotencyKey: crypto.randomUUID() };
    router.prefetch(`/p/${ids.current.projectId}`);
    warmUpSceneLanguage();
  }, [router]);

  const start = useCallback(
    async (message: string, pictures: readonly File[] = []) => {
      if (!ids.current) return;
      const { projectId, idempotencyKey } = ids.current;
      setStarting(true);
      try {
        // One after the other: calls of one bundle run side by side, and the message needs its project.
        await client.project.create.mutate({ projectId, name: firstName(message) });
        const { signal } = new AbortController();
        const attachments = await Promise.all(
          pictures.map(async (file) => {
            const { id } = await uploadPicture(file, { projectId, signal, onProgress: () => undefined });
            return id;
          }),
        );
        await client.generation.create.mutate({
          projectId,
          message,
          idempotencyKey,
          ...(attachments.length > 0 ? { attachments } : {}),
        });
        void queryClient.invalidateQueries({ queryKey: trpc.project.list.queryKey() });
        handOver(projectId, message);
        router.push(`/p/${projectId}`);
      } catch (thrown) {
        setStarting(false);
        toast.error((thrown instanceof StudioRequestError ? thrown.report : reportOfError(thrown)).text);
      }
    },
    [client, queryClient, router, trpc],
  );
  return { start, isStarting };
}
