/** What stands before a request and asks for nothing: greetings, fillers, other people's wishes. Each takes its space along. */
const openers: readonly string[] = [
  // A word of its own, whatever follows.
  "(?:hi|hey|hello|ok|okay|so|well|now|then|also|next|finally|and|please(?: to)?|just(?! keep)|only(?! keep)|maybe|perhaps|actually|alright|great|nice|cool|perfect|thanks|thank you(?: (?:so|very) much)?(?! (?:slide|scene|page|card|note|screen)s?\\b)|sorry|oh|um|hmm?|yes|yeah|yep|lastly|afterwards|but|good|first(?:ly)?(?= [a-z]+ )(?! (?:scene|slide|one|two|clip|of|and|half|\\d))|kindly|simply|first of all|quickly|again|there|ah|awesome|lovely|after that|wait|plus|secondly|instead(?! of)|dude|guys|mate|bro|man|buddy|oops|whoops|damn|ugh|alrighty|right|fine|sweet|super|wow|yo|no wait|wait no|no(?=,))(?:[ ,!.:-]+|$)",
  "(?:(?:it |that |this )?looks? (?:really |very |so )?(?:great|good|nice|fine|perfect|awesome|amazing)|(?:i )?love it|not bad)(?:,| -) (?=(?:only|but|just|now|can|could|please)\\b)",
  "(?:like|say|ideally|more like|let us say|rather)[ ,:]+(?=\\d)",
  "no (?=i (?:meant|mean)\\b)",
  "good (?:morning|afternoon|evening|day)[ ,!.]*",
  "(?:sorry )?to (?:bother|disturb|trouble) you(?: again)?(?:,? but)?[ ,]+",
  "if (?:it is|that is|this is|you (?:can|could|have (?:a|the) (?:time|moment|minute|second|sec))|possible|at all possible|you do not mind|you would not mind|i may|i might|i could)[^,]{0,40}, ",
  "(?:could|may|can|might) i (?:trouble|ask|bother|beg) you (?:to|for) ",
  // Asking whether it may be asked.
  "(?:can|could|would|will) (?:you|we|u)(?: (?:please|maybe|kindly|just|also|possibly|quickly|help me))* (?!be )",
  "(?:can|could|may) (?:i|we) (?=have\\b|get (?:it|this|that) (?:in|as)\\b)",
  "(?:would|will|could) you be (?:so |very )?(?:kind|nice|good) (?:enough )?(?:and |as to |to )",
  "be so kind (?:as to |and )",
  "would you mind |do you mind |do you think you (?:could|can) |(?:is|would|will) it(?: be)? (?:possible|ok|okay|fine|alright) to ",
  "(?:would|are|will) you (?:be )?able to ",
  "is there (?:a|any) way (?:to |you (?:could|can) )|(?:is there )?any chance (?:that )?(?:(?:you|we) (?:could|can) )?",
  "(?:i|we) (?:was|were|am|are|have been) (?:just )?(?:wondering|thinking)(?:,| about)? (?:(?:if|whether|that) )?(?:(?:you|we) (?:could|can|should|might) )?",
  "feel free to |make sure (?:to |you |that you )|try (?:to )?|help me (?:to )?|let us (?:try )?|go ahead and ",
  "how about (?:we |you )?(?!the|an? )|what if (?:we|you) |why not |why do not (?:you|we) ",
  // Wishes.
  "(?:i|we) (?:would like|want|need|would love|would prefer|wish)(?: you)? to (?:please )?|(?:i|we) would (?:like|love)(?: you)? to |(?:i|we) (?:want|need|wish) that ",
  "(?:i|we) would (?=(?:make|set|put|move|delete|remove|cut|trim|shorten|change|use|add|swap|keep|extend)\\b)",
  "it would be (?:nice|great|cool|good|better|lovely|awesome|perfect) (?:if (?:(?:you|we) (?:could|can) )?|to )",
  "you (?:can|should|could|may|need to) |(?:we|you) (?:should|need to|have to|could|can|must) ",
  "(?:i|we) (?:think|guess|feel|believe|would say) (?:that )?(?:(?:you|we) should )?",
  "i am going to need you to |i (?:just )?(?:meant|mean|said) ",
  "(?:my|our|the) (?:\\p{L}+ )?\\p{L}+ (?:asked|asks|is asking|wonders|wondered|was wondering|suggested|suggests) (?:me )?(?:if|whether|that)? ?(?:(?:you|we) (?:could|can|should|might) )?",
  // Other people's.
  "(?:(?:my|our) (?:\\p{L}+ )?\\p{L}+|the (?:\\p{L}+ )?(?:boss|clients?|customers?|colleagues?|team|manager|designer|ceo|owner|director|agency|board|guys|people|lady|intern|department|kids)) (?:wants (?:you|us) to|(?:says|thinks|believes|told me|said)(?: that)?) ",
  "(?:my|our|the) (?:boss|client|customer|colleague|team|manager|wife|husband|friend|designer|ceo|kids?) (?:wants?|needs?|would like|prefers?|likes?) (?=(?:the|it|this|that|a|an|our)\\b)",
];
const politeness = new RegExp(`^(?:${openers.join("|")})+`, "u");

/** A sentence in normal form without what stands politely before its request. */
export function withoutPoliteness(normal: string): string {
  return normal.slice(politeness.exec(normal)?.[0].length ?? 0);
}
