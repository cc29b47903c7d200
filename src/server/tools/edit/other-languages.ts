/** What parts are called in other languages, in small letters. */
const parts: Readonly<Record<string, string>> = {
  ...of(
    "headline",
    "titel|überschrift|schlagzeile|headline|título|titulo|titular|encabezado|titre|标题|主标题|大标题|標題",
  ),
  ...of(
    "subtitle",
    "untertitel|unterzeile|unterüberschrift|subtítulo|subtitulo|sous-titre|sous titre|副标题|小标题|副標題",
  ),
  ...of("button", "button|knopf|schaltfläche|botón|boton|bouton|按钮|按鈕"),
  ...of("background", "hintergrund|fondo|arrière-plan|fond|背景"),
  ...of("tagline", "slogan|eslogan|lema|标语|口号"),
  ...of("kicker", "dachzeile|antetítulo|surtitre"),
  ...of("text", "text|texto|texte|文字|文本"),
  ...of("quote", "zitat|cita|citation|引言|引用"),
  ...of("author", "autor|autorin|auteur|作者"),
  ...of("url", "adresse|webadresse|link|enlace|dirección|lien|网址|链接"),
  ...of("logo", "logo|标志"),
  ...of("price", "preis|precio|prix|价格"),
};

function of(english: string, words: string): Record<string, string> {
  return Object.fromEntries(words.split("|").map((word) => [word, english]));
}

const colors: Readonly<Record<string, string>> = {
  ...of("red", "rot|rojo|roja|rouge|红色|红"),
  ...of("green", "grün|verde|vert|verte|绿色|绿"),
  ...of("blue", "blau|azul|bleu|bleue|蓝色|蓝"),
  ...of("yellow", "gelb|amarillo|amarilla|jaune|黄色|黄"),
  ...of("orange", "orange|naranja|橙色|橙"),
  ...of("purple", "lila|violett|morado|morada|violet|violette|紫色|紫"),
  ...of("pink", "rosa|pink|rose|粉色|粉红色"),
  ...of("black", "schwarz|negro|negra|noir|noire|黑色|黑"),
  ...of("white", "weiß|weiss|blanco|blanca|blanc|blanche|白色|白"),
  ...of("gray", "grau|gris|灰色|灰"),
};

const manners: Readonly<Record<string, string>> = {
  ...of("bigger", "größer|groesser|más grande|mas grande|plus grand|plus grande|大一点|更大|大一些"),
  ...of("smaller", "kleiner|más pequeño|mas pequeño|más pequeña|plus petit|plus petite|小一点|更小|小一些"),
  ...of("bold", "fett|en negrita|negrita|en gras|加粗"),
  ...of("darker", "dunkler|más oscuro|plus foncé|plus sombre|暗一点|更暗"),
  ...of("lighter", "heller|más claro|plus clair|亮一点|更亮"),
};

const open = "[„“«\"'‚‘「『]?";
const close = "[“”»\"'‘’」』]?";
const article =
  "(?:den|die|das|der|dem|unsere[nr]?|meine[nr]?|el|la|los|las|nuestro|nuestra|mi|le|la|les|l['’]|notre|mon|ma)?\\s*";
/** «the text of the button»: the button's. */
const textOf =
  "(?:(?:text|texto|texte)\\s+(?:auf|an|in|von|del|de la|de|en el|du|de la|sur le)\\s+(?:dem|der|den|el|la|le)?\\s*)?";
const part = `${article}${textOf}(?<part>[\\p{L}-]+?)`;

