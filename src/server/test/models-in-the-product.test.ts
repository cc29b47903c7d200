import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acceptingCheck } from "../api/test/api-bench-parts";
import type { SceneCheck } from "../check/scene-check";
import type { GenerationBench } from "./generation-bench";
import { type ModelProduct, openModelProduct } from "./model-product";
import type { Asked, ModelReply, ModelServer } from "./model-server";
import { editPlan, fenced, patchOf as patch, planet, sceneOf, vague, wish } from "./scene-replies";

let product: ModelProduct;
let server: ModelServer;
let bench: GenerationBench;
beforeAll(async () => {
  product = await openModelProduct();
  ({ server, bench } = product);
});
afterAll(() => product.close());

const noCredit: ModelReply = {
  status: 429,
  body: {
    error: {
      message: "You exceeded your current quota",
      type: "insufficient_quota",
      param: null,
      code: "insufficient_quota",
    },
  },
};
const refusal: ModelReply = {
  events: [
    { type: "response.created", response: { id: "r1", status: "in_progress" } },
    { type: "response.refusal.delta", delta: "I can't help", item_id: "m1", output_index: 0 },
    {
      type: "response.completed",
      response: { id: "r1", status: "completed", incomplete_details: null, usage: null },
    },
  ],
};

/** A check that refuses code in which this stands; everything else as the static rules say. */
const refusing = (mark: string): SceneCheck => ({
  ...acceptingCheck,
  prove: async ({ code }) =>
    code.includes(mark)
      ? {
          type: "refused",
          problems: [{ rule: "run", message: `It breaks: ${mark}`, frame: 0 }],
          durationMs: 1,
        }
      : { type: "accepted", frames: [0], durationMs: 1 },
});

const open = (answer: (asked: Asked) => ModelReply, check?: SceneCheck) => product.script(answer, check);

const kinds = () => server.asked.map(({ kind }) => kind);

