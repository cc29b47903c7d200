import { expect, test } from "vitest";
import { StudioRequestError } from "../studio-api";
import { id } from "../test/fixtures";
import { studioBench } from "../test/studio-bench";

test("a deleted picture is told with how much was made from it", async () => {
  const bench = studioBench();
  bench.api.deletePicture.mockResolvedValueOnce({ assetIds: [id(1), id(2), id(3)] });
  expect(await bench.pictures.deletePicture(id(1))).toBe(true);
  const text = "The picture is deleted, and 2 that were made from it.";
  expect(bench.notify).toHaveBeenCalledWith({ kind: "info", text });
});

test("a picture that another tab deleted is gone, and one that could not be deleted is not", async () => {
  const bench = studioBench();
  const gone = { code: "not_found", text: "There is no such picture.", retryable: false } as const;
  bench.api.deletePicture.mockRejectedValueOnce(new StudioRequestError(gone));
  expect(await bench.pictures.deletePicture(id(1))).toBe(true);
  expect(bench.notify).not.toHaveBeenCalled();
  const away = { code: "interrupted", text: "The server is away.", retryable: true } as const;
  bench.api.deletePicture.mockRejectedValueOnce(new StudioRequestError(away));
  expect(await bench.pictures.deletePicture(id(1))).toBe(false);
  expect(bench.notify).toHaveBeenCalledWith({ kind: "error", text: away.text });
});
