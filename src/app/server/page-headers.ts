/**
 * The headers of the app's pages. Scripts run by nonce only; a frame may hold the sandbox page and nothing else, by its
 * exact address, so that scene code cannot carry anything away by navigating its own frame.
 * @param origin Scheme and host under which the page is seen.
 * @param development Hot reload and React's error overlay evaluate code and use a socket.
 */
export function pageHeaders(options: {
  nonce: string;
  origin: string;
  development: boolean;
}): Record<string, string> {
  const { nonce, origin, development } = options;
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    // Editors and animated components set styles inline; styles cannot run code.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "media-src 'self' data: blob:",
    `connect-src 'self'${development ? ` ${origin.replace(/^http/, "ws")}` : ""}`,
    `frame-src ${origin}/sandbox`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return {
    "content-security-policy": policy.join("; "),
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  };
}
