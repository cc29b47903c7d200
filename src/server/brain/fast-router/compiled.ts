const known = new Map<string, RegExp>();

/**
 * The pattern of this source, compiled once. Only for sources put together from the grammar's own words, of which there are
 * few; with the flag `g` only for `replace`, which keeps no place.
 */
export function compiled(source: string, flags = ""): RegExp {
  const key = `${flags}/${source}`;
  const pattern = known.get(key) ?? new RegExp(source, flags);
  known.set(key, pattern);
  return pattern;
}
