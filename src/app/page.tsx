import { Home } from "@/features/gallery/home";
import { SettingsLink } from "@/features/settings/settings-link";
import { ThemeMenu } from "@/features/settings/theme-menu";

export default function HomePage() {
  return (
    <Home>
      <div className="flex items-center gap-1">
        <SettingsLink />
        <ThemeMenu />
      </div>
    </Home>
  );
}
