import { customType, timestamp } from "drizzle-orm/pg-core";

/** A moment, to the millisecond, as JavaScript has it; given by the application, whose clock is a seam for tests. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: "date" });

/** Text that is ordered by code units, the same in the database and in the browser, whatever the server's locale. */
export const codeUnitText = customType<{ data: string; driverData: string }>({
  dataType: () => 'text COLLATE "C"',
});
