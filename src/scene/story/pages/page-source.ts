/** A page of a story as text; its literals are the defaults of its controls. */
export const pageSource = `import { Picture, StoryLeaf, StoryPicture } from "scenewright/kit";

export const controls = {
  text: "",
  picture: "",
  layout: "side" as "side" | "below" | "over",
  page: 1,
  paper: "#fdf7ea",
  ink: "#2c2620",
  place: "meadow",
  time: "day" as "dawn" | "day" | "dusk" | "night",
  weather: "clear" as "clear" | "cloudy" | "rain" | "snow" | "wind" | "fog",
  season: "summer" as "spring" | "summer" | "autumn" | "winter",
  feeling: "happy",
  style: "watercolor" as "paper-cut" | "watercolor" | "line" | "night",
  cast: [{ species: "child", name: "", pronoun: "they", age: 5, hair: "", eyes: "", skin: "", build: "", clothing: "", pose: "stand" }],
  things: [""],
  seed: 1,
};

/** The picture that was drawn for the page, or the illustrator's own where there is none. */
export default function Page({ text, page, layout, paper, ink, picture, ...drawn }: typeof controls) {
  return (
    <StoryLeaf
      text={text}
      page={page}
      layout={layout}
      paper={paper}
      ink={ink}
      picture={(box) => (picture !== "" ? <Picture src={picture} pan={[-30, 0]} zoom={0.08} {...box} /> : <StoryPicture {...drawn} {...box} />)}
    />
  );
}
`;
