const arrow = /\s*(?:[→⇒➜➔⟶]|\s(?:->|=>|>)\s)\s*/u;
/** What stands before the first step of a chain: «our workflow», «the process from». */
const chainName = /^.*\b(?:workflow|process|steps?|pipeline|journey|flow|cycle|from)\s+(?=\S)/isu;
const opening = "first(?:ly)?|first of all|zuerst|zunächst|primero|d['’]abord";
const following =
  "then|next|after that|second(?:ly)?|third(?:ly)?|lastly|finally|dann|danach|anschließend|schließlich|zum schluss|luego|después|finalmente|por último|puis|ensuite|enfin";
const marked = new RegExp(`(?<=^|[.,;:\\n]\\s*(?:and\\s+)?)(?:${opening}|${following})\\b[,:]?\\s+`, "giu");
const opens = new RegExp(`^(?:${opening})\\b`, "iu");

/** What is told in order, by arrows («brief → sketch → ship») or by words («first we listen, then we plan»); empty where nothing is. */
export function sequenceIn(prompt: string): string[] {
  return chained(prompt) ?? ordered(prompt) ?? [];
}

function chained(prompt: string): string[] | null {
  const line = prompt.split("\n").find((one) => one.split(arrow).length >= 3);
  if (line === undefined) return null;
  const [head = "", ...others] = line.split(arrow);
  const first = head.includes(":") ? head.slice(head.lastIndexOf(":") + 1) : head.replace(chainName, "");
  return [first, ...others.slice(0, -1), others.at(-1)?.replace(/[.;,].*$/s, "") ?? ""]
    .map((step) => step.trim())
    .filter(Boolean);
}

function ordered(prompt: string): string[] | null {
  const marks = [...prompt.matchAll(marked)];
  const start = marks.findIndex((mark) => opens.test(mark[0]));
  const steps = start < 0 ? [] : marks.slice(start);
  if (steps.length < 2) return null;
  return steps
    .map((mark, index) => prompt.slice(mark.index + mark[0].length, steps[index + 1]?.index))
    .map((step) => (/^[^.!?;\n]+/u.exec(step)?.[0] ?? "").replace(/(?:[\s,]|\band\b)+$/u, "").trim())
    .filter(Boolean);
}
