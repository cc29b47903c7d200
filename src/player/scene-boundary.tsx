import { Component, type ReactNode } from "react";
import { useCurrentFrame } from "remotion";
import type { PlayableScene } from "@/domain/sandbox-message";
import { BrokenScene } from "./broken-scene";
import type { SceneEvents } from "./scene-view";

type Props = { scene: PlayableScene; events: SceneEvents; frame: number; children: ReactNode };
type State = { failure: { error: Error; controls: PlayableScene["controls"]; frame: number | null } | null };

class Boundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(thrown: unknown): State {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { failure: { error, controls: {}, frame: null } };
  }

  /** What failed at one frame or with one value is tried again before that frame and with other values. */
  static getDerivedStateFromProps(props: Props, state: State): State | null {
    const { failure } = state;
    if (!failure) return null;
    if (failure.frame === null)
      return { failure: { ...failure, controls: props.scene.controls, frame: props.frame } };
    const isOther = failure.controls !== props.scene.controls || props.frame < failure.frame;
    return isOther ? { failure: null } : null;
  }

  override componentDidCatch(error: Error): void {
    this.props.events.onError?.(this.props.scene, error);
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return <BrokenScene name={this.props.scene.name} message={failure.error.message} />;
  }
}

/** Shows a calm card in place of a scene that throws; the other scenes play on. */
export function SceneBoundary(props: { scene: PlayableScene; events: SceneEvents; children: ReactNode }) {
  return <Boundary {...props} frame={useCurrentFrame()} />;
}
