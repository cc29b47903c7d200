"use client";

import { useTheme } from "next-themes";
import { Toaster } from "@/ui/toaster";

export function ThemedToaster() {
  const { resolvedTheme } = useTheme();
  return <Toaster theme={resolvedTheme === "light" ? "light" : "dark"} />;
}
