import { formatSeconds } from "@/domain/duration";
import type { Clause } from "../clause";
import { question, type Reading, type Situation } from "../situation";
import { announcesScene } from "./announced-scene";
import { chatAnswers, helpText } from "./chat-answers";
import { isToldInFull } from "./told-in-full";

const starters = [
  "Create a 5 second intro for my brand",
  "Add a scene with our three plans: Starter $9, Team $29, Enterprise",
  "Add a bar chart: Jan 120, Feb 180, Mar 260",
];
const changes = ["Make the headline orange", "Make it 8 seconds", "Add a call to action"];

/** A question, whatever it is about: what it asks is never done. */
export function readQuestion(clause: Clause, situation: Situation): Reading | null {
  const ability = readAbility(clause, situation);
  if (ability) return ability;
  return opensQuestion.test(clause.text) &&
    !/^(?:what|how) about\b/.test(clause.text) &&
    !announcesScene(clause.text) &&
    !isToldInFull(clause.original)
    ? readTalk(clause, situation)
    : null;
}

const opensQuestion =
  /^(?:what|which|why|when|where|who|whose|how (?:i|we|you|it|do|can|does|did|is|are|should|would|to|come|much|many|long|big|old|far)|is|are|am|does|do (?:i|you|we|they)|did|has|have (?:you|we|i)|will|was|were|can (?:i|it|this)|could i|should (?:i|we)|may i|would it|shall i|tell me (?:about|how|what|why|more)|explain|describe|any (?:ideas?|suggestions?|tips)|do you|are you)\b/;

/** «the intro», «scene 2»: the question is about this video. */
function aboutScenes({ references }: Clause): boolean {
  return references.some(({ type }) => type === "scenes" || type === "missing" || type === "ambiguous");
}

const ability =
  /^(?:so |and |hey |hi )?(?:can|could|do|are) (?:you|u|scenewright|this app|this tool|it)(?: also| even| actually)?(?: able to| do| make| add| create| generate| handle| support| delete| remove| move| split| trim| change| edit| duplicate| reorder| draw| design| write| export| use)+ (?<what>(?:an? )?[\p{L}-]+(?: [\p{L}-]+)?)\s*\?+$/u;

/** «can you make charts?» asks whether, not for one. */
function readAbility({ original, references }: Clause, situation: Situation): Reading | null {
  const what = ability.exec(original.toLowerCase())?.groups?.what;
  if (!what || references.some(({ type }) => type === "scenes")) return null;
  const answer = chatAnswers.find(({ asks }) => asks.test(`make ${what}`));
  const inGeneral =
    !/^an? /.test(what) &&
    !/^(?:the|this|that|it|my|our|them|all|every\w*|some|more|something|anything|\p{L}+er)\b/u.test(what);
  const lacking = answer !== undefined && /^(?:there is no|i (?:don't|can't))/i.test(answer.text);
  if (!(inGeneral && (answer || /s$/.test(what))) && !(lacking && /\b(?:logo|voice|music|song)/.test(what)))
    return null;
  return {
    type: "answer",
    text: answer?.text ?? "Yes. Say which, in your own words.",
    suggestions: [...(answer?.suggestions ?? (situation.sceneCount === 0 ? starters : changes))],
  };
}

