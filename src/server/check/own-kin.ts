import { hash } from "node:crypto";
import { withoutControlValues } from "@/scene/controls";
import { coverSource } from "@/scene/story/pages/cover-source";
import { pageSource } from "@/scene/story/pages/page-source";
import { templates } from "@/scene/templates";

const kinOf = (code: string) => hash("sha256", withoutControlValues(code));

let own: ReadonlySet<string> | null = null;

/** What scenes of one of our own sources share, whatever the values of their controls; null for any other code. */
export function ownKin(code: string): string | null {
  own ??= new Set([...templates.map(({ source }) => source), coverSource, pageSource].map(kinOf));
  const kin = kinOf(code);
  return own.has(kin) ? kin : null;
}
