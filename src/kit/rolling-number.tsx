import { expoOut } from "./easing";
import { measure } from "./fonts/measure";
import { type TextProps, useFittedText } from "./text";
import { useTiming } from "./timing";

export type RollingNumberProps = Omit<TextProps, "children" | "as" | "maxLines"> & {
  /** As it is written: "10,000", "$4.2M"; all but the digits stands still. */
  value: string;
  at?: number;
  length?: number;
};

/** A number whose digits roll into place one after the other, as in a counter of wheels. Props: value (text), at, length and those of Text. `<RollingNumber value="10,000" size={420} />` */
export function RollingNumber({ value, at = 0.3, length = 1.7, ...text }: RollingNumberProps) {
  // Every wheel is as wide as the widest digit, so the number is fitted as if it had no others.
  const { font, style } = useFittedText({
    ...text,
    text: value.replace(/\d/g, "0"),
    as: "number",
    maxLines: 1,
  });
  const { linear, exit } = useTiming();
  const characters = [...value];
  const digits = characters.filter((character) => /\d/.test(character)).length;
  const wide = measure("0", font);
  const justify = { left: "flex-start", center: "center", right: "flex-end" } as const;
  let place = 0;
  return (
    <div
      role="img"
      aria-label={value}
      style={{ ...style, display: "flex", justifyContent: justify[text.align ?? "left"], lineHeight: 1 }}
    >
      {characters.map((character, index) => {
        const share = index / Math.max(1, characters.length - 1);
        const out = exit(share);
        const seen = linear(at + share * 0.35, 0.4) * (1 - out);
        const shift = `translateY(${-out * 40}%)`;
        if (!/\d/.test(character))
          return (
            <span key={index} style={{ opacity: seen, transform: shift, whiteSpace: "pre" }}>
              {character}
            </span>
          );
        const nth = place++;
        // Later wheels turn further and come to rest last.
        const turns = Number(character) + 10 * (digits === 1 ? 1 : Math.min(3, 1 + nth));
        const turned = turns * expoOut(linear(at + share * 0.3, length));
        const now = turns - turned < 0.004 ? turns : turned;
        const low = Math.floor(now);
        return (
          <span
            key={index}
            style={{
              position: "relative",
              width: `${wide}em`,
              height: "1.16em",
              margin: "-0.08em 0",
              overflow: "hidden",
              opacity: seen,
              transform: shift,
            }}
          >
            {[low, low + 1].map((digit) => (
              <span
                key={digit}
                style={{
                  position: "absolute",
                  inset: "0.08em 0",
                  textAlign: "center",
                  transform: `translateY(${(digit - now) * 116}%)`,
                }}
              >
                {digit % 10}
              </span>
            ))}
          </span>
        );
      })}
    </div>
  );
}
