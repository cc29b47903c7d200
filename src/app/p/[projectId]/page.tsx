import type { Metadata } from "next";
import { StudioPage } from "./studio-page";

export const metadata: Metadata = { title: "Studio" };

export default async function Page({ params }: { params: Promise<{ projectId: string }> }) {
  const { projectId } = await params;
  return <StudioPage key={projectId} projectId={projectId} />;
}
