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
  const [life, setLife] = useState<{ number: number; bootMs?: number } | null>({ number: 0 });

  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    let number = 0;
    const stop = sandbox.onReplace(kind, ({ restMs, bootMs }) => {
      clearTimeout(rest);
      setLife(null);
      rest = setTimeout(() => {
        number += 1;
        setLife({ number, bootMs });
      }, restMs);
    });
    return () => {
      clearTimeout(rest);
      stop();
    };
  }, [sandbox, kind]);
  useEffect(() => {
    const host = sandbox.host(kind);
    host.attach(frame.current?.contentWindow ?? null, life?.bootMs);
    return () => host.attach(null);
  }, [sandbox, kind, life]);

  if (!life) return null;
  return (
    <iframe
      key={life.number}
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
