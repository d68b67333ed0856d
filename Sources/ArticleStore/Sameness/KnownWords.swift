/// The words of which something is known beyond their letters: the one table of them.
enum KnownWords {
  /// What a word is, and the word that it counts as, by the hash of its letters.
  static let all: [UInt64: (hash: UInt64, traits: QuoteWord.Traits)] = {
    var table: [UInt64: (hash: UInt64, traits: QuoteWord.Traits)] = [:]
    func enter(_ words: String, _ traits: QuoteWord.Traits) {
      for word in words.split(separator: " ") {
        let hash = WordFolding.hash(String(word))
        table[hash] = (hash, traits)
      }
    }
    enter(small, .small)
    enter(negations, [.small, .negation])
    enter(amounts, .number)
    for pair in numbers.split(separator: " ") {
      let parts = pair.split(separator: "=").map(String.init)
      table[WordFolding.hash(parts[0])] = (WordFolding.hash(parts[1]), .number)
    }
    for pair in spellings.split(separator: " ") {
      let parts = pair.split(separator: "=").map(String.init)
      // The common form goes the way of all words, whatever letters it has.
      var folded = Array(parts[1].utf8)
      Spelling.fold(&folded)
      table[WordFolding.hash(parts[0])] = (WordFolding.hash(folded[...]), [])
    }
    return table
  }()

  private static let small = """
    a about above after again against all also am an and any are as at be because been before being below between both \
    but by can could did do does doing down during each else even ever every few for from further get go going got had \
    has have having he her here hers him his how i if in into is it its itself just let many may me might more most \
    much must my myself of off on once one only or other our ours out over own really same shall she should so some \
    still such than that the their them then there these they thing things this those through to too under until up \
    upon us very was we well were what when where which while who whom whose why will with would yet you your yours
    """
  private static let negations = "no not never none nobody nothing nor neither nowhere without"
  private static let amounts = "hundred thousand million billion trillion dozen half"
  private static let numbers = """
    zero=0 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 \
    fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 \
    sixty=60 seventy=70 eighty=80 ninety=90
    """
  /// British forms that no rule gives, with the American ones.
  private static let spellings = """
    grey=gray programme=program programmes=programs cheque=check cheques=checks tyre=tire tyres=tires kerb=curb \
    plough=plow ploughs=plows ploughed=plowed ploughing=plowing aluminium=aluminum jewellery=jewelry sceptic=skeptic \
    sceptics=skeptics sceptical=skeptical scepticism=skepticism mum=mom mums=moms whilst=while amongst=among \
    towards=toward afterwards=afterward backwards=backward forwards=forward upwards=upward downwards=downward \
    learnt=learned spelt=spelled burnt=burned dreamt=dreamed leant=leaned spoilt=spoiled storey=story storeys=stories \
    pyjamas=pajamas ageing=aging acknowledgement=acknowledgment judgement=judgment judgements=judgments enrol=enroll \
    enrolment=enrollment fulfil=fulfill fulfils=fulfills fulfilment=fulfillment skilful=skillful wilful=willful \
    instalment=installment instalments=installments draught=draft draughts=drafts mould=mold moulds=molds cosy=cozy \
    moustache=mustache doughnut=donut practise=practice practised=practiced practising=practicing \
    gaol=jail aeroplane=airplane aeroplanes=airplanes okay=ok alright=right maths=math sulphur=sulfur
    """
}
