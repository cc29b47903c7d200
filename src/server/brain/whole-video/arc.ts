import type { Brief } from "@/scene/brief/brief";
import { briefOf } from "@/scene/brief/brief-of";
import { choose } from "@/scene/brief/choose";
import { occasionOf } from "@/scene/brief/occasions";
import { subjectById } from "@/scene/brief/subjects";
import type { Subject } from "@/scene/brief/subjects/subject";
import { type Part, quoted } from "./part";

const nouns =
  "(?:video|reel|ad|advert|commercial|promo|trailer|teaser|explainer|spot|clip|short|story|tik ?tok|film|slideshow|presentation|vídeo|vidéo|werbespot|anuncio)s?";
const isVideo = new RegExp(`\\b${nouns}\\b|视频|短片|广告片|宣传片`, "iu");
const ofOneScene =
  /\b(?:scene|slide|intro|introduction|outro|opener|title(?: card)?|end ?card|logo|countdown|chart|graph|quote|testimonial|animation|bumper|sting)\b/i;
const whole =
  /\ban? (?:[\p{L}\d-]+ ){0,3}?(?:full|complete|whole|entire|multi[- ]?scene)\b|\b(?:several|multiple) scenes\b/iu;
const isNew = new RegExp(`\\b(?:an?|another|new|one)\\s+(?:[\\p{L}\\d.,'-]+\\s+){0,6}?${nouns}\\b`, "iu");
const ofThisVideo = /\b(?:the|this|that)\s+(?:(?:whole|entire|full|total)\s+)?(?:video|thing|film)\b/i;
/** From this length on a video is more than one picture. In seconds. */
const longEnough = 12;
const usualSeconds = 20;
/** What is celebrated has no features and sells nothing. */
const celebrations = new Set(["birthday", "wedding", "holidays"]);
/** What is used on a screen is best shown on one. */
const onPhone = new Set(["app", "game", "language", "crypto", "running"]);
const onDesk = new Set([
  "software",
  "ai",
  "developer",
  "analytics",
  "security",
  "finance",
  "accounting",
  "course",
]);

/**
 * The scenes of a video of which nothing is said but what it is about and how long it is («a 20 second launch video for
 * Orbit»): a hook, what it is, what speaks for it, how it looks or works, what to do. Null where one scene is meant.
 */
export function arcFor(
  message: string,
  sceneCount: number,
  counted: number | null,
): { parts: Part[]; total: number } | null {
  const brief = briefOf(message);
  if (!isVideo.test(message)) return null;
  if (!isNew.test(message) && (sceneCount > 0 || ofThisVideo.test(message))) return null;
  const wantsWhole = whole.test(message) || (counted ?? 0) > 1;
  if (!wantsWhole && (brief.seconds ?? 0) < longEnough) return null;
  const named = ofOneScene.test(message.replace(/\b(?:for|about|of|mit|für|para|pour)\b.*$/is, ""));
  if (named && !wantsWhole) return null;
  if (brief.texts.length > 2 || brief.code || brief.commands.length > 0 || brief.messages.length > 0)
    return null;
  const total = brief.seconds ?? usualSeconds;
  const parts = (celebrations.has(brief.subject ?? "") ? celebration : launch)(
    brief,
    subjectById(brief.subject),
  );
  return {
    parts: parts
      .toSorted((one, other) => one.rank - other.rank)
      .slice(0, counted ?? countFor(total))
      .toSorted((one, other) => one.place - other.place)
      .map(({ part }) => part),
    total,
  };
}

/** How many scenes a length carries. */
function countFor(seconds: number): number {
  if (seconds < 8) return 2;
  if (seconds < 14) return 3;
  if (seconds < 18) return 4;
  if (seconds < 30) return 5;
  return seconds < 45 ? 6 : seconds < 75 ? 7 : 8;
}

/** `rank` says which parts a short video keeps, `place` where they stand. */
type Ranked = { rank: number; place: number; part: Part };

function part(rank: number, place: number, name: string, prompt: string, weight: number): Ranked {
  return { rank, place, part: { prompt, name, seconds: null, weight } };
}

/** Lines of the subject that differ from each other, in an order that its prompt decides. */
function linesOf(subject: Subject | null, brief: Brief): string[] {
  const lines = subject?.lines ?? general.lines;
  const first = choose(lines, brief.prompt);
  return [first, ...lines.filter((line) => line !== first)];
}

/** What can honestly be said of anything that is shown for the first time. */
const general = {
  lines: ["Take a closer look.", "Made to be used.", "See for yourself.", "The rest is up to you."] as const,
  features: [
    "Simple: easy to begin with",
    "Thoughtful: down to the details",
    "Yours: made for the way you do things",
  ],
};

