import type { MockUiKind } from "./heroes/heroes";
import type { PartProps } from "./ui";

/** `top` is taken by the status bar, in the interface's points. */
export type FormProps = PartProps & { kind: MockUiKind; top: number };
