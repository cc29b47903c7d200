import type { Brief } from "../brief/brief";
import { capitalized, topicOf } from "../brief/topic";

/** The kit's interfaces. */
export const screenKinds = [
  "dashboard",
  "shop",
  "menu",
  "feed",
  "article",
  "map",
  "player",
  "tracker",
  "wallet",
  "booking",
  "course",
  "chat",
] as const;
export type ScreenKind = (typeof screenKinds)[number];

export type ScreenItem = { title: string; text: string; value: string; picture: string };
export type ScreenContent = {
  screen: ScreenKind;
  appName: string;
  screenTitle: string;
  screenNote: string;
  screenAction: string;
  screenItems: ScreenItem[];
};

type Written = { kind: ScreenKind; title: string; note: string; action: string; items: string };

/** What the interface of a subject's product would show; an item is «title|text|value|drawing». It is drawn, not claimed. */
const written: Readonly<Record<string, Written>> = {
  coffee: {
    kind: "menu",
    title: "Good morning",
    note: "Roasted this week",
    action: "Order ahead",
    items:
      "Flat white|Double shot, oat milk|$4.50|cup;Pour over|Washed, floral|$5.00|cup;Almond croissant|Warm from the oven|$3.80|bread;Beans to take home|250 g|$14|bottle",
  },
  bakery: {
    kind: "menu",
    title: "Fresh today",
    note: "Out of the oven at six",
    action: "Reserve a loaf",
    items:
      "Country sourdough|48 hours of rest|$7.50|bread;Butter croissant|27 layers|$3.20|bread;Cinnamon knot|Still warm|$3.60|bread;Seasonal tart|Plum and almond|$5.40|plate",
  },
  restaurant: {
    kind: "menu",
    title: "Tonight",
    note: "Cooked from the season",
    action: "Book a table",
    items:
      "Burrata, peach, basil|To share|$14|plate;Handmade tagliatelle|Slow ragù|$19|plate;Grilled sea bass|Lemon, fennel|$26|plate;Olive oil cake|With figs|$9|bread",
  },
  gym: {
    kind: "tracker",
    title: "Your week",
    note: "Active minutes",
    action: "Start workout",
    items:
      "Upper body|45 min|Today|dumbbell;Intervals|Hill sprints|Wed|heart;Leg day|Squats first|Thu|dumbbell;Mobility|Easy stretch|Sat|waves",
  },
  wellness: {
    kind: "tracker",
    title: "Breathe in",
    note: "Calm minutes",
    action: "Begin session",
    items:
      "Morning stillness|10 min|Today|waves;Body scan|15 min|Tonight|mountain;Slow flow|Yoga with Ana|Thu|plant;Deep sleep|Story|Sun|heart",
  },
  software: {
    kind: "dashboard",
    title: "Overview",
    note: "Active projects",
    action: "New project",
    items:
      "Projects|On track|24|chart;Tasks done|This week|186|chart;Teammates|Online now|12|portrait;Response|On average|1.2 s|chart",
  },
  ai: {
    kind: "chat",
    title: "Ask anything",
    note: "A new conversation",
    action: "",
    items:
      "Summarise this report for me|||chart;Here are the three points that matter|Costs fell, sign-ups grew, support is faster||chart;Turn it into a slide|||chart;Done|I kept your colours||chart",
  },
  finance: {
    kind: "wallet",
    title: "Your money",
    note: "Total balance",
    action: "Send money",
    items:
      "Savings|Holiday by the sea|$12,480|chart;Salary|Monthly|+$3,200|heart;Groceries|Corner market|-$64.20|plant;Train ticket|To Lisbon|-$48.00|ticket",
  },
  property: {
    kind: "map",
    title: "Near the park",
    note: "3 rooms · balcony",
    action: "Book a viewing",
    items:
      "Garden flat|72 m², ground floor|New|house;Attic with a view|58 m², lift|Today|house;Family house|124 m², garden|Sat|house",
  },
  fashion: {
    kind: "shop",
    title: "New in",
    note: "Cut clean, worn well",
    action: "",
    items:
      "Linen overshirt|Three colours|$89|shirt;Boxy tee|Heavy cotton|$35|shirt;Knit vest|Merino|$72|shirt;Canvas tote|Everyday|$28|gift",
  },
  beauty: {
    kind: "booking",
    title: "Your appointment",
    note: "Choose a time",
    action: "Book now",
    items:
      "Signature facial|60 min|$85|jar;Cut and finish|45 min|$60|portrait;Night serum|To take home|$38|bottle",
  },
  travel: {
    kind: "map",
    title: "Where to next?",
    note: "Coast road, five stops",
    action: "Plan my trip",
    items:
      "Cliff village|Two nights|Day 1|house;Hidden bay|By boat|Day 3|waves;Mountain lodge|Sunrise hike|Day 4|mountain",
  },
  education: {
    kind: "course",
    title: "Keep going",
    note: "Lesson 4 of 12",
    action: "Continue lesson",
    items:
      "The big idea|8 min|Done|book;Try it yourself|12 min|Next|book;Build something|20 min||chart;Show your work|10 min||portrait",
  },
  music: {
    kind: "player",
    title: "Now playing",
    note: "New single",
    action: "",
    items:
      "Night Drive|New single|3:42|vinyl;Afterglow|From the album|4:05|waves;Paper Moons|Live|2:58|vinyl",
  },
  podcast: {
    kind: "player",
    title: "New episode",
    note: "This week",
    action: "",
    items:
      "The long way home|With a guest|42:10|portrait;Small beginnings|Episode 11|38:24|vinyl;What we missed|Episode 10|51:06|waves",
  },
  game: {
    kind: "shop",
    title: "Your worlds",
    note: "A new season begins",
    action: "Play now",
    items:
      "Sky islands|Level 12|New|mountain;Neon city|Level 9|78%|house;Deep sea|Level 5|42%|waves;Arena|With friends|Live|game",
  },
  event: {
    kind: "booking",
    title: "Programme",
    note: "Pick your sessions",
    action: "Get tickets",
    items:
      "Opening talk|Main hall|9:00|portrait;Workshop|Hands on|11:30|book;Evening concert|Courtyard|19:00|ticket",
  },
  wedding: {
    kind: "article",
    title: "Our day",
    note: "You're invited",
    action: "RSVP",
    items:
      "Ceremony|In the old garden|14:00|heart;Dinner|Long tables|18:00|plate;Dancing|Until late|21:00|vinyl",
  },
  birthday: {
    kind: "article",
    title: "Party plan",
    note: "Cake first",
    action: "I'm coming",
    items: "Cake|Candles ready|16:00|gift;Games|In the garden|17:00|game;Music|Turn it up|19:00|vinyl",
  },
  health: {
    kind: "booking",
    title: "Book a visit",
    note: "Choose a time",
    action: "Confirm",
    items:
      "Check-up|30 min|Free|heart;Video call|15 min|Today|portrait;Prescription|Ready for pickup||bottle",
  },
  pets: {
    kind: "booking",
    title: "Walks and visits",
    note: "Choose a time",
    action: "Book a walk",
    items:
      "Morning walk|Riverside|45 min|paw;Grooming|Bath and brush|60 min|paw;Check-up|Dr. Lane|20 min|heart",
  },
  garden: {
    kind: "shop",
    title: "In season",
    note: "Grown close to you",
    action: "",
    items:
      "Herb trio|Basil, thyme, mint|$12|plant;Monstera|Easy to love|$34|plant;Terracotta pot|Handmade|$18|jar;Wildflower mix|Sow in spring|$6|plant",
  },
  photo: {
    kind: "feed",
    title: "Selected work",
    note: "Light, found early in the morning",
    action: "",
    items:
      "Northern light|Series|12|mountain;Faces|Portraits|24|portrait;Rooms|Interiors|9|house;Tides|Coast|16|waves",
  },
  charity: {
    kind: "feed",
    title: "What you made possible",
    note: "Every hand helped today",
    action: "Give today",
    items:
      "New classroom|Open since May||book;Clean water|Three villages||waves;School meals|Every day||plate;Volunteers|Join in||portrait",
  },
  kids: {
    kind: "course",
    title: "Let's play",
    note: "Today's adventure",
    action: "Start",
    items: "Colour hunt|5 min|New|gift;Counting stars|8 min||mountain;Sing along|3 min||vinyl",
  },
  drinks: {
    kind: "shop",
    title: "On tap",
    note: "Small batch, poured with pride",
    action: "",
    items:
      "Session pale|Citrus, light|$6|bottle;Red blend|Dark cherry|$18|bottle;Botanical gin|Juniper, lime|$36|bottle;Tasting set|Four glasses|$22|gift",
  },
  shop: {
    kind: "shop",
    title: "New in store",
    note: "Good things, well chosen",
    action: "",
    items:
      "Stoneware mug|Hand glazed|$24|cup;Table lamp|Warm light|$79|jar;Notebook|Dotted, A5|$16|book;Gift box|Ready to give|$45|gift",
  },
  transport: {
    kind: "map",
    title: "On the way",
    note: "Arriving in 6 minutes",
    action: "Track delivery",
    items:
      "Picked up|Depot north|9:12|gift;On the road|Two stops left|Now|car;At your door|Ring twice|Soon|house",
  },
  work: {
    kind: "dashboard",
    title: "This week",
    note: "Open requests",
    action: "New request",
    items:
      "Requests|Waiting for us|8|chart;Done|This month|42|chart;Clients|In good hands|17|portrait;First reply|On average|2 h|chart",
  },
};
const general: Written = {
  kind: "dashboard",
  title: "Overview",
  note: "This week",
  action: "Get started",
  items:
    "Projects|On track|12|chart;Done|This week|48|chart;People|Online now|9|portrait;Ideas|To look at|5|book",
};

