import type { Metadata } from "next";
import { idSchema } from "@/domain/id";
import { SettingsScreen } from "@/features/settings/settings-screen";
import { ThemeMenu } from "@/features/settings/theme-menu";

export const metadata: Metadata = { title: "Settings" };

type Props = { searchParams: Promise<{ project?: string | string[] }> };

export default async function SettingsPage({ searchParams }: Props) {
  const project = idSchema.safeParse((await searchParams).project);
  return (
    <SettingsScreen projectId={project.success ? project.data : null}>
      <ThemeMenu />
    </SettingsScreen>
  );
}
