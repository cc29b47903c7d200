import { afterEach, expect, it, vi } from "vitest";
import { environmentNames } from "@/env";
import { buildEnvironment, serverEnvironment } from "./child-environment";

afterEach(() => vi.unstubAllEnvs());

it("hands the server whatever it can be told, keys of models included, and nothing else", () => {
  for (const name of environmentNames) vi.stubEnv(name, `the ${name}`);
  vi.stubEnv("GITHUB_TOKEN", "a stranger");
  const environment = serverEnvironment("production");
  for (const name of environmentNames)
    expect(environment[name]).toBe(name === "NODE_ENV" ? "production" : `the ${name}`);
  expect(environment.GITHUB_TOKEN).toBeUndefined();
});

it("keeps keys and secrets out of the build", () => {
  vi.stubEnv("OPENAI_API_KEY", "sk-secret");
  vi.stubEnv("AUTH_SECRET", "a secret of the owner");
  expect(Object.values(buildEnvironment())).not.toContain("sk-secret");
  expect(buildEnvironment().AUTH_SECRET).toBeUndefined();
});
