"use client";

import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/provider";
import { Select } from "@/ui/select";

const all = "all";

type ScopeSelectProps = { projectId: string | null; onChange: (projectId: string | null) => void };

/** Whether what follows is for everything or for one project. */
export function ScopeSelect({ projectId, onChange }: ScopeSelectProps) {
  const { data: projects = [] } = useQuery(useTRPC().project.list.queryOptions());
  const options = [
    { value: all, label: "You, in all projects" },
    ...projects.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const isKnown = projectId === null || projects.some(({ id }) => id === projectId);
  return (
    <Select
      aria-label="For"
      className="w-64 max-sm:w-full"
      value={projectId ?? all}
      options={isKnown ? options : [...options, { value: projectId, label: "This project" }]}
      onChange={(value) => onChange(value === all ? null : value)}
    />
  );
}
