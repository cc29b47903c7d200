"use client";

import { useCallback, useRef, useState } from "react";
import type { Message } from "@/domain/message";
import { reportOfError } from "@/trpc/error-report";
import { useTRPCClient } from "@/trpc/provider";

/** How many the project opens with: fewer means that there are no older ones. */
const opened = 100;
const pageSize = 50;

export type OlderMessages = {
  messages: Message[];
  hasMore: boolean;
  isLoading: boolean;
  error: string | null;
  load: () => Promise<void>;
};

/** Pages of what was said before the messages that the project was opened with, oldest first. */
export function useOlderMessages(projectId: string, recent: readonly Message[]): OlderMessages {
  const client = useTRPCClient();
  const [messages, setMessages] = useState<Message[]>([]);
  const [hasMore, setHasMore] = useState(recent.length >= opened);
  const [isLoading, setLoading] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const isBusy = useRef(false);
  const before = (messages[0] ?? recent[0])?.id;

  const load = useCallback(async () => {
    if (isBusy.current || before === undefined) return;
    isBusy.current = true;
    setLoading(true);
    setError(null);
    try {
      const page = await client.message.list.query({ projectId, before, limit: pageSize });
      setMessages((known) => [...page.messages, ...known]);
      setHasMore(page.more);
    } catch (thrown) {
      setError(reportOfError(thrown).text);
    } finally {
      isBusy.current = false;
      setLoading(false);
    }
  }, [client, projectId, before]);

  return { messages, hasMore, isLoading, error, load };
}
