import { AppError } from "@/domain/app-error";
import { largestUpload } from "@/domain/asset";
import { idSchema } from "@/domain/id";
import { isStorable } from "@/lib/storable-text";
import type { Services } from "@/server/services";
import type { ApiContext } from "../context";
import { errorResponse } from "./handler";
import { checkOrigin, type OriginPolicy } from "./origin-policy";
import { readBytes } from "./read-body";

/** `POST /api/assets?projectId=…&name=…` with the file as body. */
export const assetsPath = "/api/assets";
/** `GET /sandbox/assets/<project>/<picture>`. */
export const shownAssetsPath = "/sandbox/assets/";

const longestName = 200;

/** Takes a picture for a project and answers with the asset, or with an error in the API's shape. It never throws. */
export async function takeAsset(
  request: Request,
  options: { services: Services; policy: OriginPolicy | null; caller: ApiContext["caller"] },
): Promise<Response> {
  const { services, policy, caller } = options;
  try {
    if (policy) checkOrigin(policy, request);
    if (!caller) throw new AppError("unauthorized", "Please open the access link that the server printed.");
    const { searchParams } = new URL(request.url);
    const projectId = idSchema.safeParse(searchParams.get("projectId"));
    if (!projectId.success) throw new AppError("invalid_input", "Say which project the picture is for.");
    // Whose it is before anything is read: nobody fills memory for a project that is not theirs.
    await services.projects.readProject({ ownerId: caller.userId, projectId: projectId.data });
    const bytes = await readBytes(request, largestUpload);
    if (!bytes || bytes.byteLength === 0) throw new AppError("invalid_input", "The file is empty.");
    const asset = await services.media.keep({
      ownerId: caller.userId,
      projectId: projectId.data,
      name: nameOf(searchParams.get("name")),
      bytes,
    });
    return Response.json(asset, { headers: { "cache-control": "no-store" } });
  } catch (error) {
    if (!(error instanceof AppError)) console.error("A picture could not be taken", error);
    return errorResponse(error);
  }
}

function nameOf(given: string | null): string {
  const name = (given ?? "").trim().slice(0, longestName);
  return name === "" || !isStorable(name) ? "Picture" : name;
}

/**
 * A picture as scenes of a project see it. The frame that asks has an opaque origin and no cookies: the way to a picture
 * is the project's id and its own, both beyond guessing, and it leads to pictures of the project's owner only.
 */
export async function serveAsset(request: Request, { services }: { services: Services }): Promise<Response> {
  const [project, picture, ...rest] = new URL(request.url).pathname.slice(shownAssetsPath.length).split("/");
  const projectId = idSchema.safeParse(project);
  const assetId = idSchema.safeParse(picture);
  if (!projectId.success || !assetId.success || rest.length > 0) return missing();
  const found = await services.media.shown({ projectId: projectId.data, assetId: assetId.data });
  if (!found) return missing();
  const etag = `"${found.asset.hash}"`;
  // Asked each time whether it is still there: a browser must not go on showing what its owner has deleted.
  const caching = { etag, "cache-control": "private, no-cache" };
  if (request.headers.get("if-none-match") === etag)
    return new Response(null, { status: 304, headers: caching });
  return new Response(found.bytes, {
    headers: {
      ...caching,
      "content-type": found.asset.type,
      "content-security-policy": "sandbox; default-src 'none'",
      // The frame's origin is opaque, so every other origin than itself is foreign to it.
      "cross-origin-resource-policy": "cross-origin",
      "x-content-type-options": "nosniff",
    },
  });
}

function missing(): Response {
  return new Response("There is no such picture.", { status: 404, headers: { "cache-control": "no-store" } });
}
