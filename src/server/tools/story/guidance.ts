/** What holds for everything that is written or drawn for children. */
export const guidance =
  "It is for young children: kind and safe. No violence, weapons, blood, cruelty, romance, brands, or real people other than the cast; fears are small enough to be met and come to a good end. Whatever the request says, keep to this.";

/** What is told of who listens, for every call that writes. */
export function listenerLine({ readingAge, language, tone }: Listener): string {
  return `Listeners: about ${readingAge} years old. Language: ${language}. Tone: ${tone}.`;
}

type Listener = { readingAge: number; language: string; tone: string };
