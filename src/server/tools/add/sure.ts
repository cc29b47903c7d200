/** Below this no template is what was asked for: a model writes the scene, or the nearest carries the words, and that is said. */
export const sure = 0.6;
/** Below this a model, where there is one, knows better. */
export const surest = 0.82;
