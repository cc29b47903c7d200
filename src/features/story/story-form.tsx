"use client";

import { BookHeart } from "lucide-react";
import { useId, useState } from "react";
import { fewestPages, mostPages, storyTones } from "@/domain/story";
import { type StoryLanguage, storyKinds, storyLanguages, storyMessage } from "@/scene/story/story-message";
import { Button } from "@/ui/button";
import { Input } from "@/ui/input";
import { Select } from "@/ui/select";
import { Slider } from "@/ui/slider";
import { Switch } from "@/ui/switch";
import { Field, Segments } from "./form-parts";
import { kindNames, toneNames } from "./form-words";
import { OthersPart } from "./others-part";
import { PhotosPart } from "./photos-part";
import { emptyForm, type FormState, photoName, wishesOf } from "./story-wishes";
import { StyleChoice } from "./style-choice";
import { usePhotos } from "./use-photos";

/** What the form comes to: words for the chat, and the photos that go with them, called by whose they are. */
export type StoryOrder = { message: string; photos: File[] };

const sameAge = "hero";
const ages = Array.from({ length: 14 }, (_, index) => index + 1);

/** Asks for a story by fields. What it sends is a message like any other. */
export function StoryForm({
  onMake,
  isBusy,
}: {
  onMake: (order: StoryOrder) => void;
  /** Its photos and message are on their way. */
  isBusy: boolean;
}) {
  const [form, setForm] = useState<FormState>(emptyForm);
  const photos = usePhotos();
  const laterId = useId();
  const set = (values: Partial<FormState>) => setForm((before) => ({ ...before, ...values }));
  const wishes = wishesOf(form);
  const message = wishes && storyMessage(wishes);
  const people = [
    { key: "hero", name: form.name.trim() },
    ...form.others.map(({ key, name }) => ({ key, name: name.trim() })),
  ].filter(({ name }) => name !== "");

  const submit = () => {
    if (!message || isBusy) return;
    const counts = new Map<string, number>();
    onMake({
      message,
      photos: photos.list.map(({ file, of }) => {
        const who = people.find(({ key }) => key === of)?.name ?? form.name;
        const nth = (counts.get(who) ?? 0) + 1;
        counts.set(who, nth);
        return new File([file], photoName(who, nth, file.name), { type: file.type });
      }),
    });
  };
  return (
    <form
      className="mt-5 grid gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="grid gap-3">
        <div className="grid grid-cols-[minmax(0,1fr)_4.5rem] gap-3 sm:grid-cols-[minmax(0,1fr)_4.5rem_auto]">
          <Field label="Who is it for?">
            <Input
              required
              value={form.name}
              placeholder="Leo"
              autoComplete="off"
              maxLength={40}
              data-testid="story-name"
              onChange={(event) => set({ name: event.target.value })}
            />
          </Field>
          <Field label="Age">
            <Input
              value={form.age}
              inputMode="numeric"
              placeholder="5"
              maxLength={2}
              onChange={(event) => set({ age: event.target.value.replaceAll(/\D/g, "") })}
            />
          </Field>
          <Segments
            className="max-sm:col-span-2"
            label="Who they are"
            value={form.kind}
            options={storyKinds.map((kind) => ({ value: kind, label: kindNames[kind] }))}
            onChange={(kind) => set({ kind })}
          />
        </div>
        <div className="grid gap-3 sm:grid-cols-2">
          <Field label="Loves">
            <Input
              value={form.loves}
              placeholder="trains, snails, the moon"
              maxLength={200}
              onChange={(event) => set({ loves: event.target.value })}
            />
          </Field>
          <Field label="Is afraid of">
            <Input
              value={form.fears}
              placeholder="the dark"
              maxLength={120}
              onChange={(event) => set({ fears: event.target.value })}
            />
          </Field>
        </div>
      </div>
      <StyleChoice value={form.style} onChange={(style) => set({ style })} />
      <div className="grid gap-3">
        <div className="grid gap-1">
          <div className="flex items-baseline justify-between">
            <span className="font-medium text-sm">Pages</span>
            <output className="text-muted text-sm tabular-nums">{form.pages}</output>
          </div>
          <Slider
            label="Pages"
            min={fewestPages}
            max={mostPages}
            step={1}
            value={form.pages}
            onValueChange={(pages) => set({ pages })}
          />
        </div>
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          <Field label="Reading age">
            <Select
              aria-label="Reading age"
              value={form.readingAge === null ? sameAge : String(form.readingAge)}
              options={[
                { value: sameAge, label: "As old as they are" },
                ...ages.map((age) => ({ value: String(age), label: age === 1 ? "1 year" : `${age} years` })),
              ]}
              onChange={(value) => set({ readingAge: value === sameAge ? null : Number(value) })}
            />
          </Field>
          <Field label="Language">
            <Select
              aria-label="Language"
              value={form.language}
              options={Object.entries(storyLanguages).map(([value, label]) => ({ value, label }))}
              onChange={(value) => set({ language: value as StoryLanguage })}
            />
          </Field>
          <Field label="Tone" className="max-sm:col-span-2">
            <Select
              aria-label="Tone"
              value={form.tone}
              options={storyTones.map((tone) => ({ value: tone, label: toneNames[tone] }))}
              onChange={(value) => set({ tone: storyTones.find((tone) => tone === value) ?? form.tone })}
            />
          </Field>
        </div>
        <Field label="What it may show" hint="without a raised finger">
          <Input
            value={form.moral}
            placeholder="it is fine to ask for help"
            maxLength={120}
            onChange={(event) => set({ moral: event.target.value })}
          />
        </Field>
      </div>
      <OthersPart others={form.others} onChange={(others) => set({ others })} />
      <PhotosPart photos={photos} people={people} />
      <div className="flex items-center gap-3">
        <Switch
          id={laterId}
          checked={form.later}
          onCheckedChange={(later) => set({ later })}
          data-testid="story-later"
        />
        <label htmlFor={laterId} className="min-w-0 flex-1 text-sm">
          <span className="font-medium">No hurry: ready by tomorrow, half the price</span>
          <span className="block text-faint text-xs">
            You can leaf through it at once; words and pictures come in as they are done. With a key of OpenAI
            or Anthropic.
          </span>
        </label>
      </div>
      <footer className="-mx-5 -mb-5 sticky -bottom-5 flex items-center gap-4 border-t bg-overlay px-5 py-3.5">
        <p
          className="line-clamp-2 min-w-0 flex-1 text-faint text-xs leading-snug"
          data-testid="story-message"
          aria-live="polite"
        >
          {message ?? "Only the name is needed."}
        </p>
        <Button type="submit" variant="primary" size="lg" disabled={message === null || isBusy}>
          <BookHeart /> {isBusy ? "One moment…" : "Make the book"}
        </Button>
      </footer>
    </form>
  );
}
