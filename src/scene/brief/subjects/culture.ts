import { subject } from "./subject";

/** What is learned, heard and seen. */
export const culture = [
  subject("education", {
    words:
      "school schools university college academy education teacher teachers students student classroom kindergarten-school schule universität escuela universidad colegio école université 学校 大学 教育",
    lines: [
      "Learn something that stays.",
      "Curious minds welcome.",
      "Every question counts.",
      "Where small ideas grow up.",
    ],
    kickers: ["Now enrolling", "Start learning", "Open day"],
    features: [
      "Good teachers | Who love what they teach | graduation",
      "Small groups | Everyone gets a turn | users",
      "For life | Skills you'll use | idea",
    ],
    call: "Come and see | Doors are open. | Enrol now",
    colors: ["#f5f7fa", "#2456c7"],
    products: "Languages, Sciences, Arts, Sports",
    steps: "Visit us, Sign up, First day",
  }),
  subject("course", {
    words:
      "course courses class classes learn learning lesson lessons workshop workshops tutorial tutorials training tutoring bootcamp-course webinar-course masterclass online-course kurs kurse unterricht curso cursos clase cours formation 课程 培训 教程",
    lines: [
      "One lesson at a time.",
      "From first try to first win.",
      "Learn it by doing it.",
      "You'll wonder why it seemed hard.",
    ],
    kickers: ["Lesson one", "Start learning", "New course"],
    features: [
      "Step by step | Never lost, never bored | layers",
      "Hands on | Make something each time | wrench",
      "Your pace | Pause whenever | clock",
    ],
    call: "Start with lesson one | You only need to begin. | Start learning",
    colors: ["#101a33", "#ffc857"],
    products: "Basics, Intermediate, Advanced, One to one",
    steps: "Watch, Try it, Make it yours",
  }),
  subject("language", {
    words:
      "language languages english-course vocabulary grammar spanish-course translation translator sprachschule sprachen idiomas langues 语言 英语课",
    lines: [
      "Say hello differently.",
      "New words, new friends.",
      "Think in two languages.",
      "Speak before you're ready.",
    ],
    kickers: ["Hello · Hola · 你好", "Say it out loud"],
    features: [
      "Speak first | Grammar follows | message",
      "Every day | A little is a lot | calendar",
      "Real people | Not just textbooks | users",
    ],
    call: "Say your first sentence | It will be wrong. Good. | Start speaking",
    colors: ["#fff6e8", "#e4572e"],
    products: "English, Spanish, French, Mandarin",
    steps: "Learn ten words, Use them today, Order a coffee abroad",
  }),
  subject("music", {
    words:
      "music band album concert concerts dj song songs single vinyl singer guitar piano orchestra choir gig ep record-label tour-dates musik konzert música concierto musique 音乐 乐队 演唱会",
    lines: [
      "Turn it up.",
      "Heard once. Never forgotten.",
      "Live, loud, together.",
      "Press play, lose an hour.",
    ],
    kickers: ["Out now", "Live", "New single"],
    features: [
      "Live | You had to be there | mic",
      "New songs | Heard here first | music",
      "Together | Bring your people | users",
    ],
    call: "Be there | Doors open soon. | Get tickets",
    colors: ["#12091f", "#ff4f8b"],
    products: "New single, Vinyl, Tour, Merch",
    steps: "Press play, Learn the chorus, Sing it live",
  }),
  subject("podcast", {
    words: "podcast podcasts episode episodes radio interview interviews talkshow show-notes 播客 电台",
    lines: [
      "Worth your next half hour.",
      "Stories you'll pass on.",
      "Press play.",
      "Good talk, no small talk.",
    ],
    kickers: ["New episode", "Listen now", "On air"],
    features: [
      "New stories | Told by those who lived them | mic",
      "Good questions | And time for answers | message",
      "Anywhere | Where you listen already | headphones",
    ],
    call: "Press play | The next story is waiting. | Listen now",
    colors: ["#1f1633", "#ffb347"],
    products: "Latest episode, Interviews, Short takes, Archive",
    steps: "Press play, Follow, Tell a friend",
  }),
  subject("channel", {
    words:
      "channel youtube stream streamer streaming vlog vlogger creator newsletter blog blogger twitch influencer kanal chaîne 频道 博客",
    lines: [
      "You'll want to see how it ends.",
      "New every time.",
      "Stay for the good part.",
      "Made for the curious.",
    ],
    kickers: ["New video", "Now streaming", "Welcome back"],
    features: [
      "New stories | Not recycled ones | play",
      "No filler | Straight to the good part | zap",
      "Join in | The comments are half the fun | message",
    ],
    call: "Stay in the loop | The next one is on its way. | Subscribe",
    colors: ["#0f0f12", "#ff3d3d"],
    products: "New videos, Series, Shorts, Live",
    steps: "Watch one, Subscribe, Join the talk",
  }),
  subject("film", {
    words:
      "film films movie movies cinema trailer-film documentary filmmaker videographer actor theatre theater musical screening kino película cine théâtre cinéma 电影 电影院",
    lines: [
      "Lights down.",
      "A story you'll carry home.",
      "Some endings begin here.",
      "Watch it in the dark.",
    ],
    kickers: ["Now showing", "A new film", "Coming soon"],
    features: [
      "A story | You haven't heard | film",
      "A cast | You'll believe | users",
      "A big screen | Where it belongs | video",
    ],
    call: "Take your seat | The lights go down soon. | Get tickets",
    colors: ["#0a0a0c", "#e5b567"],
    products: "Premieres, Classics, Shorts, Late shows",
    steps: "Pick a film, Pick a seat, Bring popcorn",
  }),
  subject("photo", {
    words:
      "photography photographer photographers photo photos camera portrait portraits fotografie fotograf fotografía fotógrafo photographe photographie 摄影 摄影师",
    lines: ["Hold that light.", "The moment, kept.", "Look closer.", "Nothing posed, everything true."],
    kickers: ["Selected work", "Through the lens", "New series"],
    features: [
      "Natural | No stiff smiles | smile",
      "Patient | We wait for the light | sun",
      "Yours | Pictures you'll print | image",
    ],
    call: "Let's take pictures | Tell us what to remember. | Book a shoot",
    colors: ["#111111", "#e9d8a6"],
    products: "Portraits, Weddings, Products, Reportage",
    steps: "Tell us the story, Pick the light, Keep the pictures",
  }),
  subject("art", {
    words:
      "art gallery museum exhibition painting paintings sculpture artists ceramics-art ausstellung kunst galerie arte galería musée exposition 艺术 画廊 展览",
    lines: [
      "See it in person.",
      "Stand a little closer.",
      "Colour has a temperature.",
      "Quiet rooms, loud pictures.",
    ],
    kickers: ["On view", "New exhibition", "In the gallery"],
    features: [
      "On the wall | Not on a screen | image",
      "New voices | Beside the known ones | megaphone",
      "Take your time | There's a bench | clock",
    ],
    call: "Come and look | It's different in front of it. | Plan your visit",
    colors: ["#f6f4ef", "#d7263d"],
    products: "Exhibitions, Tours, Workshops, Editions",
    steps: "Step in, Look twice, Talk about it",
  }),
  subject("books", {
    words:
      "book books bookshop bookstore library author novel novels publisher publishing reading poetry writer buch bücher buchhandlung libro libros librería livre livres librairie 书 书店 图书馆",
    lines: ["One more chapter.", "Worlds by the shelf.", "Read it before the film.", "Turn the page."],
    kickers: ["Now in print", "New on the shelf", "Chapter one"],
    features: [
      "Well told | You'll miss your stop | book",
      "Well chosen | Ask us for the next one | star",
      "Well kept | Made to be lent | heart",
    ],
    call: "Start chapter one | The first line is waiting. | Read more",
    colors: ["#f7f2e8", "#7c3b2e"],
    products: "Novels, Poetry, Children's books, Essays",
    steps: "Open it, Forget the time, Lend it on",
  }),
  subject("news", {
    words: "news newspaper magazine journalism media press nachrichten noticias actualités 新闻",
    lines: [
      "What happened, and why.",
      "The story behind the story.",
      "Read past the headline.",
      "Know more by breakfast.",
    ],
    kickers: ["Today", "In brief", "The latest"],
    features: [
      "Checked | Twice, then printed | check",
      "Explained | Not just reported | idea",
      "Short | Your time matters | clock",
    ],
    call: "Stay informed | A few minutes a day. | Read on",
    colors: ["#f4f2ec", "#b3261e"],
    products: "Morning briefing, Long reads, Opinion, Weekend",
    steps: "Read it, Think it over, Talk about it",
  }),
];
