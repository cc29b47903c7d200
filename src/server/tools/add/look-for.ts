import { defaultLook, type Look } from "@/domain/look";
import type { Project } from "@/domain/project";
import type { Brief } from "@/scene/brief/brief";
import { subjectById } from "@/scene/brief/subjects";
import { lookFrom } from "@/scene/look/look";

/**
 * The look of a new scene, and whether it becomes the project's: the first scene sets it, later ones take it up. Colours
 * that a later prompt names are that scene's own.
 */
export function lookFor(
  brief: Brief,
  project: Project,
  sceneCount: number,
  seed: number,
): { look: Look; changed: boolean } {
  const asked = { colors: brief.colors, tone: brief.tone };
  if (sceneCount > 0) {
    return {
      look: brief.colors.length > 0 ? lookFrom({ ...asked, tone: null }, project.look, seed) : project.look,
      changed: false,
    };
  }
  const [ground, accent] = subjectById(brief.subject)?.colors ?? [];
  const suggested =
    ground && accent
      ? [
          { hex: ground, role: "background" as const },
          { hex: accent, role: "accent" as const },
        ]
      : [];
  // A look that somebody has chosen for the project already is kept.
  const chosen = JSON.stringify(project.look) !== JSON.stringify(defaultLook);
  if (chosen && brief.colors.length === 0 && brief.tone === null)
    return { look: project.look, changed: false };
  const look = lookFrom({ ...asked, suggested: chosen ? [] : suggested }, project.look, seed);
  return { look, changed: JSON.stringify(look) !== JSON.stringify(project.look) };
}
