"use client";

import { Button } from "@/ui/button";
import { Skeleton } from "@/ui/skeleton";
import { ProviderRow } from "./provider-row";
import { Section } from "./section";
import { useModelSettings } from "./use-model-settings";

/** The providers and their keys. */
export function ProvidersSection() {
  const { settings, error, retry } = useModelSettings(null);
  return (
    <Section
      title="Model providers"
      text="A key is kept encrypted on this server, used for your videos only, and never shown again."
    >
      {error !== null && settings === null ? (
        <p role="alert" className="flex flex-wrap items-center gap-3 text-muted">
          {error}
          <Button onClick={retry}>Try again</Button>
        </p>
      ) : (
        <ul className="grid gap-3">
          {settings
            ? settings.providers.map((provider) => (
                <ProviderRow
                  key={provider.provider}
                  provider={provider}
                  mayChooseAddress={settings.mayChooseAddress && provider.provider === "openai"}
                />
              ))
            : [1, 2].map((place) => <Skeleton key={place} className="h-32 rounded-xl" />)}
        </ul>
      )}
    </Section>
  );
}
