import { subject } from "./subject";

/** Money, trades and services. */
export const work = [
  subject("finance", {
    words:
      "bank banking finance fintech money invest investing investment investor savings payments budget budgeting wealth loan mortgage fund finanzen finanzas banque 金融 银行 理财 投资",
    lines: [
      "Money, made clear.",
      "Plan well. Live well.",
      "Know where it goes.",
      "Quiet growth, clear numbers.",
    ],
    kickers: ["Clear by design", "Money matters"],
    features: [
      "Clear | No small print to search | search",
      "Careful | Guarded at every step | shield",
      "Steady | Your goals in view | trending",
    ],
    call: "Take the next step | It begins with a clear picture. | Open an account",
    colors: ["#0b1b2b", "#3fbf8f"],
    products: "Everyday account, Savings, Investing, Cards",
    steps: "Open an account, Set a goal, Watch it grow",
  }),
  subject("insurance", {
    words: "insurance insurer coverage policy versicherung seguro seguros assurance 保险",
    lines: [
      "For the day you hope won't come.",
      "Covered, so you can live.",
      "Rain is fine when you have a roof.",
      "Peace of mind, in plain words.",
    ],
    kickers: ["Well covered", "Just in case"],
    features: [
      "Plain words | You know what's covered | book",
      "Quick claims | A person picks up | phone",
      "Made to fit | Pay for what you need | ruler",
    ],
    call: "Get covered | A few questions, a clear answer. | Get a quote",
    colors: ["#eef4fb", "#1f5fae"],
    products: "Home, Car, Travel, Health",
    steps: "Tell us what matters, Compare your options, Sleep well",
  }),
  subject("accounting", {
    words:
      "accounting accountant bookkeeping bookkeeper tax taxes payroll audit steuerberater buchhaltung contabilidad comptable comptabilité 会计 税务",
    lines: [
      "Books that balance.",
      "Numbers in order. Head clear.",
      "Tax season, without the season.",
      "You run it. We count it.",
    ],
    kickers: ["In the black", "Numbers, sorted"],
    features: [
      "On time | Deadlines are our calendar | calendar",
      "In order | Every receipt has its place | layers",
      "In plain words | You see where you stand | message",
    ],
    call: "Hand us the shoebox | We like receipts. | Get in touch",
    colors: ["#f5f4ef", "#23614a"],
    products: "Bookkeeping, Tax returns, Payroll, Advice",
    steps: "Send your papers, We put them in order, You sign",
  }),
  subject("law", {
    words:
      "law lawyer lawyers legal attorney attorneys law-firm notary solicitor kanzlei anwalt rechtsanwalt abogado abogados bufete avocat cabinet 律师 法律",
    lines: [
      "Clear counsel. Firm ground.",
      "On your side of the table.",
      "When words matter.",
      "Know where you stand.",
    ],
    kickers: ["Counsel", "On your side"],
    features: [
      "Clear | Law in plain words | message",
      "Thorough | We read the second page too | search",
      "Discreet | What you tell us stays here | lock",
    ],
    call: "Let's talk it through | Tell us what happened. | Arrange a talk",
    colors: ["#101820", "#c5a46d"],
    products: "Contracts, Employment, Property, Family law",
    steps: "Tell us the case, Hear your options, Decide with confidence",
  }),
  subject("consulting", {
    words:
      "consulting consultant consultancy advisory strategy business corporate company b2c beratung consultoría conseil 咨询 公司 企业",
    lines: [
      "Good questions, clear answers.",
      "From plan to practice.",
      "Decisions you can stand behind.",
      "See the whole board.",
    ],
    kickers: ["Clear advice", "From plan to practice"],
    features: [
      "Listen first | Then we speak | headphones",
      "Plain results | One page beats fifty | target",
      "Hands on | We stay until it works | handshake",
    ],
    call: "Let's talk | Bring your hardest question. | Get in touch",
    colors: ["#f4f2ee", "#2d4a7c"],
    products: "Strategy, Operations, Growth, Training",
    steps: "Ask the question, Find the answer, Make it happen",
  }),
  subject("marketing", {
    words:
      "marketing advertising branding seo social-media campaign growth-agency pr content-marketing werbung publicidad publicité 营销 广告",
    lines: ["Be remembered.", "Say less. Mean more.", "Reach people, not numbers.", "Ideas that travel."],
    kickers: ["Loud and clear", "Out in the world"],
    features: [
      "One idea | Said well | idea",
      "The right people | In the right place | target",
      "Measured | We show what worked | chart",
    ],
    call: "Let's make some noise | Tell us who should hear you. | Start a project",
    colors: ["#16091f", "#ff5c8a"],
    products: "Brand, Campaigns, Social, Web",
    steps: "Find the idea, Make it loud, Measure it",
  }),
  subject("design", {
    words:
      "design designer designers studio illustrator illustration artist ux ui agency creative agentur kreativ diseño créatif graphic portfolio 设计",
    lines: ["Made with intention.", "Form follows people.", "Work that speaks.", "Every pixel has a reason."],
    kickers: ["Selected work", "Studio", "New work"],
    features: [
      "Ideas | Clear and simple | idea",
      "Craft | Down to the last detail | pencil",
      "Care | From first call to finish | heart",
    ],
    call: "Let's make something | Tell us what you have in mind. | Get in touch",
    colors: ["#0e0e0f", "#f25c3a"],
    products: "Identity, Web, Packaging, Motion",
    steps: "Brief us, See the first draft, Launch it",
  }),
  subject("hiring", {
    words:
      "job jobs hiring recruiting recruitment recruiter career careers vacancy vacancies position talent hr stellenangebot karriere empleo contratando emploi recrutement 招聘 工作",
    lines: [
      "Do work you'd tell a friend about.",
      "There's a desk with your name.",
      "Come and build it with us.",
      "Good people wanted.",
    ],
    kickers: ["We're hiring", "Join the team", "Open role"],
    features: [
      "Real work | You'll see what you did | target",
      "Good people | Who say good morning | users",
      "Room to grow | Learn on the way | trending",
    ],
    call: "Join us | Send a few lines. No cover-letter poetry. | Apply now",
    colors: ["#111827", "#ffb648"],
    products: "Engineering, Design, Sales, Support",
    steps: "Say hello, Meet the team, Start on Monday",
  }),
  subject("coworking", {
    words:
      "coworking co-working office offices workspace desk meeting-room büro oficina bureau 办公 联合办公",
    lines: [
      "A good place to think.",
      "Your desk, your day.",
      "Work near good people.",
      "Bring the laptop. We have the rest.",
    ],
    kickers: ["Open desks", "Come and work"],
    features: [
      "Quiet corners | For the hard part | moon",
      "Good company | For the coffee after | coffee",
      "Easy in | Stay a day or a year | key",
    ],
    call: "Try a day | See if the chair fits. | Book a tour",
    colors: ["#f3f1ea", "#e0623c"],
    products: "Day desk, Fixed desk, Private office, Meeting room",
    steps: "Take a tour, Pick a desk, Get to work",
  }),
  subject("cleaning", {
    words:
      "cleaning cleaner cleaners laundry housekeeping maid dry-cleaning window-cleaning reinigung putzen limpieza nettoyage ménage 清洁 保洁",
    lines: [
      "Come home to clean.",
      "We do the corners too.",
      "Sparkle, minus the scrubbing.",
      "Your weekend, given back.",
    ],
    kickers: ["Spotless", "Fresh and clean"],
    features: [
      "Every corner | Also behind the sofa | sparkles",
      "Same faces | People you get to know | users",
      "Your schedule | Weekly, monthly, once | calendar",
    ],
    call: "Put your feet up | We bring the mop. | Book a clean",
    colors: ["#eaf6fb", "#1683c4"],
    products: "Home cleaning, Offices, Windows, Moving out",
    steps: "Pick a day, We clean, You relax",
  }),
  subject("trades", {
    words:
      "plumber plumbing electrician carpenter carpentry roofer roofing painter painters handyman hvac repair repairs locksmith handwerker klempner fontanero electricista plombier électricien 维修 水管工",
    lines: [
      "Fixed properly.",
      "We turn up. It works.",
      "Good hands, good tools.",
      "Done right, and swept after.",
    ],
    kickers: ["At your service", "Call us"],
    features: [
      "On time | We say when, we come then | clock",
      "Done right | So we needn't come twice | wrench",
      "Fair | You know the price before | handshake",
    ],
    call: "Something broken? | Call before it gets wet. | Call us",
    colors: ["#14181d", "#ff9b2f"],
    products: "Repairs, Installations, Renovation, Emergency call",
    steps: "Call us, We take a look, It works again",
  }),
  subject("construction", {
    words:
      "construction builder builders building renovation architecture architect architects contractor roof concrete timber bau bauunternehmen construcción arquitecto architecte bâtiment 建筑 装修",
    lines: [
      "Built to be lived in.",
      "From line to wall.",
      "Measure twice. Build once.",
      "Good bones, good light.",
    ],
    kickers: ["On site", "From the ground up"],
    features: [
      "Planned | Every line has a reason | ruler",
      "Solid | Materials that age well | home",
      "On schedule | You know what's next | calendar",
    ],
    call: "Let's build it | Bring a sketch, or just an idea. | Start a project",
    colors: ["#1b1c1e", "#f2b705"],
    products: "New homes, Renovation, Extensions, Interiors",
    steps: "Share your idea, Draw the plan, Break ground",
  }),
  subject("transport", {
    words:
      "taxi logistics delivery shipping courier moving movers freight truck trucks train bus cargo lieferung logistik transporte mudanzas livraison déménagement 物流 快递",
    lines: [
      "On time, every time.",
      "Door to door, no detours.",
      "It's on its way.",
      "Careful with your boxes.",
    ],
    kickers: ["On the move", "On its way"],
    features: [
      "On time | You can plan around it | clock",
      "In one piece | Packed like our own | package",
      "In sight | Know where it is | map-pin",
    ],
    call: "Let's get moving | Tell us from where to where. | Book now",
    colors: ["#0d1418", "#37c2e8"],
    products: "Same day, Overnight, Freight, Moving",
    steps: "Book a pick-up, Follow it, Sign for it",
  }),
  subject("cars", {
    words:
      "car cars auto automotive garage dealership motorcycle motorcycles vehicle tuning detailing driving-school autohaus werkstatt coche coches taller voiture voitures 汽车 修车",
    lines: ["Built for the road ahead.", "Turn the key. Smile.", "The long way home.", "Every curve counts."],
    kickers: ["On the road", "Ready to roll", "Behind the wheel"],
    features: [
      "Checked | Bumper to bumper | wrench",
      "Ready | Keys on the counter | key",
      "Honest | What we find, we show | handshake",
    ],
    call: "Take it for a drive | The seat is adjusted. | Book a test drive",
    colors: ["#0c0d0f", "#ff3b30"],
    products: "New cars, Used cars, Service, Tyres",
    steps: "Pick your car, Take a drive, Drive it home",
  }),
];
