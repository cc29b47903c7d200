/** Words that commands are made of. What is listed here is never taken for a typo, and typos are mended towards it. */

/** Verbs that begin a command; a clause may be split off before one. */
export const commandVerbs: ReadonlySet<string> = new Set([
  "add", "create", "make", "generate", "insert", "build", "design", "produce", "append", "prepend", "include", "write", "compose",
  "delete", "remove", "drop", "erase", "discard", "scrap", "kill", "trash", "ditch", "lose", "clear", "throw", "get", "cut", "trim",
  "shorten", "lengthen", "extend", "stretch", "prolong", "shrink", "double", "halve", "triple", "move", "swap", "switch", "exchange", "put", "place",
  "shift", "bring", "send", "push", "drag", "reorder", "reverse", "flip", "rearrange", "duplicate", "copy", "clone", "repeat", "split", "divide",
  "break", "separate", "undo", "redo", "revert", "restore", "rollback", "roll", "reset", "recover", "change", "set", "turn", "rename", "replace",
  "use", "give", "increase", "decrease", "reduce", "raise", "lower", "enlarge", "color", "colour", "recolor", "recolour", "paint", "tint",
  "speed", "slow", "keep", "show", "hide", "animate", "fade", "center", "centre", "align", "mute", "unmute", "play", "convert", "draw",
  "illustrate", "tell", "update", "edit", "modify", "adjust", "rewrite", "fix", "improve", "resize", "scale", "style", "restyle", "redesign",
  "want", "need", "try", "start", "end", "apply", "merge", "combine", "rotate", "crop", "zoom", "highlight", "underline", "capitalize", "translate", "render",
  "export", "narrate", "generate", "upload", "attach", "sync", "darken", "lighten", "brighten", "soften", "bold", "emphasize", "emphasise", "tone", "go",
  "correct", "adapt", "tweak", "refresh", "title", "call", "limit", "open", "close", "begin", "finish", "wrap", "have", "let", "do", "take", "say", "pull", "slot", "swap", "interchange",
]);

/** What a scene is called in general. */
export const sceneNouns = ["scene", "slide", "clip", "shot", "screen", "page", "card", "section", "segment", "part", "frame", "sequence"] as const;

/** Parts of a scene that a person can point at. */
export const elementNouns = [
  "headline", "heading", "header", "title", "subtitle", "subline", "subheading", "subheader", "subhead", "tagline", "slogan", "kicker", "eyebrow", "caption", "text",
  "texts", "copy", "wording", "words", "word", "font", "fonts", "typeface", "type", "letters", "lettering", "label", "labels", "line", "sentence", "paragraph", "body", "button", "buttons", "cta", "link",
  "url", "logo", "icon", "icons", "background", "backdrop", "bg", "bar", "bars", "column", "columns", "chart", "graph", "axis", "legend", "number", "numbers", "price", "prices", "plan",
  "plans", "tier", "tiers", "item", "items", "bullet", "bullets", "point", "points", "list", "box", "cards", "border", "shadow", "shape", "shapes", "circle", "ring", "accent", "color", "colour", "colors", "colours", "gradient", "animation",
  "animations", "entrance", "motion", "transition", "spacing", "padding", "margin", "corners", "corner", "opacity", "glow", "overlay", "footer", "quote", "name", "names", "date", "handle", "address", "value", "values", "data", "feature", "features", "picture", "image", "photo", "emoji", "arrow", "badge", "layout", "subtext", "highlight", "particles", "texture", "grain", "pattern", "underline", "note", "testimonial", "counter", "percentage",
] as const;

/** Other words of the grammar, so that they are never «mended» and may be aimed at by typos. */
const otherWords = [
  "second", "seconds", "minute", "minutes", "longer", "shorter", "bigger", "smaller", "larger", "bolder", "faster", "slower", "brighter", "darker", "lighter", "warmer", "cooler",
  "first", "third", "fourth", "fifth", "last", "final", "previous", "next", "before", "after", "between", "behind", "front", "beginning", "ending", "middle", "everything", "every", "other", "another",
  "intro", "outro", "opening", "closing", "pricing", "video", "please", "music", "soundtrack", "voiceover", "narration", "audio", "sound", "song", "volume", "vertical", "landscape", "portrait", "square", "widescreen", "format",
  "theme", "palette", "style", "story", "picture", "image", "photo", "illustration", "half", "twice", "whole", "entire", "length", "duration", "long", "short", "again", "back", "more", "less", "orange", "yellow", "purple", "green", "white", "black", "brown",
  "scenes", "slides", "without", "with", "called", "named", "instead", "also", "then",
] as const;

