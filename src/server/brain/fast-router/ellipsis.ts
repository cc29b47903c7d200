import type { Clause } from "./clause";
import { referencesIn } from "./situation";

/** «make scene 1 red and scene 2 blue»: the second part takes the verb of the first. */
export function withCarriedVerbs(clauses: string[]): string[] {
  return clauses.flatMap((clause) => {
    const carried =
      /^(.*?\b(make|set|turn|change|color|colour|paint|trim|cut|move|shorten|extend|rename|put|call)\b.*?\b(?:scene|slide|clip) #?\d+\b(?! (?:and|,|&)).+?)(?:,? and |, (?:and )?)((?:the )?(?:scene|slide|clip) #?\d+ (?!(?:and|or)\b)\S.*)$/i.exec(
        clause,
      );
    if (!carried?.[1] || !carried[3] || /\bbetween\b|\bswap\b|\bexcept\b/i.test(carried[1])) return [clause];
    return [carried[1], ...withCarriedVerbs([`${carried[2] ?? "make"} ${carried[3]}`])];
  });
}

const quality =
  /^(?:(?:(?:a (?:bit|little)|much) )?(?:shorter|longer)|(?:in )?(?:vertical|square|landscape|portrait|widescreen|\d{1,2}:\d{1,2})(?: format)?|(?:an? )?(?:dark|light) (?:theme|mode|look)|(?:about |exactly )?\d+(?:\.\d+)? ?(?:s|secs?|seconds?)(?: long)?(?: (?:overall|in total|total|altogether))?)$/i;

const likeness = /^(?:(?:a (?:bit|little)|much) )?(?:(?:more|less) \p{L}+|\p{L}{3,}er)$/iu;

/** «make it square, dark theme, and 15 seconds overall»: each quality is a request of its own. */
export function withQualitiesApart(clauses: string[]): string[] {
  return clauses.flatMap((clause) => {
    const [, head = "", rest = ""] =
      /^(.*?\bmake (?:it|this|everything|all|the (?:whole )?(?:video|thing)) )(.+)$/i.exec(clause) ?? [];
    const parts = rest.replace(/[.!?\s]+$/, "").split(/,? and |, /);
    const isApart = parts.every((part) => quality.test(part.trim()) || likeness.test(part.trim()));
    if (parts.length < 2 || !isApart || !parts.some((part) => quality.test(part.trim()))) return [clause];
    return parts.map((part) => `${head}${part.trim()}`);
  });
}

/** «scene 1 to 4 seconds and the last one to 5»: two clauses with the verb of the first. */
export function timesApart(clause: Clause): Clause[] {
  const parts =
    /^(?:([\p{L}]+) )?(@s\d+[ :].*?@d\d+.*?)(?:,? and |, ?|; |(?<=@d\d+) )(?:\1 )?(@s\d+[ :].*?@d\d+.*)$/u.exec(
      clause.text,
    );
  if (!parts?.[2] || !parts[3]) return [clause];
  const verb = parts[1] ? `${parts[1]} ` : "";
  return [partOf(clause, `${verb}${parts[2]}`), ...timesApart(partOf(clause, `${verb}${parts[3]}`))];
}

/** A part of a clause, with its marks numbered anew. */
function partOf(clause: Clause, part: string): Clause {
  const references = referencesIn(part, clause);
  let next = 0;
  const text = part.replace(/@s\d+/g, () => `@s${next++}`);
  return { ...clause, text, references, verb: /^[\p{L}]+/u.exec(text)?.[0] ?? "" };
}
