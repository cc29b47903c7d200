import { expoOut } from "./easing";
import { amountOf, formatNumber, type NumberFormat } from "./number-format";
import { type TextProps, useFittedText } from "./text";
import { useTiming } from "./timing";

export type CounterProps = Omit<TextProps, "children" | "as"> &
  Omit<NumberFormat, "like" | "among"> & {
    /** A number, or one as it is written: "$4.2M", "98%". What is no number («24/7») stands still. */
    value: number | string;
    from?: number;
    at?: number;
    length?: number;
  };

/** A number that counts up in a size that holds still. Props: value (number or "$4.2M"), from (0), prefix, suffix, decimals, compact (12.3k), locale, at, length and those of Text. `<Counter value={48} suffix="%" size={180} />` */
export function Counter({
  value,
  from = 0,
  prefix,
  suffix,
  decimals,
  compact,
  locale,
  at = 0.3,
  length = 1.4,
  ...text
}: CounterProps) {
  const { linear } = useTiming();
  const share = expoOut(linear(at, length));
  const format = {
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
    ...(decimals === undefined ? {} : { decimals }),
    ...(compact === undefined ? {} : { compact }),
    ...(locale === undefined ? {} : { locale }),
  };
  const last =
    typeof value === "number" ? formatNumber(value, format) : `${prefix ?? ""}${value}${suffix ?? ""}`;
  // Fitted to the last number, so that the size does not jump while it grows longer.
  const { lines, style } = useFittedText({ ...text, text: last, as: "number", maxLines: 1 });
  const isThere = share >= 0.999;
  return <div style={style}>{isThere ? lines.join("") : (onTheWay() ?? lines.join(""))}</div>;

  function onTheWay(): string | null {
    if (typeof value === "number")
      return formatNumber(from + (value - from) * share, { ...format, like: value });
    const amount = amountOf(last);
    if (!amount) return null;
    const now = from + (amount.value - from) * share;
    const written = formatNumber(now, {
      prefix: amount.prefix,
      suffix: amount.suffix,
      decimals: amount.decimals,
    });
    return amount.isGrouped ? written : written.replaceAll(",", "");
  }
}
