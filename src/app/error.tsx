"use client";

import Link from "next/link";
import { Button } from "@/ui/button";
import { MessagePage } from "./message-page";

/** Shown in place of a page that failed to draw. What was saved is saved. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <MessagePage
      title="This page stumbled"
      text="Everything that was saved is still there. Trying again usually helps."
    >
      <Button variant="primary" onClick={reset}>
        Try again
      </Button>
      <Button asChild>
        <Link href="/">All projects</Link>
      </Button>
    </MessagePage>
  );
}
