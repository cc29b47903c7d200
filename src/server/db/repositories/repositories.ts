import * as assets from "./assets";
import * as changeSets from "./change-sets";
import * as exportClaims from "./export-claims";
import * as exports from "./exports";
import * as frameNotes from "./frame-notes";
import * as generationClaims from "./generation-claims";
import * as generationMetrics from "./generation-metrics";
import * as generations from "./generation-repository";
import * as generationSteps from "./generation-steps";
import * as imageCache from "./image-cache";
import * as layoutCache from "./layout-cache";
import * as liveTexts from "./live-texts";
import * as memories from "./memories";
import * as messages from "./messages";
import * as modelBatchClaims from "./model-batch-claims";
import * as modelBatches from "./model-batches";
import * as modelCalls from "./model-calls";
import * as modelSettings from "./model-settings";
import * as owners from "./owners";
import * as photoUploads from "./photo-uploads";
import * as projectEvents from "./project-events";
import * as projects from "./project-repository";
import * as scenes from "./scenes";
import * as stories from "./stories";
import * as storyboard from "./storyboard-repository";

/** All repositories, for the composition root to hand on: other rooms see their types only. */
export const repositories = {
  assets,
  changeSets,
  exportClaims,
  exports,
  frameNotes,
  generationClaims,
  generationMetrics,
  generationSteps,
  generations,
  imageCache,
  layoutCache,
  liveTexts,
  memories,
  messages,
  modelBatchClaims,
  modelBatches,
  modelCalls,
  modelSettings,
  owners,
  photoUploads,
  projectEvents,
  projects,
  scenes,
  stories,
  /** For the storyboard alone. */
  storyboard,
};

export type Repositories = typeof repositories;
