"use client";

import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { Button } from "@/ui/button";
import type { OlderMessages } from "./use-older-messages";

/** Loads older messages when the upper end comes near, and keeps what is being read where it is. */
export function OlderMessagesGate({
  older,
  viewport,
}: {
  older: OlderMessages;
  viewport: RefObject<HTMLElement | null>;
}) {
  const gate = useRef<HTMLDivElement>(null);
  const height = useRef<number | null>(null);
  const { load, hasMore, isLoading, error, messages } = older;

  useEffect(() => {
    const element = gate.current;
    if (!element || !hasMore || error) return;
    const seen = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        height.current = viewport.current?.scrollHeight ?? null;
        void load();
      },
      { root: viewport.current, rootMargin: "200px 0px 0px" },
    );
    seen.observe(element);
    return () => seen.disconnect();
  }, [load, hasMore, error, viewport]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever a page has been put in above.
  useLayoutEffect(() => {
    const element = viewport.current;
    if (!element || height.current === null) return;
    element.scrollTop += element.scrollHeight - height.current;
    height.current = null;
  }, [messages]);

  if (!hasMore) return null;
  return (
    <div ref={gate} className="grid min-h-8 place-items-center text-faint text-xs">
      {isLoading ? "Loading older messages…" : null}
      {error ? (
        <span role="alert" className="flex items-center gap-2">
          {error}
          <Button size="sm" onClick={() => void load()}>
            Try again
          </Button>
        </span>
      ) : null}
    </div>
  );
}
