export * from "./storyboard-reads";
export * from "./storyboard-writes";
