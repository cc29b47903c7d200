import { describe, expect, it } from "vitest";
import { parseEnvironment } from "./env";

describe("parseEnvironment", () => {
  it("listens on this machine only, with the embedded database, when nothing is set", () => {
    expect(parseEnvironment({})).toMatchObject({ HOST: "127.0.0.1", PORT: 3000, DATA_DIR: ".data" });
    expect(parseEnvironment({}).DATABASE_URL).toBeUndefined();
  });

  it("takes an empty variable as not set", () => {
    expect(parseEnvironment({ PORT: "", DATABASE_URL: "", HOST: "" })).toMatchObject({
      HOST: "127.0.0.1",
      PORT: 3000,
    });
  });

  it("names the variable that is wrong and says what it must be", () => {
    expect(() => parseEnvironment({ PORT: "http" })).toThrow(/PORT must be a port number/);
    expect(() => parseEnvironment({ DATABASE_URL: "mysql://x" })).toThrow(
      /DATABASE_URL must start with postgres/,
    );
  });

  it("refuses to listen elsewhere without AUTH_SECRET", () => {
    expect(() => parseEnvironment({ HOST: "0.0.0.0" })).toThrow(/AUTH_SECRET/);
    expect(parseEnvironment({ HOST: "0.0.0.0", AUTH_SECRET: "a long enough secret" }).HOST).toBe("0.0.0.0");
  });
});
