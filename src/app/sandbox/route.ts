import { fontsUrl } from "@/app/server/font-files";
import { sandboxScript } from "@/app/server/sandbox-script";
import { sandboxPage } from "@/sandbox/page";

export const dynamic = "force-dynamic";

/** The page inside the isolated frame. Its own headers bound what scene code can do; it gets no cookies. */
export async function GET(request: Request): Promise<Response> {
  const [{ hash }, fonts] = await Promise.all([sandboxScript(), fontsUrl()]);
  // The address that the browser used; it was checked against the allowed hosts before this is reached.
  const url = new URL(request.url);
  const host = request.headers.get("host") ?? url.host;
  const proto = request.headers.get("x-forwarded-proto") ?? url.protocol.replace(":", "");
  const { html, headers } = sandboxPage({
    scriptUrl: `/sandbox/script/${hash}.js`,
    fontsUrl: fonts,
    origin: `${proto}://${host}`,
  });
  return new Response(html, { headers });
}
