const words = `
sand coral teal mint plum rust ivory khaki olive salmon tan charcoal slate sky lavender lilac mauve crimson scarlet amber
emerald jade sage cobalt indigo azure taupe ochre bronze fuchsia magenta maroon burgundy turquoise aqua cyan
able about above accept account across action adapt added adding adds adopt ads adventure again against agree aid all
almost alone along alpn already also although always amend among amount anger angle animal another any apart apple
are area areas arise around aside aspect auction audio audit axes back background bake baker bakery bald ball bank
banner bare bark barn bars basic bath battery battle beach bear beast because been before began begin begun behind
being bell belong below belt beside besides best better between bike bird birds birth black blank blender blind block
blow boat bold bolt bond bone book books border bore boring born both bottle bottom bought boys brake branch brand
brands bread break brick bride bridge bright brightly bring brought brown brunch brush but butter button buttons
cable cake call calls came camp can capture care cart case cat cats cattle caution center chair chance change char
charge charm chart chat cheese chips cinema circle class clean clear clearly clever click clips clock close closed
closer clothes cloud coach coast coat coffee coins cold collect collection come comment concept connect connection
connections contact content contents context contract contrast cook cool cope copied copies copper copy core corn
correct cost cotton couch could count counter country couple course cover crash crate cream create created creative
creator credit crew crop crown crunch crush culture cups cure custom customer customers customs cute cutout cuts
daily dairy dance danger dark dated deal deals dear dedicate deduplicate deep degree deleted delicate delight
delivery desert dessert diary diet dinner direction discord discovery dive does dogs done dont door doors double down
drawn dream drink drinks drip drive drop drops duplicated during dust each early earn earth ease east edition editor
edits effect effects eight either election eleven emphasis empty enhance enough enter entry even event events ever
every everyone example except exit exits expand expect expend expert extend extent face factory fading fair fairy
fall family farm fashion fast fasten father feast feather feature features feed feel feeling feels feet fender few
fifty fight fill film films final finally finals find fine finger firm five fixtures flash flesh flight flip flips
floor flow flower folder font fonts food foot force ford form formal forms fort forth forty fought free fresh from
front full future gain gallery garden gather gave gear gender gentle ginger girl give given gives glance glide glory
gold golden gone good grace grade great greater green grip grocery ground grown guide had hair hairy hall halt hammer
hare has hat have haven having headed header heading heal health hear heart height heir hello her herbs here hero
heros hers hidden higher hike him hips his history hold home hook horrible horse host house how hunger iconv idea
ideal ideas image images imagine inert informal inner input insect insert inserts inside inspect instant instead
intend into it's item items iter its jungle just keen keep kids kind kitten know label lake lamp lang large last
later launch launches leader learn least leather leave leaves lecture lender lens less lesson let's lets letter
letters letting life light lighter lightly lights like line lines ling link links lips list listen little live lock
logan login lone lonely long look looking looks loose lost lotion lots love lovely lower luck lunch made magic make
maker makes male manage many map maps margin mark martin mast mate math mats mature maximal may maybe meal meet
member members might mind mine minimal mint mist mode model moment month months mood moon more most mother motion
mount mountain mouth moved mover moves movie much mule muse music must mutex nation nature near nearly need needs
nest never next night nightly nine none noon nor normal north not note number numbers nurse object odd off often okay
older once onion only onto option options order ordered orders origin other others out output outside over own owner
pace pack padding page pain paint pair pale park part parties party past paste path peach pear peek people percentile
perfect perhaps person phase phases phone photo photos picture pictures pink place plain plan plane planet plans
plant plants play player plays please points poll pool poor port portraits possible post power pretty previews price
prices pricing pride printer printing prints proc product products project proof protect public pure purple queen
quick quiet quite quot quota race radio range ranger rank rather ratio reach reader ready real really reason recovery
reel reels region relate release remain remind remote removed rename render repair repeat replay reply report request
reserve resort respect rest restore result retro return revenue reverse review reviews revise rewrote ride right
rightly rights roast rock roof room rooms root rotten rough round rust said sale sales salt same sample sauce saucer
save says scale scales scene scenic scent schema scheme score scrape screen seal season section seed seek seen sees
select selected selection sell send sender sent separable settle seven shade shall shape share sharp sheep shift ship
ships shirt shop shops short shorts shot should show shown shut side sides sight sign signal signs simple since
singer single site sixty size sized sizes skill sleep slender slice slide slightly slim slips slit slogan slot slow
slower slowly small smart snow sold sole some song soon sore sort sorts sound source south space spaces spare spark
speed speedy spend spilt spite splat sport sports spot spring sprite squad squared squares squat stable stair stale
stamp star stare stars start starter starts stat station steady steal steel steep stem step steps stew stick still
stir stock stone stop store stores storm story straight street string strip stripe strong stronger structure studio
subject subtest such sudden summer sure sweet swift swipe synch table taint take taken tale tales tall tank tape
taste tasty teach team teams tell tender term terrible test text texts texture than thank thanks that their theirs
them theme then there these they thick thin thing things think thirty this those though thought three threw through
thrown thunder tied tier ties tiger tight tile tiles time timers times tiny tips tire tires title toast today
together told tomorrow tone too took tool tools torn touch tough toward towards tower town track trade transaction
translation trash tree trial trick trie tries trimmed trip trips trouble truck trunk tune tweet twice typename
typesafe typo under undue union unless until upon used user users uses using vendor venture vertigo very victory
video videos virgin visible wake wall want wants warm was water wave wear weather wedding week weekend weight well
went were west whale what wheel when where whether which while white who whom whose why wide wider width will wind
wine winner winter with within without wonder wont wood wooden wool word words work world worth would write writev
written wrote year yearly years yeast yet younger your yours zone
`;

/** Ordinary words that are one slip away from a word of the grammar, and are not meant as it. */
export const ordinaryWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean));
