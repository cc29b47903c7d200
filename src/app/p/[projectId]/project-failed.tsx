"use client";

import Link from "next/link";
import type { ErrorReport } from "@/domain/app-error";
import { Button } from "@/ui/button";

/** The project can't be opened: why, and where to go from here. */
export function ProjectFailed({ report, onRetry }: { report: ErrorReport; onRetry: () => void }) {
  const isMissing = report.code === "not_found" || report.code === "invalid_input";
  return (
    <main className="grid min-h-dvh place-items-center p-6">
      <div className="max-w-sm space-y-4 text-center">
        <h1 className="font-semibold text-lg">
          {isMissing ? "There is no such project" : "The project could not be opened"}
        </h1>
        <p className="text-muted">
          {isMissing ? "It may have been deleted, or the address is not complete." : report.text}
        </p>
        <div className="flex justify-center gap-2">
          {!isMissing && (
            <Button variant="primary" onClick={onRetry}>
              Try again
            </Button>
          )}
          <Button asChild variant={isMissing ? "primary" : "secondary"}>
            <Link href="/">All projects</Link>
          </Button>
        </div>
      </div>
    </main>
  );
}
