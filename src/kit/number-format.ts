export type NumberFormat = {
  prefix?: string;
  suffix?: string;
  /** Digits behind the point; default as many as `like` has, two at most. */
  decimals?: number;
  /** 12,300 as 12.3k, 4,200,000 as 4.2M; default false. */
  compact?: boolean;
  /** The largest number of those that stand together: all are shortened by the same measure. */
  among?: number;
  /** How thousands and decimals are written; default "en-US". */
  locale?: string;
  /** The number whose decimals count, for one that is still on its way there. */
  like?: number;
};

/** From where on, by what, and its letter: 9,800 is short enough as it is. */
const magnitudes = [
  [1e9, 1e9, "B"],
  [1e6, 1e6, "M"],
  [1e4, 1e3, "k"],
] as const;

/** A number as people write it: thousands apart, a true minus before the unit. `formatNumber(12300, { prefix: "$", compact: true })` is $12.3k. */
export function formatNumber(value: number, format: NumberFormat = {}): string {
  const { prefix = "", suffix = "", compact = false, locale = "en-US", like = value } = format;
  const largest = Math.max(Math.abs(like), Math.abs(format.among ?? 0));
  const found = compact ? magnitudes.find(([from]) => largest >= from && like !== 0) : undefined;
  const [, size, letter] = found ?? [0, 1, ""];
  const own = Math.min(2, decimalsOf(like));
  const decimals =
    format.decimals ?? (found ? (Math.abs(like) / size >= 100 || like % size === 0 ? 0 : 1) : own);
  const text = (Math.abs(value) / size).toLocaleString(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const isNegative = value < 0 && /[1-9]/.test(text);
  return `${isNegative ? "\u2212" : ""}${prefix}${text}${letter}${suffix}`;
}

function decimalsOf(value: number): number {
  return (String(value).split(".")[1] ?? "").length;
}

export type Amount = { prefix: string; value: number; suffix: string; decimals: number; isGrouped: boolean };

const numberInText = /^(\D*?)([-\u2212]?\d+(?:[.,'\u2019 \u202f]\d+)*)(\D*|\/\d+\D*)$/u;

/** The number in «$4.2M», «98%», «4.9/5», with what stands around it; null for «24/7», «Free» and anything with two numbers. */
export function amountOf(text: string): Amount | null {
  const found = numberInText.exec(text.trim());
  if (!found) return null;
  const [, before = "", digits = "", behind = ""] = found;
  const isGrouped = /^[-\u2212]?[1-9]\d{0,2}(?:([,.'\u2019 \u202f])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?$/u.test(
    digits,
  );
  const decimals =
    /[.,](\d{1,2})$/.exec(digits)?.[1] ?? (isGrouped ? "" : (/[.,](\d+)$/.exec(digits)?.[1] ?? ""));
  const whole = decimals === "" ? digits : digits.slice(0, -decimals.length - 1);
  const plain = whole.replace("\u2212", "-").replace(/[^\d-]/g, "");
  const value = Number(decimals === "" ? plain : `${plain}.${decimals}`);
  const outOf = /^\/(\d+)/.exec(behind)?.[1];
  if (!Number.isFinite(value) || (outOf !== undefined && value > Number(outOf))) return null;
  return { prefix: before, value, suffix: behind, decimals: decimals.length, isGrouped };
}

/** The share of a whole that a text tells, 0..1: 0.78 for «78%», 0.98 for «4.9/5»; null where it tells none. */
export function shareOf(text: string): number | null {
  const amount = amountOf(text);
  if (!amount || amount.value < 0) return null;
  const outOf = /^\/(\d+)/.exec(amount.suffix)?.[1];
  const whole = outOf ? Number(outOf) : amount.suffix.trim().startsWith("%") ? 100 : 0;
  return whole > 0 && amount.value <= whole ? amount.value / whole : null;
}
