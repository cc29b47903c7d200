import { subject } from "./subject";

/** What is celebrated and done together. */
export const gatherings = [
  subject("event", {
    words:
      "event events meetup party exhibition-fair fair hackathon gala fundraiser-event launch-party veranstaltung fest evento fiesta événement soirée 活动 派对",
    lines: [
      "Be in the room.",
      "One evening. Many stories.",
      "You had to be there. So be there.",
      "Come early, stay late.",
    ],
    kickers: ["Save the date", "You're invited", "Soon"],
    features: [
      "Good people | You'll want to meet | users",
      "Good program | No filler | calendar",
      "Good night | Stay for the last song | music",
    ],
    call: "Save your seat | We'd love to see you there. | Register",
    colors: ["#17120f", "#f2914b"],
    products: "Opening, Talks, Dinner, Afterparty",
    steps: "Register, Come by, Stay late",
  }),
  subject("conference", {
    words:
      "conference conferences summit webinar keynote symposium congress panel konferenz tagung conferencia congreso conférence 会议 峰会",
    lines: [
      "Ideas worth the trip.",
      "Come with questions.",
      "The talk after the talk.",
      "Two days, one notebook full.",
    ],
    kickers: ["Save the date", "On stage", "Call for speakers"],
    features: [
      "Speakers | Who do the work | mic",
      "Workshops | Bring your laptop | wrench",
      "Hallways | Where it really happens | users",
    ],
    call: "Save your seat | Bring a question. | Register",
    colors: ["#0c1230", "#5de4c7"],
    products: "Keynotes, Workshops, Panels, Networking",
    steps: "Get your badge, Pick your talks, Take ideas home",
  }),
  subject("festival", {
    words: "festival festivals carnival open-air streetfood night-market weekend-festival feria 音乐节 节日",
    lines: [
      "Dust on your shoes, songs in your head.",
      "The weekend that stays.",
      "Bring friends. Leave with more.",
      "Sun down, lights up.",
    ],
    kickers: ["This summer", "Line-up", "Three nights"],
    features: [
      "On stage | From noon to midnight | mic",
      "On the field | Food, shade, friends | utensils",
      "All weekend | Bring a tent | sun",
    ],
    call: "See you in the front row | Bring your loudest friends. | Get tickets",
    colors: ["#1a0b2e", "#ffd23f"],
    products: "Main stage, Night stage, Food market, Camping",
    steps: "Get a ticket, Pack a tent, Lose your voice",
  }),
  subject("wedding", {
    words:
      "wedding weddings bride groom engagement engaged bridal marriage hochzeit boda bodas mariage 婚礼 结婚",
    lines: ["Two names. One day.", "Forever starts here.", "Come celebrate with us.", "Love, and then cake."],
    kickers: ["Save the date", "Together", "We do"],
    features: [
      "The day | All of it | heart",
      "The people | Who matter most | users",
      "The memories | That stay | camera",
    ],
    call: "Celebrate with us | We'd love to have you there. | RSVP",
    colors: ["#f5f1ea", "#8a6a3b"],
    products: "Ceremony, Dinner, First dance, Late-night party",
    steps: "Say yes, Say I do, Dance",
  }),
  subject("birthday", {
    words: "birthday bday jubilee anniversary geburtstag cumpleaños anniversaire 生日",
    lines: [
      "Here's to another year.",
      "Today is all yours.",
      "Cake first, wishes after.",
      "Older, wiser, louder.",
    ],
    kickers: ["Today", "Time to celebrate", "Hooray"],
    features: ["Cake | Obviously | gift", "Friends | All of them | users", "Music | Until late | music"],
    call: "Let's celebrate | Cake is a promise. | Join us",
    colors: ["#2a1650", "#ffc83d"],
    products: "Cake, Candles, Presents, Dancing",
    steps: "Light the candles, Make a wish, Cut the cake",
  }),
  subject("holidays", {
    words:
      "christmas xmas easter thanksgiving hanukkah ramadan eid diwali halloween valentine valentines new-year holidays season-greetings weihnachten ostern navidad noël pâques 圣诞 新年 春节",
    lines: [
      "Warm wishes, near and far.",
      "Time to be together.",
      "A little light in the dark.",
      "Slow down. Pour something warm.",
    ],
    kickers: ["Season's greetings", "With love", "From all of us"],
    features: [
      "Together | The best present | heart",
      "Warm | Candles, tea, old songs | flame",
      "Bright | Lights in every window | sparkles",
    ],
    call: "Happy holidays | See you next year. | Send a wish",
    colors: ["#0f2b22", "#e0b354"],
    products: "Gift boxes, Candles, Cards, Sweets",
    steps: "Light a candle, Call someone, Stay in",
  }),
  subject("charity", {
    words:
      "charity nonprofit non-profit ngo donation donations donate fundraiser fundraising volunteer volunteers foundation community humanitarian spende spenden verein-ev ong donación association-caritative 慈善 公益",
    lines: [
      "Small acts. Real change.",
      "Together we reach further.",
      "Every hand helps.",
      "Start where you are.",
    ],
    kickers: ["Stand with us", "Together", "You can help"],
    features: [
      "Close by | Help where it's needed | map-pin",
      "Open | See where it goes | eye",
      "Together | Everyone can join | users",
    ],
    call: "Join in | Every bit helps. | Give today",
    colors: ["#0f2a3a", "#f0a34b"],
    products: "Warm meals, School supplies, Shelter, Medical care",
    steps: "Choose a cause, Give what you can, See what it does",
  }),
  subject("church", {
    words:
      "church parish ministry worship sermon bible gospel mosque synagogue temple prayer faith kirche gemeinde iglesia église 教堂 教会",
    lines: [
      "Come as you are.",
      "There's a seat for you.",
      "Grace, and good coffee.",
      "Light for the week ahead.",
    ],
    kickers: ["This Sunday", "You're welcome here", "Join us"],
    features: [
      "Welcome | First time or every time | heart",
      "Music | Sing along or listen | music",
      "Community | Beyond Sunday | users",
    ],
    call: "Join us this Sunday | Come as you are. | Plan your visit",
    colors: ["#1c2333", "#e7c27d"],
    products: "Sunday service, Youth group, Choir, Coffee hour",
    steps: "Come in, Take a seat, Stay for coffee",
  }),
  subject("kids", {
    words:
      "kids children child toy toys kindergarten daycare baby babies family playground nursery-school kita kinder spielzeug niños juguetes guardería enfants jouets crèche 儿童 幼儿园 玩具",
    lines: [
      "Big fun for small people.",
      "Where little ones grow.",
      "Imagination included.",
      "Mud is allowed.",
    ],
    kickers: ["For little ones", "Playtime", "Once upon a time"],
    features: [
      "Safe | Thought through, tested | shield",
      "Fun | Made for giggles | smile",
      "Creative | Room to imagine | palette",
    ],
    call: "Come and play | There's room for everyone. | Visit us",
    colors: ["#e6f7ff", "#ff7a1a"],
    products: "Building blocks, Picture books, Puzzles, Dress-up",
    steps: "Come in, Find a friend, Build something",
  }),
  subject("politics", {
    words:
      "campaign-vote election vote mayor council political party-politics petition wahl elecciones élection 选举",
    lines: [
      "Your street. Your say.",
      "Listen first. Then act.",
      "It starts with showing up.",
      "A better week begins with a vote.",
    ],
    kickers: ["Make your mark", "For all of us"],
    features: [
      "Local | Problems with an address | map-pin",
      "Open | Ask anything | message",
      "Steady | After the election too | flag",
    ],
    call: "Have your say | Every voice counts the same. | Get involved",
    colors: ["#101b3b", "#ff5a5f"],
    products: "Housing, Schools, Transport, Green spaces",
    steps: "Get informed, Talk to a neighbour, Vote",
  }),
];
