"use client";

import { useEffect } from "react";
import type { Command } from "./commands";

type KeyPress = Pick<KeyboardEvent, "key" | "shiftKey" | "altKey" | "metaKey" | "ctrlKey">;

/** Whether a press of keys is the one that `keys` names (`Mod` is ⌘ or Ctrl). */
export function matchesKeys(press: KeyPress, keys: readonly string[]): boolean {
  const named = keys.at(-1) ?? "";
  // On many layouts [ ] and ? are typed with Shift or AltGr: for signs the sign itself is what counts.
  const isSign = named.length === 1 && named !== " " && named.toLowerCase() === named.toUpperCase();
  const isMod = press.metaKey || press.ctrlKey;
  if (press.key.toLowerCase() !== named.toLowerCase()) return false;
  if (isSign) return keys.includes("Mod") === isMod;
  return (
    keys.includes("Mod") === isMod &&
    keys.includes("Shift") === press.shiftKey &&
    keys.includes("Alt") === press.altKey
  );
}

const typing = "input, textarea, select, [contenteditable]:not([contenteditable='false']), .cm-editor";
const ownKeys = "[role=dialog], [role=menu], [role=listbox], [role=slider], [role=tablist]";
const pressable = "button, a, [role=button], summary";

/** Whether the element in focus wants this key for itself. */
export function keepsKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(typing)) return true;
  if (target.closest(ownKeys)) return target.closest("[data-keys-pass]") === null;
  if (key !== " " && key !== "Enter") return false;
  // A scene's card is a button too, but there space should play, as everywhere around the stage.
  return target.closest(pressable) !== null && target.closest("[data-keys-pass]") === null;
}

/** Runs commands by their keys wherever nobody is typing. */
export function useShortcuts(commands: readonly Command[]): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || keepsKey(event.target, event.key)) return;
      const command = commands.find(({ keys }) =>
        keys.some((alternative) => matchesKeys(event, alternative)),
      );
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [commands]);
}
