import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type LiveState, type LiveText, withPiece } from "@/domain/live-text";
import { bindFirst } from "@/lib/bind-first";
import type { Database } from "../db/database";
import { repositories } from "../db/repositories/repositories";
import { describeEachDatabase } from "../test/describe-each-database";
import { createLiveTexts, type LiveTexts } from "./live-texts";

const channel = repositories.liveTexts.liveTextsChannel;
const fail = (line: string, error: unknown) => {
  throw new Error(line, { cause: error });
};

/** Reads until the text of a step is `whole`; what it came in. */
async function readUntil(texts: AsyncGenerator<LiveText>, whole: string, index = 0): Promise<LiveText[]> {
  const pieces: LiveText[] = [];
  let text = "";
  for await (const piece of texts) {
    if (piece.index !== index) continue;
    pieces.push(piece);
    text = withPiece(text, piece) ?? expect.fail(`a gap before ${piece.offset}`);
    if (text === whole) break;
  }
  return pieces;
}

describeEachDatabase("live texts", (openTestDatabase) => {
  const open = async () => {
    const database = await openTestDatabase();
    const repository = bindFirst(repositories.liveTexts, database.db);
    const hub = () => createLiveTexts({ listen: database.listen, repository, channel, log: fail });
    return { database, hub, ...(await running(database)) };
  };

  it("shows another process what is being written, first what was there, then each new piece", async () => {
    const { hub, state } = await open();
    const [writer, other] = await Promise.all([hub(), hub()]);
    writer.write(state("const a"));
    const early = readUntil(other.subscribe(state("").projectId), "const a = 1;\nconst b = 2;");
    await vi.waitFor(async () => expect(await firstOf(other, state("").projectId)).toContain("const a"));
    writer.write(state("const a = 1;\n"));
    writer.write(state("const a = 1;\nconst b = 2;"));
    const pieces = await early;
    expect(pieces[0]).toMatchObject({ type: "live.text", offset: 0, index: 0 });
    expect(await firstOf(other, state("").projectId)).toBe("const a = 1;\nconst b = 2;");
    await Promise.all([writer.close(), other.close()]);
  });

  it("keeps one row for a step, and none once its generation has ended, however late a save comes", async () => {
    const { database, hub, state, finish } = await open();
    const texts = await hub();
    const rows = () => repositories.liveTexts.readLiveTexts(database.db, state(""));
    texts.write(state("a"));
    await vi.waitFor(async () => expect(await rows()).toEqual([state("a")]));
    texts.write(state("ab\0c"));
    await vi.waitFor(async () => expect(await rows()).toEqual([state("abc")]));
    await finish();
    expect(await rows()).toEqual([]);
    await repositories.liveTexts.saveLiveText(database.db, state("abcd"));
    expect(await rows()).toEqual([]);
    await texts.close();
  });

  it("leaves no row behind when the last save and the end come at once", async () => {
    const { database, state, finish } = await open();
    const save = (text: string) => repositories.liveTexts.saveLiveText(database.db, state(text));
    await Promise.all([save("a"), save("ab"), finish(), save("abc"), save("abcd")]);
    expect(await repositories.liveTexts.readLiveTexts(database.db, state(""))).toEqual([]);
  });
});

/** A generation that runs, and a step of it that writes. */
async function running({ db }: Database) {
  const ownerId = await repositories.owners.ensureLocalOwner(db);
  const { id: projectId } = await repositories.projects.createProject(db, { ownerId });
  const { generationId } = await repositories.generations.createGeneration(db, {
    ownerId,
    projectId,
    parts: [{ type: "text", text: "a scene" }],
    idempotencyKey: "once",
    enqueue: async () => undefined,
  });
  const workerId = crypto.randomUUID();
  await repositories.generationClaims.claimNext(db, { projectId, workerId, leaseMs: 60_000 });
  return {
    state: (text: string): LiveState => ({ projectId, generationId, index: 0, text }),
    finish: () =>
      repositories.generations.finishGeneration(db, {
        generationId,
        workerId,
        outcome: "cancelled",
        message: null,
      }),
  };
}

/** What somebody who subscribes now is told first. */
async function firstOf(texts: LiveTexts, projectId: string): Promise<string | null> {
  const signal = AbortSignal.timeout(500);
  for await (const piece of texts.subscribe(projectId, { signal })) return piece.text;
  return null;
}

describe("pace", () => {
  const [projectId, generationId] = [crypto.randomUUID(), crypto.randomUUID()];
  const state = (text: string, index = 0): LiveState => ({ projectId, generationId, index, text });
  const saved: LiveState[] = [];
  let texts: LiveTexts;
  beforeEach(async () => {
    vi.useFakeTimers();
    saved.length = 0;
    texts = await createLiveTexts({
      listen: async () => ({ close: async () => undefined }),
      repository: { saveLiveText: async (each) => void saved.push(each), readLiveTexts: async () => [] },
      channel,
      log: fail,
    });
  });
  afterEach(async () => {
    await texts.close();
    vi.useRealTimers();
  });

  it("tells of a text that grows 500 times in a second at most 20 times, and keeps it twice, with nothing lost", async () => {
    const pieces: LiveText[] = [];
    const reading = (async () => {
      for await (const piece of texts.subscribe(projectId)) pieces.push(piece);
    })();
    let text = "";
    for (let count = 0; count < 500; count++) {
      text += `${count},`;
      texts.write(state(text));
      await vi.advanceTimersByTimeAsync(2);
    }
    await vi.advanceTimersByTimeAsync(500);
    await texts.close();
    await reading;
    expect(pieces.length).toBeGreaterThan(10);
    expect(pieces.length).toBeLessThanOrEqual(21);
    expect(pieces.map(({ offset }) => offset)).toEqual(
      pieces.map((_, index) => pieces.slice(0, index).reduce((sum, piece) => sum + piece.text.length, 0)),
    );
    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    expect(saved.length).toBeLessThanOrEqual(4);
    expect(saved.at(-1)?.text).toBe(text);
  });

  it("begins from 0 again when a step writes another text, and tells each step's text apart", async () => {
    texts.write(state("first", 0));
    texts.write(state("beside", 1));
    const reading = texts.subscribe(projectId);
    expect((await reading.next()).value).toMatchObject({ index: 0, offset: 0, text: "first" });
    expect((await reading.next()).value).toMatchObject({ index: 1, offset: 0, text: "beside" });
    texts.write(state("second", 0));
    const next = reading.next();
    await vi.advanceTimersByTimeAsync(50);
    expect((await next).value).toMatchObject({ index: 0, offset: 0, text: "second" });
    await reading.return();
  });

  it("tells nobody of a generation that is over, and keeps nothing more of it", async () => {
    texts.write(state("a"));
    texts.write(state("ab"));
    texts.end(generationId);
    const reading = texts.subscribe(projectId);
    const next = reading.next();
    await vi.advanceTimersByTimeAsync(2_000);
    await texts.close();
    expect((await next).done).toBe(true);
    expect(saved.map(({ text }) => text)).toEqual(["a"]);
  });
});
