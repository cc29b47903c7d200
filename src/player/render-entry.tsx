import { createRoot } from "react-dom/client";
import { Composition, cancelRender, continueRender, delayRender, Internals } from "remotion";
import { VERSION } from "remotion/version";
import { type FromRenderPage, pageMark } from "@/domain/render-message";
import type { PlayableProject } from "@/domain/sandbox-message";
import { assetsFor } from "./assets";
import { closeExits } from "./close-exits";
import { fontsFor, installFonts, textsOf } from "./fonts";
import { prepareModules } from "./module-map";
import { RenderCanvas } from "./render-canvas";
import type { SceneEvents } from "./scene-view";
import { Video } from "./video";

/**
 * The page that an export is drawn in: what `@remotion/renderer` of this very version expects to find. It names the
 * composition by `remotion_setBundleMode`, then each frame by `remotion_setFrame`, and waits for Remotion's «ready».
 * What this page says of scenes goes out by the console.
 */
type Mode = {
  type: "composition";
  compositionName: string;
  serializedResolvedPropsWithSchema: string;
  compositionDurationInFrames: number;
  compositionFps: number;
  compositionHeight: number;
  compositionWidth: number;
};
type SetFrame = (frame: number, composition: string, attempt: number) => void;

/** The version of the page's side of the contract, as `set-props-and-env` of the renderer asks for it. */
const siteVersion = "11";
// Where the page's own script tag says that they lie.
const fontsUrl = document.currentScript?.dataset.fonts;
const pageId = crypto.randomUUID();
// Taken before scene code runs.
const debug = console.debug.bind(console);
const { stringify, parse } = JSON;
const say = (message: FromRenderPage) => debug(pageMark + stringify(message));

/** The frame of the video that this page draws now. */
let currentFrame = window.remotion_initialFrame ?? 0;

const events: SceneEvents = {
  onError({ sceneId }, error) {
    const message = String(error.message).slice(0, 2_000);
    say({ type: "threw", sceneId, frame: currentFrame, message });
    cancelRender(new Error(message));
  },
};

function ExportedVideo({ project }: { project: PlayableProject }) {
  return <Video project={project} events={events} />;
}

async function show(mode: Mode): Promise<void> {
  const handle = delayRender("The project");
  const { project } = parse(mode.serializedResolvedPropsWithSchema) as { project: PlayableProject };
  const texts = project.scenes.flatMap(({ module }) => (module.type === "compiled" ? [module.compiled] : []));
  await Promise.all([prepareModules(texts), fontsFor(textsOf(project)), assetsFor(project)]);
  const metadata = {
    props: { project },
    durationInFrames: mode.compositionDurationInFrames,
    fps: mode.compositionFps,
    height: mode.compositionHeight,
    width: mode.compositionWidth,
    defaultCodec: null,
    defaultOutName: null,
    defaultVideoImageFormat: null,
    defaultPixelFormat: null,
    defaultProResProfile: null,
    defaultSampleRate: null,
  };
  const container = document.getElementById("video-container");
  if (!container) throw new Error("The page has no place for the video.");
  createRoot(container).render(
    <Internals.CompositionManagerProvider
      initialCanvasContent={null}
      onlyRenderComposition={mode.compositionName}
      currentCompositionMetadata={metadata}
      initialCompositions={[]}
    >
      <Internals.RemotionRootContexts
        frameState={null}
        audioEnabled={false}
        videoEnabled
        logLevel="error"
        numberOfAudioTags={0}
        audioLatencyHint="playback"
        previewSampleRate={48_000}
        _experimentalKeepAudioContextAlive={false}
      >
        <Internals.RenderAssetManagerProvider collectAssets={null}>
          <Composition
            id={mode.compositionName}
            component={ExportedVideo}
            durationInFrames={metadata.durationInFrames}
            fps={metadata.fps}
            width={metadata.width}
            height={metadata.height}
            defaultProps={metadata.props}
          />
          <RenderCanvas compositionId={mode.compositionName} />
        </Internals.RenderAssetManagerProvider>
      </Internals.RemotionRootContexts>
    </Internals.CompositionManagerProvider>,
  );
  // One turn for React to mount, so that its own handles are there before this one goes.
  requestAnimationFrame(() => continueRender(handle));
}

/** Every frame is announced before it is drawn: a scene that hangs is known by the frame that was begun and not ended. */
let setFrame: SetFrame = () => undefined;
Object.defineProperty(window, "remotion_setFrame", {
  get: (): SetFrame => (frame, composition, attempt) => {
    currentFrame = frame;
    say({ type: "frame", page: pageId, frame });
    setFrame(frame, composition, attempt);
  },
  set: (given: SetFrame) => {
    setFrame = given;
  },
});

Internals.CSSUtils.injectCSS(Internals.CSSUtils.makeDefaultPreviewCSS(null, "transparent"));
closeExits(window);
if (fontsUrl) void installFonts(fontsUrl, { declared: true });
Object.assign(window, {
  siteVersion,
  remotion_version: VERSION,
  remotion_isStudio: false,
  remotion_numberOfAudioTags: 0,
  remotion_staticBase: "/static",
  remotion_staticFiles: [],
  // Remotion looks for it only to see that the page is its own.
  getStaticCompositions: () => Promise.resolve([]),
  remotion_setBundleMode: (mode: Mode) => {
    show(mode).catch((error: unknown) => cancelRender(error));
  },
});
