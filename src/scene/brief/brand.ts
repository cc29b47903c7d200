const word = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}&'’+.!-]*";
const name = `((?:${word})(?:(?: (?:of|the|and|&|de|la|le|von|van|du|der) | )(?:${word})){0,4})`;
const notBrands = new Set([
  "Instagram",
  "TikTok",
  "YouTube",
  "LinkedIn",
  "Facebook",
  "Twitter",
  "X",
  "I",
  "I'm",
  "AI",
  "SaaS",
  "CTA",
  "HTML",
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
  "January",
  "February",
  "March",
  "April",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
  "Christmas",
  "Easter",
  "Q1",
  "Q2",
  "Q3",
  "Q4",
  "Reels",
  "Shorts",
  "English",
  "German",
  "French",
  "Spanish",
  "The",
  "A",
  "Scene",
  "We",
  "Our",
  "It",
  "Black",
  "Create",
  "Make",
  "Add",
  "Please",
  "Dark",
  "White",
  "Use",
  "With",
  "And",
  "Then",
  "Intro",
  "Outro",
]);
const article = "(?:my|our|the|a|an|his|her|their|this)";

/** The product, company or person that a prompt is about, and the words that say what it is («coffee brand»). */
export function brandOf(prompt: string): { brand: string | null; about: string | null } {
  const plain = prompt.replace(/\s+/g, " ");
  const about = aboutOf(plain);
  const patterns = [
    // «for my coffee brand Brewline», «about our app Orbit»
    new RegExp(
      `\\b(?:for|about|of|by|from|introducing|promoting|promote|launch|present) ${article} (?:[\\p{Ll}\\d'-]+ ){0,5}?(?:(?:called|named) )?${name}`,
      "u",
    ),
    // «for our wedding, Lena & Tom», «the grand opening of Café Luna», «welcome to Springfield Library», «our logo: Nova»
    new RegExp(`\\b(?:for|about) ${article} [\\p{Ll} -]{3,30}, ${name}`, "u"),
    new RegExp(
      `\\b(?:opening|launch|premiere|release|birthday|wedding|anniversary|story|logo) (?:of|for) (?:the )?${name}`,
      "u",
    ),
    new RegExp(`\\b[Ww]elcome to (?:the )?${name}`, "u"),
    new RegExp(`\\b[Ll]ogo(?: animation| reveal| sting| intro)?\\s*[:,–—-]\\s*${name}`, "u"),
    // «für meine Bäckerei Krümel», «para mi cafetería Alba», «pour ma boulangerie Maison Blé»: the noun is no part of it.
    new RegExp(
      `(?:^|\\s)(?:für|über|von) (?:meine|unsere|eine|die|das|den|mein|unser)[nrms]? (?:\\p{Ll}+ )*\\p{Lu}[\\p{L}-]+ ${name}`,
      "u",
    ),
    new RegExp(
      `(?:^|\\s)(?:para|sobre|de|pour|sur) (?:mi|nuestr[ao]|la|el|un|una|mon|ma|notre|le|une) (?:[\\p{Ll}'’-]+ ){1,4}?${name}`,
      "u",
    ),
    new RegExp(
      `\\b(?:called|named|brand|company|startup|app|shop|store|bakery|café|cafe|studio|agency|band|product|podcast|channel|club|gym|restaurant|hotel) (?:is )?(?:(?:called|named) )?["“']?${name}`,
      "u",
    ),
    new RegExp(
      `\\b(?:for|about|by|introducing|introduce|promote|promoting|presenting|advertise|launching|launch|celebrating|announcing) ${name}`,
      "u",
    ),
    new RegExp(`^(?:[Ii]t's |[Tt]his is )?${name}(?: is| are|:|,| –| -| —) (?:an?|the|our|my)\\b`, "u"),
    new RegExp(`\\b(?:our|my) (?:brand|company|name|business|product) is ${name}`, "u"),
  ];
  for (const pattern of patterns) {
    const found = pattern.exec(plain)?.[1];
    const brand = found ? trimmed(found) : null;
    if (brand) return { brand, about };
  }
  const han = /(?:为|给|关于)(?:我的|我们的)?[\p{Script=Han}]{0,8}?[「“"《]([^」”"》]{1,20})[」”"》]/u.exec(
    plain,
  )?.[1];
  if (han) return { brand: han, about };
  const quoted = /\b(?:called|named)\s+["“'«]([^"”'»]{1,40})["”'»]/u.exec(plain)?.[1];
  if (quoted && !/\b(?:scene|slide) (?:called|named)\b/i.test(plain)) return { brand: quoted, about };
  const lower =
    /\b(?:brand|company|app|startup|shop|bakery|café|cafe|business|product|band|podcast|restaurant|gym|store|agency|studio)(?: is)? (?:called|named) ([\p{L}\p{N}&'’.-]+(?: [\p{L}\p{N}&'’.-]+)??)(?=$|[,.;:!?]| (?:in|with|and|that|which|for|on|using)\b)/iu.exec(
      plain,
    )?.[1];
  return { brand: lower ? (trimmed(lower) ?? lower) : null, about };
}

function trimmed(found: string): string | null {
  const words = found
    .replace(/[.,!'’-]+$/, "")
    .replace(/['’]s$/, "")
    .split(" ");
  while (
    words.length > 0 &&
    (notBrands.has(words.at(-1) ?? "") || /^(?:of|the|and|&|de|la|\d+)$/.test(words.at(-1) ?? ""))
  )
    words.pop();
  while (words.length > 0 && notBrands.has(words[0] ?? "")) words.shift();
  const brand = words.join(" ");
  return /\p{L}/u.test(brand) && brand.length <= 40 ? brand : null;
}

function aboutOf(plain: string): string | null {
  const found = new RegExp(
    `\\b(?:for|about|of) ${article} ((?:(?!(?:called|named|with|in|and|that|which|using|on|at|to|from|where)\\b)[\\p{Ll}\\d'-]+ ?){1,5})`,
    "u",
  )
    .exec(plain)?.[1]
    ?.trim();
  return found && found.length > 2 ? found : null;
}
