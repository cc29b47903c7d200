import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { AppError } from "@/domain/app-error";
import { idSchema } from "@/domain/id";
import type { Services } from "@/server/services";
import type { ApiContext } from "../context";
import { checkOrigin, type OriginPolicy } from "./origin-policy";

export const exportsPath = "/api/exports/";

/**
 * The file of a finished export, to its owner alone: to be kept, or with `?play` to be played in place. Ranges are
 * answered, so that a player can seek. It never throws.
 */
export async function serveExportFile(
  request: Request,
  options: { services: Services; policy: OriginPolicy | null; caller: ApiContext["caller"] },
): Promise<Response> {
  const { services, policy, caller } = options;
  try {
    if (policy) checkOrigin(policy, request);
    if (!caller) return plain(401, "Please open the access link that the server printed.");
    const url = new URL(request.url);
    const exportId = idSchema.safeParse(url.pathname.slice(exportsPath.length));
    if (!exportId.success) return missing();
    const view = await services.exports.read({ ownerId: caller.userId, exportId: exportId.data });
    if (view.status !== "done") return missing();
    const file = services.exports.fileOf(view);
    const { size } = await stat(file);
    const headers = {
      "content-type": view.kind === "book" ? "application/pdf" : "video/mp4",
      "content-disposition": disposition(
        url.searchParams.has("play") ? "inline" : "attachment",
        view.fileName,
      ),
      "accept-ranges": "bytes",
      "cache-control": "private, no-cache",
      etag: `"${view.id}"`,
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox",
    };
    return answer(request, file, size, headers);
  } catch (error) {
    if (error instanceof AppError && error.code === "origin_refused") return plain(403, error.message);
    return missing();
  }
}

function answer(request: Request, file: string, size: number, headers: Record<string, string>): Response {
  const range = rangeOf(request.headers.get("range"), size);
  if (range === "outside") {
    return new Response(null, { status: 416, headers: { ...headers, "content-range": `bytes */${size}` } });
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const length = { "content-length": String(end - start + 1) };
  const partial = range ? { "content-range": `bytes ${start}-${end}/${size}` } : {};
  const body =
    request.method === "HEAD"
      ? null
      : (Readable.toWeb(createReadStream(file, { start, end })) as ReadableStream<Uint8Array>);
  return new Response(body, { status: range ? 206 : 200, headers: { ...headers, ...length, ...partial } });
}

/** One range of bytes; null for the whole (no range, or a form that may be ignored). */
function rangeOf(header: string | null, size: number): { start: number; end: number } | "outside" | null {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === "" && last === "") return null;
  if (first === "") {
    const length = Number(last);
    return length === 0 ? "outside" : { start: Math.max(0, size - length), end: size - 1 };
  }
  const start = Number(first);
  const end = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (start >= size) return "outside";
  return end < start ? null : { start, end };
}

/** The name in ASCII for those who know no better, and as it is. */
function disposition(kind: "inline" | "attachment", name: string): string {
  const ascii = name
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/["\\%]/g, "")
    .trim();
  const plainName =
    ascii.replace(/\.(?:mp4|pdf)$/, "").trim() === "" ? `export${name.slice(name.lastIndexOf("."))}` : ascii;
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `${kind}; filename="${plainName}"; filename*=UTF-8''${encoded}`;
}

function missing(): Response {
  return plain(404, "There is no such file. It may have been replaced by newer ones: export it again.");
}

function plain(status: number, text: string): Response {
  return new Response(text, {
    status,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
