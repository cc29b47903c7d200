"use client";

import { useQuery } from "@tanstack/react-query";
import type { ModelRole } from "@/domain/model-role";
import { useTRPC } from "@/trpc/provider";
import { describeEngine } from "./describe-engine";

/** What answers in a project: the product's own rules alone, or with models. */
export type Engine =
  | { type: "built-in" }
  | {
      type: "models";
      /** The model that writes scenes: the one that people know. */
      name: string;
      /** Who is asked, in words. */
      asked: string;
      models: { role: ModelRole; name: string; model: string }[];
    };

/** Null until it is known. */
export function useEngine(projectId: string): Engine | null {
  const { data } = useQuery({
    ...useTRPC().settings.models.queryOptions({ projectId }),
    refetchOnMount: "always",
  });
  return data ? describeEngine(data) : null;
}
