import type { ReactNode } from "react";
import { AbsoluteFill } from "remotion";
import { alpha, isDark } from "./color";
import { useFrameSize } from "./frame-size";
import { SpokenText } from "./spoken-text";
import { Text } from "./text";

export type LeafLayout = "side" | "below" | "over";
/** In units. */
export type LeafBox = { width: number; height: number };

export type StoryLeafProps = {
  /** What is read aloud on the page; empty, the page is its picture alone. */
  text: string;
  /** Its number; 0 shows none. */
  page?: number;
  /** Where the text stands to the picture; default "side" (below it on a tall frame). */
  layout?: LeafLayout;
  paper?: string;
  ink?: string;
  /** Draws the picture into its box. */
  picture: (box: LeafBox) => ReactNode;
};

type Place = { left: number; top: number; width: number; height: number };

/** Picture and text of a page, in shares of the frame. */
function placesOf(layout: LeafLayout, shape: "wide" | "square" | "tall"): { picture: Place; text: Place } {
  const whole = { left: 0, top: 0, width: 1, height: 1 };
  if (layout === "over") {
    const text =
      shape === "wide"
        ? { left: 0.07, top: 0.7, width: 0.86, height: 0.24 }
        : { left: 0.07, top: 0.68, width: 0.86, height: shape === "tall" ? 0.23 : 0.26 };
    return { picture: whole, text };
  }
  if (shape === "wide" && layout === "side")
    return {
      picture: { left: 0, top: 0, width: 0.6, height: 1 },
      text: { left: 0.645, top: 0.1, width: 0.305, height: 0.8 },
    };
  const share = shape === "wide" ? 0.74 : shape === "square" ? 0.66 : 0.62;
  return {
    picture: { left: 0, top: 0, width: 1, height: share },
    text: { left: 0.08, top: share + 0.03, width: 0.84, height: 0.94 - share - 0.03 },
  };
}

/** A page of a picture book: a picture, and its text that lights up as it is read. Props: text, page, layout (side | below | over), paper, ink, picture (box in units → its drawing). `<StoryLeaf text="Leo heard a whistle." page={1} picture={(box) => <Picture subject="forest" {...box} />} />` */
export function StoryLeaf({
  text,
  page = 0,
  layout = "side",
  paper = "#fdf7ea",
  ink = "#2c2620",
  picture,
}: StoryLeafProps) {
  const { width, height, unit, shape } = useFrameSize();
  // Without words the page is its picture.
  const isBare = text.trim() === "";
  const places = placesOf(isBare ? "over" : layout, shape);
  const isSide = !isBare && layout === "side" && shape === "wide";
  const box = ({ left, top, width: w, height: h }: Place) => ({
    position: "absolute" as const,
    left: left * width,
    top: top * height,
    width: w * width,
    height: h * height,
  });
  const inUnits = (place: Place, inset = 0): LeafBox => ({
    width: (place.width * width) / unit - 2 * inset,
    height: (place.height * height) / unit - 2 * inset,
  });
  const inset = layout === "over" ? 36 : 0;
  const room = inUnits(places.text, inset);
  return (
    <AbsoluteFill style={{ background: paper }}>
      <div style={{ ...box(places.picture), overflow: "hidden" }}>{picture(inUnits(places.picture))}</div>
      {isSide && (
        <div
          style={{
            position: "absolute",
            top: 0,
            left: places.picture.width * width,
            width: 90 * unit,
            height,
            background: `linear-gradient(90deg, ${alpha(ink, isDark(paper) ? 0.5 : 0.16)}, ${alpha(ink, 0)})`,
          }}
        />
      )}
      {!isBare && (
        <div
          style={{
            ...box(places.text),
            display: "flex",
            flexDirection: "column",
            justifyContent: "center",
            boxSizing: "border-box",
            ...(layout === "over"
              ? {
                  padding: inset * unit,
                  borderRadius: 28 * unit,
                  background: alpha(paper, 0.9),
                  boxShadow: `0 ${10 * unit}px ${40 * unit}px ${alpha(ink, 0.22)}`,
                }
              : {}),
          }}
        >
          <SpokenText
            as="heading"
            size={isSide ? 50 : 46}
            color={ink}
            width={room.width}
            height={room.height}
            maxLines={isSide ? 14 : 7}
            align={isSide ? "left" : "center"}
            between={[0.06, 0.72]}
            dim={0.32}
            leaves={false}
          >
            {text}
          </SpokenText>
        </div>
      )}
      {page > 0 && !isBare && layout !== "over" && (
        <div style={{ position: "absolute", right: 44 * unit, bottom: 30 * unit }}>
          <Text as="label" size={24} color={alpha(ink, 0.55)}>
            {page}
          </Text>
        </div>
      )}
    </AbsoluteFill>
  );
}
