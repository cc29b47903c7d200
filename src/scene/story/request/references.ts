const straight =
  /\b(?:straight|directly|right) (?:from|after|by) (?:the|my|our|their|his|her|these|those) (?:photos?|pictures?|selfies?)\b|\b(?:photos?|pictures?) (?:itself|themselves) (?:as|for)\b|\b(?:use|take|draw from|with) (?:the |their |his |her )?photos? (?:itself|themselves)\b|\bwithout (?:a|the) (?:cast|character|model) ?sheet\b|\bno (?:cast|character) sheet\b/iu;

/** Whether the pictures are to go by the photos themselves instead of by a sheet of the cast: sooner, and less alike. */
export function goesByPhotos(message: string): boolean {
  return straight.test(message);
}
