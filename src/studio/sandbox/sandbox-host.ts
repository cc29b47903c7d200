import { type FromSandbox, fromSandboxSchema, type ToSandbox } from "@/domain/sandbox-message";
import { createHeartbeat } from "./heartbeat";

/** The window of the isolated frame, as far as the host uses it. */
export type SandboxWindow = { postMessage(message: unknown, targetOrigin: string): void };

export type SandboxHostOptions = {
  /** The frame is new and empty: everything it shall show must be posted now. */
  onReady(): void;
  onMessage(message: FromSandbox): void;
  /** The frame hangs: it fell silent, or (`boot`) it never said that it is ready. */
  onFrozen(cause: "silence" | "boot"): void;
  isVisible(): boolean;
};

export type SandboxHost = {
  /**
   * Ties the host to a new frame's window; null lets go of it. Whatever the former one still says is ignored. With
   * `bootMs` the frame must be ready within that time.
   */
  attach(window: SandboxWindow | null, bootMs?: number): void;
  /** A `message` event of this page. Anything that is not from the frame, or not in the protocol, is dropped. */
  receive(event: { source: unknown; data: unknown }): void;
  /** Sends to the frame; dropped while there is none that is ready (`onReady` posts all that matters). */
  post(message: ToSandbox): void;
  isReady(): boolean;
  /** The scene whose code was entered and has not painted yet, if there is one. */
  suspect(): { sceneId: string; codeHash: string } | null;
};

/** Until a fresh frame has painted once it may be busy loading for a while: 5 s. Afterwards 1.5 s of silence is a freeze. */
const patienceAtStart = 10;
/** A frame that replaces another one has everything in the browser's cache: 3 s. */
const patienceOfSuccessor = 6;
const patienceLater = 3;

/** The host's side of one isolated frame: handshake, validation, heartbeat. Knows no React and no DOM. */
export function createSandboxHost(options: SandboxHostOptions): SandboxHost {
  let target: SandboxWindow | null = null;
  let ready = false;
  let entered: { sceneId: string; codeHash: string } | null = null;
  let startPatience = patienceAtStart;
  let boot: ReturnType<typeof setTimeout> | undefined;

  const send = (message: ToSandbox) => {
    // The frame's origin is opaque: there is no origin that could be named.
    if (target && ready) target.postMessage(message, "*");
  };
  const heartbeat = createHeartbeat({
    ping: (id) => send({ type: "ping", id }),
    isVisible: options.isVisible,
    patience: patienceAtStart,
    onFrozen() {
      target = null;
      ready = false;
      options.onFrozen("silence");
    },
  });

  return {
    attach(window, bootMs) {
      heartbeat.stop();
      clearTimeout(boot);
      target = window;
      ready = false;
      entered = null;
      startPatience = bootMs === undefined ? patienceAtStart : patienceOfSuccessor;
      if (window && bootMs !== undefined) boot = setTimeout(() => options.onFrozen("boot"), bootMs);
    },
    receive(event) {
      if (!target || event.source !== target) return;
      const parsed = fromSandboxSchema.safeParse(event.data);
      if (!parsed.success) return;
      const message = parsed.data;
      heartbeat.beat();
      switch (message.type) {
        case "ready":
          clearTimeout(boot);
          ready = true;
          entered = null;
          heartbeat.setPatience(startPatience);
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
        case "measured":
          break;
      }
      options.onMessage(message);
    },
    post: send,
    isReady: () => ready,
    suspect: () => entered,
  };
}
