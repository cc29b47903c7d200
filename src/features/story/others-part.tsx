"use client";

import { Plus, X } from "lucide-react";
import { relations } from "@/scene/story/story-message";
import { Button } from "@/ui/button";
import { IconButton } from "@/ui/icon-button";
import { Input } from "@/ui/input";
import { Select } from "@/ui/select";
import { relationNames } from "./form-words";
import type { FormState } from "./story-wishes";

/** As many as a picture still tells apart. */
const most = 5;

/** Those who are in the story beside its hero. */
export function OthersPart({
  others,
  onChange,
}: {
  others: FormState["others"];
  onChange: (others: FormState["others"]) => void;
}) {
  const set = (key: string, values: Partial<FormState["others"][number]>) =>
    onChange(others.map((one) => (one.key === key ? { ...one, ...values } : one)));
  return (
    <fieldset className="grid min-w-0 justify-items-start gap-2">
      <legend className="mb-1.5 font-medium text-sm">Also in it</legend>
      {others.map(({ key, name, who }) => (
        <div key={key} className="grid w-full grid-cols-[9rem_minmax(0,1fr)_auto] items-center gap-2">
          <Select
            aria-label="Who it is"
            value={who}
            options={relations.map((value) => ({ value, label: relationNames[value] }))}
            onChange={(value) => set(key, { who: relations.find((one) => one === value) ?? who })}
          />
          <Input
            aria-label="Their name"
            value={name}
            placeholder="Name"
            maxLength={40}
            autoComplete="off"
            onChange={(event) => set(key, { name: event.target.value })}
          />
          <IconButton
            label={`Leave out ${name === "" ? relationNames[who].toLowerCase() : name}`}
            onClick={() => onChange(others.filter((one) => one.key !== key))}
          >
            <X />
          </IconButton>
        </div>
      ))}
      {others.length < most ? (
        <Button
          size="sm"
          onClick={() => onChange([...others, { key: crypto.randomUUID(), name: "", who: "friend" }])}
        >
          <Plus /> Somebody else
        </Button>
      ) : null}
    </fieldset>
  );
}
