import { createRoot } from "react-dom/client";
import { closeExits } from "@/player/close-exits";
import { installFonts, warmFonts } from "@/player/fonts";
import { openChannel } from "./channel";
import { answerMeasurements } from "./measurements";
import { Stage } from "./stage";
import { Thumbnails } from "./thumbnails";
import { withAssets } from "./with-assets";
import { withFonts } from "./with-fonts";
import { withModules } from "./with-modules";

// Where the page's own script tag says that they lie.
const fontsUrl = document.currentScript?.dataset.fonts;
const channel = withAssets(withFonts(withModules(openChannel(window))));
closeExits(window);
answerMeasurements(channel);
if (fontsUrl) void installFonts(fontsUrl, { declared: true });

const root = document.getElementById("root");
if (root) {
  const isThumbnails = location.hash === "#thumbnails";
  if (!isThumbnails) void warmFonts();
  createRoot(root).render(isThumbnails ? <Thumbnails channel={channel} /> : <Stage channel={channel} />);
}
