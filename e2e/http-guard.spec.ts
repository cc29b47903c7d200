import { expect, test } from "@playwright/test";

test.describe("the server", () => {
  test("answers a body that is no JSON with a code, and stays up", async ({ request }) => {
    const response = await request.post("/api/trpc/project.create", {
      headers: { "content-type": "application/json" },
      data: Buffer.from("{not json"),
    });
    expect(response.status()).toBe(400);
    expect(await response.text()).toContain("invalid_json");
    expect((await request.get("/api/health")).ok()).toBe(true);
  });

  test("answers broken UTF-8 with a code", async ({ request }) => {
    const response = await request.post("/api/trpc/project.create", {
      headers: { "content-type": "application/json" },
      data: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
    });
    expect(response.status()).toBe(400);
    expect(await response.text()).toContain("invalid_encoding");
  });

  test("refuses a body of 50 MB with a code", async ({ request }) => {
    const response = await request.post("/api/trpc/scene.updateControls", {
      headers: { "content-type": "application/json" },
      data: Buffer.alloc(50 * 1_048_576, 0x61),
    });
    expect(response.status()).toBe(413);
    expect(await response.text()).toContain("payload_too_large");
    expect((await request.get("/api/health")).ok()).toBe(true);
  });

  test("refuses another origin and another host", async ({ request }) => {
    const origin = await request.post("/api/trpc/project.create", {
      headers: { "content-type": "application/json", origin: "https://evil.example" },
      data: "{}",
    });
    expect(origin.status()).toBe(403);
    expect(await origin.text()).toContain("origin_refused");
    const host = await request.get("/", { headers: { host: "evil.example" } });
    expect(host.status()).toBe(403);
  });
});
