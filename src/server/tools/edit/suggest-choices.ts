import type { EditRequest } from "./request";

/** What to say instead of a request that several things fit, once for each of them; `[]` where it has no such wording. */
export function suggestChoices(request: EditRequest, choices: readonly string[]): string[] {
  const wording = wordingOf(request);
  return wording ? choices.map(wording) : [];
}

function wordingOf(request: EditRequest): ((text: string) => string) | null {
  switch (request.type) {
    case "remove":
      return (text) => `Remove “${text}”`;
    case "show":
      return (text) => `${request.isShown ? "Show" : "Hide"} “${text}”`;
    case "color":
      return (text) => `Make “${text}” ${request.said}`;
    case "text":
      return (text) => `Replace “${text}” with “${request.text}”`;
    case "replace":
      return (text) => `Replace “${text}” with “${request.to}”`;
    case "scale":
      return (text) => `Make “${text}” ${request.factor > 1 ? "bigger" : "smaller"}`;
    case "size":
      return (text) => `Set “${text}” to ${request.px} px`;
    default:
      return null;
  }
}
