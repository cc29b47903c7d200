import { describe, expect, it } from "vitest";
import { fillIn, hollow, requestShape } from "./request-shape";

const first = requestShape(
  "Add a pricing scene with 3 plans: Free $0, Pro $12 and Team $29, then zoom in on Pro",
);
const second = requestShape(
  "add a pricing scene with 3 plans: Basic $5, Plus $19 and  Studio $49, then zoom in on Plus",
);

describe("the shape of a request", () => {
  it("is the same for the same pattern with other names and figures", () => {
    expect(first.shape).toBe(second.shape);
    expect(first.values).toEqual(["Free", "$0", "Pro", "$12", "Team", "$29"]);
  });

  it("differs where things are counted otherwise, or something else is asked", () => {
    expect(requestShape("Show 3 plans").shape).not.toBe(requestShape("Show 4 plans").shape);
    expect(requestShape("Show the plans as cards").shape).not.toBe(
      requestShape("Show the plans as rows").shape,
    );
  });

  it("holds no quoted text, no name and no figure", () => {
    const { shape } = requestShape("A launch for Brewline: “Slow roast, fast mornings”, 4,500 cups, up 38 %");
    expect(shape).not.toMatch(/brewline|roast|4,500|38/);
  });
});

describe("a layout of that shape", () => {
  const layout = {
    idea: "Pro is the one to take",
    elements: [{ texts: ["Free", "$0", "Pro", "$12"], at: 1 }],
  };

  it("is kept without the words of its request, and comes back with those of another", () => {
    const kept = hollow(layout, first.values);
    expect(JSON.stringify(kept)).not.toMatch(/Free|Pro|\$12/);
    expect(fillIn(kept, first.values)).toEqual(layout);
    expect(fillIn(kept, second.values)).toEqual({
      idea: "Plus is the one to take",
      elements: [{ texts: ["Basic", "$5", "Plus", "$19"], at: 1 }],
    });
  });

  it("touches whole words alone", () => {
    expect(hollow("Prominent Pro", ["Pro"])).toBe("Prominent ⟦0⟧");
  });
});
