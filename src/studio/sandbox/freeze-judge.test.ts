import { describe, expect, test } from "vitest";
import { createFreezeJudge } from "./freeze-judge";

function judgeAt() {
  let time = 0;
  const judge = createFreezeJudge(() => time);
  return { judge, wait: (ms: number) => (time += ms) };
}

describe("who is to blame for a frozen frame", () => {
  test("one freeze is borne, the next one soon after is the scene's own", () => {
    const { judge, wait } = judgeAt();
    expect(judge.judge("a")).toBe("replace");
    wait(4_000);
    expect(judge.judge("a")).toBe("set_aside");
  });

  test("freezes of different scenes, or far apart, are not counted together", () => {
    const { judge, wait } = judgeAt();
    judge.judge("a");
    expect(judge.judge("b")).toBe("replace");
    wait(60_000);
    expect(judge.judge("a")).toBe("replace");
  });

  test("a scene that is tried again starts anew", () => {
    const { judge } = judgeAt();
    judge.judge("a");
    judge.forget("a");
    expect(judge.judge("a")).toBe("replace");
  });

  test("the latest freeze is remembered for a while", () => {
    const { judge, wait } = judgeAt();
    expect(judge.recent()).toBeNull();
    judge.judge("a");
    wait(1_000);
    judge.judge("b");
    expect(judge.recent()).toBe("b");
    wait(60_000);
    expect(judge.recent()).toBeNull();
  });
});
