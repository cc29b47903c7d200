const longestName = 80;

/** A name that none of `taken` is: «Plans», then «Plans 2», «Plans 3». Case does not matter. */
export function uniqueName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const plain =
    wanted
      .trim()
      .slice(0, longestName - 4)
      .trim() || "Scene";
  if (!used.has(plain.toLowerCase())) return plain;
  const numbered = /^(.*?) (\d{1,4})$/.exec(plain);
  const stem = numbered?.[1] || plain;
  for (let number = numbered ? Number(numbered[2]) + 1 : 2; ; number += 1) {
    const name = `${stem} ${number}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
