import type { Services } from "@/server/services";
import type { Caller } from "./caller";

/** What every procedure is given: the instances that it works with, and who asks. */
export type ApiContext = {
  services: Services;
  /** Null for somebody who has not come in by the access link. */
  caller: Caller | null;
};
