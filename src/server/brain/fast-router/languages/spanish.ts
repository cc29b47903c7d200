import type { Language } from "./language";

export const spanish: Language = {
  name: "Spanish",
  words: `
    borra, borrar, elimina, eliminar, quita, quitar, suprime, bórrala, elimínala = delete
    haz, hacer, pon, poner, haz que, que sea, quiero que = make
    cambia, cambiar, modifica, modificar, reemplaza, sustituye = change
    mueve, mover, lleva, muévela = move
    pon al final, lleva al final = move to the end
    añade, añadir, agrega, agregar, inserta, crea, crear, hazme, haznos = add
    duplica, duplicar, copia, copiar = duplicate
    divide, dividir, parte, corta en dos = split
    intercambia, intercambiar = swap
    acorta, acortar, recorta = shorten
    alarga, alargar, extiende, prolonga = extend
    deshaz, deshacer, anula, deshazlo = undo
    rehaz, rehacer = redo
    oculta, esconde = hide
    muestra, enseña = show
    invierte el orden = reverse the order
    escena, diapositiva, la escena, la diapositiva = scene
    escenas, las escenas = scenes
    todas las escenas, cada escena = all scenes
    el vídeo, el video, vídeo entero, video entero, todo el vídeo, todo el video = the whole video
    vídeo, video = video
    la última escena, última escena = the last scene
    la primera escena, primera escena = the first scene
    la penúltima escena = the second to last scene
    última, último = last
    primera, primero = first
    segunda, segundo = second
    tercera, tercero, tercer = third
    cuarta, cuarto = fourth
    quinta, quinto = fifth
    segundos = seconds
    un segundo = 1 second
    minuto, minutos = minute
    medio, la mitad, a la mitad = half
    en dos, en dos partes, por la mitad = in two
    en tres, en tres partes = into 3
    el último cambio, la última modificación, el cambio = the last change
    eso, esto, lo = it
    esta, este = this
    ponlo, ponla, hazlo, hazla, cámbialo = make it
    la introducción, la intro, intro, introducción = the intro
    el título, título, titular, el titular, encabezado = the title
    un título = a title
    el subtítulo, subtítulo = the subtitle
    el texto, texto = the text
    música de fondo, música, la música = music
    música alegre, música alegre de fondo = upbeat music
    música suave, música tranquila, música suave de fondo = soft music
    pon música = add music
    pon música alegre, pon música alegre de fondo = add upbeat music
    pon música suave, pon música suave de fondo = add soft music
    el fondo, fondo = the background
    el botón, botón = the button
    la fuente, fuente, letra, la letra = the font
    el color, color = the color
    los colores, colores = the colors
    las barras, barras = the bars
    gráfico de barras, un gráfico de barras = a bar chart
    gráfico = chart
    lista de precios, tabla de precios, precios = pricing
    una lista, lista = a list
    llamada a la acción, una llamada a la acción = a call to action
    despedida, cierre, final = ending
    al final = to the end
    al principio, al comienzo, al inicio = to the front
    después de, detrás de, tras = after
    antes de, delante de = before
    entre = between
    con = with
    sobre = about
    para = for
    por = for
    de = of
    del = of the
    a = to
    en = in
    y = and
    el, la, los, las = the
    una con, uno con, otra con = a scene with
    una, un = a
    otra, otro = another
    nueva, nuevo = new
    nuestra, nuestro, nuestras, nuestros = our
    mi, mis = my
    todo, todos, todas = everything
    excepto, menos, salvo = except
    más larga, más largo, más largos = longer
    más corta, más corto, más breve = shorter
    más grande, más grandes = bigger
    más pequeño, más pequeña = smaller
    más oscuro, más oscura = darker
    más claro, más clara = lighter
    más cálido, más cálida, más cálidos = warmer
    más rápido, más rápida = faster
    más lento, más lenta = slower
    dure, durar, duración = last
    dos = 2
    tres = 3
    cuatro = 4
    cinco = 5
    diez = 10
    escena de precios, la escena de precios, precios = the pricing scene
    escena de cierre, la escena de cierre, el cierre, cierre, el final = the outro
    portada, la portada = the intro
    escena del menú, el menú = the menu scene
    azul oscuro, azul marino = dark blue
    azul claro = light blue
    verde oscuro = dark green
    rojo, roja, rojas = red
    azul, azules = blue
    verde, verdes = green
    negro, negra = black
    blanco, blanca = white
    amarillo, amarilla = yellow
    naranja = orange
    rosa = pink
    morado, morada, violeta = purple
    gris = gray
    vertical, formato vertical, en vertical, en formato vertical = vertical format
    cuadrado, formato cuadrado, en cuadrado = square format
    horizontal, formato horizontal, en horizontal = landscape format
    por favor, porfa = please
    puedes, podrías = can you
    quiero, necesito = i want
    no = not
    hola = hello
    gracias, muchas gracias = thanks
    qué puedes hacer, que puedes hacer = what can you do
    cuánto dura, cuanto dura = how long is
    como antes, como estaba, como estaba antes = as it was before
    una cita, cita, una frase célebre = a quote
    un testimonio, testimonio, una reseña, reseña = a testimonial
    una cuenta atrás, cuenta atrás, una cuenta regresiva, cuenta regresiva = a countdown
    una línea de tiempo, línea de tiempo, una cronología, cronología = a timeline
    una comparación, comparación, una comparativa, comparativa = a comparison
    un gráfico de líneas, gráfico de líneas = a line chart
    un gráfico circular, gráfico circular, un gráfico de pastel = a pie chart
    un gráfico = a chart
    una tarjeta final, tarjeta final, pantalla final, una pantalla final = an end card
    una captura de pantalla = a screenshot
    una escena, una diapositiva = a scene
    un cierre, una despedida = an outro
    una introducción, una intro = an intro
    un vídeo, un video = a video
    características, funciones, ventajas, beneficios = features
    pasos = steps
    equipo = team
    quítala, quítalo, sácala, saca, elimínalo = delete
    ponle, dale, haga, ponga, deja, que esté = make
    quisiera, me gustaría = i want
    en formato cuadrado = square format
    vuelve atrás, volver atrás, deshaz eso, deshaz lo último = undo
    buenas, buenos días = hello
    me puedes = can you
    rosado = pink
    más bonito, más moderno = more modern
  `,
  patterns: [
    ["^haz que (.+?) dure (.+)$", "make $1 $2 long"],
    ["^(?:pon|deja|haz) (.+?) en (\\d+.*)$", "make $1 $2 long"],
    [
      "^(?:pon|coloca|lleva|mueve|pasa) (.+?) (al final|al principio|al comienzo|al inicio|después de .+|antes de .+|tras .+)$",
      "move $1 $2",
    ],
    [
      "^(alarga|alargar|acorta|acortar|extiende|prolonga) (.+?) (?:en |por )?(\\d+ segundos?)$",
      "$1 $2 by $3",
    ],
    ["^divide (.+?) en (?:dos|2)(?: escenas| partes)?$", "split $1 in two"],
    ["^divide (.+?) en (?:tres|3)(?: escenas| partes)?$", "split $1 into 3"],
    ["^(?:pon|haz) (.+?) (?:de color|en) (.+)$", "make $1 $2"],
    ["^(?:vuelve|volver) (?:a como estaba|atrás)(?: antes)?$", "undo"],
  ],
  textLeads: [
    "^(?:cambia|cambiar|pon|reemplaza|sustituye) (?:el |la )?(?:título|titular|texto|subtítulo|encabezado|botón|texto del botón)(?: de la escena \\d+)? (?:a|por|en): ?|^(?:cambia|cambiar|reemplaza|sustituye) (?:el |la )?(?:título|titular|texto|subtítulo|encabezado|botón|texto del botón)(?: de la escena \\d+)? (?:a|por) ",
    "\\b(?:que diga|que dice|con el texto|con el título) ",
  ],
};
