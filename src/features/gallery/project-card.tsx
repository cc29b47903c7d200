"use client";

import { MoreHorizontal, Pencil, Trash2 } from "lucide-react";
import Link from "next/link";
import { type KeyboardEvent, useRef, useState } from "react";
import { type ProjectSummary, projectNameSchema } from "@/domain/project";
import { formatLength } from "@/lib/format-length";
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from "@/ui/dropdown-menu";
import { IconButton } from "@/ui/icon-button";
import { Input } from "@/ui/input";
import { Poster } from "./poster";
import { timeAgo } from "./time-ago";

type ProjectCardProps = {
  project: ProjectSummary;
  onRename: (name: string) => void;
  onDelete: () => void;
};

/** One project: a click opens it, its menu renames and deletes. */
export function ProjectCard({ project, onRename, onDelete }: ProjectCardProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const willRename = useRef(false);
  const facts = [formatLength(project.durationInFrames, project.fps), scenesOf(project.sceneCount)];

  const save = () => {
    const parsed = projectNameSchema.safeParse(draft);
    if (parsed.success && parsed.data !== project.name) onRename(parsed.data);
    setDraft(null);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") save();
    if (event.key === "Escape") setDraft(null);
  };

  return (
    <li data-testid="project-card" className="group relative">
      <Link
        href={`/p/${project.id}`}
        aria-label={`Open ${project.name}`}
        className="block overflow-hidden rounded-xl border transition-[border-color,translate] hover:-translate-y-0.5 hover:border-line-strong"
      >
        <Poster project={project} />
      </Link>
      <div className="flex items-start gap-1 pt-2 pl-0.5">
        <div className="min-w-0 flex-1">
          {draft === null ? (
            <p className="truncate font-medium text-sm">{project.name}</p>
          ) : (
            <Input
              autoFocus
              aria-label="Project name"
              className="-mt-1 -ml-1.5 h-7 px-1.5 font-medium"
              value={draft}
              maxLength={80}
              onFocus={(event) => event.target.select()}
              onChange={(event) => setDraft(event.target.value)}
              onBlur={save}
              onKeyDown={press}
            />
          )}
          <p className="truncate text-muted text-xs">
            <span className="max-sm:hidden">{project.format} · </span>
            {facts.join(" · ")} · <When at={project.updatedAt} />
          </p>
        </div>
        <DropdownMenu>
          <DropdownMenuTrigger asChild>
            <IconButton
              label={`More for ${project.name}`}
              hint="More"
              size="sm"
              className="-mt-0.5 touch:-mt-2"
            >
              <MoreHorizontal />
            </IconButton>
          </DropdownMenuTrigger>
          {/* Only when the menu has let go of the focus can the field take it and keep it. */}
          <DropdownMenuContent
            onCloseAutoFocus={(event) => {
              if (!willRename.current) return;
              willRename.current = false;
              event.preventDefault();
              setDraft(project.name);
            }}
          >
            <DropdownMenuItem
              onSelect={() => {
                willRename.current = true;
              }}
            >
              <Pencil /> Rename
            </DropdownMenuItem>
            <DropdownMenuItem tone="danger" onSelect={onDelete}>
              <Trash2 /> Delete
            </DropdownMenuItem>
          </DropdownMenuContent>
        </DropdownMenu>
      </div>
    </li>
  );
}

function scenesOf(count: number): string {
  return count === 1 ? "1 scene" : `${count} scenes`;
}

function When({ at }: { at: string }) {
  const date = new Date(at);
  return (
    <time dateTime={at} title={date.toLocaleString("en")}>
      {timeAgo(date, new Date())}
    </time>
  );
}
