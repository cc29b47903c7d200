/** What the home page hands to the studio that it leads to, within one visit: the first message of a new project. */
let handed: { projectId: string; message: string } | null = null;

/** Said when a project has just been started with this message, before its studio opens. */
export function handOver(projectId: string, message: string): void {
  handed = { projectId, message };
}

/** The message that this project was started with a moment ago; null for one that is opened as it was. */
export function handedOver(projectId: string): string | null {
  return handed?.projectId === projectId ? handed.message : null;
}

/** The project is open: from now on it is one like any other. */
export function takeOver(projectId: string): void {
  if (handed?.projectId === projectId) handed = null;
}
