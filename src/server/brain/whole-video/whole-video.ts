import { briefOf } from "@/scene/brief/brief-of";
import { transitionIn } from "@/server/tools/edit/instruction-transition";
import type { RoutedStep } from "../decision";
import type { Routing } from "../fast-router/route";
import type { RoutingInput } from "../fast-router/routing";
import { question } from "../fast-router/situation";
import { arcFor } from "./arc";
import { countIn, listedIn } from "./listed";
import type { Part } from "./part";
import { formatIn } from "./platform";
import { scriptIn } from "./script";
import { shareTime } from "./share-time";

/** What says that scenes are asked for, not that those there are be changed. */
const asksForVideo =
  /\b(?:video|reel|ad|commercial|promo|trailer|explainer|script|storyboard|slideshow|presentation|tik ?tok|vídeo|vidéo)s?\b|视频|脚本|分镜/iu;
const changesScenes =
  /^(?:make|change|set|delete|remove|trim|move|swap|rename|shorten|extend|turn|replace|duplicate|split)\b/i;
/** «Add a scene where …, first …, then …»: what is listed happens in it. */
const asksForOneScene =
  /^\W*(?:[\p{L}']+ ){0,4}?(?:an?|one|another) (?:[\p{L}-]+ ){0,3}?(?:scene|slide|shot) (?:where|in which|with|showing|that|of|about)\b/iu;
const sceneNouns = /\b(?:scenes?|slides?|shots?|videos?|parts?)\b/giu;
const longestWhole = 1_500;
const mostParts = 20;

/**
 * A whole video that a message asks for, as steps of `add` (with the format first, where a platform is named): a pasted
 * script, a list of scenes, or a length and a subject only. Null where the message asks for anything else.
 */
export function planWholeVideo(
  input: RoutingInput,
  newId: () => string,
): Extract<Routing, { type: "steps" | "question" }> | null {
  const message = input.message.normalize("NFC").trim();
  if (changesScenes.test(message) && !/^make (?:me |us )?(?:an?|another|the) /i.test(message)) return null;
  const found = read(message, input);
  if (found?.counted) return countedOtherwise(found.counted, found.parts);
  if (!found || found.parts.length < 2 || found.parts.length > mostParts) return null;
  const { parts, total } = found;
  const whole = found.lead.slice(0, longestWhole);
  const wish = transitionIn(whole);
  const transition = wish ? (wish.kind === "any" ? "auto" : wish.kind) : "auto";
  const format = formatIn(found.lead || message);
  const times = shareTime(parts, total);
  const steps = parts.map((part, index): RoutedStep => {
    const { start, seconds } = times[index] ?? { start: 0, seconds: 4 };
    const { name, prompt } = part;
    return {
      tool: "add",
      label: (name ?? prompt).slice(0, 200),
      sceneId: newId(),
      arguments: { prompt, after: "end", seconds, video: { prompt: whole, start, name, transition } },
      seconds,
      targetSceneId: null,
    };
  });
  return { type: "steps", steps: [...formatStep(format, input), ...steps], confidence: 0.95 };
}

function read(
  message: string,
  input: RoutingInput,
): { lead: string; parts: Part[]; total: number | null; counted?: number | null } | null {
  const script = scriptIn(message);
  // «Scene 1: make it red» speaks of the scene that is there.
  const isNew = input.sceneCount === 0 || asksForVideo.test(script?.lead ?? "");
  if (script && isNew && !script.parts.every(({ prompt }) => changesScenes.test(prompt)))
    return { ...script, total: secondsOf(script.lead) };
  if (script || isOneScene(message)) return null;
  const listed = listedIn(message, input.sceneCount === 0);
  if (listed) return { ...listed, total: secondsOf(listed.lead) };
  const arc = arcFor(message, input.sceneCount, countIn(message)?.amount ?? null);
  return arc ? { lead: message, ...arc } : null;
}

function isOneScene(message: string): boolean {
  return asksForOneScene.test(message) && [...message.matchAll(sceneNouns)].length === 1;
}

/** Five are counted and three are named: either may be what is meant. */
function countedOtherwise(counted: number, parts: readonly Part[]): Extract<Routing, { type: "question" }> {
  const named = parts.map(({ prompt }) => prompt.replace(/^Add (?:a scene: )?/, ""));
  const list = named.join("; ");
  return question(
    `You ask for ${counted} scenes and name ${parts.length}: ${list}. Shall I make those ${parts.length}, or what shall the others show?`,
    [`Make a ${parts.length} scene video: ${named.join("; ")}`],
  );
}

function secondsOf(lead: string): number | null {
  return lead === "" ? null : briefOf(lead).seconds;
}

/** A video that has no scenes yet takes the shape of where it is shown; landscape is how it begins. */
function formatStep(format: ReturnType<typeof formatIn>, { sceneCount }: RoutingInput): RoutedStep[] {
  if (format === null || format === "16:9" || sceneCount > 0) return [];
  return [
    {
      tool: "format",
      label: `Set the format to ${format}`,
      sceneId: null,
      arguments: { format },
      seconds: null,
      targetSceneId: null,
    },
  ];
}