describe("a scene that no template is", () => {
  it("plays as a draft, and the written scene takes its place", async () => {
    const projectId = await open(() => fenced(sceneOf("Far Out")));
    const answer = await bench.send(projectId, planet);
    expect(answer.outcome).toBe("done");
    const versions = answer.events.flatMap((event) =>
      event.type === "scenes.changed" ? [event.scenes[0]] : [],
    );
    expect(versions.map((scene) => scene?.versionNumber)).toEqual([1, 2]);
    expect(answer.scenes).toHaveLength(1);
    expect(answer.scenes[0]?.code).toBe(sceneOf("Far Out"));
    expect(answer.events.findLast((event) => event.type === "step.finished")).toMatchObject({
      rung: "code",
      mended: "clean",
    });
    expect(kinds()).toEqual(["code"]);
    expect(answer.message?.receipt).toMatchObject({
      models: ["gpt-6.1-sol"],
      rungs: ["fast-router", "template", "code"],
    });
    expect(answer.message?.receipt?.costUsd).toBeGreaterThan(0);
  });

  it("keeps a draft that somebody has touched meanwhile", async () => {
    const touched = Promise.withResolvers<void>();
    const text = fenced(sceneOf("Far Out"));
    const projectId = await open(() => ({
      pieces: [text.slice(0, 50), () => touched.promise, text.slice(50)],
    }));
    const answer = await bench.send(projectId, planet, {
      async onEvent(event) {
        const scene = event.type === "scenes.changed" ? event.scenes[0] : undefined;
        if (scene?.versionNumber !== 1) return;
        await bench.services.storyboard.commit({
          ownerId: bench.services.localOwnerId,
          projectId,
          origin: { type: "person", summary: "Renamed" },
          changes: [
            {
              type: "set_code",
              sceneId: scene.sceneId,
              baseVersionId: scene.versionId,
              code: sceneOf("Mine"),
            },
          ],
        });
        touched.resolve();
      },
    });
    expect(answer.scenes[0]?.code).toBe(sceneOf("Mine"));
    expect(answer.text).toContain("stays as you have it");
  });

  it("is laid out first where much is asked at once", async () => {
    const layout = {
      idea: "Order",
      composition: "Left to right",
      elements: [
        {
          what: "Title",
          texts: ["Far Out"],
          component: "AnimatedText",
          place: "left",
          at: 0,
          motion: "rises",
        },
      ],
    };
    const projectId = await open(({ kind }) =>
      kind === "layout" ? JSON.stringify(layout) : fenced(sceneOf("Far Out")),
    );
    const answer = await bench.send(
      projectId,
      "Add a scene where first a planet rises, then seven moons come out, then the camera zooms into the third moon and a rover drives over it, while the words Far Out appear",
    );
    expect(kinds()).toEqual(["layout", "code"]);
    expect(server.asked[1]?.said).toContain("Lay it out like this:\nIdea: Order");
    expect(answer.message?.receipt?.rungs).toContain("layout");
    expect(answer.message?.receipt?.models).toEqual(["gpt-6.1-terra", "gpt-6.1-sol"]);
  });

  it("is mended by rule where its faults are plain", async () => {
    const broken = sceneOf("Far Out").replace("AnimatedText, Stage", "Stage");
    const check: SceneCheck = {
      ...acceptingCheck,
      prove: async ({ code }) =>
        code.includes("import { AnimatedText") || code.includes(", AnimatedText")
          ? { type: "accepted", frames: [0], durationMs: 1 }
          : {
              type: "refused",
              problems: [{ rule: "unknown-global", message: "AnimatedText is not defined" }],
              durationMs: 1,
            },
    };
    const projectId = await open(() => fenced(broken), check);
    const answer = await bench.send(projectId, planet);
    expect(answer.events.findLast((event) => event.type === "step.finished")).toMatchObject({
      mended: "fixed",
    });
    expect(kinds()).toEqual(["code"]);
  });

  it("is mended by one patch of a model that is shown the error", async () => {
    const projectId = await open(
      ({ kind }) =>
        kind === "repair"
          ? "<<<<<<< SEARCH\n      BOOM\n=======\n>>>>>>> REPLACE"
          : fenced(sceneOf("Far Out", "\n      BOOM")),
      refusing("BOOM"),
    );
    const answer = await bench.send(projectId, planet);
    expect(kinds()).toEqual(["code", "repair"]);
    expect(server.asked[1]?.said).toContain("It breaks: BOOM (frame 0)");
    expect(answer.events.findLast((event) => event.type === "step.finished")).toMatchObject({
      mended: "repaired",
    });
    expect(answer.scenes[0]?.code).toBe(sceneOf("Far Out"));
  });

  it("stays a draft, and says so, where one patch did not help", async () => {
    const projectId = await open(
      ({ kind }) => (kind === "repair" ? "I am not sure." : fenced(sceneOf("Far Out", "\n      BOOM"))),
      refusing("BOOM"),
    );
    const answer = await bench.send(projectId, planet);
    expect(kinds()).toEqual(["code", "repair"]);
    expect(answer.outcome).toBe("done");
    expect(answer.scenes[0]?.versionNumber).toBe(1);
    expect(answer.text).toContain("could not be played, so the draft stays");
  });

  it("is closed by rule where the stream broke off", async () => {
    const text = fenced(sceneOf("Far Out"));
    const projectId = await open(() => ({ text: text.slice(0, text.indexOf("</Stage>")), end: "cut" }));
    const answer = await bench.send(projectId, planet);
    expect(answer.scenes[0]?.versionNumber).toBe(2);
    expect(answer.scenes[0]?.code).toContain("</Stage>");
    expect(answer.events.findLast((event) => event.type === "step.finished")).toMatchObject({
      mended: "fixed",
    });
  });

  it.each([
    ["a refusal", refusal, "declined"],
    ["no credit", noCredit, "credit"],
  ] as [string, ModelReply, string][])(
    "stays a draft with an honest word after %s",
    async (_, reply, said) => {
      const projectId = await open(() => reply);
      const answer = await bench.send(projectId, planet);
      expect(answer.outcome).toBe("done");
      expect(answer.scenes).toHaveLength(1);
      expect(answer.text).toContain(said);
      expect(answer.text).toContain("plays as a draft");
    },
  );

  it("is not written on after a cancel in mid-stream", async () => {
    const text = fenced(sceneOf("Far Out"));
    const projectId = await open(() => ({ pieces: [text.slice(0, 80), 20_000, text.slice(80)] }));
    const before = server.wire.hangUps;
    const answer = await bench.send(projectId, planet, {
      async onEvent(event, generationId) {
        if (event.type !== "step.progress" || event.label !== "Writing the scene") return;
        await bench.services.cancelGeneration({ ownerId: bench.services.localOwnerId, generationId });
      },
    });
    expect(answer.outcome).toBe("cancelled");
    expect(answer.scenes[0]?.versionNumber ?? 1).toBe(1);
    await expect.poll(() => server.wire.hangUps - before, { timeout: 10_000 }).toBe(server.asked.length);
  });
});

