import * as changeSets from "./change-sets";
import { deleteProject } from "./delete-project";
import * as generationClaims from "./generation-claims";
import * as generationEnds from "./generation-ends";
import * as generationMetrics from "./generation-metrics";
import * as generationSteps from "./generation-steps";
import * as generations from "./generations";
import * as messages from "./messages";
import { openProject } from "./open-project";
import * as owners from "./owners";
import * as projectEvents from "./project-events";
import * as projects from "./projects";
import * as scenes from "./scenes";
import * as storyboardReads from "./storyboard-reads";
import * as storyboardWrites from "./storyboard-writes";

/** All repositories, for the composition root to hand on: other rooms see their types only. */
export const repositories = {
  changeSets,
  generationClaims,
  generationMetrics,
  generationSteps,
  generations: { ...generations, ...generationEnds },
  messages,
  owners,
  projectEvents,
  projects: { ...projects, deleteProject, openProject },
  scenes,
  /** For the storyboard alone. */
  storyboard: { ...storyboardReads, ...storyboardWrites },
};

export type Repositories = typeof repositories;
