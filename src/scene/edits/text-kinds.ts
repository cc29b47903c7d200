const textKinds: readonly [string, RegExp][] = [
  [
    "date time",
    /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b.*\d|\b\d{1,2}(?::\d\d)?\s?[ap]m\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:spring|summer|autumn|fall|winter)\s+(?:19|20)\d\d\b/i,
  ],
  ["url website link", /\b(?:https?:\/\/|www\.)|\b[\w-]+\.(?:com|org|net|io|dev|app|co|example|de|fr|es)\b/i],
  ["url website link", /^[\w-]{3,}\.[a-z]{2,6}(?:\/\S*)?$/i],
  ["email handle", /@\w/],
  ["price", /[$€£]\s?\d/],
];

/** What a text is by its looks: a date, an address, a price. */
export function kindsOfText(text: string): string[] {
  return textKinds.flatMap(([names, pattern]) => (pattern.test(text) ? names.split(" ") : []));
}

/** Whether a text is an address, which is never taken for the line below a headline. */
export function isAddress(text: string): boolean {
  return kindsOfText(text).some((kind) => kind === "url" || kind === "handle");
}
