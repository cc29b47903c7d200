import { subject } from "./subject";

/** What is eaten and drunk. */
export const food = [
  subject("coffee", {
    words:
      "coffee café cafe cafés espresso roaster roastery barista cappuccino latte brew kaffee kaffeerösterei kaffeemarke cafetería 咖啡 咖啡馆 咖啡店",
    lines: [
      "Coffee worth waking up for.",
      "Roasted slowly, poured with care.",
      "Your morning, made better.",
      "The first good decision of the day.",
    ],
    kickers: ["Small batch · slow roast", "Fresh from the roastery", "Coffee, properly"],
    features: [
      "Small batches | Roasted in rounds you can count | coffee",
      "Known growers | Beans with an address | handshake",
      "Slow roast | Time brings out the flavour | flame",
    ],
    call: "Your next cup is waiting | Freshly roasted, ready when you are. | Order a bag",
    colors: ["#2b1a12", "#d39a5b"],
    products: "House espresso, Flat white, Cold brew, Filter of the week",
    steps: "Pick your roast, Choose your grind, Brew and enjoy",
  }),
  subject("bakery", {
    words:
      "bakery bread baker pastry pastries cake cakes cupcakes croissant croissants sourdough patisserie pâtisserie cookies cookie donuts bagels bäckerei brot boulangerie panadería pastelería 面包店 面包 烘焙",
    lines: [
      "Baked fresh before you wake.",
      "Flour, water, salt, and time.",
      "Warm from the oven, every morning.",
      "Good bread takes its time.",
    ],
    kickers: ["Baked by hand", "Fresh every morning", "From our oven"],
    features: [
      "Baked daily | From the oven before sunrise | flame",
      "Honest dough | Few ingredients, all of them good | leaf",
      "Made by hand | Shaped one loaf at a time | heart",
    ],
    call: "Come while it's warm | Fresh bread, every morning. | Visit us",
    colors: ["#fbf1e4", "#b8552f"],
    products: "Sourdough loaf, Butter croissants, Cinnamon rolls, Seeded rye",
    steps: "Mix the dough, Let it rest overnight, Bake at dawn",
  }),
  subject("restaurant", {
    words:
      "restaurant bistro trattoria brasserie kitchen diner grill food chef brunch dinner lunch steakhouse tapas eatery restaurante gasthaus küche comida 餐厅 美食 饭店",
    lines: [
      "Good food, gathered around one table.",
      "Cooked today. Remembered tomorrow.",
      "Come hungry. Leave happy.",
      "The table is set.",
    ],
    kickers: ["Now serving", "Fresh from the kitchen", "Tonight's table"],
    features: [
      "In season | Cooked from what is good right now | leaf",
      "Made to order | Straight from the kitchen | utensils",
      "A table for you | Come as you are | users",
    ],
    call: "Your table is ready | Come hungry. | Book a table",
    colors: ["#1d1513", "#e2703a"],
    products: "Soup of the day, Pasta al limone, Braised short rib, Chocolate tart",
    steps: "Book your table, Bring good company, Leave the rest to us",
  }),
  subject("fast-food", {
    words:
      "pizza pizzas pizzeria burger burgers sushi ramen tacos taco foodtruck food-truck noodles kebab poke fries sandwich sandwiches takeaway takeout burrito",
    lines: [
      "Hot, fast, and gone too soon.",
      "The good mess.",
      "Two hands. No regrets.",
      "Made the minute you order.",
    ],
    kickers: ["Hot right now", "Order up", "Get it while it's hot"],
    features: [
      "Made fresh | Nothing waits under a lamp | flame",
      "Your way | Extra this, none of that | smile",
      "Near you | Eat in or take it along | map-pin",
    ],
    call: "Hungry yet? | It takes minutes, not hours. | Order now",
    colors: ["#2a0f0a", "#ffb52e"],
    products: "The classic, The spicy one, The veggie one, Loaded fries",
    steps: "Choose your favourite, Make it yours, Eat it hot",
  }),
  subject("catering", {
    words: "catering caterer meal-prep mealkit meals buffet canapés",
    lines: ["You host. We cook.", "Every plate, right on time.", "Food that keeps the party talking."],
    kickers: ["For every table", "At your event"],
    features: [
      "Planned with you | A menu that fits the day | pencil",
      "On the minute | Served when the room is ready | clock",
      "Down to the last fork | We bring it, we clear it | utensils",
    ],
    call: "Tell us the date | We'll bring the menu. | Plan your menu",
    colors: ["#f4efe4", "#5d6b2f"],
    products: "Breakfast boards, Finger food, Seated dinners, Late-night snacks",
    steps: "Tell us the occasion, Taste the menu, Enjoy your guests",
  }),
  subject("beer", {
    words:
      "beer beers brewery brewpub ale lager ipa stout pub taproom craft-beer brauerei bier cerveza cervecería brasseur bière 啤酒",
    lines: [
      "Brewed with patience.",
      "Pull up a stool.",
      "Good beer, good company.",
      "Cold, clear, and worth the wait.",
    ],
    kickers: ["On tap", "From our brewhouse", "Cheers"],
    features: [
      "Small brews | Tank by tank, taste by taste | award",
      "Four ingredients | And a lot of patience | leaf",
      "Made to share | Bring your people | users",
    ],
    call: "The next round is waiting | Come by and taste it. | Find us",
    colors: ["#1d130d", "#e3a33b"],
    products: "Pale ale, Dark lager, Wheat beer, Seasonal brew",
    steps: "Malt the grain, Let it ferment, Pour and share",
  }),
  subject("wine", {
    words:
      "wine wines winery vineyard cellar sommelier riesling champagne prosecco weingut wein vino bodega viñedo vin vignoble 葡萄酒 酒庄",
    lines: [
      "A year in every bottle.",
      "Grown on the hill, poured at the table.",
      "Slow by nature.",
      "Open it with someone you like.",
    ],
    kickers: ["From our hills", "New vintage", "From the cellar"],
    features: [
      "Our own vines | Tended by hand | leaf",
      "Time in the cellar | Ready when it is ready | clock",
      "A sense of place | Soil and sun you can taste | map-pin",
    ],
    call: "Raise a glass | Come and taste it where it grows. | Plan a tasting",
    colors: ["#210b14", "#d6a461"],
    products: "Dry white, Rosé, Red reserve, Sparkling",
    steps: "Walk the vines, Taste the vintage, Take a bottle home",
  }),
  subject("cocktails", {
    words:
      "cocktail cocktails bar gin whisky whiskey rum mezcal vodka spirits mixology speakeasy lounge nightclub",
    lines: [
      "The evening starts here.",
      "Shaken, stirred, remembered.",
      "One more, then home.",
      "Good nights are mixed well.",
    ],
    kickers: ["After dark", "Tonight", "Behind the bar"],
    features: [
      "Measured by heart | Classics, done right | award",
      "New every season | A list worth reading | pencil",
      "Low light, good sound | Stay for one more | moon",
    ],
    call: "See you tonight | We'll keep you a stool. | Find us",
    colors: ["#120a18", "#e86a92"],
    products: "Negroni, Old fashioned, Paloma, Zero-proof sour",
    steps: "Take a seat, Name your mood, Sip slowly",
  }),
  subject("tea-juice", {
    words:
      "tea teas matcha juice juices smoothie smoothies lemonade kombucha boba bubble-tea water drink drinks beverage soda tee saft té jugo zumo thé jus 茶 奶茶 果汁",
    lines: [
      "A sip of something good.",
      "Poured bright, drunk slow.",
      "Feel fresh again.",
      "Simple things, well steeped.",
    ],
    kickers: ["Freshly poured", "Refresh", "Sip slowly"],
    features: [
      "Real fruit | You can taste where it's from | leaf",
      "Made on the spot | Pressed or brewed for you | zap",
      "Light and bright | Good at any hour | sun",
    ],
    call: "Take a sip | Your new everyday. | Try one",
    colors: ["#eef6e6", "#2f8f5b"],
    products: "Matcha latte, Green juice, Ginger lemonade, Iced tea",
    steps: "Pick your base, Add what you love, Shake and go",
  }),
  subject("sweets", {
    words:
      "chocolate chocolates chocolatier ice-cream gelato icecream candy sweets dessert desserts confectionery praline eis schokolade helado helados chocolat glace 冰淇淋 巧克力 甜品",
    lines: [
      "Life's short. Have dessert.",
      "A little joy, scooped.",
      "Melts before the worries do.",
      "Sweet on purpose.",
    ],
    kickers: ["Made to melt", "Something sweet", "Scoop of the day"],
    features: [
      "Made in small pots | Stirred by hand | heart",
      "Real flavours | Fruit, nuts, cocoa | leaf",
      "Something for everyone | Even the picky ones | smile",
    ],
    call: "Treat yourself | You know you want to. | Find your flavour",
    colors: ["#fff0f2", "#c2365f"],
    products: "Salted caramel, Dark chocolate, Pistachio, Lemon sorbet",
    steps: "Pick a flavour, Choose a cone, Eat it fast",
  }),
];
