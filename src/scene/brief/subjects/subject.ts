/** What is written for a subject where the prompt gives no words of its own. It claims nothing that only its owner knows. */
export type Subject = {
  id: string;
  /** Whole lower-case words that tell the subject, in several languages. */
  words: readonly string[];
  /** Lines below a name. */
  lines: readonly [string, ...string[]];
  /** Small words above a name. */
  kickers: readonly [string, ...string[]];
  /** What such a thing is praised for, with an icon of the kit each. */
  features: readonly (readonly [title: string, text: string, icon: string])[];
  call: { headline: string; line: string; button: string };
  /** Colours that suit where none is named: ground and accent. */
  colors: readonly [string, string];
  /** What such a place offers, as a list of «our bestsellers» names it. */
  products: readonly string[];
  /** How one gets there: «how it works». */
  steps: readonly string[];
};

type Written = {
  words: string;
  lines: Subject["lines"];
  kickers: Subject["kickers"];
  /** «Title | text | icon». */
  features: readonly string[];
  /** «Headline | line | button». */
  call: string;
  colors: Subject["colors"];
  /** Parted by commas, like the steps. */
  products: string;
  steps: string;
};

/** A subject as its data writes it. */
export function subject(id: string, written: Written): Subject {
  const { words, lines, kickers, colors } = written;
  const [headline = "", line = "", button = ""] = parts(written.call, "|");
  return {
    id,
    words: words.split(/\s+/).filter(Boolean),
    lines,
    kickers,
    features: written.features.map((feature) => {
      const [title = "", text = "", icon = ""] = parts(feature, "|");
      return [title, text, icon] as const;
    }),
    call: { headline, line, button },
    colors,
    products: parts(written.products, ","),
    steps: parts(written.steps, ","),
  };
}

function parts(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}
