import { useFrameSize } from "../frame-size";
import { hashOf } from "../logo/marks";
import { useLook } from "../look";
import { useScreen } from "../screen";
import { DesktopForm } from "./desktop-form";
import type { MockUiKind } from "./heroes/heroes";
import { PhoneForm } from "./phone-form";
import { type PartProps, type UiItem, uiColors } from "./ui";

export type MockUiProps = {
  /** The main part: default "dashboard". */
  kind?: MockUiKind;
  /** Of the product; its mark is drawn from it. */
  name: string;
  title: string;
  /** A line on the main part. */
  note?: string;
  /** What its button says; empty for none. */
  action?: string;
  items: readonly UiItem[];
  /** In units; default the screen's around it. */
  width?: number;
  height?: number;
  color?: string;
  textColor?: string;
  accent?: string;
  onAccent?: string;
  at?: number;
};

/** How wide an interface is in its own points: a phone, a tablet, a desktop. */
function pointsOf(ratio: number): { width: number; form: "phone" | "tablet" | "desktop" } {
  if (ratio < 0.8) return { width: 390, form: "phone" };
  return ratio < 1.28 ? { width: 760, form: "tablet" } : { width: 1120, form: "desktop" };
}

/** A drawn interface of a product, for a phone, a window or a laptop: it takes the shape of its screen. Props: kind (dashboard, shop, menu, feed, article, map, player, tracker, wallet, booking, course, chat), name, title, note, action, items ({ title, text, value, picture }), width, height (units), color, textColor, accent, onAccent, at. `<PhoneFrame width={420}><MockUi kind="shop" name="Brewline" title="Beans" items={cells} /></PhoneFrame>` */
export function MockUi({
  kind = "dashboard",
  name,
  title,
  note = "",
  action = "",
  items,
  at = 0.5,
  ...props
}: MockUiProps) {
  const { unit, content: safe } = useFrameSize();
  const { palette } = useLook();
  const screen = useScreen();
  const width = props.width ?? screen?.width ?? safe.width / unit;
  const height = props.height ?? screen?.height ?? safe.height / unit;
  const points = pointsOf(width / height);
  const scale = width / points.width;
  const ui = uiColors(
    props.color ?? palette.surface,
    props.textColor ?? palette.text,
    props.accent ?? palette.accent,
    props.onAccent ?? palette.onAccent,
  );
  const part: PartProps = {
    ui,
    content: { name, title, note, action, items, seed: hashOf(name) },
    width: points.width,
    height: height / scale,
    at,
  };
  const top = (screen?.top ?? 0) / scale;
  const Form = points.form === "phone" ? PhoneForm : DesktopForm;
  return (
    <div
      style={{
        position: "relative",
        width: width * unit,
        height: height * unit,
        overflow: "hidden",
        background: ui.ground,
      }}
    >
      <div
        style={{
          position: "absolute",
          left: 0,
          top: 0,
          width: part.width * unit,
          height: part.height * unit,
          transform: `scale(${scale})`,
          transformOrigin: "0 0",
        }}
      >
        <Form {...part} kind={kind} top={top} />
      </div>
    </div>
  );
}
