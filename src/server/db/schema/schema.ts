export { changeSet, changeSetScene } from "./change-set";
export { videoExport } from "./export";
export { generation, generationStep } from "./generation";
export { generationMetric } from "./generation-metric";
export { message } from "./message";
export { owner } from "./owner";
export { project } from "./project";
export { projectEvent } from "./project-event";
export { scene, sceneVersion } from "./scene";