function launch(brief: Brief, subject: Subject | null): Ranked[] {
  const [hook = "", line = "", second = "", third = ""] = linesOf(subject, brief);
  const statement = subject || !brief.brand ? line : `Meet ${brief.brand}. ${line}`;
  const [headline, subline] = brief.texts;
  const name = brief.brand ?? headline ?? null;
  const kicker = subject ? choose(subject.kickers, brief.prompt) : "Introducing";
  const title = name
    ? [name, subline ?? (headline && headline !== name ? headline : hook), kicker]
    : [hook.replace(/\.$/, ""), "", kicker];
  const features = featuresOf(brief, subject);
  return [
    part(0, 0, "Intro", `Intro with the title ${title.filter(Boolean).map(quoted).join(" and ")}`, 1),
    part(3, 1, "Statement", `Kinetic type that says ${quoted(statement)}`, 0.8),
    part(2, 2, features.name, features.prompt, 1.4),
    proof(brief, subject),
    part(1, 9, "Call to action", closing(brief), 1),
    part(5, 4, "How it works", steps(brief, subject), 1.3),
    part(6, 6, "In a word", `Add a title that says ${quoted(second)}`, 0.8),
    ...(subject ? [part(7, 5, "What we offer", offers(subject), 1.2)] : []),
    part(8, 7, "One more thing", third === "" ? "" : `Add a title that says ${quoted(third)}`, 0.8),
  ].filter(({ part: { prompt } }) => prompt !== "");
}

function featuresOf(brief: Brief, subject: Subject | null): { name: string; prompt: string } {
  const priced = brief.items.some((item) => item.price !== "");
  if (priced)
    return {
      name: "Plans",
      prompt: `Our plans: ${brief.items.map(({ title, price, period }) => [title, price + period].join(" ").trim()).join(", ")}`,
    };
  const written =
    brief.items.length > 1
      ? brief.items.map(({ title, text }) => (text ? `${title}: ${text}` : title))
      : (subject?.features.map(([title, text]) => `${title}: ${text}`) ?? general.features);
  const heading = brief.brand ? `Why ${brief.brand}` : "Three good reasons";
  return {
    name: "Features",
    prompt: `Our features ${quoted(heading)}\n${bullets(written)}`,
  };
}

/** What was given as proof, else the thing itself: nobody is made to say what nobody said. */
function proof(brief: Brief, subject: Subject | null): Ranked {
  const { quote, stats } = brief;
  if (quote)
    return part(
      4,
      3,
      "Testimonial",
      `Testimonial: ${quoted(quote.text)}${quote.author ? ` – ${[quote.author, quote.role].filter(Boolean).join(", ")}` : ""}`,
      1.2,
    );
  if (stats.length > 0)
    return part(
      4,
      3,
      "Numbers",
      `Our numbers: ${stats.map(({ value, label }) => `${value} ${label}`).join(", ")}`,
      1.2,
    );
  const id = subject?.id ?? "";
  if (onPhone.has(id)) return part(4, 3, "On the phone", "Add a phone mockup of the app", 1.2);
  if (onDesk.has(id)) return part(4, 3, "On screen", "Add a screenshot of the product in a browser", 1.2);
  if (subject) return part(4, 3, "What we offer", offers(subject), 1.2);
  return part(4, 3, "Logo", brief.brand ? `Logo reveal for ${brief.brand}` : "", 1);
}

function offers(subject: Subject): string {
  return `Our products ${quoted("What we offer")}\n${bullets(subject.products)}`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

function steps(brief: Brief, subject: Subject | null): string {
  return subject
    ? `How it works\n${bullets(subject.steps)}`
    : brief.brand
      ? `Kinetic type that says ${quoted(`${brief.brand}. ${general.lines[2]}`)}`
      : "";
}

function closing(brief: Brief): string {
  if (brief.subject === null && brief.brand)
    return [
      `Call to action that says ${quoted(`Get to know ${brief.brand}`)} and ${quoted(general.lines[3])}`,
      brief.url ?? brief.handle,
    ]
      .filter(Boolean)
      .join(", with ");
  return ["Call to action", brief.url ?? brief.handle].filter(Boolean).join(" with ");
}

function celebration(brief: Brief, subject: Subject | null): Ranked[] {
  const occasion = occasionOf(brief.prompt, brief.brand);
  // The title says its own line already.
  const [first = "", second = "", third = ""] = linesOf(subject, brief).filter(
    (line) => line !== occasion?.line && line !== brief.texts[1],
  );
  const { headline = third, line = "" } = subject?.call ?? {};
  return [
    part(0, 0, "Title", brief.prompt, 1.2),
    part(2, 1, "Wish", `Kinetic type that says ${quoted(first)}`, 0.9),
    part(3, 2, "Moments", `Add a list ${quoted("What it takes")}\n${bullets(subject?.products ?? [])}`, 1.2),
    part(4, 3, "Line", `Add a title that says ${quoted(second)}`, 0.9),
    part(
      1,
      9,
      "Outro",
      `Add a title that says ${[headline, line].filter(Boolean).map(quoted).join(" and ")}`,
      1,
    ),
  ];
}
