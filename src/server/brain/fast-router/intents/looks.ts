import { commandVerbs } from "../vocabulary";

/** How something looks, sounds or moves, and how it could. */
export const attribute =
  /\b(?:bigger|smaller|larger|bolder|lighter|darker|brighter|warmer|cooler|softer|bold|italic|thin|thinner|thicker|wider|narrower|taller|faster|slower|quicker|calmer|bouncy|bouncier|snappier|smoother|cleaner|simpler|louder|sharper|stronger|subtle|subtler|vibrant|vivid|muted|transparent|uppercase|lowercase|centered|rounded|round|readable|legible|visible|contrast|pop|pops|fun|funny|funnier|exciting|interesting|boring|dull|modern|elegant|professional|playful|serious|minimal|dramatic|cinematic|energetic|dynamic|premium|friendlier|cute|creative|better|nicer|prettier|cooler|ugly|bland|busy|crowded|empty|plain|too (?:big|small|dark|bright|light|busy|fast|slow|loud|plain|bold|thin|crowded|much)|hard to read|hide|glow|shadow|animat\w+|bounce|spin|fade|slide in|zoom|wiggle|pulse|shake|fly in|left|right|center|up|down|spicier|punchier|more|less|polished|catchy|catchier|\d+ ?(?:px|pt|%)|opacity|align\w*|spacing|gradient|hex|#[0-9a-f]{3,8}|italics|underlined?|caps|capital\w*|font|serif|sans|handwritten|monospace|layout|style|styled|design|look|vibe|mood|feel|tones?|pastels?|retro|vintage|futuristic)\b/;
/** Verbs that change what a scene shows. */
export const changing =
  /^(?:change|make|set|turn|color|recolor|paint|tint|replace|rename|update|edit|modify|adjust|rewrite|fix|improve|resize|scale|style|restyle|redesign|increase|decrease|reduce|raise|lower|enlarge|shrink|speed|slow|use|give|add|remove|delete|hide|show|animate|fade|center|align|move|put|place|swap|switch|exchange|darken|lighten|brighten|soften|bold|emphasi[sz]e|highlight|underline|capitali[sz]e|translate|tone|let|have|apply|rotate|zoom|shift|push|bring|get rid|drop|erase|take|try|correct|adapt|tweak|refresh|double|halve|triple|shorten|lengthen|write|put|rephrase|reword|clear|insert|include|fill|invert|flip|mirror|redo|convert|simplify|jazz|spice|liven|beautify|polish|round|space|spread|tighten|blur|sharpen|crop|keep|start|stop|need|want|i (?:want|need|would like)|we (?:want|need)|it (?:needs|should|could|must)|reset|split|break|say|display|print|merge|call|title|reverse|sort|reorder|count|go|slide|fly|bounce|spin|pulse|shake|wiggle|render|match|play|duplicate|copy|generate|create|cut|trim|extend|stretch|no|less|more|do|cap|limit|pull|send|order|mark|stick|lower)\b/;

const noComparatives = new Set(
  "header footer number center order corner border timer counter poster banner letter layer filter other another after under over never ever your their paper user power offer cover water computer customer newsletter flower tower summer winter december november october september member dinner danger dealer together whether rather either neither render never chapter master server order trailer teaser opener closer poster twitter matter later earlier shorter longer".split(
    " ",
  ),
);

/** «rounder», «crisper». */
export function isComparative(word: string): boolean {
  return /^[a-z]{3,}[^aouh]er$/.test(word) && !noComparatives.has(word) && !commandVerbs.has(word);
}
