import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { capitalized } from "../../brief/topic";
import { pickLayout, type Variety } from "../types";
import type { CountdownSlots } from "./slots";

const remaining =
  /\b(?:launch(?:ing|es)?|starts?|starting|opens?|opening|live|begins?|beginning|drops?|dropping|leaves?|back)\s+in\b/i;

/** Numbers that run out, or the day that is waited for. */
export function fillCountdown(brief: Brief, look: Look, variety: Variety): CountdownSlots {
  const { countdown, brand } = brief;
  const [headline, subline] = brief.texts;
  const palette = look.palette;
  if (countdown?.type === "date") {
    const date = new Date(`${countdown.date}T12:00:00Z`);
    const named = (part: Intl.DateTimeFormatOptions) =>
      date.toLocaleDateString("en-US", { ...part, timeZone: "UTC" });
    return {
      layout: "date",
      from: 3,
      finale: "Today",
      kicker: brand ?? "Save the date",
      headline: headline ?? (countdown.label ? capitalized(countdown.label) : (brand ?? "Save the date")),
      day: named({ day: "numeric" }),
      month: named({ month: "long" }),
      weekday: named({ weekday: "long" }),
      subline:
        subline ??
        `${named({ weekday: "long" })}, ${named({ month: "long", day: "numeric", year: "numeric" })}`,
      palette,
    };
  }
  const said = remaining.exec(brief.prompt)?.[0];
  return {
    layout: pickLayout(["ring", "flash"] as const, variety),
    from: countdown?.from ?? 3,
    finale: brand ?? "Go!",
    kicker: "",
    headline: headline ?? (said ? capitalized(said.toLowerCase()) : "Get ready"),
    day: "",
    month: "",
    weekday: "",
    subline: subline ?? "",
    palette,
  };
}