describe("words of a list of which only the subject is given", () => {
  const request = "Add a list of tips for better sleep";

  it("are written by the small model into the template", async () => {
    const items = ["Keep one bedtime", "Dim the lights at nine"].map((title) => ({
      title,
      text: "",
      icon: "moon",
    }));
    const words = { headline: "Sleep better tonight", kicker: "", items };
    const projectId = await open(() => JSON.stringify(words));
    const answer = await bench.send(projectId, request);
    expect(kinds()).toEqual(["slots"]);
    expect(answer.message?.receipt?.rungs).toContain("slots");
    expect(answer.scenes[0]?.code).toContain("Dim the lights at nine");
  });

  it("are asked for where the model gives none that fit", async () => {
    const projectId = await open(() => JSON.stringify({}));
    const answer = await bench.send(projectId, request);
    expect(kinds()).toEqual(["slots", "slots"]);
    expect(answer.outcome).toBe("question");
    expect(answer.text).toContain("do not fit");
  });
});

describe("an edit that no rule can do", () => {
  async function withScene(answer: (asked: Asked) => ModelReply, check?: SceneCheck) {
    const projectId = await open(answer, check);
    return { projectId, sceneId: await product.addScene(projectId, sceneOf("Hello")) };
  }
  const planned = (then: (asked: Asked) => ModelReply) => (asked: Asked) =>
    asked.kind === "intent" ? editPlan(wish) : then(asked);

  it("is a patch of the small model, and its share is told", async () => {
    const { projectId, sceneId } = await withScene(planned(() => patch("size={120}", "size={140}")));
    const answer = await bench.send(projectId, wish, { selectedSceneId: sceneId });
    expect(answer.scenes[0]?.code).toBe(sceneOf("Hello").replace("size={120}", "size={140}"));
    expect(answer.text).toMatch(/\d+ % of its lines/);
    expect(answer.message?.receipt?.models).toEqual(["gpt-6-luna"]);
  });

  it("is sent back once where a block misses, with the nearest lines", async () => {
    const { projectId, sceneId } = await withScene(
      planned(({ round }) =>
        round === 0
          ? patch("      <Title size={99}>{headline}</Title>", "x")
          : patch("size={120}", "size={140}"),
      ),
    );
    const answer = await bench.send(projectId, wish, { selectedSceneId: sceneId });
    const edits = server.asked.filter(({ kind }) => kind === "surgical");
    expect(edits).toHaveLength(2);
    expect(edits[1]?.said).toContain("The nearest lines of the code are:");
    expect(answer.scenes[0]?.code).toContain("size={140}");
  });

  it("is written anew by the large one where a patch is not enough", async () => {
    const { projectId, sceneId } = await withScene(
      planned(({ kind }) =>
        kind === "surgical" ? "REWRITE" : fenced(sceneOf("Hello", "\n      <p>again</p>")),
      ),
    );
    const answer = await bench.send(projectId, wish, { selectedSceneId: sceneId });
    expect(kinds().slice(-2)).toEqual(["surgical", "creative"]);
    expect(answer.message?.receipt?.rungs).toContain("creative");
    expect(answer.scenes[0]?.code).toContain("again");
  });

  it("leaves the last version where nothing that plays came, and says so", async () => {
    const { projectId, sceneId } = await withScene(
      planned(({ kind }) => (kind === "surgical" ? patch("size={120}", "size={BOOM}") : "no")),
      refusing("BOOM"),
    );
    const answer = await bench.send(projectId, wish, { selectedSceneId: sceneId });
    expect(answer.scenes[0]?.code).toBe(sceneOf("Hello"));
    expect(answer.text).toContain("so the scene stays as it was");
  });

  it("says what works without a model where none can be reached", async () => {
    const { projectId, sceneId } = await withScene(() => noCredit);
    const answer = await bench.send(projectId, wish, { selectedSceneId: sceneId });
    expect(answer.scenes[0]?.code).toBe(sceneOf("Hello"));
    expect(answer.text).toContain("credit");
    expect(answer.outcome).not.toBe("failed");
  });
});

