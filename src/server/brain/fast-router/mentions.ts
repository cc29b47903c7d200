import { compiled } from "./compiled";
import { elementPattern } from "./intents/elements";
import type { SceneLine } from "./routing";
import { namesOf } from "./scene-names";

/**
 * Scenes whose names a text says as ordinary words («the feature list», «in features»), so that nothing has taken them for a
 * reference: no proof that they are meant, but a reading that acts on another scene has overheard them.
 * @param text a clause's text, with marks for what was taken
 */
export function mentionedIn(text: string, scenes: readonly SceneLine[]): SceneLine[] {
  return namesOf(scenes).flatMap(({ scene, name, weak }) => {
    if (!weak || elementPattern.test(name)) return [];
    const stem = name.replace(/s$/, "");
    return compiled(`\\b(?:the|our|my|in|of|on|from) ${stem}s?(?= |$|,)`, "u").test(text) ? [scene] : [];
  });
}
