/** Signs that a file system refuses or a shell misreads, and what cannot be seen. */
const unsafe = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
const longest = 80;

/** A name of any script as the name of a file, without its ending; `fallback` where nothing is left of it. */
export function safeFileName(name: string, fallback: string): string {
  const clean = name
    .normalize("NFC")
    .replace(unsafe, " ")
    .replace(/\s+/g, " ")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  const short = [...clean].slice(0, longest).join("").trimEnd();
  return short === "" || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(short) ? fallback : short;
}
