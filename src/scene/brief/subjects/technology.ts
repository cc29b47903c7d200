import { subject } from "./subject";

/** Software, machines and what is bought with them. */
export const technology = [
  subject("software", {
    words:
      "saas software platform crm tool tools automation workflow cloud startup b2b productivity webapp web-app website project-management scheduling invoicing plugin 软件 平台",
    lines: [
      "Less busywork. More of what matters.",
      "Everything in one place.",
      "Work that flows.",
      "The calm way to get things done.",
    ],
    kickers: ["Meet the new way", "Now live", "Built for busy teams"],
    features: [
      "One place | No more hunting through tabs | layers",
      "Simple | Nothing to learn first | sparkles",
      "Yours alone | Your data stays your data | shield",
    ],
    call: "Try it today | See it with your own work. | Get started",
    colors: ["#0d1020", "#7c8cff"],
    products: "Tasks, Docs, Calendar, Reports",
    steps: "Create an account, Invite your team, Get going",
  }),
  subject("app", {
    words: "app apps mobile ios android smartphone application aplicación 应用 手机应用",
    lines: [
      "Big help, small screen.",
      "In your pocket, out of your way.",
      "One tap closer.",
      "Made for thumbs.",
    ],
    kickers: ["Now on your phone", "Meet the app", "New"],
    features: [
      "One tap | From thought to done | pointer",
      "Always with you | Wherever you are | smartphone",
      "Private | Yours, and only yours | lock",
    ],
    call: "Get the app | It fits your pocket. | Download",
    colors: ["#0e1326", "#5ee0c0"],
    products: "Home, Search, Saved, Profile",
    steps: "Download it, Set it up, Use it every day",
  }),
  subject("ai", {
    words:
      "ai artificial intelligence machine-learning chatbot robot robots agent agents neural llm gpt copilot ki ia 人工智能 机器人",
    lines: [
      "Think bigger. Start faster.",
      "The hard part, lifted.",
      "Ask. Refine. Ship.",
      "A second mind for first drafts.",
    ],
    kickers: ["Meet your co-pilot", "A new way to work", "Ask anything"],
    features: [
      "Quick | From question to draft | zap",
      "Careful | You have the last word | shield",
      "Capable | Works through the whole task | brain",
    ],
    call: "See what it can do | Give it your hardest task. | Try it",
    colors: ["#07090f", "#3df0c3"],
    products: "Write, Summarise, Search, Automate",
    steps: "Ask a question, Refine the draft, Put it to work",
  }),
  subject("developer", {
    words:
      "developer developers devtools api sdk code coding cli database backend frontend open-source programming hosting deploy kubernetes framework entwickler desarrolladores développeurs 开发者 编程",
    lines: [
      "Ship it before lunch.",
      "Less glue. More code.",
      "Built by people who read the logs.",
      "From commit to live.",
    ],
    kickers: ["For developers", "Now in beta", "Open the terminal"],
    features: [
      "Fast | From install to first call | zap",
      "Typed | Errors where you make them | code",
      "Documented | Examples that run | book",
    ],
    call: "Start building | One command away. | Read the docs",
    colors: ["#0b0e14", "#6ee7a8"],
    products: "SDK, API, CLI, Dashboard",
    steps: "Install it, Connect your repo, Ship",
  }),
  subject("analytics", {
    words:
      "analytics dashboard dashboards data metrics insights reporting bi business-intelligence datos données daten",
    lines: [
      "See what matters.",
      "Numbers that answer back.",
      "From noise to knowing.",
      "Every metric, one look.",
    ],
    kickers: ["At a glance", "Clear numbers"],
    features: [
      "Live | As it happens | zap",
      "Clear | One chart, one answer | chart",
      "Shared | Everyone sees the same | users",
    ],
    call: "Look closer | Your data has a story. | See a demo",
    colors: ["#0a1220", "#4cc2ff"],
    products: "Dashboards, Alerts, Reports, Forecasts",
    steps: "Connect your data, Pick what matters, Share the view",
  }),
  subject("security", {
    words:
      "security cybersecurity privacy vpn password passwords encryption firewall antivirus sicherheit seguridad sécurité 安全 隐私",
    lines: [
      "Sleep well. We're awake.",
      "Safe by default.",
      "Locked for them. Easy for you.",
      "Trust, verified.",
    ],
    kickers: ["Protected", "Quietly on guard"],
    features: [
      "Always on | Watching while you work | eye",
      "Encrypted | From end to end | lock",
      "Simple | One switch, no manual | shield",
    ],
    call: "Stay safe | It takes less time than a reset. | Protect yourself",
    colors: ["#081018", "#28d17c"],
    products: "Passwords, Devices, Network, Backups",
    steps: "Install it, Switch it on, Forget about it",
  }),
  subject("gadget", {
    words:
      "gadget gadgets hardware headphones earbuds smartwatch wearable drone keyboard camera-gear electronics charger gerät 耳机 手表",
    lines: ["Small thing. Big difference.", "Designed to disappear.", "Hold it once.", "Made to be used."],
    kickers: ["New", "Meet it", "In your hand"],
    features: [
      "Made to last | Built like a tool | award",
      "Made to fit | Light enough to forget | ruler",
      "Made simple | One button does it | pointer",
    ],
    call: "Get yours | Once you've held it, you'll know. | Order now",
    colors: ["#101114", "#f1f2f4"],
    products: "The classic, The light one, The pro, The case",
    steps: "Unbox it, Pair it, Press play",
  }),
  subject("game", {
    words:
      "game games gaming esports arcade indie rpg player players console boardgame board-game videogame spiel spiele juego juegos jeu jeux 游戏",
    lines: ["Ready when you are.", "One more round.", "Play it your way.", "Enter. Explore. Again."],
    kickers: ["Press start", "New game", "Level up"],
    features: [
      "Worlds | To get lost in | map",
      "Together | Bring your friends | users",
      "Challenge | Earn every win | trophy",
    ],
    call: "Press start | Your turn. | Play now",
    colors: ["#0b0820", "#8f6bff"],
    products: "Story mode, Co-op, Arena, Daily run",
    steps: "Pick a hero, Learn the moves, Beat the boss",
  }),
  subject("crypto", {
    words:
      "crypto bitcoin blockchain web3 token tokens defi nft wallet ethereum krypto cripto 加密货币 区块链",
    lines: [
      "Your keys. Your call.",
      "Money that moves like a message.",
      "Open by design.",
      "Owned by the people who use it.",
    ],
    kickers: ["On chain", "Now live", "Own it"],
    features: [
      "Yours | Keys never leave you | key",
      "Open | Anyone can check | eye",
      "Borderless | Send it anywhere | globe",
    ],
    call: "Take it for a spin | Start small, stay in control. | Open a wallet",
    colors: ["#0b0714", "#f7b32b"],
    products: "Wallet, Swap, Stake, Bridge",
    steps: "Create a wallet, Keep your key safe, Send your first coin",
  }),
  subject("energy", {
    words:
      "solar energy wind renewable electricity heat-pump battery ev charging climate carbon green-energy sustainability sustainable eco recycling zero-waste photovoltaik energía énergie 能源 太阳能 环保",
    lines: [
      "Power from above.",
      "Less waste. More day.",
      "The sun sends no bill.",
      "Cleaner, one roof at a time.",
    ],
    kickers: ["Powered by daylight", "Greener every day"],
    features: [
      "Clean | Made from sun and wind | sun",
      "Quiet | Works while you don't think of it | moon",
      "Long run | Built for decades | recycle",
    ],
    call: "Make the switch | Your roof has potential. | Get a quote",
    colors: ["#0e1f17", "#ffd24a"],
    products: "Solar roof, Home battery, Wallbox, Heat pump",
    steps: "Check your roof, Plan it together, Switch it on",
  }),
];
