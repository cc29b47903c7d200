import type { ReactNode } from "react";
import { LogoMark } from "@/ui/logo-mark";

/** A page that only has something to say, and a way on. */
export function MessagePage({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <main className="grid min-h-dvh place-content-center justify-items-center gap-2 px-6 text-center">
      <LogoMark className="mb-3 size-9" />
      <h1 className="font-semibold text-xl tracking-[-0.02em]">{title}</h1>
      <p className="max-w-sm text-balance text-base text-muted">{text}</p>
      <div className="mt-4 flex gap-2">{children}</div>
    </main>
  );
}
