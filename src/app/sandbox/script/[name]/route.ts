import { sandboxScript } from "@/app/server/sandbox-script";

export const dynamic = "force-dynamic";

/** The sandbox's script, by the hash of its content: an address never changes what it holds. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ name: string }> },
): Promise<Response> {
  const [{ name }, { text, hash }] = await Promise.all([params, sandboxScript()]);
  if (name !== `${hash}.js`) return new Response("There is no such script.", { status: 404 });
  return new Response(text, {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
      // The frame's origin is opaque, so every other origin than itself is foreign to it.
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
      "x-content-type-options": "nosniff",
    },
  });
}
