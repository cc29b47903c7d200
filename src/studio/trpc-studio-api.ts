"use client";

import { useMemo } from "react";
import { reportOfError } from "@/trpc/error-report";
import { useTRPCClient } from "@/trpc/provider";
import { type StudioApi, StudioRequestError } from "./studio-api";

type TypedClient = ReturnType<typeof useTRPCClient>;

/** Any failure as a `StudioRequestError`, so that the rest of the studio knows nothing of the wire. */
async function told<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (thrown) {
    throw new StudioRequestError(reportOfError(thrown));
  }
}

/** The studio's port over the typed client. */
export function createTrpcStudioApi(client: TypedClient): StudioApi {
  const { project, scene, generation, story, asset, export: video } = client;
  return {
    open: (projectId) => told(project.open.query({ projectId })),
    events({ projectId, lastSequence }, listener) {
      const subscription = project.events.subscribe(
        { projectId, lastEventId: String(lastSequence) },
        {
          onStarted: () => listener.onOpen(),
          onData: (each) => ("type" in each ? listener.onText(each) : listener.onEvent(each.data)),
          onConnectionStateChange(state) {
            // The link reconnects by itself while it says `connecting`; an error on the way is worth telling.
            if (state.state === "pending") listener.onOpen();
            if (state.state === "connecting" && state.error) listener.onInterrupted();
          },
          onError: (error) => listener.onBroken(reportOfError(error)),
          onComplete: () =>
            listener.onBroken({
              code: "interrupted",
              text: "The server closed the connection.",
              retryable: true,
            }),
        },
      );
      return () => subscription.unsubscribe();
    },
    renameProject: (request) => told(project.update.mutate(request)),
    setFormat: (request) => told(project.setFormat.mutate(request)),
    updateLook: (request) => told(project.updateLook.mutate(request)),
    undo: (projectId) => told(project.undo.mutate({ projectId })),
    redo: (projectId) => told(project.redo.mutate({ projectId })),
    renameScene: (request) => told(scene.rename.mutate(request)),
    setDuration: (request) => told(scene.setDuration.mutate(request)),
    setTransition: (request) => told(scene.setTransition.mutate(request)),
    updateControls: (request) => told(scene.updateControls.mutate(request)),
    updateCode: (request) => told(scene.updateCode.mutate(request)),
    moveScene: (request) => told(scene.move.mutate(request)),
    duplicateScene: (request) => told(scene.duplicate.mutate(request)),
    deleteScene: (request) => told(scene.delete.mutate(request)),
    versions: (sceneId) => told(scene.versions.query({ sceneId })),
    restoreVersion: (request) => told(scene.restore.mutate(request)),
    reportFrames: (request) => told(scene.reportFrames.mutate(request)),
    send: (request) => told(generation.create.mutate(request)),
    retryStep: (request) => told(generation.retryStep.mutate(request)),
    async cancel(generationId) {
      await told(generation.cancel.mutate({ generationId }));
    },
    stories: (projectId) => told(story.list.query({ projectId })),
    async cancelOrder(request) {
      await told(story.cancelOrder.mutate(request));
    },
    finishStory: (request) => told(story.finish.mutate(request)),
    deletePicture: (request) => told(asset.delete.mutate(request)),
    startExport: (request) => told(video.create.mutate(request)),
    async cancelExport(exportId) {
      await told(video.cancel.mutate({ exportId }));
    },
  };
}

export function useStudioApi(): StudioApi {
  const client = useTRPCClient();
  return useMemo(() => createTrpcStudioApi(client), [client]);
}
