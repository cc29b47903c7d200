import { subject } from "./subject";

/** What is good for body and mind. */
export const care = [
  subject("gym", {
    words:
      "gym fitness workout workouts crossfit trainer muscle bootcamp weights strength fitnessstudio gimnasio 健身房 健身",
    lines: [
      "Stronger than yesterday.",
      "Show up. The rest follows.",
      "Your best set starts here.",
      "Lift more than your mood.",
    ],
    kickers: ["Train harder", "No excuses", "Leg day included"],
    features: [
      "Real coaches | Plans that fit your week | users",
      "Room to move | Racks, mats and space | target",
      "Progress you see | Week by week | trending",
    ],
    call: "Start today | The first step is the heaviest. Come anyway. | Join now",
    colors: ["#0c0d10", "#d7ff3e"],
    products: "Strength floor, Group classes, Personal training, Open gym",
    steps: "Pick a class, Meet your coach, Beat your last time",
  }),
  subject("running", {
    words:
      "running runner runners marathon triathlon jogging trail-running race cycling cyclist bike-race swim swimming athlete athletic",
    lines: [
      "One more kilometre.",
      "Find your pace.",
      "The finish line is a beginning.",
      "Lace up. Head out.",
    ],
    kickers: ["Race day", "On your marks", "Out there"],
    features: [
      "Every pace | Nobody runs alone | users",
      "Good routes | Roads you'll want again | map",
      "Your best time | Is still to come | timer",
    ],
    call: "See you at the start | Bring shoes. We bring the route. | Sign up",
    colors: ["#0b1a2b", "#ff6b35"],
    products: "5K, 10K, Half marathon, Marathon",
    steps: "Sign up, Train with us, Cross the line",
  }),
  subject("sports-club", {
    words:
      "club football soccer basketball volleyball handball hockey tennis padel rugby cricket baseball league tournament team-sport sport sports verein sportverein fussball fußball fútbol equipo match stadium boxing judo karate martial 足球 篮球 俱乐部",
    lines: [
      "One team. One more game.",
      "Play hard. Win together.",
      "Home is where the pitch is.",
      "Ninety minutes, one heart.",
    ],
    kickers: ["Game day", "New season", "Together on the pitch"],
    features: [
      "Every age | From first kick to veterans | users",
      "Good coaches | Who know your name | trophy",
      "A real team | On the field and after it | heart",
    ],
    call: "Come and play | There's a shirt with your number. | Join the club",
    colors: ["#0a1f14", "#f5d445"],
    products: "Youth teams, Women's team, Men's team, Open training",
    steps: "Come to a session, Meet the team, Pull on the shirt",
  }),
  subject("yoga", {
    words: "yoga pilates yogastudio asana vinyasa 瑜伽",
    lines: [
      "Take a breath. Begin again.",
      "Make room for stillness.",
      "An hour that is yours.",
      "Bend, breathe, be here.",
    ],
    kickers: ["Slow down", "Body & mind", "On the mat"],
    features: [
      "Gentle classes | For every body | leaf",
      "Quiet rooms | Leave the noise outside | moon",
      "Good teachers | Guidance when you want it | heart",
    ],
    call: "Make time for you | One quiet hour can change a week. | Book a class",
    colors: ["#eef1ec", "#5b7f6b"],
    products: "Morning flow, Slow yin, Power class, Breathwork",
    steps: "Roll out a mat, Find your breath, Carry it home",
  }),
  subject("wellness", {
    words:
      "meditation spa wellness massage mindfulness retreat breathing sleep sauna calm relaxation therme bienestar bien-être 冥想 水疗",
    lines: [
      "Nothing to do. Nowhere to be.",
      "Rest is a skill.",
      "Let the day go quiet.",
      "Come back to yourself.",
    ],
    kickers: ["Slow down", "A quiet hour", "Unwind"],
    features: [
      "Warm hands | Tension leaves first | heart",
      "Quiet rooms | Phones sleep too | moon",
      "Your rhythm | Nobody watches the clock | clock",
    ],
    call: "Take a pause | The world can wait an hour. | Book your hour",
    colors: ["#f2efe9", "#7a6a58"],
    products: "Deep massage, Sauna ritual, Sound bath, Day retreat",
    steps: "Choose a treatment, Switch off, Leave lighter",
  }),
  subject("therapy", {
    words:
      "therapy therapist psychologist psychotherapy counseling counselling mental-health coach coaching life-coach mentor psychologie terapia thérapie 心理",
    lines: [
      "Talk it through.",
      "You don't have to carry it alone.",
      "Small steps, steady ground.",
      "Room for what matters.",
    ],
    kickers: ["Here to listen", "One step at a time"],
    features: [
      "Confidential | What's said here stays here | lock",
      "At your pace | No script, no hurry | clock",
      "Side by side | You lead, we walk along | handshake",
    ],
    call: "Start with a talk | Say hello. That's enough for now. | Book a talk",
    colors: ["#edf2f3", "#3f6f7d"],
    products: "One to one, Couples, Groups, Online sessions",
    steps: "Say hello, Tell us what's up, Find your way on",
  }),
  subject("dentist", {
    words:
      "dentist dental dentists teeth orthodontist orthodontics smile-clinic zahnarzt zahnärztin dentista dentiste 牙医 牙科",
    lines: [
      "A reason to smile.",
      "Gentle hands, bright smiles.",
      "Good teeth, no drama.",
      "Look forward to the chair.",
    ],
    kickers: ["Healthy smiles", "Open wide"],
    features: [
      "Gentle care | We go at your pace | heart",
      "Clear words | You know what's next | message",
      "Whole families | Milk teeth to wisdom teeth | users",
    ],
    call: "Smile more | New patients welcome. | Book a visit",
    colors: ["#f2fafb", "#138a9c"],
    products: "Check-ups, Cleaning, Whitening, Braces",
    steps: "Book a check-up, Sit back, Smile",
  }),
  subject("health", {
    words:
      "health clinic doctor doctors hospital medical medicine pharmacy nurse physio physiotherapy healthcare chiropractor surgery patient patients klinik praxis arzt clínica médico clinique médecin 诊所 医院 医生",
    lines: [
      "Care that listens.",
      "Good health, close to home.",
      "In good hands.",
      "You first, then the file.",
    ],
    kickers: ["Here for you", "Your health first"],
    features: [
      "Time for you | A talk before a test | clock",
      "Experienced | People who have seen it before | badge",
      "Close by | In your neighbourhood | map-pin",
    ],
    call: "We're here for you | New patients welcome. | Book a visit",
    colors: ["#f3f8f9", "#147a86"],
    products: "Check-ups, Family care, Physiotherapy, Vaccinations",
    steps: "Book a time, Talk it over, Feel better",
  }),
  subject("beauty", {
    words:
      "beauty skincare skin cosmetics makeup nails nail lashes brows perfume fragrance soap serum kosmetik belleza beauté cosmétiques 美容 护肤 化妆品",
    lines: ["Feel good in your skin.", "Care you can feel.", "A little time for you.", "Glow, quietly."],
    kickers: ["Everyday care", "Skin first", "Glow"],
    features: [
      "Gentle | Made for skin that talks back | heart",
      "Simple | Few steps, every day | sparkles",
      "Mindful | Nothing that needn't be there | leaf",
    ],
    call: "Treat yourself | You've earned it. | Discover more",
    colors: ["#f7ece8", "#b5536a"],
    products: "Day cream, Night serum, Gentle cleanser, Lip balm",
    steps: "Cleanse, Treat, Glow",
  }),
  subject("hair", {
    words:
      "hair hairdresser salon barber barbers barbershop haircut haircuts stylist beard shave friseur frisör barbier peluquería barbería coiffeur 理发 美发",
    lines: [
      "Fresh cut, fresh start.",
      "Sit down. Look up.",
      "Sharp lines, easy talk.",
      "Leave better than you came.",
    ],
    kickers: ["Take a seat", "Fresh cut", "In the chair"],
    features: [
      "Sharp cuts | Down to the neckline | scissors",
      "Good talk | Or none at all | message",
      "Your style | Not last year's poster | star",
    ],
    call: "Take a seat | The chair is yours. | Book a cut",
    colors: ["#14110f", "#d8a24a"],
    products: "Haircut, Beard trim, Hot towel shave, Colour",
    steps: "Pick a chair, Tell us the look, Walk out sharp",
  }),
];
