import { AppError, type ErrorCode } from "@/domain/app-error";
import type { ProviderId } from "@/domain/model-role";

export type FailureKind =
  | "key_refused"
  | "no_credit"
  | "content_refused"
  | "context_overflow"
  | "rate_limited"
  | "overloaded"
  | "no_such_model"
  | "unreachable"
  | "timed_out"
  | "broken_off"
  | "bad_answer"
  | "bad_request"
  | "unsupported"
  | "file_gone"
  | "cancelled";

type Policy = {
  code: ErrorCode;
  /** Asking the same provider again may help. */
  retry: boolean;
  /** Another provider may answer where this one did not. */
  fallBack: boolean;
  /** Says something about the provider's health, so it counts for the circuit breaker. */
  unhealthy: boolean;
  text(provider: string): string;
};

const policies: Record<FailureKind, Policy> = {
  key_refused: {
    code: "model_key_refused",
    retry: false,
    fallBack: true,
    unhealthy: false,
    text: (name) => `${name} does not accept the key. Check it, or make a new one in the account there.`,
  },
  no_credit: {
    code: "model_no_credit",
    retry: false,
    fallBack: true,
    unhealthy: false,
    text: (name) =>
      `${name} says that the account has no credit left. Top it up, or use another provider's key.`,
  },
  content_refused: {
    code: "model_refused",
    retry: false,
    fallBack: false,
    unhealthy: false,
    text: (name) => `${name} declined to answer this request. Please say it in another way.`,
  },
  context_overflow: {
    code: "model_context_overflow",
    retry: false,
    fallBack: true,
    unhealthy: false,
    text: () => "This is more than the model can read at once. Ask about one scene, or shorten the message.",
  },
  rate_limited: {
    code: "model_rate_limited",
    retry: true,
    fallBack: true,
    unhealthy: false,
    text: (name) => `${name} takes no more requests from this account for the moment. Try again in a minute.`,
  },
  overloaded: {
    code: "model_overloaded",
    retry: true,
    fallBack: true,
    unhealthy: true,
    text: (name) => `${name} is overloaded or has a fault at the moment. Please try again.`,
  },
  no_such_model: {
    code: "model_not_found",
    retry: false,
    fallBack: true,
    unhealthy: false,
    text: (name) => `${name} does not have the chosen model, or this key may not use it. Choose another one.`,
  },
  unreachable: {
    code: "model_unreachable",
    retry: true,
    fallBack: true,
    unhealthy: true,
    text: (name) => `${name} cannot be reached. Check the connection and the address, then try again.`,
  },
  timed_out: {
    code: "model_timeout",
    retry: true,
    fallBack: true,
    unhealthy: true,
    text: (name) => `${name} took too long to answer. Please try again.`,
  },
  broken_off: {
    code: "model_unreachable",
    retry: true,
    fallBack: true,
    unhealthy: true,
    text: (name) => `${name} broke off in the middle of its answer. Please try again.`,
  },
  bad_answer: {
    code: "model_bad_answer",
    retry: true,
    fallBack: true,
    unhealthy: false,
    text: (name) => `${name} sent an answer that cannot be used. Please try again.`,
  },
  bad_request: {
    code: "model_bad_answer",
    retry: false,
    fallBack: true,
    unhealthy: false,
    text: (name) => `${name} does not take this kind of request with the chosen model. Choose another model.`,
  },
  unsupported: {
    code: "model_bad_answer",
    retry: false,
    fallBack: true,
    unhealthy: false,
    text: (name) =>
      `${name} does not offer what this request needs. Check its address, or choose another model.`,
  },
  /** Whoever keeps the file's id uploads it again; people hear of it only where that fails too. */
  file_gone: {
    code: "model_bad_answer",
    retry: false,
    fallBack: false,
    unhealthy: false,
    text: (name) => `${name} has lost a picture that was sent to it. Please try again.`,
  },
  cancelled: {
    code: "cancelled",
    retry: false,
    fallBack: false,
    unhealthy: false,
    text: () => "Stopped.",
  },
};

const names: Record<ProviderId, string> = { openai: "OpenAI", anthropic: "Anthropic" };

type FailureOptions = {
  /** A name for people in place of the vendor's: a compatible server is not OpenAI. */
  providerName?: string | undefined;
  /** How long the provider asks to be left alone. */
  retryAfterMs?: number | undefined;
  /** What the provider said, for logs, without keys. */
  detail?: string | undefined;
};

/** Why a call of a provider failed. Thrown inside this room only; outside it is an `AppError`. */
export class ModelFailure extends Error {
  override readonly name = "ModelFailure";
  readonly kind: FailureKind;
  readonly provider: ProviderId;
  readonly providerName: string;
  readonly retryAfterMs: number | undefined;

  constructor(kind: FailureKind, provider: ProviderId, options: FailureOptions = {}) {
    super(options.detail ?? kind);
    this.kind = kind;
    this.provider = provider;
    this.providerName = options.providerName ?? names[provider];
    this.retryAfterMs = options.retryAfterMs;
  }
}

export function policyOf(failure: ModelFailure): Policy {
  return policies[failure.kind];
}

/** The failure as people are told of it; the cause is for logs and holds no key. */
export function appErrorOf(failure: ModelFailure): AppError {
  const policy = policies[failure.kind];
  return new AppError(policy.code, policy.text(failure.providerName), {
    retryable: policy.retry,
    cause: failure,
  });
}
