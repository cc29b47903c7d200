import { type FromSandbox, type ToSandbox, toSandboxSchema } from "@/domain/sandbox-message";

export type Channel = {
  send(message: FromSandbox): void;
  /** Calls back for each valid message of the parent; answers how to stop. */
  listen(listener: (message: ToSandbox) => void): () => void;
};

/** The wire to the studio: only the parent window is heard, and nothing but the messages of `domain`. */
export function openChannel(target: Window): Channel {
  const { parent } = target;
  const post = parent.postMessage.bind(parent);
  return {
    // The frame's origin is opaque and it holds no secrets, so there is nothing to address more narrowly.
    send: (message) => post(message, "*"),
    listen(listener) {
      const hear = (event: MessageEvent) => {
        if (event.source !== parent) return;
        const read = toSandboxSchema.safeParse(event.data);
        if (read.success) listener(read.data);
      };
      target.addEventListener("message", hear);
      return () => target.removeEventListener("message", hear);
    },
  };
}
