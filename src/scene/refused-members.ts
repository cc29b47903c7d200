const files = "Scenes have no public folder: use the project's images, or draw with SVG.";
const host = "A scene cannot reach its host. Put values that may change into `controls`.";
const root = "A scene is one component: size, length and order are set in the storyboard, not in code.";
const internals = "Internals of a library are not available to scenes.";

const remotion: Record<string, string> = {
  staticFile: files,
  getStaticFiles: files,
  watchStaticFile: files,
  prefetch: "Scenes cannot reach the network.",
  IFrame: "A scene cannot embed web pages.",
  getInputProps: host,
  Artifact: host,
  registerRoot: root,
  Composition: root,
  Still: root,
  Folder: root,
  FolderContext: root,
  Config: root,
  Internals: internals,
  Experimental: internals,
  Interactive: internals,
};

const react: Record<string, string> = {
  __CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE: internals,
  __COMPILER_RUNTIME: internals,
  lazy: "A scene is one module: nothing is loaded later.",
  use: "A frame is drawn at once: a scene cannot wait for a promise.",
  act: internals,
  captureOwnerStack: internals,
  unstable_useCacheRefresh: internals,
};

const elements = "It draws elements that cannot be checked: draw with SVG instead.";
const icons: Record<string, string> = { createLucideIcon: elements, Icon: elements };

/** Reasons by module and exported member. */
export const moduleRefusals: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ["remotion", new Map(Object.entries(remotion))],
  ["react", new Map(Object.entries(react))],
  ["lucide-react", new Map(Object.entries(icons))],
]);
