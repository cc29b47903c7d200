import { Booking } from "./booking";
import { Chat } from "./chat";
import { Course } from "./course";
import { Cover } from "./cover";
import { Dashboard } from "./dashboard";
import { MapView } from "./map-view";
import { Player } from "./player";
import { Post } from "./post";
import { Tracker } from "./tracker";
import { Wallet } from "./wallet";

/** The main part of an interface by its kind, and how the rest is set: rows, pictures or numbers. */
export const heroes = {
  dashboard: { Hero: Dashboard, items: "stats", tall: 0.4 },
  shop: { Hero: Cover, items: "pictures", tall: 0.28 },
  menu: { Hero: Cover, items: "rows", tall: 0.3 },
  feed: { Hero: Post, items: "pictures", tall: 0.56 },
  article: { Hero: Cover, items: "rows", tall: 0.42 },
  map: { Hero: MapView, items: "rows", tall: 0.5 },
  player: { Hero: Player, items: "rows", tall: 0.62 },
  tracker: { Hero: Tracker, items: "rows", tall: 0.32 },
  wallet: { Hero: Wallet, items: "rows", tall: 0.33 },
  booking: { Hero: Booking, items: "rows", tall: 0.42 },
  course: { Hero: Course, items: "rows", tall: 0.34 },
  chat: { Hero: Chat, items: "none", tall: 1 },
} as const;
export type MockUiKind = keyof typeof heroes;
