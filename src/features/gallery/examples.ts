import { BarChart3, LayoutList, type LucideIcon, Megaphone, Type } from "lucide-react";

export type Example = { title: string; prompt: string; icon: LucideIcon };

/** Requests that the built-in engine answers well; one for each kind of scene. */
export const examples: Example[] = [
  {
    title: "A brand intro",
    prompt: "Create a punchy 5 second intro for my coffee brand Brewline, dark brown and cream",
    icon: Type,
  },
  {
    title: "A price list",
    prompt: "Show our three plans: Starter $9, Team $29, Enterprise on request, in deep blue",
    icon: LayoutList,
  },
  {
    title: "Numbers that move",
    prompt: "A bar chart of our sales: Q1 120, Q2 180, Q3 150, Q4 240, in green",
    icon: BarChart3,
  },
  {
    title: "A call to action",
    prompt: "An end card for the bakery Morgenrot: “Come by on Saturday”, warm orange, 4 seconds",
    icon: Megaphone,
  },
];
