import { subject } from "./subject";

/** Homes, shops and journeys. */
export const places = [
  subject("property", {
    words:
      "real-estate realtor realty property properties house houses apartment apartments home homes rental realestate estate immobilien makler wohnung haus inmobiliaria casa piso immobilier appartement 房地产 公寓 房子",
    lines: [
      "Find the place that feels like home.",
      "Space to live well.",
      "Open the door.",
      "Morning light included.",
    ],
    kickers: ["New on the market", "Welcome home", "For sale"],
    features: [
      "Handpicked | Places worth seeing | home",
      "Local | We know the street | map-pin",
      "At your side | From viewing to keys | key",
    ],
    call: "Come and see it | Bring your questions. | Book a viewing",
    colors: ["#f4f1ec", "#35594a"],
    products: "City flats, Family homes, New builds, Land",
    steps: "See the place, Make an offer, Get the keys",
  }),
  subject("interior", {
    words:
      "interior interiors furniture decor sofa lamp lighting homeware ceramics pottery möbel einrichtung muebles decoración meubles 家具 家居",
    lines: [
      "Rooms that feel right.",
      "Sit down. Stay a while.",
      "Home, a little better.",
      "Made for the long evening.",
    ],
    kickers: ["New collection", "For your home"],
    features: [
      "Made well | Joints, not glue | award",
      "Made to live with | Kids and cats included | heart",
      "Made to stay | Beyond the trend | clock",
    ],
    call: "Come and sit on it | Some things you have to feel. | See the collection",
    colors: ["#efe9e1", "#8a5a3c"],
    products: "Sofas, Tables, Lamps, Shelves",
    steps: "Measure the room, Pick your piece, Move it in",
  }),
  subject("hotel", {
    words:
      "hotel hotels hostel resort bnb b&b lodge guesthouse airbnb villa glamping pension gasthof hotelería auberge 酒店 民宿",
    lines: ["Check in. Let go.", "A room with a reason.", "Stay a little longer.", "Wake up somewhere else."],
    kickers: ["Your room is ready", "Stay with us"],
    features: [
      "Quiet nights | Curtains that close | moon",
      "Good mornings | Breakfast worth getting up for | coffee",
      "Well placed | Step out and you're there | map-pin",
    ],
    call: "Come and stay | The key is at the desk. | Book your stay",
    colors: ["#12202a", "#d9b074"],
    products: "Garden room, Sea view, Family suite, Rooftop",
    steps: "Pick your dates, Choose a room, Check in",
  }),
  subject("travel", {
    words:
      "travel trip trips tourism tourist vacation holiday-trip flights flight airline cruise beach tours tour-guide safari island adventure reise reisen urlaub viaje viajes vacaciones voyage voyages 旅行 旅游",
    lines: [
      "Go where you've never been.",
      "The best stories start elsewhere.",
      "Pack light. See more.",
      "Somewhere is waiting.",
    ],
    kickers: ["Next stop", "Out there", "Far from here"],
    features: [
      "Off the beaten track | Places, not postcards | compass",
      "Local guides | People who live there | users",
      "All in one place | From ticket to table | calendar",
    ],
    call: "Where to next? | The best time is soon. | Plan your trip",
    colors: ["#0f2a3a", "#f2b134"],
    products: "City breaks, Island hopping, Road trips, Slow trains",
    steps: "Pick a place, Pack light, Go",
  }),
  subject("outdoor", {
    words:
      "outdoor outdoors camping hiking climbing ski skiing snowboard surf surfing kayak mountain mountains trail trails wander wandern senderismo randonnée 登山 露营 滑雪",
    lines: [
      "Higher ground, clearer head.",
      "Follow the trail.",
      "Weather is part of it.",
      "Out there is closer than you think.",
    ],
    kickers: ["Above the clouds", "Into the wild", "Trail open"],
    features: [
      "Good gear | Made for bad weather | umbrella",
      "Good routes | Walked, not guessed | map",
      "Good company | Nobody left behind | users",
    ],
    call: "See you outside | Bring boots. | Plan your route",
    colors: ["#13231c", "#ff8a3d"],
    products: "Day hikes, Hut tours, Climbing, Winter trails",
    steps: "Check the weather, Pack the bag, Start walking",
  }),
  subject("shop", {
    words:
      "shop store ecommerce e-commerce marketplace webshop boutique gift gifts product products online-shop laden geschäft onlineshop tienda boutique-en-ligne magasin 商店 网店 店铺",
    lines: [
      "Good things, well chosen.",
      "Find something you'll keep.",
      "Little things, big smiles.",
      "Chosen, not stocked.",
    ],
    kickers: ["Now in store", "New in", "On the shelf"],
    features: [
      "Chosen well | Only what we'd buy | star",
      "Packed with care | Ready to give away | gift",
      "Easy returns | Changed your mind? Fine. | package",
    ],
    call: "Find yours | It may be on the shelf already. | Shop now",
    colors: ["#15161c", "#ff6b4a"],
    products: "New arrivals, Everyday things, Gifts, Last pieces",
    steps: "Browse, Choose, Unwrap",
  }),
  subject("sale", {
    words:
      "sale discount deal deals black-friday cyber-monday clearance offer-of angebot rabatt ausverkauf rebajas oferta ofertas descuento soldes promotion 促销 打折 特价 双十一",
    lines: [
      "Good things, better prices.",
      "Blink and it's gone.",
      "Today looks good on you.",
      "The good stuff, for less.",
    ],
    kickers: ["Sale", "For a short time", "Now on"],
    features: [
      "Real favourites | Not the leftovers | star",
      "Online and in store | Wherever you like | shopping-bag",
      "While it lasts | And it won't | timer",
    ],
    call: "Get it while it's here | When it's gone, it's gone. | Shop the sale",
    colors: ["#0d0d0f", "#ff2e4d"],
    products: "Bestsellers, New arrivals, Last pieces, Gift sets",
    steps: "Find a favourite, Add it to the bag, Save",
  }),
  subject("fashion", {
    words:
      "fashion clothing clothes apparel streetwear boutique-fashion dress dresses wear denim collection jacket hoodie t-shirt tshirts mode kleidung moda ropa vêtements 时尚 服装",
    lines: [
      "Made to be worn.",
      "Cut clean. Worn well.",
      "New season, new lines.",
      "Wear it like you mean it.",
    ],
    kickers: ["New collection", "Just dropped", "In season"],
    features: [
      "Well cut | Sits where it should | scissors",
      "Well made | Stitched to last | award",
      "Well worn | Better every year | heart",
    ],
    call: "Find your fit | The new collection is here. | Shop now",
    colors: ["#14110f", "#c8a76a"],
    products: "Coats, Denim, Knitwear, Essentials",
    steps: "Find your size, Try it on, Wear it out",
  }),
  subject("shoes", {
    words:
      "shoes shoe sneakers sneaker boots sandals footwear schuhe zapatos zapatillas chaussures 鞋 运动鞋",
    lines: ["Take the long way.", "Every step, a little lighter.", "Walk in. Walk on.", "Made for pavement."],
    kickers: ["Just dropped", "Step in"],
    features: [
      "Light | You forget them by noon | zap",
      "Grippy | Rain is just weather | umbrella",
      "Good looking | From desk to dinner | star",
    ],
    call: "Step into them | Your size is waiting. | Find your size",
    colors: ["#111214", "#f45d22"],
    products: "Runners, High tops, Boots, Slip-ons",
    steps: "Find your size, Lace them up, Walk",
  }),
  subject("jewelry", {
    words:
      "jewelry jewellery jeweler rings necklace earrings diamond gold silver watches watchmaker handbags schmuck joyería joyas bijoux bijouterie 珠宝 首饰",
    lines: [
      "Small things that stay.",
      "Made by hand, worn for years.",
      "A little light to carry.",
      "For the ones you'd mark in gold.",
    ],
    kickers: ["By hand", "New pieces", "From the workshop"],
    features: [
      "Made by hand | One at a time | heart",
      "Made to last | Pass it on | infinity",
      "Made for you | Engraved if you like | pencil",
    ],
    call: "Find your piece | Some things you'll never take off. | See the collection",
    colors: ["#16130f", "#d9b86c"],
    products: "Rings, Necklaces, Earrings, Bracelets",
    steps: "Choose a piece, Make it yours, Wear it for life",
  }),
  subject("flowers", {
    words:
      "florist flowers flower bouquet bouquets roses flower-shop blumen blumenladen floristería flores fleuriste fleurs 花店 鲜花",
    lines: ["Say it in bloom.", "Cut this morning.", "For no reason at all.", "Something soft for today."],
    kickers: ["In bloom", "Fresh cut", "From the market"],
    features: [
      "Fresh | Cut, not stored | leaf",
      "In season | What grows right now | sun",
      "By hand | No two alike | heart",
    ],
    call: "Make someone's day | Or your own. | Send flowers",
    colors: ["#fbf0f1", "#c03f63"],
    products: "Seasonal bouquet, Dried flowers, Wedding flowers, Pot plants",
    steps: "Choose a mood, Write the card, We deliver",
  }),
  subject("garden", {
    words:
      "garden gardening gardener landscaping plants plant nursery farm farmers farming organic vegetables lawn garten gärtnerei jardín jardinería jardin ferme granja 花园 农场 有机",
    lines: [
      "Grown with care.",
      "Good things take root.",
      "Dirt under the nails, smile on the face.",
      "A greener everyday.",
    ],
    kickers: ["Grown locally", "From the ground up", "In season"],
    features: [
      "Grown here | A short way to you | leaf",
      "In season | When it tastes best | sun",
      "Kind to the soil | Now and later | recycle",
    ],
    call: "Grow with us | Good things start small. | Find out more",
    colors: ["#12251a", "#9ccf6a"],
    products: "Vegetable boxes, Herbs, Seedlings, Cut flowers",
    steps: "Prepare the soil, Plant the seed, Wait and water",
  }),
  subject("pets", {
    words:
      "pet pets dog dogs cat cats puppy puppies kitten vet veterinary grooming dog-walking horse horses haustier hund hunde katze tierarzt mascota mascotas perro perros gato veterinario chien chiens chat-animal vétérinaire 宠物 狗 猫",
    lines: [
      "Happy tails start here.",
      "For the ones who wait at the door.",
      "Good food. Good walks. Good dogs.",
      "Love has four legs.",
    ],
    kickers: ["For best friends", "Paws first", "Good boy, good girl"],
    features: [
      "Loved | Like our own | heart",
      "Healthy | What's good for them | leaf",
      "Playful | Room to run | smile",
    ],
    call: "Come say hello | Bring your best friend. | Visit us",
    colors: ["#fff4e3", "#d9622b"],
    products: "Food, Toys, Grooming, Day care",
    steps: "Meet us, Sniff around, Come back tomorrow",
  }),
];
