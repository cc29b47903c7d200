import type { CSSProperties } from "react";
import { sizeOf } from "@/domain/format";
import type { ProjectSummary } from "@/domain/project";

/** A project's face, drawn from its own look: its ground, its name in its colours, its palette. */
export function Poster({ project }: { project: ProjectSummary }) {
  const { palette } = project.look;
  const { width, height } = sizeOf(project.format);
  const swatches = [palette.accent, palette.text, palette.muted, palette.surface];
  const ground: CSSProperties = {
    aspectRatio: `${width} / ${height}`,
    backgroundColor: palette.background,
    backgroundImage: `radial-gradient(120% 130% at 100% 0%, color-mix(in oklab, ${palette.accent} 34%, transparent), transparent 60%), linear-gradient(0deg, color-mix(in oklab, ${palette.surface} 80%, transparent), transparent 70%)`,
    color: palette.text,
  };
  const isTall = height > width;
  return (
    <span
      aria-hidden
      className="relative grid aspect-video w-full place-items-center overflow-hidden bg-stage"
    >
      <span
        className={`relative flex flex-col justify-end overflow-hidden p-[7%] ${isTall ? "h-full" : "w-full"} ${width === height ? "h-full! w-auto!" : ""}`}
        style={ground}
      >
        <span
          className={`line-clamp-3 text-balance font-bold leading-[1.1] tracking-[-0.025em] ${isTall ? "text-xs" : "text-lg"}`}
        >
          {project.name}
        </span>
        <span className="mt-[6%] flex gap-1">
          {swatches.map((color, index) => (
            <span
              key={`${color}-${index}`}
              className={`h-1 rounded-full ${index === 0 ? "w-7" : "w-2.5"}`}
              style={{ background: color, boxShadow: "0 0 0 0.5px rgb(128 128 128 / 30%)" }}
            />
          ))}
        </span>
      </span>
    </span>
  );
}
