const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words that carry no request of their own: grammar, politeness, degree, manner, what people think aloud. */
export const passingWords = list(`
  a an the this that these those it its them they there here one ones some any all every each both other others rest own
  i me my we us our you your he she his her their who which what where when while how s re ll ve
  and or but nor then than so also too either plus as if though although because since until till yet like
  of to in on at by for from with without into onto off out up down over under about between behind before after around
  through within inside across along near next past per via during away
  is are was were be been being am do does did done has have had having can could may might must shall should will would
  get gets go goes going
  not no never none nothing only just even still already again else once twice ever always any anymore longer
  very really quite rather pretty fairly much many more most less least few little bit lot touch tad hair slightly somewhat
  kind sort honestly tbh imo frankly better best forever extra enough plenty total overall same
  please thanks thank pls ok okay hi hey hello well oh um hmm maybe perhaps possibly probably actually basically simply
  kindly quickly real quick asap need needs needed want wants
  right directly straight immediately exactly about roughly approximately almost nearly completely entirely totally
  altogether now today later soon first finally lastly instead lastly afterwards otherwise currently
  thing things stuff way time times moment yes yeah yep sure fine good great nice cool perfect sorry looking look looks
  i'd i'm it's that's let's
  que qué de la el los las del al un una uno por para con y e le les des du et pour avec sur est ce cette qui je tu il der die das
  den dem ein eine einen und mit für bitte auf im am es ist ich du mal doch noch schon aussi donc alors pues sea favor porfa svp stp
`);

/** What is said when whole scenes are deleted, moved or made longer: each word is answered for by the reader of its tool. */
export const wordsOfTool: Readonly<Record<string, ReadonlySet<string>>> = {
  delete: list(`
    bye goodbye rid wipe nuke nix axe bin dump trash toss chuck stay stays remain remains keep left unnecessary needless
    redundant except besides apart excluding save bar minus aside whole entire gone boring offer like scratch
  `),
  move: list(`
    opposite places place spot spots slot slots position positions order reversed reverse backwards backward follow follows
    precede trade round earlier later sooner ahead forward forwards belong belongs jump hop second third fourth fifth
    last beginning middle top bottom opener closer stand sit sits comes came left finale new sequence numbers number
    running kick things off wrong directly spots leads lead final ideally bit head tail top
    rearranged reordered sorted play plays shuffled played
  `),
  trim: list(`
    full whole lasts lasting last hold drags drag dragging tighten breathe x run runs gets fit fits percent knock shave total overall
    equally linger stay takes take fly flies during long lengthy brief briefer short tad seconds secs second length
    duration time duré doit durer pace half double triple quarter third twice halve screen max maximum minimum min
    least tops snappy snappier quicker quick slow fast speed endless drop bump tack another amount minute minutes extra
    hang around sit let bring squeeze stretch compress original current present too per each apiece except besides
    apart excluding equal frames frame longer shorter cap chop lose snip elongate prolong pad expand earlier later
    sooner rushed only fix adjust slice away knock trimmed cropped become becomes ends end ending
    stops dwell dur durar lang sekunden
  `),
  duplicate: list(`
    like same copies dupe replicate yearly time twin another identical exact version versions show appear repeats
    repeated replay second encore yearly plans
  `),
  split: list(`
    slice parts halfway pieces equal half halves middle chop own part into two three scenes separate each
  `),
  edit: list(``),
};
