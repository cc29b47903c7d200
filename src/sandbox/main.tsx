import { createRoot } from "react-dom/client";
import { openChannel } from "./channel";
import { closeExits } from "./close-exits";
import { installFonts } from "./fonts";
import { Stage } from "./stage";
import { Thumbnails } from "./thumbnails";
import { withModules } from "./with-modules";

const channel = withModules(openChannel(window));
closeExits(window);
installFonts();

const root = document.getElementById("root");
if (root) {
  const isThumbnails = location.hash === "#thumbnails";
  createRoot(root).render(isThumbnails ? <Thumbnails channel={channel} /> : <Stage channel={channel} />);
}