describe("a message that the router doubts", () => {
  const question = JSON.stringify({
    answer: { type: "question", text: "Which scene do you mean?", suggestions: ["Scene 1", "Scene 2"] },
  });

  it("is a question where the small model asks one", async () => {
    const projectId = await open(() => question);
    const answer = await bench.send(projectId, vague);
    expect(answer).toMatchObject({ outcome: "question", text: "Which scene do you mean?" });
    expect(answer.message?.receipt?.rungs).toEqual(["intent"]);
  });

  it("is asked for again once after a malformed answer", async () => {
    const projectId = await open(({ round }) =>
      round === 0 ? '{"answer":{"type":"plan","steps":[{"tool":"paint"}]}}' : question,
    );
    const answer = await bench.send(projectId, vague);
    expect(server.asked).toHaveLength(2);
    expect(server.asked[1]?.said).toContain("That answer does not fit");
    expect(answer.text).toBe("Which scene do you mean?");
  });

  it("becomes a question after a second malformed answer", async () => {
    const projectId = await open(() => "Sure! I would love to help.");
    const answer = await bench.send(projectId, vague);
    expect(server.asked).toHaveLength(2);
    expect(answer.outcome).toBe("question");
  });

  it("is answered by the rules where no model can be asked", async () => {
    const projectId = await open(() => noCredit);
    const answer = await bench.send(projectId, vague);
    expect(answer.text).toContain("credit");
    expect(answer.outcome).not.toBe("failed");
  });
});

describe("several scenes at once", () => {
  it("are written side by side, and one that fails does not stop the rest", async () => {
    const names = ["Alpha", "Beta", "Gamma"];
    const waiting = new Set(names);
    const allAsked = Promise.withResolvers<void>();
    const plan = JSON.stringify({
      answer: {
        type: "plan",
        steps: names.map((name) => ({
          tool: "add",
          prompt: `A robot drawn in lines waves and holds a sign: ${name}`,
          name,
          seconds: 4,
          after: "end",
        })),
      },
    });
    const projectId = await open(({ kind, request }) => {
      if (kind === "intent") return plan;
      const name = names.find((one) => request.includes(one)) ?? "";
      waiting.delete(name);
      if (waiting.size === 0) allAsked.resolve();
      if (name === "Beta") return refusal;
      const text = fenced(sceneOf(name));
      // Written one after the other, the first would wait for ever.
      return { pieces: [text.slice(0, 40), () => allAsked.promise, text.slice(40)] };
    });
    const answer = await bench.send(projectId, vague);
    expect(answer.scenes.map(({ name, versionNumber }) => [name, versionNumber])).toEqual([
      ["Alpha", 2],
      ["Beta", 1],
      ["Gamma", 2],
    ]);
    expect(answer.text).toContain("declined");
    const { models, costUsd } = answer.message?.receipt ?? { models: [], costUsd: 0 };
    expect(models).toEqual(["gpt-6-luna", "gpt-6.1-sol"]);
    expect(costUsd).toBeGreaterThan(0);
  });
});

describe("what is plain", () => {
  it("is done without a model, though there is one", async () => {
    const projectId = await open(() => noCredit);
    for (const message of [
      "Create a punchy 5 second intro for my coffee brand Brewline, dark brown and cream",
      "Add a bar chart of our sales: Jan 20, Feb 35, Mar 50, Apr 80",
      "Add our plans: Free $0, Pro $12 and Team $29",
      "make the headline of scene 1 orange",
      'change the headline of scene 1 to "Way Out"',
      "make the headline of scene 1 bigger",
      "make scene 2 4 seconds",
      "trim 1 second off the end of scene 2",
      "move scene 3 to the start",
      'change the headline of scene 2 to "Our year", make its background navy and make it 6 seconds',
      "delete the last scene",
      "undo that",
    ]) {
      const answer = await bench.send(projectId, message);
      expect([message, answer.outcome, kinds()]).toEqual([message, "done", []]);
    }
  });
});
