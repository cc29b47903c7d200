export * from "./delete-project";
export * from "./open-project";
export * from "./projects";
