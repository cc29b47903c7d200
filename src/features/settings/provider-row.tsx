"use client";

import { type FormEvent, useId, useState } from "react";
import type { ProviderView } from "@/domain/model-settings";
import { reportOfError } from "@/trpc/error-report";
import { Button } from "@/ui/button";
import { Input } from "@/ui/input";
import { AddressForm } from "./address-form";
import { keyLine } from "./key-line";
import { KeyTestLine } from "./key-test-line";
import { useModelSettingsActions } from "./use-model-settings";

const keyPages = {
  openai: "https://platform.openai.com/api-keys",
  anthropic: "https://platform.claude.com/settings/keys",
};

type ProviderRowProps = { provider: ProviderView; mayChooseAddress: boolean };

/** One provider: what is set, a field for another key, and what a test of it says. */
export function ProviderRow({ provider: view, mayChooseAddress }: ProviderRowProps) {
  const { provider, name, key, overridden, address, available } = view;
  const { setKey, deleteKey, testKey } = useModelSettingsActions();
  const [typed, setTyped] = useState("");
  const id = useId();
  const given = typed.trim();

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (given === "") return;
    testKey.reset();
    setKey.mutate(
      { provider, key: given },
      {
        onSuccess: () => {
          setTyped("");
          testKey.mutate({ provider, key: null });
        },
      },
    );
  };
  return (
    <li className="rounded-xl border bg-surface p-4">
      <div className="flex items-center gap-2">
        <h3 className="font-semibold text-base">{name}</h3>
        <span
          className={`rounded-full px-2 py-0.5 font-medium text-xs ${available ? "bg-accent-soft text-accent-text" : "bg-raised text-muted"}`}
        >
          {available ? "In use" : "Not set up"}
        </span>
      </div>
      <p className="mt-1 text-muted" id={`${id}-state`}>
        {keyLine(key, new Date())}
        {overridden && " It is used in place of the environment's."}
      </p>
      {address && (
        <p className="mt-1 text-muted [overflow-wrap:anywhere]">
          Asked at <span className="font-mono text-foreground text-xs">{address.url}</span>
          {address.model && (
            <>
              {" "}
              with <span className="font-mono text-foreground text-xs">{address.model}</span>
            </>
          )}
          {address.source === "environment" ? ", from the environment." : "."}
        </p>
      )}
      <form onSubmit={save} className="mt-3 flex flex-wrap gap-2">
        <Input
          type="password"
          autoComplete="off"
          spellCheck={false}
          aria-label={`${name} key`}
          aria-describedby={`${id}-state`}
          className="flex-1 basis-60 font-mono max-sm:basis-full"
          placeholder={key ? "Another key" : "Paste a key"}
          value={typed}
          maxLength={12_000}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button
          type="submit"
          variant="primary"
          disabled={given === "" || setKey.isPending}
          className="max-sm:flex-1"
        >
          Save
        </Button>
        <Button
          disabled={(given === "" && !available) || testKey.isPending}
          className="max-sm:flex-1"
          onClick={() => testKey.mutate({ provider, key: given === "" ? null : given })}
        >
          {testKey.isPending ? "Testing …" : "Test this key"}
        </Button>
        {key?.source === "settings" && (
          <Button
            variant="ghost"
            disabled={deleteKey.isPending}
            onClick={() => {
              testKey.reset();
              deleteKey.mutate({ provider });
            }}
          >
            Delete
          </Button>
        )}
      </form>
      <KeyTestLine
        test={testKey.data ?? null}
        error={testKey.isError ? reportOfError(testKey.error).text : null}
      />
      <div className="mt-2.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-xs empty:hidden">
        {!key && !address && (
          <a
            href={keyPages[provider]}
            target="_blank"
            rel="noreferrer"
            className="text-muted underline decoration-line-strong underline-offset-3 hover:text-foreground"
          >
            Get a key from {name}
          </a>
        )}
        {mayChooseAddress && <AddressForm provider={view} />}
      </div>
    </li>
  );
}
