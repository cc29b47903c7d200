import { test as base, expect } from "@playwright/test";

/** A page that collects what must not happen: errors in the console, requests to other hosts. */
export type Complaints = { errors: string[]; strangers: string[] };

export const test = base.extend<{ complaints: Complaints }>({
  complaints: [
    async ({ page }, use) => {
      const complaints: Complaints = { errors: [], strangers: [] };
      page.on("pageerror", (error) => complaints.errors.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error")
          complaints.errors.push(`${message.text()} (${message.location().url})`);
      });
      page.on("request", (request) => {
        const { protocol, hostname } = new URL(request.url());
        const isOwn = protocol === "data:" || protocol === "blob:" || hostname === "127.0.0.1";
        if (!isOwn) complaints.strangers.push(request.url());
      });
      await use(complaints);
    },
    { auto: true },
  ],
});

export { expect };
