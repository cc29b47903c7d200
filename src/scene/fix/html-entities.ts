const entities: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#34;": '"',
  "&#39;": "'",
  "&#x27;": "'",
  "&apos;": "'",
  "&#96;": "`",
  "&#x60;": "`",
  "&#x2F;": "/",
  "&#47;": "/",
  "&nbsp;": " ",
};

/** Code that went through an HTML escape, as it was; code with its own tags (and entities in its texts) stays. */
export function unescapeHtml(code: string): string {
  const isEscaped =
    (code.includes("&lt;") && !hasTag(code)) || (code.includes("=&gt;") && !code.includes("=>"));
  if (!isEscaped) return code;
  let text = code;
  for (const [entity, character] of Object.entries(entities)) text = text.replaceAll(entity, character);
  return text.replaceAll("&amp;", "&");
}

function hasTag(code: string): boolean {
  return code.includes("</") || code.includes("/>");
}
