import { expect, test } from "vitest";
import { deferred } from "@/lib/deferred";
import { StudioRequestError } from "../studio-api";
import { studioBench } from "../test/studio-bench";

const formatOf = ({ store }: ReturnType<typeof studioBench>) => store.getState().server.project.format;

test("a new format shows before the server answers", async () => {
  const bench = studioBench();
  const { promise: held, resolve: answer } = deferred();
  const saved = bench.api.setFormat.getMockImplementation();
  bench.api.setFormat.mockImplementationOnce(async (request) => {
    await held;
    if (!saved) throw new Error("no answer");
    return saved(request);
  });
  const setting = bench.history.setFormat("9:16");
  await expect.poll(() => formatOf(bench)).toBe("9:16");
  answer();
  await setting;
  expect(formatOf(bench)).toBe("9:16");
  expect(bench.store.getState().server.history.undo).toBe("Format 9:16");
});

test("a format that a scene does not hold in is taken back and told", async () => {
  const bench = studioBench();
  const text = "“Chart” can't be saved: it has no width.";
  bench.api.setFormat.mockResolvedValueOnce({ type: "rejected", text, problems: [] });
  await bench.history.setFormat("1:1");
  expect(formatOf(bench)).toBe("16:9");
  expect(bench.notify).toHaveBeenCalledWith({ kind: "error", text });
  const away = { code: "interrupted", text: "Away.", retryable: true } as const;
  bench.api.setFormat.mockRejectedValueOnce(new StudioRequestError(away));
  await bench.history.setFormat("4:5");
  expect(formatOf(bench)).toBe("16:9");
});

test("the format that is there asks for nothing", async () => {
  const bench = studioBench();
  await bench.history.setFormat("16:9");
  expect(bench.api.setFormat).not.toHaveBeenCalled();
});
