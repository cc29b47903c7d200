"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import type { ProjectSummary } from "@/domain/project";
import { reportOfError } from "@/trpc/error-report";
import { useTRPC, useTRPCClient } from "@/trpc/provider";
import { toast } from "@/ui/toaster";

/** How long a deletion can be taken back, in milliseconds: as long as its toast is seen. */
const undoMs = 6_000;

type Projects = {
  projects: ProjectSummary[];
  status: "loading" | "failed" | "ready";
  error: string | null;
  retry: () => void;
  rename: (projectId: string, name: string) => void;
  remove: (project: ProjectSummary) => void;
};

/** The list of projects, with renaming and deleting shown at once. */
export function useProjects(): Projects {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const query = useQuery({ ...trpc.project.list.queryOptions(), refetchOnMount: "always" });
  const queryKey = trpc.project.list.queryKey();
  const { hidden, remove } = useDeferredDeletion();

  const renaming = useMutation(
    trpc.project.update.mutationOptions({
      onMutate: ({ projectId, name }) => {
        queryClient.setQueryData(queryKey, (known) =>
          known?.map((project) => (project.id === projectId ? { ...project, name } : project)),
        );
      },
      onError: (thrown) => toast.error(reportOfError(thrown).text),
      onSettled: () => queryClient.invalidateQueries({ queryKey }),
    }),
  );

  return {
    projects: (query.data ?? []).filter((project) => !hidden.has(project.id)),
    status: query.isPending ? "loading" : query.isError && !query.data ? "failed" : "ready",
    error: query.isError ? reportOfError(query.error).text : null,
    retry: () => void query.refetch(),
    rename: (projectId, name) => renaming.mutate({ projectId, name }),
    remove,
  };
}

/**
 * A deleted project disappears at once and is deleted when its time to undo is over, or when the page is left: whoever
 * goes has seen the toast.
 */
function useDeferredDeletion(): { hidden: ReadonlySet<string>; remove: (project: ProjectSummary) => void } {
  const client = useTRPCClient();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const waiting = useRef(new Map<string, ReturnType<typeof setTimeout>>());

  const show = useCallback((projectId: string) => {
    setHidden((before) => new Set([...before].filter((id) => id !== projectId)));
  }, []);

  const commit = useCallback(
    (projectId: string) => {
      clearTimeout(waiting.current.get(projectId));
      if (!waiting.current.delete(projectId)) return;
      client.project.delete.mutate({ projectId }).catch((thrown: unknown) => {
        show(projectId);
        toast.error(reportOfError(thrown).text);
      });
    },
    [client, show],
  );

  useEffect(() => {
    const commitAll = () => {
      for (const projectId of [...waiting.current.keys()]) commit(projectId);
    };
    window.addEventListener("pagehide", commitAll);
    return () => {
      window.removeEventListener("pagehide", commitAll);
      commitAll();
    };
  }, [commit]);

  const remove = useCallback(
    ({ id, name }: ProjectSummary) => {
      setHidden((before) => new Set([...before, id]));
      waiting.current.set(
        id,
        setTimeout(() => commit(id), undoMs),
      );
      toast(`“${name}” deleted`, {
        duration: undoMs,
        action: {
          label: "Undo",
          onClick: () => {
            clearTimeout(waiting.current.get(id));
            waiting.current.delete(id);
            show(id);
          },
        },
      });
    },
    [commit, show],
  );
  return { hidden, remove };
}
