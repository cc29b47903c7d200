import type { Look } from "@/domain/look";
import type { Brief } from "../../brief/brief";
import { capitalized } from "../../brief/topic";
import { pickLayout, type Variety } from "../types";
import { waitOf } from "../waiting";
import type { CountdownSlots } from "./slots";

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
  const wait = waitOf(brief.prompt);
  return {
    layout: pickLayout(["ring", "flash"] as const, variety),
    from: countdown?.from ?? wait?.from ?? 3,
    finale: brand ?? "Go!",
    kicker: "",
    headline: headline ?? (wait?.said || "Get ready"),
    day: "",
    month: "",
    weekday: "",
    subline: subline ?? "",
    palette,
  };
}
