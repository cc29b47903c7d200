import { CircleAlert, CircleCheck } from "lucide-react";
import type { KeyTest } from "@/domain/model-settings";

const headings: Record<Extract<KeyTest, { type: "failed" }>["kind"], string> = {
  key_refused: "Key refused",
  no_credit: "No credit",
  unreachable: "Out of reach",
  no_such_model: "No such model",
  no_key: "No key",
  other: "It did not answer",
};

/** What a test of a key came to. `error` is where the test itself could not be made. */
export function KeyTestLine({ test, error }: { test: KeyTest | null; error: string | null }) {
  return (
    <div aria-live="polite">
      {error !== null && <Failure heading="Not tested" text={error} />}
      {error === null && test?.type === "failed" && (
        <Failure heading={headings[test.kind]} text={test.text} />
      )}
      {error === null && test?.type === "works" && (
        <p className="mt-2.5 flex gap-2 text-ok">
          <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>
            It works: {test.model} answered in {(test.milliseconds / 1_000).toFixed(1)} s.
          </span>
        </p>
      )}
    </div>
  );
}

function Failure({ heading, text }: { heading: string; text: string }) {
  return (
    <p className="mt-2.5 flex gap-2 text-danger">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>
        <span className="font-medium">{heading}.</span> {text}
      </span>
    </p>
  );
}
