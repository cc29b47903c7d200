"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { reportOfError } from "@/trpc/error-report";
import { useTRPC } from "@/trpc/provider";
import { toast } from "@/ui/toaster";

/** What is set up of models, for everything or with a project's choices. */
export function useModelSettings(projectId: string | null) {
  const query = useQuery({
    ...useTRPC().settings.models.queryOptions({ projectId }),
    refetchOnMount: "always",
    placeholderData: (before) => before,
  });
  return {
    settings: query.data ?? null,
    error: query.isError ? reportOfError(query.error).text : null,
    retry: () => void query.refetch(),
  };
}

/** Changes of keys, addresses and models; each is shown once the server has it. */
export function useModelSettingsActions() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const after = {
    onError: (thrown: unknown) => {
      toast.error(reportOfError(thrown).text);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: trpc.settings.models.queryKey() }),
  };
  return {
    setKey: useMutation(trpc.settings.setKey.mutationOptions(after)),
    deleteKey: useMutation(trpc.settings.deleteKey.mutationOptions(after)),
    setAddress: useMutation(trpc.settings.setAddress.mutationOptions(after)),
    chooseModel: useMutation(trpc.settings.chooseModel.mutationOptions(after)),
    testKey: useMutation(trpc.settings.testKey.mutationOptions()),
  };
}
