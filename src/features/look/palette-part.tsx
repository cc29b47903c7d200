"use client";

import { Shuffle } from "lucide-react";
import { useEffect, useState } from "react";
import { HexColorPicker } from "react-colorful";
import type { Palette } from "@/domain/look";
import { cn } from "@/lib/class-names";
import { useActions, useLook } from "@/studio/hooks";
import { loadSceneLanguage } from "@/studio/scene-language";
import { IconButton } from "@/ui/icon-button";
import { Input } from "@/ui/input";
import { paletteParts } from "./look-names";

const isHex = (text: string) => /^#[0-9a-f]{6}$/i.test(text);
const withHash = (text: string) => (text.startsWith("#") ? text : `#${text}`);

/** Ready palettes; a touch puts one over all scenes. Another seed offers others. */
export function ReadyPalettes() {
  const { palette } = useLook();
  const { changeLook } = useActions();
  const [seed, setSeed] = useState(0.18);
  const [choices, setChoices] = useState<Palette[]>([]);
  useEffect(() => {
    let isHere = true;
    void loadSceneLanguage().then(
      ({ paletteChoices }) => isHere && setChoices(paletteChoices(seed)),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [seed]);
  return (
    <div className="flex items-start gap-1.5">
      <fieldset
        aria-label="Ready palettes"
        className="grid min-h-16 flex-1 grid-cols-5 gap-1.5 touch:min-h-24"
      >
        {choices.map((choice) => (
          <button
            key={`${choice.background}${choice.accent}`}
            type="button"
            aria-label={`Palette ${choice.background} with ${choice.accent}`}
            aria-pressed={choice.background === palette.background && choice.accent === palette.accent}
            onClick={() => changeLook({ palette: choice })}
            className="flex h-7 items-center justify-center gap-1 rounded-md ring-1 ring-foreground/15 ring-inset transition-transform hover:scale-105 aria-pressed:ring-2 aria-pressed:ring-accent touch:h-11"
            style={{ background: choice.background }}
          >
            <Dot color={choice.accent} />
            <Dot color={choice.text} />
          </button>
        ))}
      </fieldset>
      <IconButton size="sm" label="Other palettes" onClick={() => setSeed((now) => (now + 0.3819) % 1)}>
        <Shuffle />
      </IconButton>
    </div>
  );
}

function Dot({ color }: { color: string }) {
  return <span aria-hidden className="size-2.5 rounded-full" style={{ background: color }} />;
}

/** The six colours; the chosen one opens its picker below, so that the stage stays in sight. */
export function PaletteColors() {
  const { palette } = useLook();
  const { changeLook } = useActions();
  const [open, setOpen] = useState<keyof Palette | null>(null);
  const part = paletteParts.find(({ role }) => role === open);
  const set = (role: keyof Palette, color: string) =>
    changeLook({ palette: { ...palette, [role]: color.toLowerCase() } });
  return (
    <div className="space-y-2.5">
      <div className="grid grid-cols-6 gap-1.5">
        {paletteParts.map(({ role, label, short }) => (
          <button
            key={role}
            type="button"
            aria-label={`${label}: ${palette[role]}`}
            aria-expanded={open === role}
            onClick={() => setOpen(open === role ? null : role)}
            className="group space-y-1 rounded-md text-left"
          >
            <span
              className={cn(
                "block h-9 rounded-md ring-1 ring-foreground/15 ring-inset transition-shadow group-hover:ring-foreground/40 touch:h-11",
                open === role && "ring-2 ring-accent group-hover:ring-accent",
              )}
              style={{ background: palette[role] }}
            />
            <span className="block truncate text-[0.6875rem] text-muted leading-tight">{short}</span>
          </button>
        ))}
      </div>
      {part && (
        <div className="space-y-2" data-testid="look-picker">
          <HexColorPicker
            color={palette[part.role]}
            onChange={(color) => set(part.role, color)}
            style={{ width: "100%", height: 140 }}
          />
          <HexInput
            label={part.label}
            value={palette[part.role]}
            onChange={(color) => set(part.role, color)}
          />
        </div>
      )}
    </div>
  );
}

function HexInput({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <Input
      aria-label={`${label} as hex`}
      spellCheck={false}
      maxLength={7}
      className="uppercase tabular-nums"
      value={draft ?? value}
      onChange={({ currentTarget }) => {
        setDraft(currentTarget.value);
        const hex = withHash(currentTarget.value.trim());
        if (isHex(hex)) onChange(hex);
      }}
      onBlur={() => setDraft(null)}
    />
  );
}
