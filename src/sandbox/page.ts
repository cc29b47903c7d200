/**
 * The page inside the isolated frame, as text with its headers. `scriptUrl` is where the frame's own bundle lies
 * (absolute, on the frame's host), `fontsUrl` the folder of its fonts (ends in a slash); `origin` is the studio's origin, the only one that may hold the frame. The response
 * must be served without cookies; the studio's own CSP must pin `frame-src` to this page's exact address.
 */
export function sandboxPage({
  scriptUrl,
  fontsUrl,
  origin,
}: {
  scriptUrl: string;
  fontsUrl: string;
  origin: string;
}): {
  html: string;
  headers: Record<string, string>;
} {
  const script = new URL(scriptUrl, origin).href;
  const fonts = new URL(fontsUrl, origin).href;
  const policy = [
    "default-src 'none'",
    `script-src ${script} 'unsafe-eval'`,
    `style-src 'unsafe-inline' ${fonts}`,
    `font-src ${fonts}`,
    `img-src data: blob: ${origin}/sandbox/assets/`,
    "media-src data: blob:",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${origin}`,
    "sandbox allow-scripts",
  ].join("; ");
  return {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Stage</title><link rel="preload" as="font" type="font/woff2" crossorigin href="${fonts}inter-latin-wght-normal.woff2"><link rel="stylesheet" href="${fonts}fonts.css"><style>*{box-sizing:border-box}html,body,#root{margin:0;height:100%;background:transparent;overflow:hidden}</style></head>
<body><div id="root"></div><script src="${script}" data-fonts="${fonts}"></script></body></html>`,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy,
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
    },
  };
}
