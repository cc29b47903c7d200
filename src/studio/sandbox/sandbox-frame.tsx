"use client";

import { useEffect, useRef, useState } from "react";
import { useStudio } from "../studio-provider";
import type { FrameKind } from "./sandbox-link";

/**
 * One isolated frame, replaced by a new one when it hangs. Scene code runs in nothing but these: their origin is opaque,
 * and what they say is validated.
 */
export function SandboxFrame({ kind, className }: { kind: FrameKind; className?: string }) {
  const { sandbox } = useStudio();
  const frame = useRef<HTMLIFrameElement>(null);
  const [life, setLife] = useState(0);

  useEffect(() => sandbox.onReplace(kind, () => setLife((before) => before + 1)), [sandbox, kind]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new life is a new element with a window of its own.
  useEffect(() => {
    const host = sandbox.host(kind);
    host.attach(frame.current?.contentWindow ?? null);
    return () => host.attach(null);
  }, [sandbox, kind, life]);

  return (
    <iframe
      key={life}
      ref={frame}
      title={kind === "stage" ? "Stage" : "Thumbnails"}
      src={`/sandbox#${kind}`}
      sandbox="allow-scripts"
      tabIndex={-1}
      aria-hidden={kind === "thumbnails"}
      className={className}
      // A frame whose colour scheme differs from its page's is painted on an opaque ground.
      style={{ colorScheme: "light", border: 0 }}
    />
  );
}
