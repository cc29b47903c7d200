/** Whether a request describes a picture of its own («a scene where rain falls …»), which no template draws. */
export function isPictured(request: string): boolean {
  return /\b(?:where|in which|whose)\b/iu.test(request.replaceAll(/["“][^"”]*["”]/gu, ""));
}

/** Whether it is one picture, however many clauses describe it: it speaks of one scene, once. */
export function isOnePicture(message: string): boolean {
  const scenes = message.match(/\bscenes?\b/giu) ?? [];
  return (
    scenes.length === 1 &&
    /\b(?:a|one) (?:[\w-]+ )?scene\b/iu.test(message) &&
    isPictured(message) &&
    !/\b(?:another|second|delete|remove|undo)\b/iu.test(message)
  );
}
