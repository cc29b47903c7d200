/** The parts of `@/scene` that the studio runs in the browser. */
export type SceneLanguage = {
  compileScene: typeof import("@/scene/compile").compileScene;
  guardLoops: typeof import("@/scene/guard-loops").guardLoops;
  checkScene: typeof import("@/scene/static-check").checkScene;
  shownControls: typeof import("@/scene/controls").shownControls;
  readControls: typeof import("@/scene/controls").readControls;
  writeControls: typeof import("@/scene/controls").writeControls;
  describeFound: typeof import("@/scene/found-controls").describeFound;
  writeFound: typeof import("@/scene/found-controls").writeFound;
  recolorScene: typeof import("@/scene/look/recolor-scene").recolorScene;
  paletteChoices: typeof import("@/scene/look/palette-choices").paletteChoices;
};

let loading: Promise<SceneLanguage> | null = null;

/** Parser and compiler are the largest part of the page's code: they come as a chunk of their own, once. */
export function loadSceneLanguage(): Promise<SceneLanguage> {
  loading ??= Promise.all([
    import("@/scene/compile"),
    import("@/scene/guard-loops"),
    import("@/scene/static-check"),
    import("@/scene/controls"),
    import("@/scene/found-controls"),
    import("@/scene/look/recolor-scene"),
    import("@/scene/look/palette-choices"),
  ]).then(
    ([compile, guard, check, controls, found, recolor, choices]) => ({
      compileScene: compile.compileScene,
      guardLoops: guard.guardLoops,
      checkScene: check.checkScene,
      shownControls: controls.shownControls,
      readControls: controls.readControls,
      writeControls: controls.writeControls,
      describeFound: found.describeFound,
      writeFound: found.writeFound,
      recolorScene: recolor.recolorScene,
      paletteChoices: choices.paletteChoices,
    }),
    (failed: unknown) => {
      loading = null;
      throw failed;
    },
  );
  return loading;
}
