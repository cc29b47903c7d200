import { stat } from "node:fs/promises";
import { AppError } from "@/domain/app-error";

/** Changes whenever the file at `path` does. Throws `check_unavailable` when there is none. */
export async function fileVersion(path: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(path);
    return `${mtimeMs}:${size}:${ino}`;
  } catch (error) {
    throw new AppError(
      "check_unavailable",
      "The check has not been built. Run npm run runtimes, then try again.",
      {
        retryable: true,
        cause: error,
      },
    );
  }
}
