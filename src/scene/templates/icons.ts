/** Names of the kit's icons by words of a feature; the first that fits. A word stands for its plural too; `*` for whatever ending. */
const icons: readonly (readonly [words: string, icon: string])[] = [
  ["fast* quick* speed* instant* rapid* power*", "zap"],
  ["secur* safe safer safety privac* private protect* trust* guarantee* warrant*", "shield"],
  ["simple simpl* easy easi* magic* clean cleaner new smart*", "sparkles"],
  ["price* pricing pay payment pays affordab* cheap* cost money refund* free", "wallet"],
  ["time hour 24/7 schedul* minute punctual*", "clock"],
  ["support* help* chat* talk service", "message"],
  ["team people communit* collab* friend friendly social together", "users"],
  ["analytic* report* chart insight* dashboard* stat stats statistic*", "chart"],
  ["grow grows growing growth scal* result* increas* sale", "trending"],
  ["ship ships shipping deliver* truck transport*", "truck"],
  ["natur* organic* eco ecolog* green plant vegan* sustain*", "leaf"],
  ["coffee espresso brew* roast* latte", "coffee"],
  ["food meal cook* kitchen dinner lunch* bread* croissant cake menu breakfast*", "utensils"],
  ["love* care caring heart* handmade hand-made health* wellness", "heart"],
  ["award* best quality premium top", "award"],
  ["world* global* international* online web language", "globe"],
  ["locat* near nearby place address local locally park parks parking", "map-pin"],
  ["home house room apartment", "home"],
  ["learn* course teach* school class education* train* lesson", "graduation"],
  ["idea creativ* inspir* tip", "idea"],
  ["music* sound song audio", "music"],
  ["podcast* mic microphone interview* speaker", "mic"],
  ["phone call calls mobile", "smartphone"],
  ["mail email newsletter letter", "mail"],
  ["photo* camera picture", "camera"],
  ["video* film* movie", "film"],
  ["code* coding developer api open-source", "code"],
  ["data storage backup", "database"],
  ["cloud sync*", "cloud"],
  ["ai automat* robot* bot", "bot"],
  ["design* color* colour* style* art artist*", "palette"],
  ["gift* bonus reward*", "gift"],
  ["launch* start starts started starter rocket boost*", "rocket"],
  ["shop shopping store order* buy buying cart", "shopping-bag"],
  ["calendar date event book booking books reserv* appointment", "calendar"],
  ["goal target* focus* precis*", "target"],
  ["key access* login", "key"],
  ["wifi internet connect*", "wifi"],
  ["sun sunny summer* warm* light", "sun"],
  ["night nightly sleep* dark", "moon"],
  ["star review* rating", "star"],
  ["game gaming play plays playing", "play"],
  ["repair* fix fixes fixed tool mainten* maintain*", "wrench"],
  ["fire hot grill*", "flame"],
  ["recycl* reus* zero-waste", "recycle"],
  ["travel* trip tour tours explor*", "compass"],
];

/** Two words that mean one thing. */
const pairs = /\b(open|zero|hand)\s(source|waste|made)\b/g;

/** An icon for a feature; empty (a tick) where none speaks for it. */
export function iconFor(text: string): string {
  const words =
    text
      .toLowerCase()
      .replace(pairs, "$1-$2")
      .match(/24\/7|[\p{L}\p{N}-]+/gu) ?? [];
  return (
    icons.find(([named]) => named.split(" ").some((name) => words.some((word) => isForm(word, name))))?.[1] ??
    ""
  );
}

function isForm(word: string, name: string): boolean {
  if (name.endsWith("*")) return word.startsWith(name.slice(0, -1));
  return word === name || word === `${name}s` || word === `${name}es`;
}
