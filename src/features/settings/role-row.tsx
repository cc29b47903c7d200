"use client";

import { type FormEvent, useState } from "react";
import type { RoleView } from "@/domain/model-settings";
import { Button } from "@/ui/button";
import { Input } from "@/ui/input";
import { Select } from "@/ui/select";
import { modelFacts } from "./model-facts";
import { roleNames } from "./role-names";
import { useModelSettingsActions } from "./use-model-settings";

const standard = "standard";
const another = "another";

/** One role: what it is for, the model that does it, and where that choice comes from. */
export function RoleRow({ role: view, projectId }: { role: RoleView; projectId: string | null }) {
  const { role, used, choices } = view;
  const { name, text } = roleNames[role];
  const { chooseModel } = useModelSettingsActions();
  const [isNaming, setNaming] = useState(false);
  const own = projectId === null ? view.settings : view.project;
  const [first, second] = used;
  const choose = (model: string | null) =>
    chooseModel.mutate({ projectId, role, model }, { onSuccess: () => setNaming(false) });
  const options = [
    { value: standard, label: projectId === null ? "Standard" : "As in all projects" },
    ...choices.map((model) => ({ value: model.name, label: model.id })),
    ...(own && !choices.some((model) => model.name === own) ? [{ value: own, label: own }] : []),
    { value: another, label: "Another model …" },
  ];
  return (
    <li className="grid items-center gap-x-4 gap-y-2 px-4 py-3 sm:grid-cols-[1fr_15rem]">
      <div className="min-w-0">
        <h3 className="font-medium">{name}</h3>
        <p className="text-muted">{text}</p>
      </div>
      <div className="min-w-0">
        {isNaming ? (
          <NameForm onSave={choose} onCancel={() => setNaming(false)} isSaving={chooseModel.isPending} />
        ) : (
          <Select
            aria-label={`Model for ${name}`}
            value={own ?? standard}
            options={options}
            onChange={(value) => {
              if (value === another) setNaming(true);
              else choose(value === standard ? null : value);
            }}
          />
        )}
        <p className="mt-1 text-faint text-xs">
          {first ? (
            <>
              {own === null || first.name !== own ? `${first.id} · ` : ""}
              {modelFacts(first)}
              {second ? `; then ${second.id}` : ""}
            </>
          ) : (
            "No provider is set up for this"
          )}
        </p>
        <Origin view={view} projectId={projectId} />
      </div>
    </li>
  );
}

/** Says openly what stands behind a choice, and what it takes the place of. */
function Origin({ view, projectId }: { view: RoleView; projectId: string | null }) {
  const { role, project, settings, environment, used } = view;
  const chosen = (projectId === null ? null : project) ?? settings;
  const [first] = used;
  const lines = [
    ...(environment && chosen ? [`In place of the environment's ${environment}`] : []),
    ...(environment && !chosen ? [`From the environment (MODEL_${role.toUpperCase()})`] : []),
    ...(chosen && first && first.name !== chosen
      ? [`${chosen} is chosen, but its provider is not set up`]
      : []),
  ];
  if (lines.length === 0) return null;
  return <p className="mt-0.5 break-words text-warn text-xs">{lines.join(". ")}.</p>;
}

type NameFormProps = { onSave: (name: string) => void; onCancel: () => void; isSaving: boolean };

function NameForm({ onSave, onCancel, isSaving }: NameFormProps) {
  const [name, setName] = useState("openai/");
  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave(name.trim());
  };
  return (
    <form onSubmit={save} className="flex gap-1.5">
      <Input
        aria-label="Name of the model, as openai/model or anthropic/model"
        className="font-mono"
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onCancel();
        }}
      />
      <Button type="submit" variant="primary" disabled={isSaving || /\/$|^$/.test(name.trim())}>
        Use
      </Button>
      <Button variant="ghost" onClick={onCancel} aria-label="Cancel" className="px-2">
        ✕
      </Button>
    </form>
  );
}
