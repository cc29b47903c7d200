/**
 * Whether every text within a value can be kept by PostgreSQL and sent as UTF-8: no NUL, no half of a surrogate pair.
 * Looks into arrays and plain objects, their keys included.
 */
export function isStorable(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed() && !value.includes("\0");
  if (Array.isArray(value)) return value.every(isStorable);
  if (value !== null && typeof value === "object") {
    return Object.entries(value).every(([key, inner]) => isStorable(key) && isStorable(inner));
  }
  return true;
}
