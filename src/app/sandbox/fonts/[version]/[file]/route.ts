import { fontFile, fontsUrl } from "@/app/server/font-files";

export const dynamic = "force-dynamic";

/** The sandbox's fonts, by the version of all of them: an address never changes what it holds. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ version: string; file: string }> },
): Promise<Response> {
  const { version, file } = await params;
  // For pages that are served from a cache and so cannot know the version: where it is now.
  if (version === "current")
    return new Response(null, {
      status: 307,
      headers: { location: `${await fontsUrl()}${encodeURIComponent(file)}`, "cache-control": "no-store" },
    });
  const font = await fontFile(version, file);
  if (!font) return new Response("There is no such font.", { status: 404 });
  return new Response(font.bytes, {
    headers: {
      "content-type": font.type,
      "cache-control": "public, max-age=31536000, immutable",
      // The frame's origin is opaque, so every other origin than itself is foreign to it.
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
      "x-content-type-options": "nosniff",
    },
  });
}
