/** Names of the kit's icons by words of a feature; the first that fits. */
const icons: readonly [RegExp, string][] = [
  [/fast|quick|speed|instant|rapid|power/i, "zap"], [/secur|safe|privac|protect|trust|guarantee|warranty/i, "shield"], [/simple|easy|magic|clean|new|smart/i, "sparkles"],
  [/price|pay|afford|cheap|cost|money|refund|free/i, "wallet"], [/time|hour|24\/7|schedule|minute|punctual/i, "clock"], [/support|help|chat|talk|service/i, "message"], [/team|people|communit|collab|friend|social|together/i, "users"],
  [/analytic|report|chart|insight|dashboard|stat/i, "chart"], [/grow|scale|result|increase|sales/i, "trending"], [/ship|deliver|truck|transport/i, "truck"], [/natur|organic|eco|green|plant|vegan|sustain/i, "leaf"], [/coffee|espresso|brew|roast|latte/i, "coffee"],
  [/food|meal|cook|kitchen|dinner|lunch|bread|croissant|cake|menu|breakfast/i, "utensils"], [/love|care|heart|hand ?made|health|wellness/i, "heart"], [/award|best|quality|premium|top/i, "award"], [/world|global|international|online|web|language/i, "globe"], [/locat|near|place|address|local|park/i, "map-pin"],
  [/home|house|room|apartment/i, "home"], [/learn|course|teach|school|class|education|train/i, "graduation"], [/idea|creativ|inspir|tip/i, "idea"], [/music|sound|song|audio/i, "music"], [/podcast|mic|interview|speaker/i, "mic"], [/phone|call|mobile/i, "smartphone"], [/mail|newsletter|letter/i, "mail"],
  [/photo|camera|picture/i, "camera"], [/video|film|movie/i, "film"], [/code|developer|api|open source/i, "code"], [/data|storage|backup/i, "database"], [/cloud|sync/i, "cloud"], [/ai\b|automat|robot|bot/i, "bot"], [/design|color|style|art/i, "palette"], [/gift|bonus|reward/i, "gift"], [/launch|start|rocket|boost/i, "rocket"],
  [/shop|store|order|buy|cart/i, "shopping-bag"], [/calendar|date|event|book|reserv|appointment/i, "calendar"], [/goal|target|focus|precis/i, "target"], [/key|access|login/i, "key"], [/wifi|internet|connect/i, "wifi"], [/sun|summer|warm|light/i, "sun"], [/night|sleep|dark/i, "moon"], [/star|review|rating/i, "star"], [/game|play/i, "play"], [/repair|fix|tool|maint/i, "wrench"], [/fire|hot|grill/i, "flame"], [/recycl|reus|zero waste/i, "recycle"], [/travel|trip|tour|explor/i, "compass"],
];

/** An icon for a feature; empty (a tick) where none speaks for it. */
export function iconFor(text: string): string {
  return icons.find(([pattern]) => pattern.test(text))?.[1] ?? "";
}
