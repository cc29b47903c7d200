export * from "./generation-ends";
export * from "./generations";
