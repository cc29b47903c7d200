"use client";

import { Skeleton } from "@/ui/skeleton";
import { RoleRow } from "./role-row";
import { Section } from "./section";
import { useModelSettings } from "./use-model-settings";

/** Which model does what, for everything or for one project. */
export function RolesSection({ projectId }: { projectId: string | null }) {
  const { settings } = useModelSettings(projectId);
  const hasProvider = settings?.providers.some(({ available }) => available) ?? true;
  return (
    <Section
      title="Models"
      text={
        hasProvider
          ? "Prices are in US dollars for a million tokens. Where the first model cannot answer, the other provider's does."
          : "Once a provider is set up, you can choose here which of its models does what."
      }
    >
      {!hasProvider ? null : settings ? (
        <ul className="divide-y rounded-xl border bg-surface">
          {settings.roles.map((role) => (
            <RoleRow key={`${projectId}:${role.role}`} role={role} projectId={projectId} />
          ))}
        </ul>
      ) : (
        <Skeleton className="h-96 rounded-xl" />
      )}
    </Section>
  );
}
