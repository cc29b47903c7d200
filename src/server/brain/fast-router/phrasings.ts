import { withPlainVerb } from "./verb-families";

/** Other ways to say what the grammar has a word for, over a clause in normal form behind politeness. In order, each once. */
const phrasings: readonly (readonly [RegExp, string])[] = [
  // Short forms.
  [/^(?:del|rm)(?= )/, "delete"],
  [/^(?:dup|dupl|dupli)(?= |$)/, "duplicate"],
  [/^vert$/, "vertical"],
  [/^#?(\d{1,2}) ?(?:→|->|=>|=|:) ?(?=\d+(?:\.\d+)? ?(?:s|secs?|seconds?)\b)/, "scene $1 to "],
  // Out of the video is out.
  [
    /\b(out|away) (?:of|from) (?:the|my|our|this) (?:whole )?(?:video|project|film|movie|clip|presentation|ad)\b/,
    "$1",
  ],
  // What alone stays is what is spared.
  [
    /,? (?:and )?only (?=(?:the |my |our )?[\p{L}\d' ]{2,30} (?:stays?|remains?|can stay|should stay)$)/u,
    " except ",
  ],
  [/( except (?:the |my |our )?[\p{L}\d' ]{2,30}) (?:stays?|remains?|can stay|should stay)$/u, "$1"],
  // What stays needs no doing.
  [
    /,? (?:and )?(?:everything else|(?:all )?the rest|(?:all )?the others?) (?:stays?|remains?|can stay|should stay|as (?:it is|is)|unchanged)(?: .*)?$/,
    "",
  ],
  [/(?:,|,? but) (?:the |my |our )?[\p{L}\d' ]{2,30} (?:stays?|remains?)$/u, ""],
  // Learners' English.
  [/\b(longer|shorter) of (?=\d)/, "$1 by "],
  [/\bmore (big|small|long|short|dark|light|bright|large|fast|slow|bold|high|warm|cool|soft)\b/, "$1er"],
  [/\bbiger\b/, "bigger"],
  [/\blarger?er\b/, "larger"],
  [
    /^(?:make|give|show|do|play|put) (?:me |us )?(?:one more time|1 more time|once more|again) (?:the )?(?:same )?/,
    "duplicate the ",
  ],
  // «rather than deleting the demo, put it last»
  [
    /^(?:rather than|instead of) [a-z]+ing (.+?),? (put|move|make|trim|cut|shorten|set|turn|just make|bring) (?:it|them|that)\b/,
    "$2 $1",
  ],
  // Wishes for a scene, for a place.
  [
    /^(?:(?:i|we) )?(?:could do with|could really do with|can you do|we are missing|what is missing is|missing:?) (?=an? )/,
    "add ",
  ],
  [
    /^(?:put|move|place|bring) (.+?) where (.+?) (?:is|stands|sits)(?: now| at the moment| right now)?$/,
    "move $1 to the place of $2",
  ],
  [/^(?:1 more time|one more time|once more)[,:]? (?=(?:the|my|our|scene) )/, "repeat "],
  [
    /^(?:let|have|make) (?:the (?:whole )?video|it|everything) (start|begin|open|end|finish|close) (with|on|in) /,
    "$1 $2 ",
  ],
  [
    /^what if (.+?) (?:came|went|was|were|comes|goes|stood|is) (?=(?:right |directly )?(?:before|after|behind|between|first|last|at the)\b)/,
    "move $1 ",
  ],
  [/^(?:there )?is an? (typo|mistake|error) in /, "fix the $1 in "],
  [
    /^(?:see|have|get) (?!rid\b|an?\b|another\b|some\b|it\b)([^,@]+?) (?=(?:right |directly )?(?:before|after) (?:the |our |my )?\p{L}+(?: scene| slide)?(?:\?|$))/u,
    "move $1 ",
  ],
  [
    /^(swap|switch|exchange|flip) (?:the )?first (and|with) (?:the )?last$/,
    "$1 the first scene $2 the last scene",
  ],
  [/^((?:start|open|begin|end|finish|close) (?:with|on) .+?),? (?:and )?not (?:with|on) .+$/, "$1"],
  [/^kick (.+?) out\b/, "delete $1"],
  [/^(?:wrap (?:it |things |this )?up|round (?:it|things) off) with /, "end with "],
  [/^(.+ and .+?) (?:should|must|need to|have to) (?:swap|switch|trade)(?: places)?$/, "swap $1"],
  // «make the title in the first bigger»: of what there are several is scenes.
  [
    /\b(in|on|of) the (first|second|third|fourth|fifth|last)(?= (?:bigger|smaller|larger|bolder|lighter|darker|brighter|thicker|thinner)\b|$)/,
    "$1 the $2 scene",
  ],
  [
    /^(?:let us )?(?:do|make|add|give me|have) (?:(?:1|one) more|another(?: 1| one)?) (?=(?:that|which|with|about|for|showing|saying) )/,
    "add another scene ",
  ],
  [
    /^(?:the )?(?:last|only|1|one)(?: last)? thing (?:that is )?(?:still )?missing is (?=an? )|^all that is missing is (?=an? )/,
    "add ",
  ],
  [/^(?:the )?same (?:scene|slide|one) (?:again|once more)(?:,? please)?(?:,.*)?$/, "duplicate it"],
  [
    /^((?:every|each|all)\b.+?),? but (.+?) (?:stays?|remains?|can stay)(?: as (?:it is|is)| the same| unchanged)?$/,
    "$1 except $2",
  ],
  // Wishes for a length.
  [
    /^(?:i|we) (?:would like|want|need|would love) (.+?) (?:at|to be|in) (?=\d+(?:\.\d+)? ?(?:s|secs?|seconds?|minutes?|mins?|frames?)\b)/,
    "make $1 ",
  ],
  [
    /^((?:for|in|on|about) [^:,]{2,40}[:,] )(?:i|we) (?:would like|want|need|would love) (.+?) (?:at|to be|in) (?=\d)/,
    "$1make $2 ",
  ],
  [
    /^(?:hold|keep|leave|let) (.+?) (?:(?:up|on|there|on screen|stay|linger|run|last|play|sit) )*(?:for )?(?:another )?(\d+(?:\.\d+)?) (?:more |extra )?(seconds?|secs?|s)(?<=\b(?:more|extra|another) .*)(?: (?:more|longer|extra))?$/,
    "extend $1 by $2 $3",
  ],
  [
    /^(?:hold|keep|leave|let) (.+?) (?:(?:up|on|there|on screen|stay|linger|run|last|play|sit) )*(?:for )?(\d+(?:\.\d+)?) (seconds?|secs?|s) (?:more|longer|extra)$/,
    "extend $1 by $2 $3",
  ],
  [
    /^(?:hold|keep|leave|let) (.+?) (?:(?:up|on|there|visible|on (?:the )?screen|stay|linger|run|last|play|sit) )+for (\d+(?:\.\d+)? ?(?:seconds?|secs?|s))$/,
    "make $1 $2 long",
  ],
  [
    /^(put|move|bring|place|show) (first|last|at the (?:very )?(?:end|start|beginning)|to the (?:end|front|start|beginning)) (the .+)$/,
    "$1 $3 $2",
  ],
  [/^spell (?:it )?([^,]+?),? (?:and )?not (\S+)(?= |$)/, "replace $2 with $1"],
  // Data that is to be drawn.
  [/^(?:plot|graph|chart) (?=(?:our|the|my|this|these|how)\b)/, "show a chart of "],
  // About how long, at most.
  [
    /\b(?:like|around|roughly|approximately|approx\.?) (?=\d+(?:\.\d+)? ?(?:s|secs?|seconds?|minutes?|mins?)\b)/,
    "",
  ],
  [/(\d ?(?:s|secs?|seconds?|minutes?|mins?))(?: long)? (?:max(?:imum)?|tops|at (?:the )?most)\b/, "$1"],
  [
    /^(.*?)(?:can|could) (it|this|that|the [\p{L}\d ]+?) (?:come|go|get) (?:down|up) to (?=\d+(?:\.\d+)? ?(?:s|secs?|seconds?|minutes?|mins?)\b)/u,
    "$1make $2 ",
  ],
  [
    /^(?:get|bring|take) (.+?) (?:down|up) to (?=\d+(?:\.\d+)? ?(?:s|secs?|seconds?|minutes?|mins?)\b)/,
    "make $1 ",
  ],
];

/** A clause in the words of the grammar. */
export function inPlainWords(text: string): string {
  let plain = withPlainVerb(text);
  for (const [pattern, words] of phrasings) plain = plain.replace(pattern, words);
  return plain;
}

/** «can I get the logo at the end as well»: what is there shall be there once more. */
export function againAtPlace(text: string): string {
  const said = text.replace(
    /^(?:(?:i|we) (?:want|need|would like) (?:to (?:see|have|show) )?)?(the [^,:]+?) (?:again|once more|one more time|a second time) (at the (?:very )?(?:end|start|beginning)|(?:right )?(?:after|before) .+?)(?=\?*$)/,
    "repeat $1 $2",
  );
  return said.replace(
    /^(?:(?:can|could|may) (?:i|we) )?(?:get|have|show|see|use|want|play|put|repeat) (?!an?\b|another\b|some\b|more\b)(.+?) (at the (?:very )?(?:end|start|beginning)|(?:right )?(?:after|before) .+?) (?:as well|too|again|once more|also)(?=\?*$)/,
    "repeat $1 $2",
  );
}
