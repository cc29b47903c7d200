import type { ModelRole } from "@/domain/model-role";

/** The roles as people know them: what a model does in each. */
export const roleNames: Record<ModelRole, { name: string; text: string }> = {
  intent: { name: "Understanding", text: "What a message asks for, where the rules doubt" },
  surgical: { name: "Small edits", text: "A few lines of a scene; the words of a template" },
  code: { name: "Scenes", text: "New scenes, and scenes written anew" },
  layout: { name: "Layout", text: "The plan of a complex scene" },
  vision: { name: "Pictures", text: "Scenes from screenshots and photos" },
  story: { name: "Stories", text: "The text of a story" },
  image: { name: "Drawing", text: "New pictures" },
  speech: { name: "Speech", text: "Reading aloud" },
};
