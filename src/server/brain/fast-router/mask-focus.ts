import { compiled } from "./compiled";
import type { Masking } from "./masking";
import { sceneNoun } from "./scene-names";

const thing = `(?:${sceneNoun}|ones?)`;

/** All scenes, with exceptions, and the video as a whole. */
export function maskAll(masking: Masking): void {
  const { scenes, sceneCount } = masking;
  const list = "@s\\d+(?:(?:, and |, | and | & | or )(?:the )?@s\\d+)*";
  masking.replace(
    compiled(
      `\\b(?:(?:all|every|each|both)(?: (?:of|the|my|our|these|those|single|1|of the|\\d+))* ${sceneNoun}|all(?= (?:except|but|apart from|other than|besides|excluding|aside from)\\b)|every(?:thing|one)|(?:it |them )all(?= |$)|all of (?:them|it|these|those)|all (?:the )?rest|the rest|(?:all )?(?:the )?other ${thing}|all the others|all others|the others)(?: (?:except|but|apart from|other than|besides|excluding|save|bar|minus|aside from|not)(?: for)?(?: not)? (?:the )?(${list}))?(?=[\\s.,!?]|$)`,
      "g",
    ),
    (phrase, exceptions) => {
      const out = new Set(
        (exceptions.match(/@s(\d+)/g) ?? []).flatMap((reference) => {
          const named = masking.references[Number(reference.slice(2))];
          return named?.type === "scenes" ? named.scenes.map((scene) => scene.id) : [];
        }),
      );
      const rest = /\b(?:other|others|rest)\b/.test(phrase) && out.size === 0;
      if (/^both/.test(phrase) && sceneCount !== 2) return masking.mark({ type: "missing", phrase });
      return masking.mark({
        type: "all",
        scenes: scenes.filter((scene) => !out.has(scene.id)),
        whole: out.size === 0 && /everything/.test(phrase),
        rest,
        phrase,
      });
    },
  );
  masking.replace(
    /\b(?:the |my |our |this )?(?:whole|entire|full|complete) (?:video|project|movie|film|clip|lot|storyboard|ad|reel|timeline|presentation)\b|\b(?:the|my|our|this) (?:video|project|movie|film|storyboard)\b(?!'s)(?! (?:about|for|with))/g,
    (phrase) => masking.mark({ type: "all", scenes, whole: true, phrase }),
  );
}

/** «each scene 4 seconds, except the demo»: exceptions that stand behind what is asked for. */
export function maskExceptions(masking: Masking): void {
  // «every scene to 3 seconds, all but the outro»: said once more, and better.
  masking.replace(/(@s(\d+)\b.*?),? (?:but )?@s(\d+)\s*$/g, (phrase, head, index, again) => {
    const [all, narrower] = [masking.references[Number(index)], masking.references[Number(again)]];
    if (all?.type !== "all" || narrower?.type !== "all" || narrower.scenes.length >= all.scenes.length)
      return phrase;
    masking.references[Number(index)] = { ...narrower, whole: false };
    return `${head} `;
  });
  masking.replace(
    /(@s(\d+)\b.*?),? (?:except|but not|but|apart from|other than|besides|excluding|without|bar|save|minus|leaving out|leave out|not)(?: for)? (?:the )?(@s\d+(?:(?:, and |, | and | & )(?:the )?@s\d+)*)\s*$/g,
    (phrase, head, index, list) => {
      const all = masking.references[Number(index)];
      if (all?.type !== "all") return phrase;
      const out = new Set(
        (list.match(/\d+/g) ?? []).flatMap((mark) => {
          const named = masking.references[Number(mark)];
          return named?.type === "scenes" ? named.scenes.map((scene) => scene.id) : [];
        }),
      );
      const scenes = all.scenes.filter((scene) => !out.has(scene.id));
      masking.references[Number(index)] = { ...all, scenes, whole: false };
      return `${head} `;
    },
  );
  masking.replace(/^(\s*@s\d+),? (?:and )?not (?:the )?@s\d+(?=\s*[:,])/g, (_, scene) => scene);
}

/** «it», «this scene», «that one», «the copy». */
export function maskFocus(masking: Masking): void {
  const { scenes } = masking;
  masking.replace(
    compiled(
      `\\b(?:this|that|the current|the selected|current|selected|the same) ${thing}\\b|\\b(?:this|that|same) 1\\b`,
      "g",
    ),
    (phrase) => masking.mark({ type: "focus", phrase }),
  );
  masking.replace(
    /\bthe (?:copy|duplicate|clone|new (?:one|scene|slide|copy)|copied (?:one|scene))\b/g,
    (phrase) => masking.mark({ type: "focus", phrase }),
  );
  masking.replace(
    compiled(
      `\\bthe ${sceneNoun.replace("s?", "")}\\b(?! (?:about|with|that|which|called|named|order|length|duration|for|of|where|@))`,
      "g",
    ),
    (phrase) => (scenes.length > 0 ? masking.mark({ type: "focus", phrase }) : phrase),
  );
  masking.replace(
    /\b(?:it|this|that|them|him|these|those)\b(?='s| )(?! (?:says?|reads?|is|are|was|were|has|have|shows?|goes|will|can|should|would|it|i|we|you|my|our|the|looks?|way|time|part|point|color|kind|sort|text|headline|title|button|image|picture|background|font|word|words|line|moment|changes?|edits?|steps?|code|snippet|command|function)\b)/g,
    (phrase, ..._) => masking.mark({ type: "focus", phrase }),
  );
}
