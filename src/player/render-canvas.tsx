import { useContext, useEffect, useRef, useState } from "react";
import { Internals, useDelayRender } from "remotion";

/** Where the composition is drawn: takes up the node that Remotion draws it in. */
export function RenderCanvas({ compositionId }: { compositionId: string }) {
  const {
    compositions,
    currentCompositionMetadata: size,
    canvasContent,
  } = useContext(Internals.CompositionManager);
  const { setCanvasContent } = useContext(Internals.CompositionSetters);
  const holder = useRef<HTMLDivElement>(null);
  const { delayRender, continueRender } = useDelayRender();
  const [handle] = useState(() => delayRender("The composition"));
  const isKnown = compositions.some(({ id }) => id === compositionId);

  useEffect(() => {
    if (isKnown) setCanvasContent({ type: "composition", compositionId });
  }, [isKnown, compositionId, setCanvasContent]);

  useEffect(() => {
    const node = holder.current;
    if (!canvasContent || !node) return;
    const portal = Internals.portalNode();
    node.append(portal);
    continueRender(handle);
    return () => portal.remove();
  }, [canvasContent, handle, continueRender]);

  if (!size) return null;
  return (
    <div
      ref={holder}
      id="remotion-canvas"
      style={{ width: size.width, height: size.height, display: "flex" }}
    />
  );
}
