import { readStoryRequest } from "@/scene/story/read-story-request";
import { plotOutline } from "@/scene/story/plot-outline";
import { plotTexts } from "@/scene/story/plot-texts";
const prompts = [
 "a storybook for Leo who loves trains, watercolor, 10 pages, here is his photo",
 "bedtime story for my daughter Mia, 3, who is afraid of the dark",
 "write a story about a brave little fox",
 "illustrated bedtime story for my son Leo about space, 8 pages",
 "Make a picture book for my twins Mia and Tom (4) about sharing, paper cut, 6 pages",
 "tell the story of a little chef who could not taste salt, as a picture book",
 "a story for kids about a brave snail, 6 pages",
 "Ein Bilderbuch für Greta über einen Drachen, 8 Seiten",
 "story for Sam, 7 years old, curly red hair, in a yellow raincoat, loves dinosaurs and is scared of thunder, with Oma Greta",
];
for (const p of prompts) { const r = readStoryRequest(p,{photos:[]}); console.log(p,"\n  ",JSON.stringify({...r,about:undefined,cast:r.cast.map(c=>[c.name,c.species,c.pronoun,c.age,c.role,c.hair,c.clothing].join("/"))})); }
const n = Number(process.argv[2] ?? 2);
for (const p of prompts.slice(0,n)) { const r = readStoryRequest(p,{photos:[]}); const o = plotOutline(r, 5); const t = plotTexts(o, r, 5); console.log("\n#", o.title, "|", o.subtitle, o.cast.map(c=>c.name+" "+c.species+" "+c.clothing).join("; ")); t.forEach((x,i)=>console.log(i+1, x)); }
