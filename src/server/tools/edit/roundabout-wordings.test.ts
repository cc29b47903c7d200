import { expect, it } from "vitest";
import { defaultLook } from "@/domain/look";
import { editCode } from "./edit-code";
import { plainWording } from "./plain-wording";

const options = { sceneName: null, look: defaultLook, seed: 1, fps: 30 };
const scene = `import { AbsoluteFill } from "remotion";
const days = [
  { no: 1, day: "Mon", temp: 14, sky: "Rain" },
  { no: 2, day: "Tue", temp: 17, sky: "Sun" },
];
export default function Week() {
  return (
    <AbsoluteFill style={{ background: "#0b3954" }}>
      <h1 style={{ fontSize: 90, color: "#ffffff" }}>Table of days</h1>
      {days.map((d) => (
        <div key={d.day} style={{ background: "#2d1e2f", borderRadius: 8 }}>
          <b style={{ color: "#d8f3f5" }}>{d.day}</b>
          <b style={{ color: "#f15946" }}>{d.temp}°</b>
          <b style={{ color: "#e0fbfc" }}>{d.sky}</b>
        </div>
      ))}
      <p style={{ fontSize: 24, color: "#8fb8c9" }}>Source: met office</p>
    </AbsoluteFill>
  );
}
`;
const edited = (instruction: string) => editCode(scene, instruction, options).code;

it.each([
  ["forget about January", "remove January"],
  ["the badge can go", "remove the badge"],
  ["it's Lisbon, not Porto", "replace “Porto” with “Lisbon”"],
  ["countries instead of cities", "replace “cities” with “countries”"],
  ["above the title it should say Get going", "change the kicker to “Get going”"],
  ["the button comes too late", "show the button sooner"],
])("reads «%s» as «%s»", (said, plain) => {
  expect(plainWording(said)).toBe(plain);
});

it("leaves colours and amounts that are contrasted to their own readers", () => {
  expect(plainWording("it's blue, not red")).toBe("it's blue, not red");
  expect(plainWording("it is 33, not 31")).toBe("it is 33, not 31");
});

it("tells a list's texts by the field that they show", () => {
  expect(edited("the day names in white")).toContain(`color: "#ffffff" }}>{d.day}`);
  expect(edited("the day names in white")).toContain(`color: "#f15946" }}>{d.temp}`);
  expect(edited("paint the temperatures pink")).not.toContain("#f15946");
});

it("does not take the place of a part for the part", () => {
  expect(edited("hide the line under the table")).toBe(scene);
});

it("sets the number that is data, not the row's own", () => {
  expect(edited("Tuesday will be 23 degrees")).toContain(`no: 2, day: "Tue", temp: 23`);
});

it("swaps two colours that are told by name", () => {
  const code = edited("swap the coral and the dark purple");
  expect(code).toContain(`background: "#f15946"`);
  expect(code).toContain(`color: "#2d1e2f"`);
});
