import { tracked } from "@trpc/server";
import type { Services } from "@/server/services";
import { mergeStreams } from "./merge-streams";

/**
 * A project's events from after a sequence, or those of one generation of it, each under its id, and between them what is
 * being written, without an id: who resumes goes on exactly where the events were, and gets the texts so far anew.
 */
export async function* eventsWithLiveTexts(
  services: Pick<Services, "events" | "live">,
  request: {
    projectId: string;
    after: number;
    generationId?: string;
    signal: AbortSignal | undefined;
  },
) {
  const { projectId, after, generationId } = request;
  const over = new AbortController();
  const signal = request.signal ? AbortSignal.any([request.signal, over.signal]) : over.signal;
  const events = services.events.subscribe(projectId, after, { generationId, signal });
  const texts = services.live.subscribe(projectId, { generationId, signal });
  try {
    for await (const each of mergeStreams(events, texts)) {
      yield "sequence" in each ? tracked(String(each.sequence), each) : each;
    }
  } finally {
    over.abort();
  }
}
