"use client";

import { Home } from "@/features/gallery/home";
import { SettingsLink } from "@/features/settings/settings-link";
import { ThemeMenu } from "@/features/settings/theme-menu";
import { StartStoryButton } from "@/features/story/start-story-button";

/** The home page with the ways to begin. */
export function HomeScreen() {
  return (
    <Home
      ways={({ start, isStarting }) => (
        <StartStoryButton
          isStarting={isStarting}
          onMake={({ message, photos }) => void start(message, photos)}
        />
      )}
    >
      <div className="flex items-center gap-1">
        <SettingsLink />
        <ThemeMenu />
      </div>
    </Home>
  );
}
