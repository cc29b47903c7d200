import { formatSeconds } from "@/domain/duration";
import type { Clause } from "../clause";
import { question, type Reading, type Situation } from "../situation";
import { announcesScene } from "./announced-scene";

const starters = [
  "Create a 5 second intro for my brand",
  "Add a scene with our three plans: Starter $9, Team $29, Enterprise",
  "Add a bar chart: Jan 120, Feb 180, Mar 260",
];
const changes = ["Make the headline orange", "Make it 8 seconds", "Add a call to action"];

/** A question, whatever it is about: what it asks is never done. */
export function readQuestion(clause: Clause, situation: Situation): Reading | null {
  return opensQuestion.test(clause.text) &&
    !/^(?:what|how) about\b/.test(clause.text) &&
    !announcesScene(clause.text)
    ? readTalk(clause, situation)
    : null;
}

const opensQuestion =
  /^(?:what|which|why|when|where|who|whose|how (?:do|can|does|did|is|are|should|would|to|come|much|many|long|big|old|far)|is|are|am|does|do (?:i|you|we|they)|did|has|have (?:you|we|i)|will|was|were|can (?:i|it|this)|could i|should (?:i|we)|may i|would it|shall i|tell me (?:about|how|what|why|more)|explain|describe|any (?:ideas?|suggestions?|tips)|do you|are you)\b/;

/** Chat and questions: answered in words, nothing changes. Null where the clause is none. */
export function readTalk(clause: Clause, situation: Situation): Reading | null {
  const { text, asks } = clause;
  const next = situation.sceneCount === 0 ? starters : changes;
  const says = (answer: string): Reading => ({ type: "answer", text: answer, suggestions: next });
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
    /\b(?:what|which things?) (?:else )?(?:can|could|do) you (?:do|make|help)|^(?:help|how does (?:it|this|that) work|what is (?:this|scenewright)|who are you|what are you|what (?:are )?your (?:features|capabilities|skills)|how (?:do|can) (?:i|you|we) (?:use|start|begin|get started)|what now|where do i start|what are my options|show me what you can do|(?:list|show)(?: me)?(?: all)?(?: the| your)? (?:commands|features|options|capabilities)|commands|options|\?+)\b/.test(
      text,
    ) ||
    text === "help me"
  ) {
    return says(
      "I make scenes and change them by what you write: titles, plans and features, bar charts, calls to action. You can change texts, colours, sizes and lengths, move, duplicate and delete scenes, and undo anything.",
    );
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
    if (/\bundo\b/.test(text)) return says("Write “undo that”, or press Ctrl+Z. Every change can be undone.");
    if (/\b(?:export|download|save|share|mp4|publish)\b/.test(text))
      return says("Everything is saved as you go. Exporting to MP4 is not there yet.");
    if (/\b(?:cost|price|free|pay|charge|expensive)\b/.test(text))
      return says("What the built-in engine makes costs nothing: no model is called.");
    if (/\b(?:model|ai|gpt|claude|key)\b/.test(text))
      return says(
        "The built-in engine answers without a model. Free-form scenes, pictures and stories will take one.",
      );
    if (/\b(?:ideas?|suggest\w*|recommend\w*|tips|think|opinion|advice|next)\b/.test(text))
      return says("Here are things that work well next.");
    return says("I can't tell that. I make and change scenes; say what you want to see.");
  }
  return null;
}
