import type { Look } from "@/domain/look";

/** The project's look, which a new scene takes up. */
export function lookPart(look: Look): string {
  const { palette } = look;
  return [
    "The project's look (use these colours as the defaults of your colour controls, unless the request names others)",
    ...Object.entries(palette).map(([role, color]) => `- ${role}: ${color}`),
    `- type: ${look.type}; pace: ${look.pace}; texture: ${look.texture} (the kit applies them by itself)`,
  ].join("\n");
}
