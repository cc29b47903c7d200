import type { StoryPlace } from "@/domain/story";
import type { PlaceDrawing } from "../scene";
import { forest } from "./forest";
import { home } from "./home";
import { meadow } from "./meadow";

const places: Partial<Record<StoryPlace, PlaceDrawing>> = { forest, home, meadow };

/** How a place is drawn; a meadow where nobody knows it. */
export function placeOf(place: string): PlaceDrawing {
  return (Object.hasOwn(places, place) ? places[place as StoryPlace] : undefined) ?? meadow;
}
