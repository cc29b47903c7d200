import { Home } from "@/features/gallery/home";
import { ThemeMenu } from "@/features/settings/theme-menu";

export default function HomePage() {
  return (
    <Home>
      <ThemeMenu />
    </Home>
  );
}
