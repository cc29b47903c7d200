import type { Message } from "@/domain/message";
import type { ProjectEventBody } from "@/domain/project-event";
import type { SceneSnapshot } from "@/domain/scene";
import type { Services } from "@/server/services";

/** What came of a message, as a client sees it. */
export type Answered = {
  generationId: string;
  outcome: Extract<ProjectEventBody, { type: "generation.finished" }>["outcome"];
  events: ProjectEventBody[];
  message: Message | null;
  /** What was said, as plain text. */
  text: string;
  scenes: SceneSnapshot[];
};

export type GenerationBench = {
  services: Services;
  newProject(): Promise<string>;
  /** Keeps a picture as a client's upload is; its id. */
  keepPicture(projectId: string, name: string, bytes: Uint8Array): Promise<string>;
  /** Sends a message and waits for its end; `onEvent` sees each event as it comes. */
  send(
    projectId: string,
    message: string,
    options?: {
      selectedSceneId?: string;
      /** Pictures that come with it, by id. */
      attachments?: string[];
      onEvent?: (event: ProjectEventBody, generationId: string) => Promise<void> | void;
    },
  ): Promise<Answered>;
  close(): Promise<void>;
};

/** The whole product, over services that are open already. */
export function benchOf(services: Services): GenerationBench {
  const ownerId = services.localOwnerId;
  return {
    services,
    newProject: async () => (await services.projects.createProject({ ownerId })).id,
    keepPicture: async (projectId, name, bytes) =>
      (await services.media.keep({ ownerId, projectId, name, bytes })).id,
    async send(projectId, message, { selectedSceneId, attachments = [], onEvent } = {}) {
      const idempotencyKey = crypto.randomUUID();
      const created = await services.createGeneration({
        ownerId,
        projectId,
        message,
        attachments,
        idempotencyKey,
        ...(selectedSceneId ? { selectedSceneId } : {}),
      });
      const { generationId } = created;
      const events: ProjectEventBody[] = [];
      for await (const { body } of services.events.subscribe(projectId, 0, { generationId })) {
        events.push(body);
        await onEvent?.(body, generationId);
        if (body.type !== "generation.finished") continue;
        const said = body.message ?? null;
        return {
          generationId,
          outcome: body.outcome,
          events,
          message: said,
          text: said ? said.parts.map((part) => (part.type === "text" ? part.text : part.name)).join("") : "",
          scenes: await services.scenes.listScenes({ ownerId, projectId }),
        };
      }
      throw new Error("The generation's events ended without an end.");
    },
    close: () => services.close(),
  };
}
