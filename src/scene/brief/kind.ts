import type { SceneKind } from "./brief";

/** `head` patterns count only where the prompt says what to make, before it says what it is about («intro for our chat app»). */
type KindWords = { kind: SceneKind; anywhere?: RegExp; head?: RegExp };

/** In order: the first that fits says what kind of scene is meant. English, German, French, Spanish, Chinese. */
const kinds: readonly KindWords[] = [
  {
    kind: "countdown",
    anywhere:
      /\bcount(?:ing)?[ -]?downs?\b|\bcuenta (?:atr[aá]s|regresiva)\b|\bcompte (?:à|a) rebours\b|倒计时|カウントダウン|카운트다운/iu,
  },
  {
    kind: "logo",
    anywhere:
      /\blogo[ -]?(?:reveal|animation|intro|sting|scene|bumper|opener|opening)\b|\b(?:reveal|animate|animation of|sting for) (?:of )?(?:our|my|the) logo\b|\blogo-?(?:enthüllung|animation)\b|\banimación del? logo\b|\b(?:animation|révélation) d[ue] logo\b|标志揭示|标志动画|ロゴ|로고/iu,
    head: /\blogo(?:tipo)?\b|标志/iu,
  },
  {
    kind: "donut",
    anywhere:
      /\b(?:donut|doughnut|pie|ring)[ -]?(?:charts?|graphs?|diagrams?)?\b(?! (?:shop|store|bakery|recipe))(?<=charts?|graphs?|diagrams?|donut|doughnut|pie)|\b(?:kreis|torten|ring)diagramm\b|\bgráfico (?:circular|de (?:dona|pastel|tarta|anillo))\b|\b(?:camembert|graphique circulaire|anneau)\b|饼图|环形图|円グラフ|ドーナツ|원 ?그래프|파이 ?차트/iu,
  },
  {
    kind: "line-chart",
    anywhere:
      /\b(?:line|area|trend|curve)[ -]?(?:charts?|graphs?|diagrams?|plots?)\b|\btrend ?lines?\b|\bas an? (?:line|curve)\b|\bliniendiagramm\b|\bgráfico de líneas\b|\b(?:courbe|graphique linéaire)\b|折线图|折れ線|꺾은선|선 ?그래프/iu,
  },
  {
    kind: "terminal",
    anywhere:
      /\b(?:terminal|command[ -]line|cli|shell) (?:scene|window|session|animation|demo|screen)\b|终端/iu,
    head: /\b(?:terminal|command[ -]lines?|cli|shell|bash|console|konsole)\b/i,
  },
  {
    kind: "code",
    anywhere:
      /\b(?:code[ -]?(?:snippets?|typing|block|editor|scene|animation|example)|source code|typing code|codeschnipsel|fragmento de código|extrait de code)\b|代码/iu,
    head: /\b(?:code|snippets?|quellcode|código)\b/iu,
  },
  {
    kind: "chat",
    anywhere:
      /\b(?:chat|message|text|speech)[ -]?(?:bubbles?|conversations?|threads?|scene|messages)\b|\b(?:text|whatsapp|imessage|sms|messenger)[ -](?:messages?|chat|conversation|thread)\b|\bconversation\b|\bsprechblasen\b|\bburbujas de (?:chat|diálogo)\b|\bbulles de (?:chat|dialogue|discussion)\b|聊天|对话/iu,
    head: /\b(?:chat|dialogue?|texting|messages?|unterhaltung|conversación|discussion)\b/iu,
  },
  {
    kind: "phone",
    anywhere:
      /\b(?:phone|iphone|android|mobile|smartphone|handy|app)[ -]?(?:mock-?ups?|frame|screen(?!shot)|device)\b|\bon (?:a|an|the) (?:i?phone|smartphone|mobile)\b|\bmaqueta de (?:móvil|teléfono)\b|\bmaquette de téléphone\b|手机/iu,
    head: /\b(?:i?phone|smartphone|handy|móvil|teléfono)\b/iu,
  },
  {
    kind: "screenshot",
    anywhere:
      /\bscreen ?-?shots?\b|\b(?:browser|laptop|desktop|website|web ?site|web ?page|dashboard|product|ui|app)[ -]?(?:window|frame|mock-?ups?|screens?|shots?|preview|view|demo)\b|\b(?:in|inside) (?:a|the) browser\b|\bbildschirmfoto\b|\bcaptura de pantalla\b|\bcapture d'écran\b|截图|屏幕/iu,
    head: /\b(?:dashboard|laptop|macbook|imac|notebook|browser|landing ?page|home ?page)\b/i,
  },
  {
    kind: "chart",
    anywhere:
      /\b(?:bar ?charts?|charts?|graphs?|diagram|histogram|infographic|column chart|bars)\b|\b(?:balken|säulen)?diagramm\b|\bgráfic[ao]s?\b|\b(?:graphique|histogramme|diagramme)s?\b|图表|柱状图|条形图|棒グラフ|グラフ|막대 ?그래프|차트/iu,
  },
  {
    kind: "comparison",
    anywhere:
      /\bcompar(?:e|es|ing|ison|aison|ativa|ación)\b|\bvs\b\.?|\bversus\b|\bbefore (?:and|&|\/|vs\.?) after\b|\bus (?:vs\.?|and|or) them\b|\bpros and cons\b|\bold way\b.{0,40}\bnew way\b|\bvergleich\w*|\bvorher[ -/]+(?:und |& )?nachher\b|\bavant[ -/]+(?:et )?après\b|\bantes y despu[eé]s\b|对比|比较|比較|비교/iu,
  },
  {
    kind: "timeline",
    anywhere:
      /\b(?:timelines?|time line|milestones?|road ?-?map|chronolog\w+|zeitleiste|zeitstrahl|meilensteine?|línea de(?:l)? tiempo|hitos|hoja de ruta|frise chronologique|jalons)\b|时间线|时间轴|里程碑|路线图|年表|タイムライン|연혁|타임라인/iu,
  },
  {
    kind: "testimonial",
    anywhere:
      /\b(?:testimonials?|(?:customer|client|user|guest|five[ -]star|5[ -]star|star) (?:reviews?|quotes?|feedback|voice)|reviews?|what (?:our )?(?:customers|clients|people|users|guests|patients|students) say|social proof|kundenstimmen?|kundenbewertung|testimonios?|reseñas?|opini[oó]n(?:es)? de clientes?|t[ée]moignages?|avis clients?)\b|好评|客户评价|用户评价|证言/iu,
  },
  {
    kind: "quote",
    anywhere:
      /\b(?:quotes?|quotation|zitate?|cita|frase c[ée]lebre|citations?|proverb|saying of)\b(?! (?:request|form))|名言|引用|语录|명언|인용/iu,
  },
  {
    kind: "kinetic",
    anywhere:
      /\bkinetic\b|\btypograph(?:y|ic)\b|\b(?:word|words) (?:by word|one by one|at a time|flying|popping|slamming)|\b(?:big|bold|fast|moving|animated) (?:words|type|text)\b|\btext animation\b|\blyrics?\b|\btipograf[ií]a\b|\btypografie\b|\btypographie\b|动态文字|文字动画/iu,
  },
  {
    kind: "big-number",
    anywhere:
      /\b(?:big|huge|large|giant|single|one|key|massive|hero) (?:number|stat|statistic|figure|percentage)\b|\bnumber counter\b|\bcount(?:s|er|ing)?[ -]up\b|\bgroße zahl\b|\bnúmero grande\b|\bgrand (?:chiffre|nombre)\b|大数字/iu,
  },
  {
    kind: "plans",
    anywhere:
      /\b(?:pricing|price list|prices|plans|tiers|subscriptions?|packages|preise|preisliste|tarife|preispläne|pakete|precios|planes|tarifas|tarifs?|prix|forfaits)\b|价格|套餐|定价|方案|料金|プラン|요금|가격/iu,
  },
  {
    kind: "steps",
    anywhere:
      /\b(?:steps?(?! up)|how it works|how to|process|workflow|work flow|instructions|recipe|schritte?|so funktioniert|ablauf|anleitung|pasos|cómo funciona|proceso|étapes|comment ça marche|processus|recette|receta|rezept)\b|步骤|流程|手順|ステップ|단계/iu,
  },
  {
    kind: "agenda",
    anywhere:
      /\b(?:agenda|schedule|program|programme|timetable|line-?up|opening hours|öffnungszeiten|tagesordnung|zeitplan|horarios?|orden del día|horaires|ordre du jour)\b|日程|议程|营业时间/iu,
  },
  {
    kind: "call-to-action",
    anywhere:
      /\b(?:call[ -]to[ -]action|cta|end ?-?cards?|end ?-?screens?|sign[- ]?up|subscribe|get started|download (?:now|our|the)|buy now|order now|visit us|find us|follow us|register|book now|contact us|get in touch|swipe up|learn more|join us|join now|shop now|link in bio|handlungsaufforderung|abonniere\w*|jetzt (?:kaufen|buchen|bestellen|anmelden)|llamada a la acción|suscr[ií]bete|compra ahora|reserva (?:ya|ahora)|appel à l'action|abonnez-vous|réservez|achetez)\b|行动号召|立即(?:购买|下载|注册|预订)|关注我们/iu,
  },
  {
    kind: "outro",
    anywhere:
      /\b(?:outro|ending|closing|closer|final scene|finale|abspann|schluss(?:szene|bild)?|cierre|escena final|fermeture|scène finale|fin de vid[ée]o)\b|片尾|结尾/iu,
  },
  {
    kind: "features",
    anywhere:
      /\b(?:features?|benefits|services|reasons|advantages|what we offer|why us|why choose|values|best ?sellers|products|classes|courses|amenities|perks|funktionen|vorteile|leistungen|gründe|características|ventajas|beneficios|servicios|razones|fonctionnalités|avantages|atouts|raisons)\b|功能|特点|优势|服务|特徴|機能|기능|특징|장점/iu,
  },
  {
    kind: "stats",
    anywhere:
      /\b(?:stats|statistics|numbers|metrics|kpis|sales figures|growth|revenue|figures|facts|zahlen|kennzahlen|statistik(?:en)?|estadísticas|cifras|números|statistiques|chiffres)\b|数据|统计|数字/iu,
  },
  {
    kind: "list",
    anywhere:
      /\b(?:list|lists|listing|checklist|bullets?|bullet points|menu|liste|aufzählung|speisekarte|lista|menú|carte)\b|列表|清单|菜单/iu,
  },
  {
    kind: "team",
    anywhere:
      // «our team welcomes Sofia» tells what it does.
      /\b(?:team members|who we are|meet (?:the|our) team)\b|\b(?:our|the|unser|nuestro|notre) (?:team|equipo|équipe)(?=\s*(?:$|[:.,;!?\n–—-]|(?:of|with|members|scene|slide|page|and|in|at|mit|con|avec)\b))|团队/iu,
  },
  {
    kind: "contact",
    anywhere: /\b(?:contact|address|location|kontakt|adresse|contacto|dirección|coordonnées)\b|联系|地址/iu,
  },
  {
    kind: "intro",
    anywhere:
      /\b(?:intro|introduction|opener|opening|teaser|trailer|einleitung|vorspann|introducción|ouverture|présentation)\b|片头|开场|介绍|イントロ|인트로/iu,
  },
  {
    kind: "image",
    head: /\b(?:photos?|pictures?|images?|fotos?|bild(?:er)?|imágenes|imagen|photographie)\b|图片|照片/iu,
  },
  {
    kind: "title",
    anywhere:
      /\b(?:title|headline|heading|chapter|cover|titel(?:bild|karte)?|überschrift|titular|título|portada|titre)\b|标题|タイトル|제목/iu,
  },
];

/** Where a prompt stops saying what to make and begins to say what it is about. */
const turnsToTopic =
  /\s(?:for|about|of (?:my|our|the|a)|that (?:says|reads)|saying|introducing|announcing|promoting|called|named|für|über|para|sobre|pour|sur)\s|[:：\n]|为|关于/iu;

/** «iPhone vs Android» compares two things, whatever each of them is. */
const versus = /\bvs\b|\bversus\b/i;

/** What kind of scene a prompt names; null where it names none. Quoted texts must be blanked: what they say names nothing. */
export function kindOf(prompt: string): SceneKind | null {
  const turn = turnsToTopic.exec(prompt);
  const head = turn && turn.index > 0 ? prompt.slice(0, turn.index) : prompt;
  const inHead = kinds.find(
    ({ anywhere, head: only }) => anywhere?.test(head) || (only?.test(head) && !versus.test(head)),
  );
  return (inHead ?? kinds.find(({ anywhere }) => anywhere?.test(prompt)))?.kind ?? null;
}
