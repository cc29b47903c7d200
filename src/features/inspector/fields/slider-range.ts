type Bounds = { min?: number | undefined; max?: number | undefined; step?: number | undefined };

/** Where a number's slider begins and ends, and its step; it always holds the value that is there. */
export function sliderRange(value: number, bounds: Bounds): { min: number; max: number; step: number } {
  const isSmall = Math.abs(value) <= 1 && !Number.isInteger(value);
  const min = Math.min(bounds.min ?? (value < 0 ? value * 2 : 0), value);
  const max = Math.max(bounds.max ?? (isSmall ? 1 : Math.max(10, Math.abs(value) * 2)), value, min + 1e-6);
  const step = bounds.step ?? (Number.isInteger(value) ? 1 : 0.01);
  return { min, max, step };
}
