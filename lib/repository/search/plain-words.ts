/** Words that everybody writes: where an archive has none of them, they are no misspellings of what it has. */
export const plainWords: ReadonlySet<string> = new Set(
  `able above across action active actual added adult advice affect afraid after again against agree ahead alive allow
  almost alone along already also although always among amount anger animal annual another answer anybody anyone
  anything anyway anywhere apart appear apply approach area argue arise around arrive article asleep aspect assume
  attempt avoid awake award aware away baby back balance band bank base basic battle bear beat beauty became because
  become been before began begin behind being belief believe belong below beneath benefit beside best better between
  beyond bill bird birth black blame blind blood blow blue board boat body bone book border born both bottom bought
  brain branch brave bread break breath brief bright bring broad broke brother brought brown build burn business busy
  button calm came camp card care career carry case cast catch caught cause center century certain chain chair chance
  change charge chart cheap check chest chief child children choice choose church circle city civil claim class clean
  clear clearly climb close cloth cloud coast coat code coffee cold collect color come comfort common company compare
  complete concern condition consider contact contain content continue control cook cool copy core corner correct cost
  could count country couple course court cover create credit crime cross crowd cure current daily damage dance danger
  dark date daughter dead deal dear death debate debt decide decision deep degree delay deliver demand deny depend
  describe desert design desire desk despite detail develop device differ difference different difficult dinner direct
  discover discuss disease distance divide doctor does dollar done door double doubt down dozen draft draw dream dress
  drink drive drop drug during duty each early earn earth ease easily east easy edge effect effort eight either else
  empty enable ending enemy energy engage engine enjoy enough ensure enter entire equal error escape even evening event
  ever every everybody everyone everything evidence exact example except exist expect expert explain express extend
  extra face fact fail fair faith fall false family famous fancy farm fast father fault favor fear feature feed feel
  feet fell felt female field fight figure file fill film final find fine finger finish fire firm first fish five floor
  flow flower follow food foot force foreign forest forget form former forth forward found four frame free fresh friend
  from front fruit fuel full fully fund further future game garden gate gave general gentle gift girl give given glad
  glass goal goes gold gone good govern grand grant grass great green grew ground group grow growth guard guess guest
  guide habit hair half hand handle hang happen happy hard hardly harm hate have head heal health hear heard heart heat
  heavy held hello help hence here hers herself hidden high hill himself hire hold hole home honest hope horse hospital
  hotel hour house human hundred hurry hurt husband idea image imagine impact include income indeed inform inside
  instead into invite island issue item itself join joke journey judge jump just keep kept kill kind king kitchen knee
  knew know known labor lack lady lake land language large last late later laugh launch lawyer lead leader learn least
  leave left legal lend length less letter level lift light like likely limit line link list listen little live local
  long look lose loss lost loud love lower luck lunch machine made mail main major make male many mark market marry mass
  master match matter maybe meal mean meant measure meat media medical meet member memory mental mention method middle
  might mile military milk mind mine minute miss mistake model modern moment money month mood moral more morning most
  mother motion mouth move movie much music must myself name narrow nation nature near nearly neck need neither nerve
  never news next nice night nine nobody noise none normal north nose note nothing notice novel number nurse object
  observe obtain obvious occur ocean offer office often older once ones only onto open operate opinion option order
  other ought ours outside over owner pack page paid pain paint pair panel paper parent park part party pass past path
  patient pattern peace people perfect perhaps period permit person phone photo phrase piece place plain plan plane
  plant plate play please plenty point poor popular position possible post pound power practice prefer prepare present
  press pretty prevent price pride print private prize problem process produce product profit program promise proper
  protect proud prove provide public pull pure purpose push quality quarter question quick quickly quiet quite race
  radio rain raise range rapid rate rather reach react read ready real really reason recall receive recent recently
  recognize record reduce refer reflect refuse regard relate remain remember remind remove repeat replace reply report
  request require research respect respond rest result return reveal rich ride right ring rise risk river road rock role
  room root rough round route rule safe said sale same sample save scale scene school science score search season seat
  second secret section secure seek seem seen select self sell send sense sent separate series serious serve service
  settle seven several severe shade shake shall shape share sharp shift ship shirt shock shoe shoot shop short should
  shoulder shout show shown shut sick side sight sign signal silent silver similar simple simply since single sister
  site situation size skill skin sleep slight slow slowly small smart smell smile smoke smooth snow social society soft
  soil sold solution solve some somebody someone something sometimes somewhere song soon sorry sort soul sound source
  south space speak special speech speed spend spent spirit spoke sport spot spread spring staff stage stand standard
  star start state station stay steal step stick still stock stone stood stop store storm story straight strange stream
  street strength stress strike strong structure struggle student study stuff style subject success such sudden suffer
  sugar suggest suit summer supply support suppose sure surely surface surprise sweet swim system table take taken talk
  tall task taste teach teacher team tear tell tend term test text than thank that their them themselves then theory
  there therefore these they thick thin thing think third this those though thought thousand three threw through throw
  thus tight time tiny tired title today together told tomorrow tone tongue tonight tool tooth topic total touch tough
  toward town trade train travel treat tree trend trial trip trouble true truly trust truth turn twelve twenty twice
  type under understand unit until upon upper urge used useful user usual usually value variety various vary very view
  village visit voice volume vote wage wait walk wall want warm warn wash waste watch water wave weak wear weather week
  weight welcome well went were west what whatever wheel when where whether which while white whole whom whose wide wife
  wild will wind window wine winter wish with within without woman women wonder wood word wore work worker world worry
  worse worst worth would write writer wrong wrote yard year yellow yesterday young your yours yourself youth`.split(
    /\s+/,
  ),
);