/** Chat and questions: answered in words, nothing changes. Null where the clause is none. */
export function readTalk(clause: Clause, situation: Situation): Reading | null {
  const { text, asks } = clause;
  const next = situation.sceneCount === 0 ? starters : changes;
  const says = (answer: string, offered: readonly string[] = next): Reading => ({
    type: "answer",
    text: answer,
    suggestions: [...offered],
  });
  if (
    text === "" ||
    /^(?:hi|hello|hey|yo|hola|hallo|salut|bonjour|howdy|greetings|good (?:morning|afternoon|evening|day)|sup|hiya)(?: (?:there|you|everyone|all|bot|team|again))?$/.test(
      text,
    )
  ) {
    if (!/\p{L}/u.test(clause.original)) return question("What would you like to see or change?", next);
    if (/\bthank|thx\b/i.test(clause.original)) return says("You're welcome.");
    if (
      /^(?:ok|okay|great|nice|cool|perfect|good|awesome|lovely|yes|yeah|yep|alright)\b/i.test(clause.original)
    )
      return says(
        situation.sceneCount === 0 ? "Good. What shall the first scene show?" : "Good. What comes next?",
      );
    return says(
      situation.sceneCount === 0
        ? "Hello! Tell me what your video is about, and I make its first scene."
        : "Hello! Say what to add or change.",
    );
  }
  if (/^(?:thanks?|thank you|thx|ty|cheers|much appreciated|merci|danke|gracias)\b/.test(text))
    return says("You're welcome.");
  if (
    /^(?:bye|goodbye|see you|good night|later|ciao|that is all|that is it|i am done|we are done|done)\b/.test(
      text,
    )
  )
    return says("All is saved. See you.");
  if (
    /^(?:i (?:really )?(?:love|like|hate) (?:it|this|that|@s\d+)|(?:it|this|that|@s\d+) (?:looks?|is|works?|sounds?) (?:really |so |very |just |absolutely )?(?:great|good|nice|perfect|awesome|amazing|beautiful|fine|cool|lovely|wonderful|fantastic|brilliant|excellent)|looks? (?:really |so |very )?(?:great|good|nice|perfect|awesome|amazing|beautiful)|(?:so |very |really )?(?:great|good|nice|perfect|awesome|amazing|beautiful|wow|lovely|brilliant|excellent|fantastic|wonderful|well done)(?: (?:job|work|one|stuff|thanks))?|well done|good job|nice work|lol|haha+|wow|ok|okay|yes|yeah|yep|sure|right|no|nope|nah|hmm+|never ?mind|forget it|no thanks|stop|wait|hold on|nothing)(?:[ ,!]+(?:thanks|thank you|so much|now|again|already))*$/.test(
      text,
    )
  )
    return says(
      /^(?:never ?mind|forget it|no|nope|nah|stop|nothing|no thanks|wait|hold on)/.test(text)
        ? "All right, nothing is changed."
        : "Glad to hear it.",
    );
  if (
    /\b(?:what|which things?) (?:else )?(?:can|could|do) you (?:do|make|help)|^(?:help|how does (?:it|this|that) work|what (?:are )?your (?:features|capabilities|skills)|how (?:do|can) (?:i|you|we) (?:use|start|begin|get started)|what now|where do i start|what are my options|show me what you can do|(?:list|show)(?: me)?(?: all)?(?: the| your)? (?:commands|features|options|capabilities)|commands|options|\?+)\b/.test(
      text,
    ) ||
    text === "help me"
  ) {
    return says(helpText, situation.sceneCount === 0 ? starters : undefined);
  }
  if (
    /^(?:what|which|why|when|where|who|how|is|are|does|do|can|will|list|show)\b/.test(text) &&
    !aboutScenes(clause)
  ) {
    const known = chatAnswers.find(({ asks }) => asks.test(text));
    if (known) return says(known.text, known.suggestions);
  }
  const total = `${situation.sceneCount === 1 ? "one scene" : `${situation.sceneCount} scenes`}, ${formatSeconds(situation.totalSeconds)} together`;
  if (
    /\bhow many (?:scenes|slides|clips|parts)\b/.test(text) ||
    (/\bhow long\b/.test(text) && !/@s\d/.test(text)) ||
    (/\b(?:total|overall) (?:length|duration|runtime)\b.*/.test(text) && asks) ||
    /^what is (?:the )?(?:length|duration|runtime|total)/.test(text)
  )
    return says(situation.sceneCount === 0 ? "There is no scene yet." : `The video has ${total}.`);
  if (
    /^(?:what|which) (?:scenes?|slides?|have (?:we|i|you)|do (?:we|i) have|is in)|^(?:list|show me|name) (?:all )?(?:the |my |our )?(?:scenes|slides)|^what(?: is| are) (?:the |my |our )?scenes/.test(
      text,
    ) ||
    (clause.references.some((reference) => reference.type === "all") &&
      /^(?:list|name|what (?:are|is)|show me)\b/.test(text))
  ) {
    const names = situation.scenes
      .map((scene) => `${scene.ordinal} “${scene.name}” (${formatSeconds(scene.seconds)})`)
      .slice(0, 30)
      .join(", ");
    return says(names ? `The scenes are ${names}.` : "There is no scene yet.");
  }
  const [reference] = clause.references;
  if (reference && /^(?:how long|what|which|when|where|how)\b/.test(text)) {
    const scene =
      reference.type === "scenes"
        ? reference.scenes[0]
        : situation.scenes.find(
            (line) => line.id === (situation.selectedSceneId ?? situation.lastTouchedSceneId),
          );
    if (reference.type === "missing")
      return question(`There is no “${reference.phrase}”. The video has ${total}.`, next);
    if (scene && /^(?:how long|what|which|where|when)/.test(text))
      return says(`Scene ${scene.ordinal}, “${scene.name}”, is ${formatSeconds(scene.seconds)} long.`);
  }
  if (
    opensQuestion.test(text) &&
    !/^(?:what|how) about\b/.test(text) &&
    !/^is (?:it|there)\b.*\b(?:make|add|change)\b/.test(text)
  ) {
    if (/\b(?:ideas?|suggest\w*|recommend\w*|tips|think|opinion|advice|next)\b/.test(text))
      return says("Here are things that work well next.");
    return says("I can't tell that. I make and change scenes; say what you want to see.");
  }
  return null;
}
