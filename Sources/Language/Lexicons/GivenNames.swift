/// Given names that are mostly borne by women, and those mostly borne by men.
///
/// Names that both bear are left out; the article's own pronouns and titles decide about those.
public enum GivenNames {
  /// Whether a lower-case name is one of either list.
  public static func contains(_ name: String) -> Bool { women.contains(name) || men.contains(name) }

  /// The gender of most bearers of a lower-case name; nil where both bear it or nothing is known.
  public static func gender(of name: String) -> Titles.Gender? {
    let (isWoman, isMan) = (women.contains(name), men.contains(name))
    if isWoman || isMan { return isWoman && isMan ? nil : isWoman ? .woman : .man }
    let given = name[...]
    return CensusNames.women.contains(given) ? .woman : CensusNames.men.contains(given) ? .man : nil
  }

  /// Names of women, in lower case.
  public static let women: Set<String> = Set(
    """
    mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra donna \
    carol ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy anna rebecca \
    virginia kathleen pamela martha debra amanda stephanie carolyn christine marie janet catherine frances ann joyce diane \
    alice julie heather teresa doris gloria evelyn jean cheryl mildred katherine joan ashley judith rose janice kelly \
    nicole judy christina kathy theresa beverly denise tammy irene jane lori rachel marilyn andrea kathryn louise sara anne \
    jacqueline wanda bonnie julia ruby lois tina phyllis norma paula diana annie lillian emily robin peggy crystal gladys \
    rita dawn connie florence tracy edna tiffany carmen rosa cindy grace wendy victoria edith kim sherry sylvia josephine \
    thelma shannon sheila ethel ellen elaine marjorie carrie charlotte monica esther pauline emma juanita anita rhonda \
    hazel amber eva debbie april leslie clara lucille jamie joanne eleanor valerie danielle megan alicia suzanne michele \
    gail bertha darlene veronica jill erin geraldine lauren cathy joann lorraine lynn sally regina erica beatrice dolores \
    bernice audrey yvonne annette june samantha marion dana stacy ana renee ida vivian roberta holly brittany melanie \
    loretta yolanda jeanette laurie katie kristen vanessa alma sue elsie beth jeanne vicki carla tara rosemary eileen \
    hillary ivanka melania chelsea huma kellyanne nikki sonia ruth elena loretta carly megyn olivia sophia isabella mia \
    abigail chloe zoe natalie hannah leah nora lucy stella claire fiona ingrid sofia ines federica giulia chiara francesca \
    elisabeth ursula angela annegret astrid greta birgit kirsten freja maja agnieszka ewa katarzyna magdalena oksana olga \
    svetlana tatiana natalia irina yulia ekaterina marina fatima aisha khadija leila layla noor yasmin zainab amina priya \
    ananya deepa sunita lakshmi indira mei ling xiu yuki sakura akiko naomi keiko min-ji soo-jin aung jacinda theresa nicola \
    penny gillian harriet imogen philippa siobhan niamh aoife saoirse rosie poppy isla freya eilidh bridget maureen noreen \
    dilma cristina michelle gabriela lucia paola valentina camila mariana adriana beatriz ngozi ellen winnie graca wangari \
    marine segolene brigitte chantal celine sylvie valerie simone ségolène malala benazir sheikh-hasina debora kirstjen \
    kamala tulsi amy elise lindsey-ann gretchen jodi kathleen stacey keisha letitia sandy nadia samira rania dina mona hala
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Names of men, in lower case.
  public static let men: Set<String> = Set(
    """
    james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald george kenneth \
    steven edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank scott eric stephen andrew \
    raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl arthur ryan roger joe juan jack albert \
    jonathan justin terry gerald keith samuel willie ralph lawrence nicholas roy benjamin bruce brandon adam harry fred wayne \
    billy steve louis jeremy aaron randy howard eugene carlos russell bobby victor martin ernest phillip todd jesse craig alan \
    shawn clarence sean philip chris johnny earl jimmy antonio danny bryan tony luis mike stanley leonard nathan dale manuel \
    rodney curtis norman allen marvin vincent glenn jeffery travis jeff chad jacob lee melvin alfred kyle francis bradley jesus \
    herbert frederick ray joel edwin don eddie ricky troy randall barry alexander bernard mario leroy francisco marcus micheal \
    theodore clifford miguel oscar jay jim tom calvin alex jon ronnie bill lloyd tommy leon derek warren darrell jerome floyd leo \
    alvin tim wesley gordon dean greg jorge dustin pedro derrick dan lewis zachary corey herman maurice vernon roberto clyde glen \
    hector shane ricardo sam rick lester brent ramon charlie tyler gilbert gene marc reginald ruben brett angel nathaniel rafael \
    edgar milton raul ben cecil duane andre elmer brad gabriel ron mitchell roland arnold harvey jared adrian karl cory claude \
    erik darryl neil jessie christian javier fernando clinton ted mathew lonnie cody julio hugh kurt allan nelson guy clayton max \
    dwayne dwight armando felix jimmie everett ian ken bob jaime casey alfredo alberto dave ivan johnnie sidney byron julian isaac \
    barack bernie marco mitt newt rand jeb rudy mitch harry reince tim-kaine paul elijah cory rahm bobby rick chuck orrin lindsey \
    vladimir sergei dmitri mikhail boris nikolai alexei yuri igor oleg viktor andrei petro volodymyr didier francois nicolas \
    emmanuel jean pierre jacques michel philippe laurent bernard jean-claude jean-marie manuel arnaud olivier xavier hans klaus \
    jurgen jürgen wolfgang helmut gerhard sigmar frank-walter heiko olaf friedrich markus matthias stefan andreas giovanni matteo \
    silvio paolo luigi giuseppe mario sergio angelo lorenzo marek donald jaroslaw andrzej lech piotr tomasz viktor janos zoltan \
    recep ahmet mehmet abdullah mohammed muhammad mohamed ahmed ali hassan hussein omar khalid ibrahim yusuf mustafa tariq bashar \
    abdel saad rafik salman nawaf binyamin benjamin ehud shimon ariel naftali avigdor narendra rahul rajiv manmohan arvind sanjay \
    imran nawaz hamid ashraf xi-jinping shinzo hiroshi takeshi kenji taro jong-un ban kofi nelson jacob cyril muhammadu goodluck \
    uhuru paul-kagame robert hugo nicolas evo rafael mauricio jair luiz enrique andres vicente felipe pablo diego rodrigo jens \
    lars anders erik stoltenberg sven magnus bjorn gustav alexis yanis antonis kyriakos costas niki-s declan liam conor eoin cormac \
    seamus padraig brendan rory callum ewan alistair hamish duncan angus nigel jeremy boris gavin keir sadiq rishi simon graham \
    trevor geoffrey julian rupert gareth dylan rhys owen ethan noah logan lucas mason aiden elias amedy mehdi marouane jamal karim
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
