"use client";

import { type FormEvent, useId, useState } from "react";
import type { ProviderView } from "@/domain/model-settings";
import { Button } from "@/ui/button";
import { Input } from "@/ui/input";
import { useModelSettingsActions } from "./use-model-settings";

/** The address of a server of one's own, for the owner at this machine. */
export function AddressForm({ provider: { provider, address } }: { provider: ProviderView }) {
  const own = address?.source === "settings" ? address : null;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [url, setUrl] = useState(own?.url ?? "");
  const [model, setModel] = useState(own?.model ?? "");
  const { setAddress } = useModelSettingsActions();
  const close = { onSuccess: () => setOpen(false) };

  const save = (event: FormEvent) => {
    event.preventDefault();
    setAddress.mutate({ provider, address: url.trim(), model: model.trim() || null }, close);
  };
  const remove = () => {
    setUrl("");
    setModel("");
    setAddress.mutate({ provider, address: null, model: null }, close);
  };
  if (!isOpen) {
    return (
      <Button variant="link" size="inline" onClick={() => setOpen(true)} className="touch:min-h-11">
        {own ? "Change the server" : "Use a server of your own (Ollama, vLLM, OpenRouter …)"}
      </Button>
    );
  }
  return (
    <form onSubmit={save} className="mt-1 w-full rounded-lg bg-raised p-3 text-sm">
      <div className="grid gap-2 sm:grid-cols-[3fr_2fr]">
        <label className="grid gap-1" htmlFor={`${id}-address`}>
          <span className="text-muted">Address, with its /v1</span>
          <Input
            id={`${id}-address`}
            className="font-mono"
            placeholder="http://localhost:11434/v1"
            value={url}
            maxLength={500}
            onChange={(event) => setUrl(event.target.value)}
          />
        </label>
        <label className="grid gap-1" htmlFor={`${id}-model`}>
          <span className="text-muted">Its model</span>
          <Input
            id={`${id}-model`}
            className="font-mono"
            placeholder="qwen3-coder:30b"
            value={model}
            maxLength={200}
            onChange={(event) => setModel(event.target.value)}
          />
        </label>
      </div>
      <div className="mt-2.5 flex flex-wrap gap-2">
        <Button type="submit" variant="primary" disabled={url.trim() === "" || setAddress.isPending}>
          Save
        </Button>
        {own && (
          <Button onClick={remove} disabled={setAddress.isPending}>
            Ask OpenAI again
          </Button>
        )}
        <Button variant="ghost" onClick={() => setOpen(false)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
