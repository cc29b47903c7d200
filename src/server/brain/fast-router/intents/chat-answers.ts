/** What is answered to questions about Scenewright itself. Keep it true: the kinds of scenes are held to the library by a test. */
export type ChatAnswer = { asks: RegExp; text: string; suggestions?: readonly string[] };

/** The scenes of the library as a person would call them. */
export const sceneKinds =
  "titles, kinetic type, bullet lists, big numbers, stats rows, bar charts, line charts, donuts, quotes, testimonials, feature grids, pricing, comparisons, timelines, process steps, logo reveals, product screenshots, phone mock-ups, code, terminals, chats, countdowns, images with a caption, illustrations and calls to action";

const makes = [
  "Add a title for Brewline",
  "Add a bar chart: Jan 120, Feb 180, Mar 260",
  "Add a call to action",
];
const noModel = "without a model (none is connected)";

/** In order: the first that fits answers. Over the words of a question, in lower case. */
export const chatAnswers: readonly ChatAnswer[] = [
  {
    asks: /\b(?:what|which) (?:kinds? of |types? of |sort of |sorts of )?(?:scenes?|slides?|templates?|layouts?) (?:can|could|do|are)\b.*\b(?:you|there|make|available|have)\b|\b(?:what|which) (?:templates|kinds of scenes)\b|^(?:list|show)(?: me)?(?: all)?(?: the| your)? (?:templates|kinds of scenes)|\bhow many (?:templates|kinds)\b/,
    text: `There are 25 kinds of scenes: ${sceneKinds}. Name one with your own words or numbers and I make it.`,
    suggestions: ["Add a timeline: 2019 founded, 2021 first store, 2024 100 stores", ...makes.slice(1)],
  },
  {
    asks: /\b(?:voice ?-?overs?|narrat\w+|text to speech|music|soundtracks?|sounds?|songs?|audio)\b/,
    text: "There is no sound yet: no music, no voice-over. The nearest I have is text that carries the words: kinetic type or a caption.",
    suggestions: ["Add kinetic type: Fresh. Every. Morning.", "Add a quote: “Best coffee in town” by Ana"],
  },
  {
    asks: /\b(?:make|design|draw|create|generate|do) (?:me )?(?:an? |my |our )?(?:new )?logos?\b|\blogos?\b.*\b(?:make|design|draw|create)\b/,
    text: "I don't draw logos. I set a name as a wordmark and reveal it as a logo animation.",
    suggestions: ["Add a logo reveal for Brewline", "Add a title for Brewline"],
  },
  {
    asks: /\b(?:pictures?|images?|photos?|illustrat\w+|drawings?|draw)\b/,
    text: `I can't draw or place photos ${noModel}. The nearest is an image scene with a caption, which has pictures of its own: mountains, the sea, a city, coffee and more.`,
    suggestions: ["Add an image of mountains with the caption Fresh air", "Add a title for Brewline"],
  },
  {
    asks: /\b(?:stor(?:y|ies)|fairy ?tales?|books?)\b/,
    text: `Writing and illustrating a story takes a model, and none is connected. I make its title and pages of text, one scene at a time.`,
    suggestions: ["Add a title: The brave snail", "Add a scene that says “The end”"],
  },
  {
    asks: /\b(?:export\w*|download\w*|mp4|render\w*|save (?:it|this|the|my|as|to)|get (?:it|this|@s\d+) (?:out|as)|publish|share|video file|take (?:it|this) home)\b/,
    text: "Press Export (or the key E) and choose 720p, 1080p or 4K: you get an MP4 in the project's format. The project itself is saved as you go.",
    suggestions: ["Make it vertical (9:16)", "Add a call to action"],
  },
  {
    asks: /@s\d+ (?:all |really )?free$|\b(?:costs?|price|pay|charge[sd]?|expensive|subscription|credits?|(?:is|it|this) (?:all )?(?:really )?free|free (?:to use|of charge)|for free|watermarks?)\b/,
    text: "Nothing: Scenewright is open source and runs on your own machine, and the built-in engine calls no model. There is no watermark.",
  },
  {
    asks: /\b(?:languages?|speak|understand|spanish|german|french|chinese|english)\b/,
    text: "Write to me in English, or the commonest requests in Spanish, German, French or Chinese. Texts on screen may be in any script.",
    suggestions: ["Mach das Intro 4 Sekunden lang", "Add a title that says “Bienvenue”"],
  },
  {
    asks: /\b(?:who|what) (?:are|r) (?:you|u)\b|\bwho (?:made|built|created|wrote) (?:you|this)\b|\bare you (?:an? )?(?:chat ?gpt|gpt|claude|gemini|ai|a bot|bot|robot|human|real|a person|a model|llm)\b|\bwhat is (?:scenewright|this|@s\d+)$|\byour name\b/,
    text: "I'm Scenewright's built-in engine: an open-source program that turns what you write into video scenes, by rules and not by a model.",
  },
  {
    asks: /\b(?:models?|api keys?|keys?|gpt|claude|ai)\b/,
    text: "The built-in engine answers without a model or a key. Pictures, stories and scenes of a free form will take one.",
  },
  {
    asks: /\b(?:formats?|aspect|vertical|square|portrait|tik ?tok|reels?|instagram|youtube)\b/,
    text: "Four formats: 16:9, 9:16, 1:1 and 4:5. Every scene is laid out again for the one that you choose.",
    suggestions: ["Make it vertical (9:16)", "Make it square (1:1)"],
  },
  {
    asks: /\bundo\b|\bgo back\b|\bhistory\b/,
    text: "Write “undo that”, or press Ctrl+Z. Every change can be undone.",
  },
];

export const helpText =
  "I make scenes (25 kinds: titles, lists, charts, pricing, quotes, timelines, code, chats, countdowns, calls to action …) and whole videos from a sentence. Then I change texts, colours and sizes, lengths and order; split, duplicate or delete scenes; set the look or the format of all; and undo anything. Export gives an MP4. English, Spanish, German, French or Chinese.";
