/** What is written for a subject where the prompt gives no words of its own. */
export type Subject = {
  id: string;
  /** Whole lower-case words that tell the subject. */
  words: readonly string[];
  /** Lines below a name. */
  lines: readonly [string, ...string[]];
  /** Small words above a name. */
  kickers: readonly [string, ...string[]];
  /** What such a thing is praised for, with an icon of the kit each. */
  features: readonly (readonly [title: string, text: string, icon: string])[];
  call: { headline: string; line: string; button: string };
  /** Colours that suit where none is named: ground and accent. */
  colors: readonly [string, string];
};

const subject = (
  id: string,
  words: string,
  lines: readonly [string, ...string[]],
  kickers: readonly [string, ...string[]],
  features: Subject["features"],
  call: Subject["call"],
  colors: Subject["colors"],
): Subject => ({ id, words: words.split(" "), lines, kickers, features, call, colors });

export const subjects: readonly Subject[] = [
  subject(
    "coffee",
    "coffee café cafe espresso roaster roastery barista cappuccino latte brew",
    ["Coffee worth waking up for.", "Roasted slowly, poured with care.", "Your morning, made better."],
    ["Small batch · slow roast", "Fresh from the roastery"],
    [
      ["Small batches", "Roasted fresh every week", "coffee"],
      ["Fair trade", "Straight from the growers", "handshake"],
      ["Slow roast", "Time brings out the flavour", "flame"],
    ],
    {
      headline: "Your next cup is waiting",
      line: "Freshly roasted, ready when you are.",
      button: "Order a bag",
    },
    ["#2b1a12", "#d39a5b"],
  ),
  subject(
    "bakery",
    "bakery bread baker pastry pastries cake cakes cupcakes croissant croissants sourdough patisserie cookies donuts",
    ["Baked fresh before you wake.", "Flour, water, salt, and time.", "Warm from the oven, every morning."],
    ["Baked by hand", "Fresh every morning"],
    [
      ["Baked daily", "From the oven before sunrise", "flame"],
      ["Real ingredients", "Nothing you can't pronounce", "leaf"],
      ["Made by hand", "Shaped one loaf at a time", "heart"],
    ],
    { headline: "Come while it's warm", line: "Fresh bread, every morning.", button: "Visit us" },
    ["#fbf1e4", "#b8552f"],
  ),
  subject(
    "restaurant",
    "restaurant bistro pizzeria pizza burger burgers sushi ramen tacos kitchen diner grill food chef brunch dinner catering foodtruck noodles",
    [
      "Good food, gathered around one table.",
      "Cooked today. Remembered tomorrow.",
      "Come hungry. Leave happy.",
    ],
    ["Now serving", "Fresh from the kitchen"],
    [
      ["Fresh every day", "Cooked from what's in season", "leaf"],
      ["Made to order", "Straight from the kitchen", "utensils"],
      ["A table for you", "Come as you are", "users"],
    ],
    { headline: "Your table is ready", line: "Come hungry.", button: "Book a table" },
    ["#1d1513", "#e2703a"],
  ),
  subject(
    "gym",
    "gym fitness workout training crossfit trainer muscle bootcamp pilates running runners marathon sport sports athletic athletes boxing",
    ["Stronger than yesterday.", "Show up. The rest follows.", "Your best set starts here."],
    ["Train harder", "No excuses"],
    [
      ["Real coaches", "Plans that fit your week", "users"],
      ["Open all hours", "Train when it suits you", "clock"],
      ["Results", "Progress you can see", "trending"],
    ],
    { headline: "Start today", line: "Your first session is the hardest. Come anyway.", button: "Join now" },
    ["#0c0d10", "#d7ff3e"],
  ),
  subject(
    "wellness",
    "yoga meditation spa wellness massage mindfulness retreat breathing sleep therapy therapist calm",
    ["Take a breath. Begin again.", "Make room for stillness.", "An hour that is yours."],
    ["Slow down", "Body & mind"],
    [
      ["Gentle classes", "For every body", "leaf"],
      ["Quiet rooms", "Leave the noise outside", "moon"],
      ["Good teachers", "Guidance when you want it", "heart"],
    ],
    { headline: "Make time for you", line: "One quiet hour can change a week.", button: "Book a class" },
    ["#eef1ec", "#5b7f6b"],
  ),
  subject(
    "software",
    "saas software platform dashboard api crm tool automation workflow cloud startup b2b devtools analytics productivity app mobile ios android website web",
    ["Less busywork. More of what matters.", "Everything in one place.", "Work that flows."],
    ["Meet the new way", "Now live"],
    [
      ["Fast", "Ready before you are", "zap"],
      ["Simple", "Nothing to learn first", "sparkles"],
      ["Secure", "Yours alone, always", "shield"],
    ],
    { headline: "Try it today", line: "Set up in a minute.", button: "Get started" },
    ["#0d1020", "#7c8cff"],
  ),
  subject(
    "ai",
    "ai artificial intelligence machine-learning chatbot robot robots agent agents neural",
    ["Think bigger. Start faster.", "The hard part, done for you.", "Ideas at the speed of thought."],
    ["Powered by AI", "Meet your co-pilot"],
    [
      ["Quick", "Answers in seconds", "zap"],
      ["Careful", "Your data stays yours", "shield"],
      ["Capable", "From draft to done", "brain"],
    ],
    { headline: "See what it can do", line: "Ask it anything.", button: "Try it" },
    ["#07090f", "#3df0c3"],
  ),
  subject(
    "finance",
    "bank finance fintech money invest investing investment savings insurance accounting tax payments crypto budget wealth loan mortgage",
    ["Money, made clear.", "Plan well. Live well.", "Your future, in good hands."],
    ["Built on trust", "Clear by design"],
    [
      ["Clear fees", "No small print", "search"],
      ["Safe", "Protected at every step", "shield"],
      ["Growing", "Your goals, on track", "trending"],
    ],
    { headline: "Make your money work", line: "It takes a few minutes.", button: "Open an account" },
    ["#0e1a30", "#4fb08a"],
  ),
  subject(
    "property",
    "estate realtor property apartment apartments house houses homes rental architecture architect interior furniture construction builder renovation",
    ["Find the place that feels like home.", "Space to live well.", "Open the door."],
    ["New on the market", "Welcome home"],
    [
      ["Handpicked", "Places worth seeing", "home"],
      ["Local", "We know every street", "map-pin"],
      ["At your side", "From viewing to keys", "key"],
    ],
    { headline: "Come and see it", line: "Viewings every week.", button: "Book a viewing" },
    ["#f4f1ec", "#35594a"],
  ),
  subject(
    "fashion",
    "fashion clothing clothes apparel streetwear shoes sneakers boutique dress wear denim collection jewelry jewellery watches handbags",
    ["Made to be worn.", "Cut clean. Worn well.", "New season, new lines."],
    ["New collection", "Just dropped"],
    [
      ["Well made", "Built to last", "scissors"],
      ["Fair", "Made under good conditions", "handshake"],
      ["Timeless", "Beyond the season", "star"],
    ],
    { headline: "Find your fit", line: "The new collection is here.", button: "Shop now" },
    ["#14110f", "#c8a76a"],
  ),
  subject(
    "beauty",
    "beauty skincare cosmetics makeup salon hair hairdresser barber nails perfume soap",
    ["Feel good in your skin.", "Care you can feel.", "A little time for you."],
    ["Clean beauty", "Care, daily"],
    [
      ["Gentle", "Kind to every skin", "heart"],
      ["Natural", "What grows, works", "leaf"],
      ["Tested", "On us, never on animals", "shield"],
    ],
    { headline: "Treat yourself", line: "You've earned it.", button: "Book now" },
    ["#f7ece8", "#b5536a"],
  ),
  subject(
    "travel",
    "travel trip trips hotel hostel tourism vacation holiday flights airline cruise beach resort tours safari camping island adventure hiking",
    ["Go where you've never been.", "The best stories start elsewhere.", "Pack light. See more."],
    ["Next stop", "Out there"],
    [
      ["Handpicked places", "Off the beaten track", "compass"],
      ["Local guides", "People who live there", "users"],
      ["Easy booking", "All in one place", "calendar"],
    ],
    { headline: "Where to next?", line: "The best time is soon.", button: "Book your trip" },
    ["#0f2a3a", "#f2b134"],
  ),
  subject(
    "education",
    "school course courses class classes education university college academy learn learning teacher students tutoring tutorial workshop lesson lessons training language math science",
    ["Learn something that stays.", "Curious minds welcome.", "One lesson at a time."],
    ["Now enrolling", "Start learning"],
    [
      ["Good teachers", "Who love what they teach", "graduation"],
      ["Your pace", "Learn when it suits you", "clock"],
      ["For real", "Skills you'll use", "idea"],
    ],
    { headline: "Start learning", line: "The first lesson is on us.", button: "Enrol now" },
    ["#f5f7fa", "#2456c7"],
  ),
  subject(
    "music",
    "music band album concert festival dj song tour vinyl singer guitar piano orchestra choir gig",
    ["Turn it up.", "Heard once. Never forgotten.", "Live, loud, together."],
    ["Out now", "Live"],
    [
      ["Live", "One night only", "mic"],
      ["New songs", "Heard here first", "music"],
      ["Together", "Bring your people", "users"],
    ],
    { headline: "Be there", line: "Doors open soon.", button: "Get tickets" },
    ["#12091f", "#ff4f8b"],
  ),
  subject(
    "podcast",
    "podcast episode radio interview talk newsletter blog channel youtube stream streamer vlog",
    ["Worth your next half hour.", "Stories you'll pass on.", "Press play."],
    ["New episode", "Listen now"],
    [
      ["Every week", "New stories", "calendar"],
      ["Good guests", "People with something to say", "mic"],
      ["Anywhere", "Where you listen already", "headphones"],
    ],
    { headline: "Press play", line: "New episodes every week.", button: "Listen now" },
    ["#1f1633", "#ffb347"],
  ),
  subject(
    "game",
    "game games gaming esports arcade indie rpg player players console",
    ["Ready when you are.", "One more round.", "Play it your way."],
    ["Press start", "New game"],
    [
      ["Worlds", "To get lost in", "map"],
      ["Together", "Bring your friends", "users"],
      ["Challenge", "Earn every win", "trophy"],
    ],
    { headline: "Press start", line: "Your turn.", button: "Play now" },
    ["#0b0820", "#8f6bff"],
  ),
  subject(
    "event",
    "event conference summit meetup webinar party exhibition fair hackathon gala",
    ["Be in the room.", "One day. Many ideas.", "You're invited."],
    ["Save the date", "You're invited"],
    [
      ["Speakers", "Worth the trip", "mic"],
      ["People", "You'll want to meet", "users"],
      ["Ideas", "To take home", "idea"],
    ],
    { headline: "Save your seat", line: "Places are limited.", button: "Register" },
    ["#17120f", "#f2914b"],
  ),
  subject(
    "wedding",
    "wedding bride groom engagement anniversary bridal",
    ["Two names. One day.", "Forever starts here.", "Come celebrate with us."],
    ["Save the date", "Together"],
    [
      ["The day", "All of it", "heart"],
      ["The people", "Who matter most", "users"],
      ["The memories", "That stay", "camera"],
    ],
    { headline: "Celebrate with us", line: "We'd love to have you there.", button: "RSVP" },
    ["#f5f1ea", "#8a6a3b"],
  ),
  subject(
    "birthday",
    "birthday bday jubilee",
    ["Here's to another year.", "Today is all yours.", "Cake first, wishes after."],
    ["Today", "Time to celebrate"],
    [],
    { headline: "Let's celebrate", line: "Cake included.", button: "Join us" },
    ["#2a1650", "#ffc83d"],
  ),
  subject(
    "health",
    "health clinic doctor dentist dental hospital medical medicine pharmacy nurse physio",
    ["Care that listens.", "Good health, close to home.", "In good hands."],
    ["Here for you", "Your health first"],
    [
      ["Time for you", "No rush, no queue", "clock"],
      ["Experienced", "People you can trust", "badge"],
      ["Close by", "In your neighbourhood", "map-pin"],
    ],
    { headline: "We're here for you", line: "New patients welcome.", button: "Book a visit" },
    ["#f3f8f9", "#147a86"],
  ),
  subject(
    "pets",
    "pet pets dog dogs cat cats puppy kitten vet veterinary grooming",
    ["Happy tails start here.", "For the ones who wait at the door.", "Good food. Good walks. Good dogs."],
    ["For best friends", "Paws first"],
    [
      ["Loved", "Like our own", "heart"],
      ["Healthy", "What's good for them", "leaf"],
      ["Playful", "Room to run", "smile"],
    ],
    { headline: "Come say hello", line: "Bring your best friend.", button: "Visit us" },
    ["#fff4e3", "#d9622b"],
  ),
  subject(
    "garden",
    "garden gardening plants plant flowers florist flower nursery farm farmers organic vegetables eco sustainable sustainability climate green-energy solar recycling",
    ["Grown with care.", "Good things take root.", "A greener everyday."],
    ["Grown locally", "From the ground up"],
    [
      ["Grown here", "A short way to you", "leaf"],
      ["In season", "When it tastes best", "sun"],
      ["Kind to the earth", "Now and later", "recycle"],
    ],
    { headline: "Grow with us", line: "Good things start small.", button: "Find out more" },
    ["#12251a", "#9ccf6a"],
  ),
  subject(
    "photo",
    "photography photographer photos photo camera film filmmaker videographer portfolio studio design designer illustrator artist art gallery museum agency creative branding marketing",
    ["Made with intention.", "Look closer.", "Work that speaks."],
    ["Selected work", "Studio"],
    [
      ["Ideas", "Clear and simple", "idea"],
      ["Craft", "Down to the last detail", "pencil"],
      ["Care", "From first call to finish", "heart"],
    ],
    { headline: "Let's make something", line: "Tell us what you have in mind.", button: "Get in touch" },
    ["#0e0e0f", "#f25c3a"],
  ),
  subject(
    "charity",
    "charity nonprofit ngo donation donate fundraiser volunteer volunteers foundation community church",
    ["Small acts. Real change.", "Together we reach further.", "Every hand helps."],
    ["Stand with us", "Together"],
    [
      ["Local", "Help where it's needed", "map-pin"],
      ["Open", "See where it goes", "eye"],
      ["Together", "Everyone can join", "users"],
    ],
    { headline: "Join in", line: "Every bit helps.", button: "Give today" },
    ["#0f2a3a", "#f0a34b"],
  ),
  subject(
    "kids",
    "kids children toy toys kindergarten daycare baby babies family playground nursery-school",
    ["Big fun for small people.", "Where little ones grow.", "Imagination included."],
    ["For little ones", "Playtime"],
    [
      ["Safe", "Thought through, tested", "shield"],
      ["Fun", "Made for giggles", "smile"],
      ["Creative", "Room to imagine", "palette"],
    ],
    { headline: "Come and play", line: "There's room for everyone.", button: "Visit us" },
    ["#e6f7ff", "#ff7a1a"],
  ),
  subject(
    "drinks",
    "beer brewery wine winery vineyard cocktail cocktails bar pub tea juice smoothie smoothies lemonade water gin whisky kombucha",
    ["Poured with pride.", "Take a sip. Stay a while.", "Good taste, bottled."],
    ["Freshly poured", "Cheers"],
    [
      ["Crafted", "In small batches", "award"],
      ["Natural", "Nothing added", "leaf"],
      ["Shared", "Better together", "users"],
    ],
    { headline: "Raise a glass", line: "Come by and taste it.", button: "Find us" },
    ["#1d130d", "#e3a33b"],
  ),
  subject(
    "shop",
    "shop store ecommerce sale discount marketplace webshop gift gifts deal deals black-friday product",
    ["Good things, well chosen.", "Find something you'll keep.", "Little things, big smiles."],
    ["Now in store", "New in"],
    [
      ["Chosen well", "Only what we'd buy", "star"],
      ["Sent fast", "At your door in days", "truck"],
      ["Easy returns", "No questions", "package"],
    ],
    { headline: "Find yours", line: "While it lasts.", button: "Shop now" },
    ["#15161c", "#ff6b4a"],
  ),
  subject(
    "transport",
    "car cars auto garage bike bikes bicycle motorcycle taxi logistics delivery shipping moving electric ev truck trucks train",
    ["Built for the road ahead.", "On time, every time.", "Get there well."],
    ["On the move", "Ready to roll"],
    [
      ["On time", "You can count on it", "clock"],
      ["Safe", "Checked and checked again", "shield"],
      ["Near you", "Wherever you are", "map-pin"],
    ],
    { headline: "Let's get moving", line: "Ready when you are.", button: "Book now" },
    ["#0d1418", "#37c2e8"],
  ),
  subject(
    "work",
    "job jobs hiring recruiting career team law lawyer legal consulting consultant consultancy hr coworking office coach coaching cleaning plumber electrician service services",
    ["People who get it done.", "Good work, plainly done.", "Ask us anything."],
    ["At your service", "Here to help"],
    [
      ["Experienced", "We've seen it before", "award"],
      ["Honest", "Clear words, fair prices", "handshake"],
      ["Quick", "An answer the same day", "zap"],
    ],
    { headline: "Let's talk", line: "The first talk is free.", button: "Get in touch" },
    ["#f4f2ee", "#2d4a7c"],
  ),
];

const byWord = new Map(subjects.flatMap((entry) => entry.words.map((word) => [word, entry] as const)));

/** The subject that a text speaks of: the one with the most words, the earlier one among equals; null for none. */
export function subjectOf(text: string): Subject | null {
  const votes = new Map<Subject, number>();
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}-]+/u)) {
    const found = byWord.get(word);
    if (found) votes.set(found, (votes.get(found) ?? 0) + 1);
  }
  // «coffee shop», «music app»: the special word says more than the general one.
  for (const general of ["shop", "software", "work", "event"]) {
    const entry = subjects.find((one) => one.id === general);
    if (entry && votes.size > 1) votes.delete(entry);
  }
  let best: Subject | null = null;
  for (const [entry, count] of votes) if (best === null || count > (votes.get(best) ?? 0)) best = entry;
  return best;
}

export function subjectById(id: string | null): Subject | null {
  return subjects.find((entry) => entry.id === id) ?? null;
}
