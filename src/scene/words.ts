function isUpper(character: string): boolean {
  return character !== character.toLowerCase();
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

/** The words of a name, in lower case: `headlineColor2`, `headline_color_2` and `Headline-Color 2` are the same three. */
export function wordsOf(name: string): string[] {
  const words: string[] = [];
  let word = "";
  const close = () => {
    if (word) words.push(word.toLowerCase());
    word = "";
  };
  for (let index = 0; index < name.length; index++) {
    const character = name.charAt(index);
    const isLetter = character.toLowerCase() !== character.toUpperCase();
    if (!isLetter && !isDigit(character)) {
      close();
      continue;
    }
    const before = name.charAt(index - 1);
    const after = name.charAt(index + 1);
    const startsWord =
      isUpper(character) &&
      (!isUpper(before) ||
        (after !== "" && isLetter && !isUpper(after) && !isDigit(after) && after.toUpperCase() !== after));
    if (word && (startsWord || isDigit(character) !== isDigit(before))) close();
    word += character;
  }
  close();
  return words;
}
