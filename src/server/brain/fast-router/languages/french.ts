import type { Language } from "./language";

export const french: Language = {
  name: "French",
  words: `
    supprime, supprimer, supprimez, efface, effacer, enlève, enlever, enlevez, retire, retirer = delete
    mets, mettre, mettez, rends, rendre, fais, faire, faites = make
    change, changer, changez, modifie, modifier, remplace, remplacer = change
    déplace, déplacer, déplacez, bouge = move
    ajoute, ajouter, ajoutez, insère, insérer, crée, créer, créez = add
    duplique, dupliquer, copie, copier = duplicate
    divise, diviser, coupe, couper, sépare, scinde = split
    échange, échanger, intervertis, inverse = swap
    inverse l'ordre, inverser l'ordre = reverse the order
    agrandis, agrandir = enlarge
    de moitié = by half
    raccourcis, raccourcir = shorten
    allonge, allonger, prolonge, rallonge = extend
    annule, annuler, annulez, annule ça, annule cela = undo
    rétablis, rétablir, refais = redo
    cache, masque = hide
    montre, affiche = show
    scène, diapo, diapositive, la scène = scene
    scènes, diapos, les scènes = scenes
    toutes les scènes, chaque scène = all scenes
    la vidéo, toute la vidéo, la vidéo entière = the whole video
    vidéo = video
    dernière, dernier = last
    avant-dernière = second to last
    première, premier = first
    deuxième, seconde = second
    troisième = third
    quatrième = fourth
    cinquième = fifth
    secondes = seconds
    une seconde = 1 second
    minute, minutes = minute
    moitié, la moitié = half
    deux fois plus longue, deux fois plus long = twice as long
    deux fois plus courte, deux fois plus court = half as long
    en deux, en deux scènes, en deux parties = in two
    en trois, en trois scènes, en trois parties = into 3
    la dernière modification, le dernier changement = the last change
    ça, cela, ceci = it
    l'introduction, l'intro, intro, introduction = the intro
    la conclusion, l'outro, la fin = the outro
    le titre, titre = the title
    un titre = a title
    le sous-titre, sous-titre = the subtitle
    le texte, texte = the text
    le fond, fond, l'arrière-plan, arrière-plan = the background
    le bouton, bouton = the button
    la police, police = the font
    la couleur, couleur = the color
    les couleurs, couleurs = the colors
    les barres, barres = the bars
    un graphique à barres, un graphique en barres, un diagramme en barres = a bar chart
    graphique = chart
    liste de prix, une liste de prix, les tarifs, tarifs, nos tarifs = a pricing scene
    une liste, liste = a list
    un appel à l'action, appel à l'action = a call to action
    à la fin = to the end
    au début = to the front
    après, derrière = after
    avant, devant = before
    entre = between
    avec = with
    sur = about
    pour = for
    de, d', du = of
    à, au, aux = to
    en = in
    dans = in
    et = and
    sauf, excepté = except
    le, la, les, l' = the
    une, un, des = a
    une autre, un autre, encore une = another
    nouvelle, nouveau = new
    notre, nos = our
    mon, ma, mes = my
    tout, toute, toutes = everything
    plus longue, plus long = longer
    plus courte, plus court = shorter
    plus grand, plus grande, plus gros, plus grosse = bigger
    plus petit, plus petite = smaller
    plus foncé, plus foncée, plus sombre = darker
    plus clair, plus claire = lighter
    plus chaud, plus chaude, plus chaudes, plus chaleureux = warmer
    plus rapide, plus vite = faster
    plus lent, plus lente = slower
    deux = 2
    trois = 3
    quatre = 4
    cinq = 5
    dix = 10
    scène des prix, la scène des prix, scène des tarifs, la scène des tarifs = the pricing scene
    un écran de fin, écran de fin, un carton de fin = an end card
    bleu foncé, bleu marine = dark blue
    bleu clair = light blue
    vert foncé = dark green
    passe, passer, passez = make
    rouge, rouges = red
    bleu, bleue, bleus = blue
    vert, verte, vertes = green
    noir, noire = black
    blanc, blanche = white
    jaune, jaunes = yellow
    orange = orange
    rose = pink
    violet, violette = purple
    gris, grise = gray
    vertical, format vertical, en vertical, en format vertical, au format vertical = vertical format
    carré, format carré, en carré, au format carré = square format
    paysage, en paysage, horizontal, format paysage, au format paysage = landscape format
    s'il te plaît, s'il vous plaît, stp, svp = please
    peux-tu, pouvez-vous, tu peux, pourrais-tu = can you
    je veux, je voudrais, j'aimerais, il me faut = i want
    pas = not
    bonjour, salut = hello
    merci, merci beaucoup = thanks
    que peux-tu faire, que sais-tu faire, qu'est-ce que tu peux faire = what can you do
    est trop, sont trop = is too
    combien de temps dure, quelle est la durée de = how long is
    comme avant = as it was before
    une citation, citation = a quote
    un témoignage, témoignage, un avis client = a testimonial
    un compte à rebours, compte à rebours = a countdown
    une chronologie, chronologie, une frise chronologique, frise chronologique = a timeline
    une comparaison, comparaison, un comparatif = a comparison
    un graphique en courbes, une courbe = a line chart
    un camembert, un graphique circulaire = a pie chart
    un graphique = a chart
    une carte de fin, carte de fin = an end card
    une scène, une diapo, une diapositive = a scene
    une intro, une introduction = an intro
    une outro, une conclusion = an outro
    une vidéo = a video
    étapes = steps
    fonctionnalités, avantages = features
    à la verticale, en mode portrait, en portrait, format portrait = vertical format
    en mode paysage = landscape format
    en format carré = square format
    reviens en arrière, retour en arrière, annule la dernière modification, annule le dernier changement = undo
    vire, virer, ôte, ôter = delete
    rajoute, rajouter = add
    écourte, écourter = shorten
    plus gras, en gras = bolder
    plus moderne = more modern
    plus calme = calmer
    plus lumineux, plus lumineuse = brighter
  `,
  patterns: [
    ["^(allonge|rallonge|prolonge|raccourcis) (.+?) de (\\d+.*)$", "$1 $2 by $3"],
    ["^(?:mets|fais|passe) (.+?) à (\\d+.*)$", "make $1 $2 long"],
    ["^(?:fais|faites) (?:durer )(.+?) (\\d+.*)$", "make $1 $2 long"],
    [
      "^(?:mets|place|déplace|bouge|passe) (.+?) (à la fin|au début|après .+|avant .+|derrière .+|devant .+)$",
      "move $1 $2",
    ],
    ["^(?:mets|passe) (.+?) en (rouge|bleu|vert|noir|blanc|jaune|orange|rose|violet|gris)$", "make $1 $2"],
    ["^(?:échange|intervertis|inverse) (.+?) (?:et|avec) (.+)$", "swap $1 and $2"],
    ["^(?:divise|coupe|sépare|scinde) (.+?) en (?:deux|2)(?: scènes| parties)?$", "split $1 in two"],
    ["^(?:reviens|revenir) (?:en arrière|à la version précédente)$", "undo"],
  ],
  textLeads: [
    "^(?:change|remplace|modifie) (?:le |la |l')?(?:titre|texte|sous-titre|bouton|texte du bouton)(?: de la scène \\d+)? (?:en|par|pour|à) ",
    "\\b(?:qui dit|avec le texte|avec le titre) ",
  ],
};
