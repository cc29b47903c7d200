import { defaultLook, type Look, type Palette } from "@/domain/look";
import { briefOf } from "@/scene/brief/brief-of";
import { chatDesign } from "@/scene/templates/chat/slots";
import { codeDesign } from "@/scene/templates/code/slots";
import { featureGridDesign } from "@/scene/templates/feature-grid/slots";
import { logoRevealDesign } from "@/scene/templates/logo-reveal/slots";
import { fillPhone } from "@/scene/templates/phone/fill";
import { phoneDesign } from "@/scene/templates/phone/slots";
import { fillScreenshot } from "@/scene/templates/screenshot/fill";
import { screenshotDesign } from "@/scene/templates/screenshot/slots";
import { terminalDesign } from "@/scene/templates/terminal/slots";
import { features } from "../sheet-items";
import { palettes } from "../sheet-palettes";
import { make, type SheetCase } from "./make";

const snippet = `import { Orbit } from "orbit";

const orbit = new Orbit();

// The latest projects, as they come in
for await (const project of orbit.projects.stream()) {
  console.log(project.title);
}`;
const install = [
  "$ npm install orbit",
  "✓ added orbit",
  "$ npx orbit start",
  "→ Ready on http://localhost:3000",
];
const talk = [
  { side: "left", name: "Mia", text: "Morning! Where are you?" },
  { side: "right", text: "At Brewline. Best flat white in town ☕", reaction: "🤎" },
  { side: "left", name: "Mia", text: "Don't move. Order me one?" },
  { side: "right", text: "Already did 😄" },
];
const code = { code: snippet, language: "typescript", fileName: "orbit.ts", kicker: "TypeScript" };
const words = { headline: "Orbit in eight lines", highlightedLines: [6] };

/** A phone or a screen as a prompt makes it, in a layout. */
function phone(prompt: string, layout: string, palette: Palette, look: Partial<Look> = {}): SheetCase {
  const slots = fillPhone(briefOf(prompt), defaultLook, { seed: 0, avoid: null });
  return make(`phone ${layout}`, phoneDesign, palette, look, { ...slots, layout });
}
function screenshot(prompt: string, layout: string, palette: Palette, look: Partial<Look> = {}): SheetCase {
  const slots = fillScreenshot(briefOf(prompt), defaultLook, { seed: 0, avoid: null });
  return make(`screenshot ${layout}`, screenshotDesign, palette, look, { ...slots, layout });
}

export const deviceCases: Record<string, SheetCase> = {
  codeEditor: make("code editor", codeDesign, palettes.night, {}, { ...code, ...words }),
  codeSplit: make("code split", codeDesign, palettes.neon, {}, { ...code, ...words, layout: "split" }),
  codeFocus: make("code focus", codeDesign, palettes.mint, {}, { ...code, ...words, layout: "focus" }),
  codePaper: make(
    "code paper",
    codeDesign,
    palettes.paper,
    { type: "editorial" },
    { ...code, ...words, layout: "split" },
  ),
  terminalWindow: make(
    "terminal",
    terminalDesign,
    palettes.night,
    {},
    { headline: "Two commands. Done.", kicker: "Orbit", lines: install, windowTitle: "~/orbit" },
  ),
  terminalTilted: make(
    "terminal tilted",
    terminalDesign,
    palettes.mint,
    {},
    { headline: "Two commands. Done.", kicker: "Orbit", lines: install, layout: "tilted" },
  ),
  terminalFull: make(
    "terminal full",
    terminalDesign,
    palettes.neon,
    {},
    { headline: "Two commands. Done.", kicker: "Orbit", lines: install, layout: "full" },
  ),
  chatBubbles: make(
    "chat",
    chatDesign,
    palettes.coffee,
    { type: "display" },
    { messages: talk, contact: "Mia" },
  ),
  chatHead: make(
    "chat headline",
    chatDesign,
    palettes.paper,
    {},
    { messages: talk, contact: "Mia", headline: "Mornings, sorted.", kicker: "Brewline" },
  ),
  chatPhone: make(
    "chat phone",
    chatDesign,
    palettes.night,
    {},
    { messages: talk, contact: "Mia", headline: "Mornings, sorted.", kicker: "Brewline", layout: "phone" },
  ),
  chatPhoneBare: make(
    "chat phone bare",
    chatDesign,
    palettes.mint,
    {},
    { messages: talk, contact: "Mia", layout: "phone" },
  ),
  logoDraw: make(
    "logo draw",
    logoRevealDesign,
    palettes.night,
    {},
    { name: "Orbit", tagline: "Work that flows." },
  ),
  logoGather: make(
    "logo gather",
    logoRevealDesign,
    palettes.coffee,
    { type: "display" },
    { name: "Brewline", tagline: "Coffee worth waking up for.", layout: "gather" },
  ),
  logoFlood: make(
    "logo flood",
    logoRevealDesign,
    palettes.paper,
    { type: "editorial" },
    { name: "Nordlicht", tagline: "A slower morning.", layout: "flood" },
  ),
  bento: make(
    "bento 5",
    featureGridDesign,
    palettes.night,
    {},
    { headline: "Everything in one place", kicker: "Orbit", items: features(5) },
  ),
  bento3: make(
    "bento 3",
    featureGridDesign,
    palettes.paper,
    {},
    { headline: "Why teams switch", items: features(3) },
  ),
  grid4: make(
    "grid 4",
    featureGridDesign,
    palettes.neon,
    {},
    { headline: "Why teams switch", kicker: "Features", items: features(4), layout: "grid" },
  ),
  rows4: make(
    "rows 4",
    featureGridDesign,
    palettes.mint,
    {},
    { headline: "Why teams switch", kicker: "Features", items: features(4), layout: "rows" },
  ),
  phoneTilted: phone("phone mockup for my coffee brand Brewline", "tilted", palettes.coffee, {
    type: "display",
  }),
  phonePair: phone("phone mockup for our music app Tonic", "pair", palettes.neon),
  phoneCallouts: phone("phone mockup of our banking app Penny", "callouts", palettes.mint),
  phoneNotification: phone("a push notification for our bakery Crumb", "notification", palettes.paper),
  phoneNight: phone("phone mockup for our fitness app Stride", "tilted", palettes.night),
  screenBrowser: screenshot("product screenshot of our saas platform Orbit", "browser", palettes.night),
  screenLaptop: screenshot("product screenshot of our online shop Nordlicht", "laptop", palettes.paper, {
    type: "editorial",
  }),
  screenSpotlight: screenshot("product screenshot of our travel app Wander", "spotlight", palettes.mint),
  screenFinance: screenshot("product screenshot of our finance app Penny", "browser", palettes.red),
};
