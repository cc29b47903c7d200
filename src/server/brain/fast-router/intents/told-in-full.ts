const typing =
  "(?:type|typing|write|show(?: off)?|display|run|execute|print|put|enter|demonstrate|demo|animate|have|use)(?: (?:out|up|down))?";
const code =
  "(?:code|snippet|commands?|lines?|script|function|program|query|json|html|css|sql|python|javascript|typescript)";
const machine =
  "(?:terminal|console|shell|command line|cli|code (?:block|editor|window)|editor|ide|bash|powershell)";
const forms: readonly RegExp[] = [
  // A text that a machine is given: «type out this code on screen: …», «show the command `npm i`».
  new RegExp(
    `^${typing} (?:me |us )?(?:the |this |these |that |my |our |some |an? |following )*(?:\\p{L}+ ){0,2}${code}\\b.*(?::|[\`"“]|\\b(?:in|on|into) (?:an? |the |your )?${machine})`,
    "iu",
  ),
  new RegExp(`^${typing} .+? (?:in|into|inside) (?:an? |the )?${machine}\\b`, "iu"),
  // What is explained, and what it takes.
  /^(?:explain|describe|walk (?:people|them|us|viewers|me)? ?through|demonstrate|teach (?:people|them|viewers)|show (?:people |them |viewers )?)(?: people| them| viewers)? ?(?:how|what|why|the way) .+(?::| in (?:\d+|two|three|four|five|six) (?:\p{L}+ )?(?:steps|points|bullets))/iu,
];
const polite =
  /^(?:(?:please|can you|could you|would you|now|then|and|also|i want(?: you)? to|i'd like(?: you)? to|let's|just)[ ,]+)*/i;

/** A request that holds all that a new scene shows, so that it can mean none of those that are there. */
export function isToldInFull(original: string): boolean {
  const plain = original.trim().replace(polite, "");
  return !/\b(?:scene|slide) #?\d/i.test(plain) && forms.some((form) => form.test(plain));
}