/** Words of a prompt that name an interface, before its subject does. */
const named: readonly [RegExp, ScreenKind][] = [
  [/\b(?:dashboard|analytics|admin)\b/i, "dashboard"],
  [/\b(?:web ?shop|online shop|online store|product page|checkout)\b/i, "shop"],
  [/\b(?:feed|social|timeline|posts?)\b/i, "feed"],
  [/\b(?:map|route|directions|delivery tracking|ride)\b/i, "map"],
  [/\b(?:blog|article|news)\b/i, "article"],
  [/\b(?:player|playlist|streaming)\b/i, "player"],
  [/\b(?:tracker|fitness|workout|habit)\b/i, "tracker"],
  [/\b(?:wallet|banking|balance|budget)\b/i, "wallet"],
  [/\b(?:booking|appointments?|calendar|reservation)\b/i, "booking"],
  [/\b(?:chatbot|assistant|messenger)\b/i, "chat"],
  [/\b(?:menu|food delivery|ordering)\b/i, "menu"],
];
/** A subject whose words suit an interface, where only the interface is known. */
const subjectOfKind: Readonly<Record<ScreenKind, string>> = {
  dashboard: "software",
  shop: "shop",
  menu: "restaurant",
  feed: "photo",
  article: "wedding",
  map: "transport",
  player: "music",
  tracker: "gym",
  wallet: "finance",
  booking: "health",
  course: "education",
  chat: "ai",
};

