import { describe, expect, it } from "vitest";
import { draw, drawText } from "./test/draw";

const bodyRandom = "export default function Scene() { return <p>{Math.random() + ' ' + Math.random()}</p>; }";

const initialised = `
import { memo, useMemo, useReducer, useRef, useState } from "react";
const atLoad = Math.random();
const Dot = memo(function Dot({ name }: { name: string }) {
  const [at] = useState(() => Math.random());
  return <i>{name + at}</i>;
});
export default function Scene() {
  const [lazy] = useState(() => Math.random());
  const [eager] = useState(Math.random());
  const ref = useRef(Math.random());
  const memoised = useMemo(() => [Math.random(), Date.now(), new Date().getTime()], []);
  const [reduced] = useReducer((state: number) => state, 0, () => Math.random());
  return <div>{[atLoad, lazy, eager, ref.current, ...memoised, reduced].join(",")}{["a", "b"].map((name) => <Dot key={name} name={name} />)}</div>;
}`;

describe("determinism", () => {
  it("draws the same random numbers whenever a frame is drawn, and others at another frame", () => {
    const at = (frame: number) => drawText(bodyRandom, { frame });
    expect(at(7)).toBe(at(7));
    expect(at(7)).not.toBe(at(8));
    const [first, second] = at(7).split(" ");
    expect(first).not.toBe(second);
  });

  it("gives state, refs, reducers and memos the same first values at whichever frame the scene is entered", () => {
    expect(drawText(initialised, { frame: 90 })).toBe(drawText(initialised, { frame: 0 }));
  });

  it("gives each component its own numbers", () => {
    const [, a, b] = /a(0\.\d+).*b(0\.\d+)/.exec(drawText(initialised, { frame: 3 })) ?? [];
    expect(a).toBeDefined();
    expect(a).not.toBe(b);
  });

  it("does not let one component's draws depend on whether another is shown", () => {
    const source = `
import { useCurrentFrame } from "remotion";
function Noise() { return <i>{Math.random()}</i>; }
function Value() { const [value] = (window.React as any).useState(() => Math.random()); return <b>{"value " + value}</b>; }
export default function Scene() { return <div>{useCurrentFrame() > 20 && <Noise />}<Value /></div>; }`;
    const value = (frame: number) => drawText(source, { frame }).split("value ")[1];
    expect(value(10)).toBe(value(40));
  });

  it("tells the time by the frame", () => {
    const source =
      "export default function Scene() { return <p>{[performance.now(), Date.now() - new Date(2026, 0, 1).getTime() > 0, new Date(0).toISOString(), typeof Date()].join(' ')}</p>; }";
    expect(drawText(source, { frame: 60 })).toBe("2000 true 1970-01-01T00:00:00.000Z string");
    const later = "export default function Scene() { return <p>{Date.now()}</p>; }";
    expect(Number(drawText(later, { frame: 90 })) - Number(drawText(later, { frame: 60 }))).toBe(1_000);
  });

  it("keeps random numbers when a control's literal changes, and changes them with the component", () => {
    const source = (color: string, tag: string) =>
      `export const controls = { color: "${color}" };\nexport default function Scene(p: typeof controls) { return <${tag}>{Math.random()}</${tag}>; }`;
    const values = [source("#111111", "p"), source("#222222", "p"), source("#111111", "b")].map((code) =>
      drawText(code, { frame: 5 }),
    );
    expect(values[0]).toBe(values[1]);
    expect(values[0]).not.toBe(values[2]);
  });

  it("leaves Math, Date and the parts of libraries that are told apart by identity as they are", () => {
    const source = `
import { Series } from "remotion";
function Part() { return <p>{Math.max(1, Math.PI).toFixed(2) + " " + (new Date(5) instanceof Date)}</p>; }
export default function Scene() { return <Series><Series.Sequence durationInFrames={150}><Part /></Series.Sequence></Series>; }`;
    expect(drawText(source, { frame: 3 })).toBe("3.14 true");
    expect(draw(source, { frame: 3 })).toContain("<p>");
  });
});
