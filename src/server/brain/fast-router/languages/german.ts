import type { Language } from "./language";

export const german: Language = {
  name: "German",
  words: `
    lösche, löschen, lösch, entferne, entfernen, entfern = delete
    mach, mache, machen, soll, lass, setze, setz = make
    ändere, ändern, änder, ersetze, ersetzen = change
    verschiebe, verschieben, bewege, schiebe, schieb, setze ans = move
    füge, füg, ergänze, ergänzen, hinzufügen, erstelle, erstellen, erzeuge = add
    hinzu, ein = 
    dupliziere, duplizieren, kopier mir, kopier, kopiere, kopieren, verdopple = duplicate
    teile, teilen, teil = split
    tausche, vertausche, tauschen, vertauschen = swap
    kürze, kürzen, kürz = shorten
    verlängere, verlängern = extend
    rückgängig, rückgängig machen, mach rückgängig, mach das rückgängig, mach es rückgängig, mache rückgängig, mach die letzte änderung rückgängig, letzte änderung rückgängig machen = undo
    wiederholen, wiederherstellen, wiederhole das = redo
    verstecke, verbirg, blende aus = hide
    aktuelle szene, die aktuelle szene, diese szene = this scene
    leise musik, ruhige musik = soft music
    hintergrundmusik, musik = music
    zeige, zeig = show
    erzähl, erzähle, erzähl mir, erzähle mir = tell
    eine bildergeschichte, bildergeschichte, ein bilderbuch, bilderbuch = a picture book story
    von einer, von einem, über eine, über einen, über ein = about a
    reihenfolge umkehren, kehre die reihenfolge um, umgekehrte reihenfolge = reverse the order
    szene, folie = scene
    szenen, folien = scenes
    alle szenen, jede szene, allen szenen = all scenes
    das video, das ganze video, das gesamte video, ganze video = the whole video
    video = video
    letzte, letzten, letzter = last
    vorletzte, vorletzten = second to last
    erste, ersten, erster = first
    zweite, zweiten = second
    dritte, dritten = third
    vierte, vierten = fourth
    fünfte, fünften = fifth
    sekunden, sekunde, sek = seconds
    minute, minuten = minute
    eine sekunde = 1 second
    halb so lang, auf die hälfte = half as long
    doppelt so lang = twice as long
    in zwei, in zwei teile, in zwei szenen, in der mitte = in two
    in drei, in drei teile, in drei szenen = into 3
    lang = long
    es = it
    das, diese, dieses, dieser, diesen = this
    das intro, die einleitung, intro, einleitung = the intro
    das outro, der schluss, outro, schluss = the outro
    den titel, der titel, titel, überschrift, die überschrift = the title
    einen titel = a title
    den untertitel, untertitel = the subtitle
    den text, der text, text = the text
    schrift, die schrift, schriftart = the font
    hintergrund, den hintergrund, der hintergrund = the background
    knopf, den knopf, button, schaltfläche = the button
    farbe, die farbe = the color
    farben, die farben = the colors
    balken, die balken = the bars
    balkendiagramm, ein balkendiagramm = a bar chart
    diagramm = chart
    preisliste, preisübersicht, eine preisübersicht, eine preisliste, preise = a pricing scene
    liste, eine liste = a list
    handlungsaufruf, call-to-action = a call to action
    ans ende, zum schluss, nach hinten, am ende = to the end
    an den anfang, nach vorne, ganz nach vorne, am anfang = to the front
    nach, hinter = after
    vor = before
    zwischen = between
    mit = with
    über = about
    für = for
    von = of
    zu, auf = to
    in = in
    im = in the
    und = and
    außer, bis auf = except
    der, die, den, dem, des = the
    eine, einen, einer = a
    noch eine, weitere, noch ein = another
    neue, neuen = new
    unsere, unser, unseren, unserem = our
    meine, mein, meinen = my
    alles = everything
    länger = longer
    kürzer = shorter
    größer = bigger
    ist zu, sind zu = is too
    kleiner = smaller
    dunkler = darker
    heller = lighter
    wärmer = warmer
    schneller = faster
    langsamer = slower
    um = by
    zwei = 2
    drei = 3
    vier = 4
    fünf = 5
    zehn = 10
    rot, rote, roten = red
    blau, blaue, blauen = blue
    grün, grüne, grünen = green
    schwarz, schwarze, schwarzen = black
    weiß, weiss, weiße = white
    gelb, gelbe = yellow
    orange = orange
    rosa = pink
    lila, violett = purple
    grau = gray
    hochformat, ins hochformat, im hochformat = vertical format
    quadratisch, quadrat, als quadrat = square format
    querformat, ins querformat, im querformat = landscape format
    preisszene, die preisszene, preise = the pricing scene
    abspann, den abspann, der abspann = the outro
    vorspann, den vorspann, der vorspann = the intro
    dunkelblau, dunkelblaue = dark blue
    hellblau, hellblaue = light blue
    dunkelgrün, dunkelgrüne = dark green
    dunkelrot = dark red
    hellgrün = light green
    bitte = please
    kannst du, könntest du = can you
    ich möchte, ich will, ich brauche, ich hätte gern = i want
    nicht = not
    hallo, guten tag, guten morgen = hello
    danke, vielen dank, dankeschön = thanks
    was kannst du, was kannst du alles, was kannst du machen = what can you do
    wie lang ist, wie lange dauert, wie lange ist = how long is
    wie vorher, wie es war = as it was before
    ein zitat, zitat = a quote
    kundenstimme, eine kundenstimme, kundenmeinung, bewertung, eine bewertung = a testimonial
    einen countdown, countdown = a countdown
    zeitstrahl, einen zeitstrahl, zeitleiste, eine zeitleiste = a timeline
    vergleich, einen vergleich, gegenüberstellung = a comparison
    liniendiagramm, ein liniendiagramm = a line chart
    kreisdiagramm, ein kreisdiagramm, tortendiagramm, ein tortendiagramm = a pie chart
    ein diagramm = a chart
    endkarte, eine endkarte, schlussbild, ein schlussbild = an end card
    ein intro = an intro
    ein outro = an outro
    ein video = a video
    eine szene, eine folie = a scene
    schritte, schritten = steps
    funktionen, vorteile = features
    hochkant, senkrecht, vertikal, ins hochkantformat, im hochkantformat = vertical format
    quer, waagerecht, breitbild = landscape format
    quadratisches format, ins quadratische format = square format
    lege, leg, gib, stelle, stell, färbe = make
    baue, bau, erzeug, schreib, schreibe = add
    nimm, wirf, schmeiß = delete
    raus, heraus, weg = out
    zurück, geh zurück, mach das zurück, nimm das zurück = undo
    fetter, fett = bolder
    kräftiger = bolder
    moderner = more modern
    ruhiger = calmer
    brauche = need
  `,
  patterns: [
    [
      "^(hintergrund|titel|überschrift|text|knopf|schrift) (?:von|in|der|bei) szene (\\d+) (?:in |auf )?(\\p{L}+)$",
      "make $1 of scene $2 $3",
    ],
    ["^(?:mach|mache|setze|stell|stelle) (.+?) auf (\\d+.*)$", "make $1 $2 long"],
    [
      "^(.+?) (?:soll|sollte|muss) (vor|nach|hinter|ans ende|an den anfang|nach vorne) ?(.*)$",
      "move $1 $2 $3",
    ],
    ["^(.+?) soll (\\d+.*?)(?: lang)?(?: sein| dauern)?$", "make $1 $2 long"],
    [
      "^(.+?) (löschen|entfernen|duplizieren|kopieren|kürzen|verlängern|verschieben|teilen|tauschen|vertauschen|hinzufügen|ändern|machen)$",
      "$2 $1",
    ],
    [
      "^(?:setze|setz|stelle|stell|schiebe|schieb|bring|bringe|verschiebe|pack) (.+?) (ans ende|an den anfang|nach vorne|ganz nach vorne|nach hinten|(?:hinter|vor|nach) .+)$",
      "move $1 $2",
    ],
    ["^ändere (.+?) (?:in|zu|auf) (.+)$", "change $1 to $2"],
    [
      "^füge? (am ende|am anfang|nach .+?|vor .+?) ((?:ein|eine|einen|unsere|noch) .+?) hinzu(.*)$",
      "add $2 $1$3",
    ],
    ["^füge (.+?) hinzu: ?(.+)$", "add $1: $2"],
    ["^(?:füge|füg) (.+?) hinzu$", "add $1"],
  ],
  textLeads: [
    "^(?:ändere|ersetze|setze) (?:den |die |das )?(?:titel|überschrift|text|untertitel|knopf|buttontext)(?: (?:in|von) szene \\d+)? (?:in|zu|auf|durch) ",
    "\\b(?:mit dem text|mit dem titel|auf der steht|wo steht) ",
  ],
};
