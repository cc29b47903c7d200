import { type FromSandbox, fromSandboxSchema, type ToSandbox } from "@/domain/sandbox-message";
import { createHeartbeat } from "./heartbeat";

/** The window of the isolated frame, as far as the host uses it. */
export type SandboxWindow = { postMessage(message: unknown, targetOrigin: string): void };

export type SandboxHostOptions = {
  /** The frame is new and empty: everything it shall show must be posted now. */
  onReady(): void;
  onMessage(message: FromSandbox): void;
  /** The frame hangs. `suspect` is the scene whose code had been entered and had not painted yet, if there is one. */
  onFrozen(suspect: { sceneId: string; codeHash: string } | null): void;
  isVisible(): boolean;
};

export type SandboxHost = {
  /** Ties the host to a new frame's window; null lets go of it. Whatever the former one still says is ignored. */
  attach(window: SandboxWindow | null): void;
  /** A `message` event of this page. Anything that is not from the frame, or not in the protocol, is dropped. */
  receive(event: { source: unknown; data: unknown }): void;
  /** Sends to the frame; dropped while there is none that is ready (`onReady` posts all that matters). */
  post(message: ToSandbox): void;
  isReady(): boolean;
};

/** Until a fresh frame has painted once it may be busy loading for a while: 5 s. Afterwards 1.5 s of silence is a freeze. */
const patienceAtStart = 10;
const patienceLater = 3;

/** The host's side of one isolated frame: handshake, validation, heartbeat. Knows no React and no DOM. */
export function createSandboxHost(options: SandboxHostOptions): SandboxHost {
  let target: SandboxWindow | null = null;
  let ready = false;
  let entered: { sceneId: string; codeHash: string } | null = null;

  const send = (message: ToSandbox) => {
    // The frame's origin is opaque: there is no origin that could be named.
    if (target && ready) target.postMessage(message, "*");
  };
  const heartbeat = createHeartbeat({
    ping: (id) => send({ type: "ping", id }),
    isVisible: options.isVisible,
    patience: patienceAtStart,
    onFrozen() {
      const suspect = entered;
      target = null;
      ready = false;
      options.onFrozen(suspect);
    },
  });

  return {
    attach(window) {
      heartbeat.stop();
      target = window;
      ready = false;
      entered = null;
    },
    receive(event) {
      if (!target || event.source !== target) return;
      const parsed = fromSandboxSchema.safeParse(event.data);
      if (!parsed.success) return;
      const message = parsed.data;
      heartbeat.beat();
      switch (message.type) {
        case "ready":
          ready = true;
          entered = null;
          heartbeat.setPatience(patienceAtStart);
          heartbeat.start();
          options.onReady();
          return;
        case "pong":
          return;
        case "entering":
          entered = { sceneId: message.sceneId, codeHash: message.codeHash };
          // An endless loop shows right here: the frame is up already, so there is nothing to be patient with.
          if (ready) heartbeat.setPatience(patienceLater);
          break;
        case "painted":
        case "scene-error":
          if (entered?.sceneId === message.sceneId) entered = null;
          heartbeat.setPatience(patienceLater);
          break;
        case "frame":
        case "playing":
          break;
      }
      options.onMessage(message);
    },
    post: send,
    isReady: () => ready,
  };
}
