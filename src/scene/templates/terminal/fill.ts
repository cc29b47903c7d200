import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { slugOf } from "../code/snippets";
import { pickLayout, type Variety } from "../types";
import { answerTo } from "./answers";
import { type TerminalSlots, terminalLayouts } from "./slots";

/** The prompt's commands with what they are known to answer, else how one would get the thing. */
export function fillTerminal(brief: Brief, look: Look, variety: Variety): TerminalSlots {
  const name = brief.brand ? slugOf(brief.brand) : "";
  const commands =
    brief.commands.length > 0
      ? brief.commands
      : name === ""
        ? ["git clone app", "cd app", "npm install", "npm run dev"]
        : [`npm install ${name}`, `npx ${name} start`];
  const [headline, caption] = brief.texts.filter((text) => !brief.commands.includes(text));
  return {
    headline: headline ?? headlineOf(brief, commands.length),
    kicker: brief.brand && !headline?.includes(brief.brand) ? brief.brand : "",
    caption: caption ?? "",
    lines: commands
      .flatMap((command) => [`$ ${command.replace(/^\$\s*/, "")}`, ...answerTo(command)])
      .slice(0, 24),
    windowTitle: name === "" ? "zsh" : `~/${name}`,
    layout: pickLayout(terminalLayouts, variety),
    palette: look.palette,
  };
}

function headlineOf(brief: Brief, commands: number): string {
  if (commands === 1) return "One command. Done.";
  if (commands === 2) return "Two commands. Done.";
  return brief.brand ? `Up and running with ${brief.brand}` : "Up and running";
}