/** Subjects whose interface is that of another. */
const kin: Readonly<Record<string, string>> = {
  "fast-food": "restaurant",
  catering: "restaurant",
  beer: "drinks",
  wine: "drinks",
  cocktails: "drinks",
  "tea-juice": "drinks",
  sweets: "bakery",
  running: "gym",
  "sports-club": "gym",
  yoga: "wellness",
  therapy: "health",
  dentist: "health",
  hair: "beauty",
  developer: "software",
  analytics: "software",
  security: "software",
  gadget: "shop",
  crypto: "finance",
  insurance: "finance",
  accounting: "finance",
  law: "work",
  consulting: "work",
  marketing: "software",
  design: "photo",
  hiring: "work",
  coworking: "property",
  cleaning: "work",
  trades: "work",
  construction: "property",
  cars: "transport",
  interior: "shop",
  hotel: "travel",
  outdoor: "travel",
  sale: "shop",
  shoes: "fashion",
  jewelry: "fashion",
  flowers: "shop",
  course: "education",
  language: "education",
  channel: "podcast",
  film: "event",
  art: "event",
  books: "shop",
  conference: "event",
  festival: "event",
  church: "event",
};

/** The interface of the brief's product: its subject's, with the prompt's own items in it where there are some. */
export function screenContentOf(brief: Brief): ScreenContent {
  const asked = named.find(([pattern]) => pattern.test(brief.prompt))?.[1] ?? null;
  const { subject } = brief;
  const own = subject === null ? undefined : (written[subject] ?? written[kin[subject] ?? ""]);
  const base = asked && own?.kind !== asked ? written[subjectOfKind[asked]] : own;
  const { kind, title, note, action, items } = base ?? own ?? general;
  const drawn = items.split(";").map((line): ScreenItem => {
    const [name = "", text = "", value = "", picture = ""] = line.split("|");
    return { title: name, text, value, picture };
  });
  const listed = brief.items.slice(0, 5).map(
    (item, index): ScreenItem => ({
      title: capitalized(item.title),
      text: capitalized(item.text),
      value: item.price,
      picture: drawn[index % drawn.length]?.picture ?? "waves",
    }),
  );
  // Numbers that nobody gave stand for nothing where the prompt's own features are shown.
  const screen = listed.length > 0 && kind === "dashboard" ? "article" : asked && base ? asked : kind;
  return {
    screen,
    appName: brief.brand ?? shortTopic(brief) ?? "Today",
    screenTitle: title,
    screenNote: note,
    screenAction: action,
    screenItems: listed.length > 1 ? listed : drawn,
  };
}

function shortTopic(brief: Brief): string | null {
  const topic = brief.about ?? topicOf(brief.prompt);
  return topic && topic.length <= 22 ? capitalized(topic) : null;
}
