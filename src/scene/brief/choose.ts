/** One of several that suit equally, always the same for the same text. */
export function choose<Item>(choices: readonly [Item, ...Item[]], text: string): Item {
  let hash = 2_166_136_261;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619);
  return choices[(hash >>> 0) % choices.length] ?? choices[0];
}