const changes: readonly RegExp[] = [
  new RegExp(
    `^(?:bitte\\s+)?(?:ändere|ändre|aendere|änder|setze|mach|mache|stell|stelle)\\s+${part}\\s+(?:zu|in|auf|nach|um in)\\s+(?<text>.+)$`,
    "iu",
  ),
  new RegExp(
    `^${part}\\s+(?:soll|sollte|muss)\\s+(?<text>.+?)\\s+(?:heißen|heissen|lauten|sein|sagen|werden)$`,
    "iu",
  ),
  new RegExp(`^(?:bitte\\s+)?(?:mach|mache|färbe|färb)\\s+${part}\\s+(?<text>.+)$`, "iu"),
  new RegExp(
    `^(?:por favor\\s+)?(?:cambia|cambie|pon|ponga|haz|haga|modifica|actualiza|reemplaza)\\s+${part}\\s+(?:a|por|en|de color|con|para que diga)\\s+(?<text>.+)$`,
    "iu",
  ),
  new RegExp(`^(?:por favor\\s+)?(?:haz|haga|pon|ponga)\\s+${part}\\s+(?<text>.+)$`, "iu"),
  new RegExp(
    `^(?:s'il (?:te|vous) plaît,?\\s+)?(?:change|changez|remplace|remplacez|modifie|modifiez|mets|mettez)\\s+${part}\\s+(?:en|par|à|pour|avec)\\s+(?<text>.+)$`,
    "iu",
  ),
  new RegExp(`^(?:rends|rendez|mets|mettez)\\s+${part}\\s+(?<text>.+)$`, "iu"),
  new RegExp(`^${part}\\s+(?:debe|debería|tiene que)\\s+(?:decir|ser)\\s+(?<text>.+)$`, "iu"),
  new RegExp(`^${part}\\s+(?:doit|devrait)\\s+(?:dire|être)\\s+(?<text>.+)$`, "iu"),
  /^(?:请)?(?:把|将)?(?<part>[\p{Script=Han}]+?)(?:的?(?:文字|文本|内容|颜色))?(?:改成|改为|换成|换为|变成|设为|写成|变)[:：]?\s*(?<text>.+)$/u,
  /^(?:请)?(?:让|把|将)(?<part>[\p{Script=Han}]+?)(?<text>(?:大一点|更大|大一些|小一点|更小|小一些|加粗|暗一点|更暗|亮一点|更亮))$/u,
];

/** «pon la tarjeta Crew en rojo»: an item by its name. */
const items: readonly RegExp[] = [
  /^(?:por favor\s+)?(?:pon|haz|pinta|colorea)\s+(?:la|el)\s+(?:tarjeta|columna|barra|casilla)\s+(?<name>.+?)\s+(?:en|de color|de)\s+(?<text>\S+(?:\s+#[0-9a-f]+)?)$/iu,
  /^(?:bitte\s+)?(?:mach|mache|färbe)\s+(?:die|den|das)\s+(?:karte|spalte|balken|kachel|feld)\s+(?<name>.+?)\s+(?<text>\S+(?:\s+#[0-9a-f]+)?)$/iu,
  /^(?:mets|mettez|colore|colorez|rends)\s+(?:la|le)\s+(?:carte|colonne|barre|case)\s+(?<name>.+?)\s+en\s+(?<text>\S+(?:\s+#[0-9a-f]+)?)$/iu,
];

/** A colour in plain English; null where it is none. */
function colorIn(said: string): string | null {
  const [first = "", exact] = said.split(/\s+/);
  if (/^#[0-9a-f]{3,8}$/i.test(exact ?? first)) return exact ?? first;
  return colors[said.toLowerCase()] ?? null;
}

/** A wish of another language in plain English; null where it is none that is known. Texts come through as they are written. */
export function inEnglish(said: string): string | null {
  const plain = said.trim().replace(/[.。!！]$/u, "");
  for (const pattern of changes) {
    const groups = pattern.exec(plain)?.groups;
    const named = parts[groups?.part?.toLowerCase() ?? ""];
    const text = groups?.text?.trim();
    if (!named || !text) continue;
    const bare = text.replace(new RegExp(`^${open}(.+?)${close}$`, "u"), "$1");
    if (bare === text) {
      const manner = manners[bare.toLowerCase()];
      if (manner) return `make the ${named} ${manner}`;
      const color = colorIn(bare);
      if (color) return `make the ${named} ${color}`;
    }
    // Named alone, a background is a colour.
    if (named === "background") return `make the background ${bare}`;
    return `change the ${named} to “${bare}”`;
  }
  for (const pattern of items) {
    const groups = pattern.exec(plain)?.groups;
    const color = groups?.text ? colorIn(groups.text) : null;
    if (groups?.name && color) return `make the ${groups.name} card ${color}`;
  }
  return null;
}
