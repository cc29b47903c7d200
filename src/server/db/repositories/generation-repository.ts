export * from "./generation-ends";
export * from "./generation-progress";
export * from "./generations";