export const grammarWords: ReadonlySet<string> = new Set([...commandVerbs, ...sceneNouns, ...elementNouns, ...otherWords]);
/** Towards which a misspelt word is mended. */
export const mendable: readonly string[] = [...grammarWords].filter((word) => word.length >= 4);

/** Ordinary words that are one slip away from a word of the grammar, and are not meant as it. */
export const ordinaryWords: ReadonlySet<string> = new Set([
  "scent", "scenic", "later", "undue", "trial", "cope", "remote", "sprite", "moved", "love", "most", "note", "mode", "model", "mood", "movie", "more", "some", "same", "come", "came", "home", "case", "care", "cost", "coat", "boat",
  "text", "test", "next", "best", "rest", "west", "last", "fast", "past", "list", "lost", "just", "must", "dust", "rust", "must", "most", "post", "host", "over", "ever", "even", "seven", "eleven", "event", "events", "being", "begin", "bring", "spring", "string", "strong", "song", "long", "along", "belong", "among",
  "were", "where", "there", "here", "these", "those", "those", "this", "that", "than", "then", "them", "they", "when", "what", "which", "while", "white", "write", "quite", "quiet", "site", "sign", "signs", "size", "sized", "sizes", "side", "sides", "time", "times", "line", "lines", "fine", "nine", "mine", "wine",
  "page", "pace", "place", "space", "spaces", "face", "race", "grace", "large", "charge", "change", "range", "chance", "dance", "glance", "trade", "grade", "shade", "share", "sharp", "shape", "ship", "shop", "shops", "show", "shot", "slow", "snow", "know", "blow", "flow", "flower", "power", "lower", "slower", "tower",
  "class", "clean", "clear", "clever", "close", "closer", "clothes", "cloud", "coffee", "cool", "cover", "cream", "crew", "dream", "team", "teams", "term", "items", "title", "little", "tiles", "table", "label", "able", "cable", "stable",
  "take", "taken", "make", "maker", "makes", "made", "lake", "cake", "bake", "bakery", "baker", "wake", "like", "bike", "hike", "live", "life", "give", "gives", "five", "drive", "dive", "save", "have", "wave", "gave", "leave", "leaves",
  "want", "wants", "went", "sent", "send", "spend", "send", "mind", "find", "kind", "wind", "blind", "behind", "brand", "brands", "bread", "break", "great", "heart", "chart", "charm", "smart", "start", "starts", "starter", "part", "party", "past", "paste",
  "hear", "dear", "near", "year", "years", "wear", "bear", "gear", "pear", "clear", "learn", "earn", "warm", "farm", "form", "forms", "from", "firm", "film", "films", "fill", "full", "fall", "call", "calls", "hall", "tall", "wall", "small", "sell", "tell", "well", "will", "skill", "still", "until",
  "dark", "park", "mark", "work", "word", "words", "world", "wood", "food", "good", "gold", "bold", "cold", "hold", "sold", "told", "folder", "older", "border", "order", "orders", "ordered", "other", "others", "mother", "another", "either", "rather", "weather", "leather", "feather", "father", "gather", "together",
  "need", "needs", "feed", "seed", "speed", "sleep", "sheep", "keep", "deep", "week", "weekend", "seek", "seen", "scene", "green", "screen", "queen", "keen", "been", "between", "better", "letter", "letters", "butter", "buttons", "bottom", "cotton",
  "house", "horse", "nurse", "course", "source", "force", "price", "prices", "pride", "bride", "bridge", "slice", "slide", "glide", "guide", "ride", "wide", "wider", "water", "winter", "printer", "center", "enter", "counter", "country", "count", "account", "amount", "mount", "mountain", "sound", "round", "ground", "around", "background",
  "look", "looks", "book", "books", "cook", "took", "hook", "back", "black", "pack", "track", "trick", "truck", "brick", "quick", "thick", "stick", "click", "clock", "block", "stock", "rock", "lock", "luck",
  "right", "light", "lights", "night", "fight", "tight", "sight", "might", "eight", "weight", "height", "bright", "flight", "straight", "sweet", "street", "meet", "feet", "tweet", "tree", "three", "free", "agree", "degree", "coffee", "fonts", "front", "month", "months", "mouth", "south", "north", "worth", "birth", "earth", "health",
  "does", "done", "dont", "down", "town", "brown", "crown", "grown", "own", "owner", "tone", "stone", "phone", "alone", "none", "bone", "zone", "gone", "store", "stores", "story", "storm", "score", "core", "more", "before", "sore", "bore", "boring", "during", "string", "pricing", "printing", "prints", "points", "paint", "pain", "plan", "plans", "plain", "plane", "planet", "plant", "plants", "play", "plays", "player",
  "instead", "inside", "outside", "beside", "besides", "sides", "video", "videos", "audit", "audio", "radio", "ratio", "studio", "insert", "inserts", "insect", "desert", "dessert", "delight", "deleted", "delicate", "dedicate", "duplicated", "create", "created", "creative", "creator", "greater", "cream", "crate", "credit", "edition", "editor", "edits", "exit", "exits", "extend", "expand", "expend", "extent", "intend", "instant", "reverse", "reserve", "revise", "review", "reviews", "relate", "release", "replay", "reply", "report", "repair", "repeat", "request", "restore", "resort", "result", "return", "retro", "revenue", "rename", "remain", "remind", "removed", "render",
  "image", "images", "imagine", "manage", "magic", "music", "basic", "public", "photo", "photos", "picture", "pictures", "capture", "feature", "features", "future", "nature", "mature", "texture", "lecture", "structure", "culture", "venture", "adventure",
  "customers", "customer", "custom", "customs", "bottle", "battle", "cattle", "settle", "gentle", "simple", "sample", "example", "people", "purple", "couple", "apple", "circle", "single", "angle", "jungle", "double", "trouble", "visible", "possible", "terrible", "horrible", "number", "numbers", "member", "members", "summer", "hammer", "banner", "dinner", "winner", "inner", "under", "wonder", "thunder", "gender", "tender", "vendor", "lender", "slender", "blender", "sender", "fender",
  "logan", "slogan", "login", "begin", "margin", "origin", "virgin", "region", "reason", "season", "person", "lesson", "button", "kitten", "written", "rotten", "garden", "golden", "wooden", "hidden", "sudden", "listen", "fasten", "moment", "comment", "content", "contents", "context", "contact", "contrast", "contract", "connect", "correct", "collect", "select", "selected", "effect", "effects", "perfect", "project", "product", "products", "protect", "object", "subject", "respect", "aspect", "inspect", "expect", "except", "accept", "concept", "adapt", "adopt", "apart", "spark", "sport", "sports", "short", "shirt", "shift", "swift", "swipe", "stripe", "strip", "trip", "grip", "drip", "drop", "crop", "shop", "stop", "step", "steps", "stem", "item", "them", "theme", "scheme", "schema", "cinema",
  "fading", "dated", "added", "adding", "padding", "wedding", "heading", "header", "leader", "reader", "ready", "steady", "already", "today", "daily", "dairy", "diary", "fairy", "hairy", "story", "glory", "history", "victory", "factory", "battery", "gallery", "grocery", "delivery", "discovery", "recovery", "every", "everyone", "forty", "thirty", "sixty", "empty", "entry", "country", "pretty", "thing", "things", "think", "thank", "thanks", "blank", "drink", "drinks", "pink", "link", "links", "rank", "bank", "tank", "trunk", "closed", "rights", "shorts", "reels", "reel", "feel", "feels", "wheel", "steel", "steal", "deal", "deals", "real", "meal", "seal", "heal", "ideal", "ideas", "idea", "area", "areas",
  "cutout", "trimmed", "copies", "copied", "copper", "cover", "lower", "tiger", "finger", "singer", "ginger", "anger", "danger", "ranger", "hunger", "younger", "stronger", "higher", "lighter", "lightly", "slightly", "nightly", "rightly", "brightly", "slowly", "lovely", "lonely", "early", "yearly", "clearly", "nearly", "really", "family", "finally", "final", "finals", "signal", "normal", "formal", "informal", "animal", "minimal", "maximal", "vertigo", "portraits", "squared", "squares", "squat", "squad", "sauce", "saucer", "spite", "spilt", "splat", "flip", "flips", "clips", "chips", "ships", "tips", "hips", "lips", "texts", "taste", "tasty", "toast", "roast", "coast", "beast", "feast", "least", "yeast", "east", "cheese",
]);
