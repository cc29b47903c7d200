import { expoOut } from "./easing";
import { Text, type TextProps } from "./text";
import { useTiming } from "./timing";

export type CounterProps = Omit<TextProps, "children" | "as"> & {
  value: number;
  from?: number;
  prefix?: string;
  suffix?: string;
  at?: number;
  length?: number;
};

/** A number as people write it: thousands apart, as many decimals as the value has (two at most), a true minus before the unit. */
export function formatNumber(value: number, like: number = value, prefix = "", suffix = ""): string {
  const decimals = Math.min(2, (String(like).split(".")[1] ?? "").length);
  const text = Math.abs(value).toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const isNegative = value < 0 && Number(text.replaceAll(",", "")) !== 0;
  return `${isNegative ? "\u2212" : ""}${prefix}${text}${suffix}`;
}

/** A number that counts up. Props: value, from, prefix, suffix, at, length and those of Text. `<Counter value={48} suffix="%" size={180} />` */
export function Counter({
  value,
  from = 0,
  prefix = "",
  suffix = "",
  at = 0.3,
  length = 1.4,
  ...text
}: CounterProps) {
  const { linear } = useTiming();
  const share = expoOut(linear(at, length));
  const now = share >= 0.999 ? value : from + (value - from) * share;
  return (
    <Text {...text} as="number" maxLines={1}>
      {formatNumber(now, value, prefix, suffix)}
    </Text>
  );
}
