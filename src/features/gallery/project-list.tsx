"use client";

import { Button } from "@/ui/button";
import { Skeleton } from "@/ui/skeleton";
import { ProjectCard } from "./project-card";
import { useProjects } from "./use-projects";

/** Everything made so far, newest first. */
export function ProjectList() {
  const { projects, status, error, retry, rename, remove } = useProjects();
  if (status === "failed") {
    return (
      <p role="alert" className="flex flex-wrap items-center justify-center gap-3 text-muted">
        {error}
        <Button onClick={retry}>Try again</Button>
      </p>
    );
  }
  if (status === "ready" && projects.length === 0) return <NoProjects />;
  return (
    <section aria-label="Your projects">
      <h2 className="mb-3 font-semibold text-base">Your projects</h2>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-6 max-md:gap-x-3 md:grid-cols-3 lg:grid-cols-4">
        {status === "loading"
          ? [1, 2, 3, 4].map((place) => (
              <li key={place}>
                <Skeleton className="aspect-video rounded-xl" />
                <Skeleton className="mt-2.5 h-4 w-2/3" />
                <Skeleton className="mt-1.5 h-3 w-1/2" />
              </li>
            ))
          : projects.map((project) => (
              <ProjectCard
                key={project.id}
                project={project}
                onRename={(name) => rename(project.id, name)}
                onDelete={() => remove(project)}
              />
            ))}
      </ul>
    </section>
  );
}

const steps = [
  {
    title: "Say it",
    text: "One sentence makes the first scene. Names, colours, prices and lengths in it are used.",
  },
  {
    title: "Watch it",
    text: "It plays at once, in the browser, and the steps that made it are listed with their time.",
  },
  {
    title: "Change it",
    text: "“Make the headline orange”, “make it 8 seconds”, “undo that”, or by hand beside the stage.",
  },
];

function NoProjects() {
  return (
    <section aria-label="How it works" data-testid="no-projects">
      <ol className="grid gap-x-8 gap-y-5 border-t pt-8 sm:grid-cols-3">
        {steps.map(({ title, text }, index) => (
          <li key={title} className="flex gap-3">
            <span
              aria-hidden
              className="grid size-6 shrink-0 place-items-center rounded-full border text-muted text-xs"
            >
              {index + 1}
            </span>
            <div>
              <h3 className="font-medium text-base">{title}</h3>
              <p className="mt-0.5 text-muted">{text}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
