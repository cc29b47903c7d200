"use client";

import { Keyboard } from "lucide-react";
import { Fragment, useMemo, useState } from "react";
import { type Command, useCommands } from "@/studio/commands";
import { useShortcuts } from "@/studio/shortcuts";
import { Dialog, DialogContent, DialogDescription, DialogTitle } from "@/ui/dialog";
import { IconButton } from "@/ui/icon-button";
import { Kbd } from "@/ui/kbd";

type Row = { id: string; label: string; keys: readonly (readonly string[])[] };
type Section = { title: string; rows: Row[] };

/** Keys that the chat handles where it is typed in. */
const chatSection: Section = {
  title: "Chat",
  rows: [
    { id: "focus", label: "Write a message", keys: [["/"]] },
    { id: "send", label: "Send", keys: [["Enter"]] },
    { id: "line", label: "New line", keys: [["Shift", "Enter"]] },
    { id: "recall", label: "Last message again", keys: [["ArrowUp"]] },
  ],
};

/** A button, and the key “?”, that show every shortcut there is. */
export function ShortcutsHelp() {
  const commands = useCommands();
  const [isOpen, setOpen] = useState(false);
  const help = useMemo<Command[]>(
    () => [
      { id: "help", label: "Keyboard shortcuts", group: "Project", keys: [["?"]], run: () => setOpen(true) },
    ],
    [],
  );
  useShortcuts(help);
  const sections = useMemo(() => [chatSection, ...sectionsOf([...commands, ...help])], [commands, help]);
  return (
    <>
      <IconButton
        label="Keyboard shortcuts"
        keys={["?"]}
        className="max-md:hidden"
        onClick={() => setOpen(true)}
      >
        <Keyboard />
      </IconButton>
      <Dialog open={isOpen} onOpenChange={setOpen}>
        <DialogContent className="w-[min(44rem,calc(100vw-2rem))]">
          <DialogTitle>Keyboard shortcuts</DialogTitle>
          <DialogDescription>They work wherever you are not typing.</DialogDescription>
          <div className="mt-4 columns-1 gap-8 sm:columns-2">
            {sections.map((section) => (
              <ShortcutSection key={section.title} {...section} />
            ))}
          </div>
        </DialogContent>
      </Dialog>
    </>
  );
}

function ShortcutSection({ title, rows }: Section) {
  return (
    <section className="mb-5 break-inside-avoid">
      <h3 className="mb-1 font-medium text-faint text-xs">{title}</h3>
      <ul className="divide-y divide-line">
        {rows.map(({ id, label, keys }) => (
          <li key={id} className="flex min-h-9 items-center justify-between gap-4">
            <span>{label}</span>
            <span className="flex items-center gap-1.5">
              {keys.map((alternative, index) => (
                <Fragment key={alternative.join("+")}>
                  {index > 0 ? <span className="text-faint text-xs">or</span> : null}
                  <Kbd keys={alternative} />
                </Fragment>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Commands by their group, in the order in which groups first appear. */
function sectionsOf(commands: readonly Command[]): Section[] {
  const groups = [...new Set(commands.map((command) => command.group))];
  return groups.map((group) => ({
    title: group,
    rows: commands.filter((command) => command.group === group),
  }));
}
