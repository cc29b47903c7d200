import { defaultLook } from "@/domain/look";
import type { Project } from "@/domain/project";
import { briefOf } from "@/scene/brief/brief-of";
import { bestTemplate } from "@/scene/templates";
import { lookFor } from "@/server/tools/add/look-for";
import type { SheetCase } from "./sheet-cases/make";

/** The scene that a message makes in a new project, by the way that the product goes. */
export function caseOfPrompt(prompt: string): SheetCase {
  const time = new Date().toISOString();
  const project: Project = {
    id: crypto.randomUUID(),
    name: "Sheet",
    format: "16:9",
    fps: 30,
    look: defaultLook,
    revision: 0,
    createdAt: time,
    updatedAt: time,
  };
  const brief = briefOf(prompt);
  const { template } = bestTemplate(brief);
  const { look } = lookFor(brief, project, 0, 0.3);
  const { controls, seconds } = template.make(brief, look, { seed: 0, avoid: null });
  return { name: template.name, template: template.name, source: template.source, controls, seconds, look };
}
