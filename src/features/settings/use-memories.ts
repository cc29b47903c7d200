"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { reportOfError } from "@/trpc/error-report";
import { useTRPC } from "@/trpc/provider";
import { toast } from "@/ui/toaster";

/** What is remembered of a project (null: of the person), with what can be done to it. */
export function useMemories(projectId: string | null) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const query = useQuery({ ...trpc.memory.list.queryOptions({ projectId }), refetchOnMount: "always" });
  const after = {
    onError: (thrown: unknown) => {
      toast.error(reportOfError(thrown).text);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: trpc.memory.list.queryKey() }),
  };
  return {
    memories: query.data ?? null,
    add: useMutation(trpc.memory.add.mutationOptions(after)),
    edit: useMutation(trpc.memory.edit.mutationOptions(after)),
    remove: useMutation(trpc.memory.delete.mutationOptions(after)),
    clear: useMutation(trpc.memory.clear.mutationOptions(after)),
  };
}
