import type { Look } from "@/domain/look";
import { alpha, isDark, mix } from "../color";
import { expoOut, spring } from "../easing";
import { fontOf } from "../fonts/families";
import { fitText, measure } from "../fonts/measure";
import { fontForText } from "../fonts/scripts";
import { useFrameSize } from "../frame-size";
import { useLook } from "../look";
import { Text } from "../text";

export type ChatColors = {
  leftColor?: string;
  leftTextColor?: string;
  rightColor?: string;
  rightTextColor?: string;
  nameColor?: string;
};

/** A bubble's measures in units and its lines, known without a layout. */
export type BubbleSize = {
  letters: number;
  lines: string[];
  width: number;
  height: number;
  /** Taken by the name above. */
  above: number;
};

const lineHeight = 1.32;

export function sizeOfBubble({
  text,
  name,
  type,
  letters,
  width,
  unit,
}: {
  text: string;
  name: string;
  type: Look["type"];
  letters: number;
  width: number;
  unit: number;
}): BubbleSize {
  const font = { ...fontForText(fontOf(type, "body"), text), lineHeight };
  const widest = Math.min(width * 0.8, letters * 17) - 2 * letters * 0.72;
  const fit = fitText({
    text,
    style: font,
    size: letters * font.scale * unit,
    width: widest * unit,
    maxLines: 7,
    smallest: 0.7,
  });
  const size = fit.size / unit;
  const inner = Math.max(...fit.lines.map((line) => measure(line, font) * size), size);
  const above = name === "" ? 0 : letters * 0.95;
  return {
    letters: size,
    lines: fit.lines,
    width: inner / 0.985 + 2 * letters * 0.72,
    height: fit.lines.length * size * lineHeight + 2 * letters * 0.48 + above,
    above,
  };
}

export function ChatBubble({
  side,
  name,
  reaction,
  bubble,
  writing,
  shown,
  past,
  ...colors
}: Required<ChatColors> & {
  side: "left" | "right";
  name: string;
  reaction: string;
  bubble: BubbleSize;
  writing: boolean;
  shown: number;
  /** Seconds since it came. */
  past: number;
}) {
  const { unit } = useFrameSize();
  const { type } = useLook();
  const isLeft = side === "left";
  const ground = isLeft ? colors.leftColor : colors.rightColor;
  const ink = isLeft ? colors.leftTextColor : colors.rightTextColor;
  const { letters } = bubble;
  const radius = letters * 0.82 * unit;
  const small = letters * 0.2 * unit;
  const width = writing ? letters * 3.1 : bubble.width;
  const height = writing ? letters * (lineHeight + 0.96) : bubble.height - bubble.above;
  const pop = reaction === "" ? 0 : spring(Math.max(0, Math.min(1, (past - 1.5) / 0.7)));
  return (
    <div
      style={{
        position: "relative",
        transform: `scale(${0.6 + 0.4 * shown})`,
        transformOrigin: isLeft ? "0% 100%" : "100% 100%",
        opacity: Math.min(1, past / 0.12),
      }}
    >
      {bubble.above > 0 && (
        <div style={{ height: bubble.above * unit, paddingLeft: letters * 0.3 * unit }}>
          <Text size={letters * 0.58} width={letters * 14} maxLines={1} weight={600} color={colors.nameColor}>
            {name}
          </Text>
        </div>
      )}
      <div
        style={{
          position: "relative",
          boxSizing: "border-box",
          width: width * unit,
          height: height * unit,
          padding: `${letters * 0.48 * unit}px ${letters * 0.72 * unit}px`,
          borderRadius: isLeft
            ? `${radius}px ${radius}px ${radius}px ${small}px`
            : `${radius}px ${radius}px ${small}px ${radius}px`,
          background: ground,
          boxShadow: `0 ${letters * 0.2 * unit}px ${letters * 0.7 * unit}px ${alpha("#000000", 0.14)}, inset 0 ${1.2 * unit}px 0 ${alpha("#ffffff", isDark(ground) ? 0.08 : 0.3)}`,
        }}
      >
        {writing ? (
          <Dots past={past} size={letters} color={mix(ground, ink, 0.6)} />
        ) : (
          <Lines {...bubble} color={ink} past={isLeft ? past : 9} />
        )}
        {pop > 0 && !writing && (
          <div
            style={{
              position: "absolute",
              [isLeft ? "right" : "left"]: -letters * 0.4 * unit,
              bottom: -letters * 0.56 * unit,
              padding: `${letters * 0.16 * unit}px ${letters * 0.26 * unit}px`,
              borderRadius: letters * unit,
              background: mix(ground, isDark(ground) ? "#ffffff" : "#000000", 0.12),
              boxShadow: `0 0 0 ${letters * 0.07 * unit}px ${alpha(colors.leftColor, 0.9)}`,
              fontFamily: fontForText(fontOf(type, "body"), reaction).family,
              fontSize: letters * 0.62 * unit,
              lineHeight: 1.2,
              transform: `scale(${pop})`,
            }}
          >
            {reaction}
          </div>
        )}
      </div>
    </div>
  );
}

function Lines({
  lines,
  letters,
  color,
  past,
}: {
  lines: string[];
  letters: number;
  color: string;
  past: number;
}) {
  const { unit } = useFrameSize();
  const font = fontForText(fontOf(useLook().type, "body"), lines.join(" "));
  const shown = expoOut(Math.max(0, Math.min(1, past / 0.5)));
  return (
    <div
      style={{
        fontFamily: font.family,
        fontSize: letters * unit,
        lineHeight,
        letterSpacing: `${font.letterSpacing}em`,
        fontWeight: font.weight,
        whiteSpace: "pre",
        color,
        opacity: shown,
      }}
    >
      {lines.map((line, index) => (
        <div key={index}>{line}</div>
      ))}
    </div>
  );
}

function Dots({ past, size, color }: { past: number; size: number; color: string }) {
  const { unit } = useFrameSize();
  return (
    <div style={{ height: "100%", display: "flex", alignItems: "center", gap: size * 0.24 * unit }}>
      {[0, 1, 2].map((index) => (
        <div
          key={index}
          style={{
            width: size * 0.3 * unit,
            height: size * 0.3 * unit,
            borderRadius: "50%",
            background: color,
            transform: `translateY(${-Math.max(0, Math.sin(past * 9 - index * 0.9)) * size * 0.22 * unit}px)`,
          }}
        />
      ))}
    </div>
  );
}
