import type { StoryPlace } from "@/domain/story";
import type { PlaceDrawing } from "../scene";
import { beach } from "./beach";
import { castle } from "./castle";
import { cave } from "./cave";
import { city } from "./city";
import { desert } from "./desert";
import { farm } from "./farm";
import { forest } from "./forest";
import { garden } from "./garden";
import { home } from "./home";
import { meadow } from "./meadow";
import { mountains } from "./mountains";
import { river } from "./river";
import { school } from "./school";
import { sea } from "./sea";
import { sky } from "./sky-place";
import { snowfield } from "./snowfield";
import { space } from "./space";
import { station } from "./station";
import { underwater } from "./underwater";
import { village } from "./village";

const places: Record<StoryPlace, PlaceDrawing> = {
  home,
  garden,
  forest,
  meadow,
  mountains,
  sea,
  beach,
  river,
  village,
  city,
  station,
  farm,
  desert,
  snowfield,
  cave,
  castle,
  sky,
  space,
  underwater,
  school,
};

/** How a place is drawn; a meadow where nobody knows it. */
export function placeOf(place: string): PlaceDrawing {
  return Object.hasOwn(places, place) ? places[place as StoryPlace] : meadow;
}
