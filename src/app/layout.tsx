import "@fontsource-variable/inter/opsz.css";
import "@fontsource-variable/jetbrains-mono";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { Providers } from "./providers";

export const metadata: Metadata = {
  title: { default: "Scenewright", template: "%s · Scenewright" },
  description: "Write what you want, watch it play, change it by asking.",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  // The keyboard of a phone makes the page shorter, so that the composer stays above it.
  interactiveWidget: "resizes-content",
  themeColor: [
    { media: "(prefers-color-scheme: dark)", color: "#0c0d10" },
    { media: "(prefers-color-scheme: light)", color: "#f6f6f8" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Set by `src/proxy.ts` for this one response: without it the script that sets the theme would not run.
  const nonce = (await headers()).get("x-nonce");
  return (
    // The theme's class is set before React wakes up.
    <html lang="en" suppressHydrationWarning>
      <body>
        <Providers nonce={nonce}>{children}</Providers>
      </body>
    </html>
  );
}
