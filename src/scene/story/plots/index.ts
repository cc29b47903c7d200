import { bigStorm } from "./big-storm";
import { brokenThing } from "./broken-thing";
import { facingTheFear } from "./facing-the-fear";
import { farJourney } from "./far-journey";
import { greatRace } from "./great-race";
import { lostThing } from "./lost-thing";
import { missingMoon } from "./missing-moon";
import { newFriend } from "./new-friend";
import type { Plot } from "./plot";
import { secretHelper } from "./secret-helper";
import { shyMonster } from "./shy-monster";
import { slowSeed } from "./slow-seed";

export const plots: readonly Plot[] = [
  lostThing,
  facingTheFear,
  farJourney,
  newFriend,
  greatRace,
  brokenThing,
  bigStorm,
  shyMonster,
  missingMoon,
  slowSeed,
  secretHelper,
];
