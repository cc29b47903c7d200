import { expect, it, vi } from "vitest";
import { foldEvent } from "../state/fold-event";
import { stateFromOpened } from "../state/project-state";
import { StudioRequestError } from "../studio-api";
import { event, id, opened, videoExport } from "../test/fixtures";
import { studioBench } from "../test/studio-bench";
import { createExportActions } from "./export-actions";

it("saves what is unsaved before it asks, rests the stage, and shows the export at once", async () => {
  const bench = studioBench();
  const order: string[] = [];
  const flush = vi.fn(async () => void order.push("saved"));
  bench.api.startExport.mockImplementation(async () => {
    order.push("asked");
    return videoExport(1);
  });
  const { startExport } = createExportActions(bench.context, flush);
  expect(await startExport("720p")).toBeNull();
  expect(order).toEqual(["saved", "asked"]);
  expect(bench.api.startExport).toHaveBeenCalledWith({ projectId: id(1), resolution: "720p" });
  expect(bench.sandbox.pause).toHaveBeenCalled();
  expect(bench.store.getState().server.exports).toEqual([videoExport(1)]);
});

it("does not go back to what the answer says when an event was quicker", async () => {
  const bench = studioBench(opened({ exports: [videoExport(1, { status: "preparing" })] }));
  const { startExport } = createExportActions(bench.context, async () => undefined);
  await startExport("1080p");
  expect(bench.store.getState().server.exports[0]?.status).toBe("preparing");
});

it("says why an export was not begun", async () => {
  const bench = studioBench();
  const report = {
    code: "invalid_input" as const,
    text: "There is nothing to export yet.",
    retryable: false,
  };
  bench.api.startExport.mockRejectedValue(new StudioRequestError(report));
  const { startExport } = createExportActions(bench.context, async () => undefined);
  expect(await startExport("1080p")).toEqual(report);
  expect(bench.store.getState().server.exports).toEqual([]);
});

it("folds what the stream tells, the newest first and no more than are kept", () => {
  let state = stateFromOpened(opened());
  for (let n = 1; n <= 7; n++) {
    const body = { type: "export.changed" as const, generationId: null, export: videoExport(n) };
    state = foldEvent(state, event(10 + n, body));
  }
  const done = videoExport(7, { status: "done", bytes: 1_000 });
  state = foldEvent(state, event(18, { type: "export.changed", generationId: null, export: done }));
  expect(state.exports.map((each) => each.id)).toEqual([7, 6, 5, 4, 3].map((n) => id(700 + n)));
  expect(state.exports[0]).toEqual(done);
});
