import type { Change } from "@/domain/change";
import type { SceneSnapshot } from "@/domain/scene";
import { describeControls, readControls } from "@/scene/controls";
import { anotherVersion } from "../another-version";
import type { ToolContext, ToolResult } from "../tool";
import type { EditRequest } from "./request";

/** «try another layout», «back to the first layout»: the same words and data, arranged otherwise. */
export async function changeLayout(
  scene: SceneSnapshot,
  { to }: Extract<EditRequest, { type: "layout" }>,
  context: ToolContext,
): Promise<ToolResult> {
  if (to === "other") {
    const version = anotherVersion(scene, context.seed);
    return version
      ? {
          type: "changes",
          changes: [version.change],
          rung: "template",
          summary: `${scene.name} is laid out as “${version.layout}”`,
        }
      : withoutLayouts(scene);
  }
  const now = readControls(scene.code).layout;
  if (
    !describeControls(scene.code).some(({ name, options }) => name === "layout" && (options?.length ?? 0) > 1)
  )
    return withoutLayouts(scene);
  const earlier = await layoutsBefore(scene, context);
  const wanted = to === "first" ? earlier.at(-1) : earlier.find((layout) => layout !== now);
  if (wanted === undefined || wanted === now)
    return {
      type: "unavailable",
      text: `“${scene.name}” has had no other layout.`,
      suggestions: ["Try another layout"],
    };
  const change: Change = {
    type: "set_controls",
    sceneId: scene.sceneId,
    baseVersionId: scene.versionId,
    controls: { layout: wanted },
  };
  return {
    type: "changes",
    changes: [change],
    rung: "control",
    summary: `${scene.name} is laid out as “${wanted}” again`,
  };
}

/** The layouts of the scene's versions, the newest first. */
async function layoutsBefore(scene: SceneSnapshot, context: ToolContext): Promise<string[]> {
  const versions = await context.versions(scene.sceneId);
  const layouts: string[] = [];
  for (const { versionId } of versions) {
    const { layout } = readControls((await context.version(versionId)).code);
    if (typeof layout === "string") layouts.push(layout);
  }
  return layouts;
}

function withoutLayouts(scene: SceneSnapshot): ToolResult {
  return {
    type: "unavailable",
    text: `“${scene.name}” has only this one layout. I can change its texts, colours, sizes, places and motion.`,
    suggestions: ["Make the headline bigger", "Make it calmer", "Make it pop more"],
  };
}
