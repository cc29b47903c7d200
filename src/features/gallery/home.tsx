"use client";

import { type ReactNode, useRef, useState } from "react";
import { LogoMark } from "@/ui/logo-mark";
import { ExampleCards } from "./example-cards";
import { ProjectList } from "./project-list";
import { StartComposer } from "./start-composer";
import { useStartProject } from "./use-start-project";

type HomeProps = {
  children?: ReactNode;
  /** Other ways to begin, below the field. */
  ways?: (start: { start: ReturnType<typeof useStartProject>["start"]; isStarting: boolean }) => ReactNode;
};

/** The home page: say what to make, or go on with what is there. `children` stand in the corner (the theme menu). */
export function Home({ children, ways }: HomeProps) {
  const [text, setText] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const { start, isStarting } = useStartProject();

  const pick = (prompt: string) => {
    setText(prompt);
    field.current?.focus();
    void start(prompt);
  };
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex h-14 shrink-0 items-center justify-between px-4 md:px-6">
        <p className="flex items-center gap-2.5 font-semibold text-base tracking-[-0.01em]">
          <LogoMark /> Scenewright
        </p>
        {children}
      </header>
      <main className="safe-bottom mx-auto w-full max-w-5xl flex-1 px-4 [--safe-least:4rem] md:px-6">
        <section className="mx-auto max-w-2xl pt-[clamp(1.5rem,9dvh,6rem)] pb-6 text-center">
          <h1 className="text-balance font-semibold text-[clamp(1.75rem,5vw,2.75rem)] leading-[1.1] tracking-[-0.035em]">
            What do you want to make?
          </h1>
          <p className="mt-3 mb-7 text-balance text-lg text-muted max-md:mb-5">
            Say it in a sentence: it becomes a video that you watch at once and change by asking.
          </p>
          <StartComposer
            ref={field}
            text={text}
            onTextChange={setText}
            onStart={() => void start(text.trim())}
            isStarting={isStarting}
          />
          {ways ? <div className="mt-3 flex justify-center">{ways({ start, isStarting })}</div> : null}
        </section>
        <ExampleCards onPick={pick} isDisabled={isStarting} />
        <div className="pt-14 max-md:pt-10">
          <ProjectList />
        </div>
      </main>
    </div>
  );
}
