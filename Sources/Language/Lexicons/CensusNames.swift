/// Rarer given names of women and men in the United States, of which ninety in a hundred bearers at least have one gender.
///
/// From the name files of the census of 1990 (U.S. Census Bureau, public domain), without the names that
/// ``GivenNames`` has. Some are words of the language too, so they tell the gender of a name but do not make one.
enum CensusNames {
  /// Names of women, in lower case.
  static let women = set(
    """
    abbey abbie abby ada adah adaline addie adela adelaida adelaide adele adelia adelina adeline adell adella adelle \
    adena adina adria adriane adrianna adrianne adrien adriene adrienne afton agatha agnes agnus agripina agueda \
    agustina aida aide aiko aileen ailene aimee aja akilah alaina alaine alana alane alanna alayna alba alberta \
    albertha albertina albertine albina alda alease alecia aleen aleida aleisha alejandra alejandrina alena alene \
    alesha aleshia alesia alessandra aleta aletha alethea alethia alexa alexandra alexandria alexia alfreda alfredia \
    alia alica alida alina aline alisa alise alisha alishia alisia alison alissa alita alix aliza alla alleen \
    allegra allena allene allie alline allison allyn allyson almeda almeta alona alpha alta altagracia altha althea \
    alvera alverta alvina alyce alycia alysa alyse alysha alysia alyson alyssa amada amal amalia amberly amee amelia \
    america ami amie amiee amira ammie amparo anabel analisa anamaria anastacia anastasia andera andra andree andria \
    anette angele angelena angeles angelia angelic angelica angelika angelina angeline angelique angelita angella \
    angelyn angie angila angla angle anglea anh anika anisa anisha anissa anitra anja anjanette anjelica annabel \
    annabell annabelle annalee annalisa annamae annamaria annamarie anneliese annelle annemarie annett annetta \
    annice annika annis annita annmarie antionette antoinette antonetta antonette antonia antonietta antonina anya \
    apolonia apryl ara araceli aracelis aracely arcelia ardath ardelia ardell ardella ardelle ardis ardith aretha \
    argelia argentina ariana ariane arianna arianne arica arie arielle arla arlean arleen arlena arlene arletha \
    arletta arlette arlinda arline arlyne armanda armandina armida arminda arnetta arnette arnita artie arvilla asha \
    ashanti ashely ashlea ashlee ashleigh ashli ashlie ashly ashlyn ashton asia asley assunta asuncion athena audie \
    audra audrea audria audrie audry augusta augustina aundrea aura aurea aurelia aurora aurore autumn ava avelina \
    avis avril awilda ayako ayana ayanna ayesha azalee azucena azzie babara babette bailey bambi bao barabara barb \
    barbar barbera barbie barbra bari barrie basilia bea beata beatris beaulah bebe becki beckie becky bee belen \
    belia belinda belkis bell bella belle belva benita berenice berna bernadette bernadine bernarda bernardina \
    bernardine berneice bernetta berniece bernita berta bertie beryl bess bessie bethanie bethann bethany bethel \
    betsey betsy bette bettie bettina bettyann bettye beula beulah bev beverlee beverley bianca bibi billi billye \
    birdie blanca blanch blanche blondell blossom blythe bobbi bobbye bobette bok bong bonita bonny branda brande \
    brandee brandi brandie brandy breana breann breanna breanne bree brenna briana brianna brianne bridgett \
    bridgette brigette brigid brigida brinda britany britney britni britta brittaney brittani brittanie britteny \
    brittney brittni brittny bronwyn brook brooke bruna brunilda bryanna brynn buena buffy bula bulah bunny burma \
    caitlin caitlyn calandra calista callie camelia camellia cami camie camilla camille cammie cammy candace \
    candance candelaria candi candice candida candie candis candra candy candyce caprice cara caren cari caridad \
    carie carin carina carisa carissa carita carlee carleen carlena carlene carletta carley carli carlie carline \
    carlita carlota carlotta carlyn carma carman carmel carmela carmelia carmelina carmelita carmella carmina carmon \
    carola carolann carole carolee carolin carolina caroline caroll carolyne carolynn caron caroyln carri carry \
    caryl carylon caryn casandra casie casimira cassandra cassaundra cassey cassi cassidy cassie cassondra cassy \
    catalina catarina caterina catharine catherin catherina cathern catheryn cathey cathi cathie cathleen cathrine \
    cathryn catina catrice catrina cayla cecelia cecila cecile cecilia cecille cecily celena celesta celeste \
    celestina celestine celia celina celinda celsa ceola chae chan chana chanda chandra chanel chanell chanelle \
    chantay chante chantel chantell chantelle chara charis charise charissa charisse charita charity charla charleen \
    charlena charlene charlesetta charlette charline charlott charlsie charlyn charmain charmaine charolette chasidy \
    chasity chassidy chastity chau chaya chelsey chelsie cher chere cheree cherelle cheri cherie cherilyn cherise \
    cherish cherly cherlyn cherri cherrie cherry cherryl chery cheryle cheryll cheyenne chia chieko chin china ching \
    chiquita chrissy christa christal christeen christel christen christena christene christi christia christiana \
    christiane christie christin christinia christy chrystal chu chun ciara cicely ciera cierra cinda cinderella \
    cindi cindie cinthia cira clare claretha claretta claribel clarice clarinda clarine claris clarisa clarissa \
    clarita classie claudette claudia claudie claudine clelia clemencia clementina clementine clemmie cleopatra \
    cleora cleotilde cleta clora clorinda clotilde codi coleen colene coletta colette colleen collen collene \
    collette concepcion conception concetta concha conchita constance consuela consuelo contessa cora coral coralee \
    coralie corazon cordelia cordia cordie coreen corene coretta cori corie corina corine corinna corinne corliss \
    cornelia corrie corrin corrina corrine corrinne cortney creola cris criselda crissy crista cristal cristen \
    cristi cristie cristin cristine cristy crysta crystle cuc cyndi cyndy cyrstal cythia dacia dagmar dagny dahlia \
    daina daine daisey daisy dakota dalene dalia dalila damaris danae danelle danette dani dania danica daniela \
    daniele daniell daniella danika danille danita dann danna dannette dannielle danuta danyel danyell danyelle \
    daphine daphne dara darby darcel darcey darci darcie darcy daria darla darleen darlena darline davida davina \
    dawna dawne dayle dayna daysi deadra deana deandra deandrea deane deann deanna deanne deb debbi debbra debby \
    debera debi debrah debroah dede dedra deeann deeanna deedee deedra deena deetta deidra deidre deirdre deja \
    delaine delana delcie delena delfina delia delicia delila delilah delinda delisa dell della delma delmy delois \
    deloise delora deloras delores deloris delorse delpha delphia delphine delsie delta demetra demetria demetrice \
    dena denae deneen denese denice denisha denisse denita denna dennise denyse deonna desirae desire desiree \
    despina dessie destiny detra devona devora devorah dia diamond dian diann dianna dianne diedra diedre dierdre \
    digna dimple dinah dinorah dione dionna dionne divina dixie dodie dollie dolly doloris domenica dominga dominica \
    dominque domitila domonique dona donella donetta donette donita donnetta donnette donya dora dorathy dorcas \
    doreatha doreen dorene doretha dorethea doretta dori doria dorie dorinda dorine dorla dorotha dorothea dorris \
    dortha dorthea dorthey dorthy dot dottie dotty dovie dreama drema drucilla drusilla dulce dulcie dung dusti \
    dwana dyan earlean earleen earlene earlie earline earnestine eartha easter eboni ebonie ebony echo eda edda \
    edelmira eden edie edra edris edwina edyth edythe effie ehtel eilene ela eladia elaina elana elane elanor elayne \
    elba elda eldora eleanora eleanore elease elene eleni elenor elenora elenore eleonor eleonora eleonore elfreda \
    elfrieda elfriede elia eliana elicia elida elidia elin elina elinor elinore elisa elissa eliz eliza elizabet \
    elizbeth elizebeth elke ella ellamae ellan ellena elli ellie elly ellyn elma elmira elna elnora elodia elois \
    eloisa eloise elouise elsa else elsy elva elvera elvia elvie elvina elvira elwanda elyse elza ema emelda emelia \
    emelina emeline emely emerald emerita emiko emilee emilia emilie emmaline emmie emmy emogene ena enda enedina \
    eneida enid enola enriqueta epifania era ericka erika erinn erlene erlinda erline erma ermelinda erminia erna \
    ernestina ernestine eryn esmeralda esperanza essie esta estefana estela estell estella estelle ester estrella \
    etha ethelene ethelyn ethyl etsuko etta ettie eufemia eugena eugenia eugenie eula eulah eulalia eun euna eunice \
    eura eusebia eustolia evalyn evangelina evangeline eve evelia evelin evelina eveline evelyne evelynn evette evia \
    evie evita evon evonne exie fabiola fae fairy faith fallon fannie fanny farah farrah fatimah faustina faviola \
    fawn fay faye felecia felica felice felicia felicidad felicita felicitas felipa felisa felisha fermina fern \
    fernanda fernande ferne fidela fidelia filomena flavia fleta flo flor flora florance florencia florene \
    florentina floretta floria florida florinda florine florrie flossie floy fonda fran france francene franchesca \
    francie francina francine francisca francoise fransisca freda fredda frederica fredericka fredia fredricka \
    freeda freida frida frieda fumiko gabriele gabriella gabrielle gala galina garnet garnett gay gaye gayla gayle \
    gaylene gaynell gaynelle gearldine gema gemma gena genesis geneva genevie genevieve genevive genia genie genna \
    gennie genny genoveva georgann georgeann georgeanna georgene georgetta georgette georgia georgiana georgiann \
    georgianna georgianne georgie georgina georgine geralyn gerda geri germaine gerri gertha gertie gertrud gertrude \
    gertrudis gertude ghislaine gia gianna gidget gigi gilberte gilda gilma gina ginette ginger ginny giovanna \
    gisela gisele giselle gita giuseppina gladis glady glayds glenda glendora glenna glennie glennis glinda glory \
    glynda glynis golda golden goldie gracia gracie graciela grayce grazyna gregoria gretta gricelda grisel griselda \
    gudrun guillermina gussie gwen gwenda gwendolyn gwenn gwyn gwyneth hae hailey haley halina halley hallie han \
    hana hang hanh hanna hannelore harmony harriett harriette hassie hattie haydee hayley hedwig hedy hee heide \
    heidi heidy heike helaine helena helene helga hellen henrietta henriette herlinda herma hermelinda hermila \
    hermina hermine herminia herta hertha hester hettie hiedi hien hilaria hilary hilda hilde hildegard hildegarde \
    hildred hilma hiroko hisako hoa holley holli hollie honey hope hortencia hortense hortensia hsiu hue hui hulda \
    huong hwa hyacinth hye hyo hyon hyun idalia idell idella iesha ignacia ila ilana ilda ileana ileen ilene iliana \
    illa ilona ilse iluminada ima imelda imogene ina india inell inez inga inge ingeborg inger inocencia iola iona \
    ione iraida irena iris irish irma irmgard isa isabel isabell isabelle isadora isaura isela isidra isis isobel \
    iva ivana ivelisse ivette ivey ivonne ivy izetta izola jacalyn jacelyn jacinta jackeline jackelyn jacki jacklyn \
    jackqueline jaclyn jacqualine jacque jacquelin jacquelyn jacquelyne jacquelynn jacquetta jacqui jacquie \
    jacquiline jacquline jacqulyn jada jade jadwiga jaimee jaimie jaleesa jalisa jama jamee jami jamika jamila \
    jammie jana janae janay janean janee janeen janel janell janella janelle janene janessa janeth janett janetta \
    janette janey jani janie janiece janina janine janis janise janita jann janna jannet jannette jannie january \
    janyce jaqueline jaquelyn jasmin jasmine jaunita jaye jayme jaymie jayna jayne jazmin jazmine jeana jeane \
    jeanelle jeanene jeanett jeanetta jeanice jeanie jeanine jeanmarie jeanna jeannetta jeannette jeannie jeannine \
    jeffie jen jena jenae jene jenee jenell jenelle jenette jeneva jeni jenice jenifer jeniffer jenine jenise jenna \
    jennefer jennell jennette jenni jennie jenniffer jennine jenny jeraldine jeri jerica jerilyn jerlene jerri \
    jerrica jerrie jesenia jesica jessenia jessi jessia jessika jestine jesusa jesusita jetta jettie jillian jin \
    jina jinny joana joane joanie joanna joannie joaquina jocelyn jodee jodie joeann joella joelle joellen joetta \
    joette johana johanna johanne johna johnetta johnette johnna johnsie joi joie jolanda joleen jolene jolie joline \
    jolyn jolynn jona jone jonell jonelle jong joni jonie jonna jonnie josefa josefina josefine joselyn josephina \
    josette josie joslyn josphine jovan jovita joy joya joycelyn joye juana judi judie jule julee julene juli \
    juliana juliane juliann julianna julianne julieann julienne juliet julieta julietta juliette julissa jung junie \
    junita junko justa justina justine jutta kacey kaci kacie kacy kai kaila kaitlin kaitlyn kala kaleigh kaley kali \
    kallie kalyn kam kami kamilah kandace kandi kandice kandis kandra kandy kanesha kanisha kara karan kareen karena \
    karey kari karie karima karin karina karine karisa karissa karla karleen karlene karly karlyn karma karmen karol \
    karole karoline karolyn karon karren karri karrie karry kary karyl karyn kasandra kasha kasi kasie kassandra \
    kassie kate katelin katelyn katelynn katerine kathaleen katharina katharine katharyn kathe katheleen katherin \
    katherina kathern katheryn kathey kathi kathie kathlene kathline kathlyn kathrin kathrine kathryne kathyrn kati \
    katia katina katlyn katrice katrina kattie katy kay kayce kaycee kaye kayla kaylee kayleen kayleigh kaylene \
    kazuko kecia keeley keely keena keesha keila keira keitha keli kelle kellee kelli kellie kellye kelsey kelsi \
    kelsie kemberly kena kenda kendal kendra kenia kenisha kenna kenya kenyatta kenyetta kera keren keri kerri \
    kerrie kerstin kesha keshia keturah keva khadijah khalilah kia kiana kiara kiera kiersten kiesha kiley kimber \
    kimberely kimberlee kimberley kimberli kimberlie kimbery kimbra kimi kimiko kina kindra kira kirstie kirstin \
    kisha kit kittie kitty kiyoko kizzie kizzy klara kori kortney kourtney krishna krissy krista kristal kristan \
    kristeen kristel kristi kristian kristie kristin kristina kristine kristle kristy kristyn krysta krystal krysten \
    krystin krystina krystle krystyna kum kyla kylee kylie kym kymberly kyoko kyong kyra kyung lacey lachelle laci \
    lacie lacresha ladawn ladonna lady lael lahoma lai laila laine lajuana lakeesha lakeisha lakendra lakenya \
    lakesha lakeshia lakia lakiesha lakisha lakita lala lamonica lan lana lanell lanelle lanette lang lani lanie \
    lanita lannie lanora laquanda laquita lara larae laraine laree larhonda larisa larissa larita laronda larraine \
    larue lasandra lashanda lashandra lashaun lashaunda lashawn lashawna lashawnda lashay lashell lashon lashonda \
    lashunda lasonya latanya latarsha latasha latashia latesha latia laticia latina latisha latonia latonya latoria \
    latosha latoya latoyia latrice latricia latrina latrisha launa lauralee lauran laure laureen laurel laurena \
    laurene lauretta laurette lauri laurice laurinda laurine lauryn lavada lavelle lavenia lavera laverna laveta \
    lavette lavina lavinia lavon lavona lavonda lavone lavonia lavonna lavonne lawana lawanda lawanna layne lea lean \
    leana leandra leann leanna leanne leanora leatha leatrice lecia leda leeann leeanna leeanne leena leesa leia \
    leida leigh leigha leighann leilani leisa leisha lekisha lela lelah lelia lena lenita lenna lennie lenora lenore \
    leola leoma leona leonarda leone leonia leonida leonie leonila leonor leonora leonore leontine leora leota lera \
    lesa lesha lesia leslee lesli lessie leta letha leticia letisha lettie letty lexie lezlie lia liana liane lianne \
    libbie libby liberty librada lida lidia lien lieselotte ligia lila lili lilia lilian liliana lilla lilli lillia \
    lilliam lilliana lillie lilly lily lin lina lindsay lindsy lindy linette linh linn linnea linnie linsey lisabeth \
    lisandra lisbeth lise lisette lisha lissa lissette lita livia liz liza lizabeth lizbeth lizeth lizette lizzette \
    lizzie loan loida loise lola lolita loma lona londa loni lonna lora loraine loralee lore lorean loree loreen \
    lorelei lorena lorene lorenza loreta lorette loria loriann lorie lorilee lorina lorinda lorine loris lorita \
    lorna lorretta lorri lorriane lorrie lorrine lory lottie louann louanne louella louetta louisa loura lourdes \
    lourie louvenia love lovella lovetta lovie loyce luana luann luanna luanne luba luci luciana lucie lucienne \
    lucila lucile lucilla lucina lucinda lucrecia lucretia ludie ludivina lue luella luetta luisa luise lula lulu \
    luna lupita lura lurlene lurline luvenia luz lyda lydia lyla lyn lynda lyndia lyndsay lyndsey lynell lynelle \
    lynetta lynette lynna lynne lynnette lynsey mabel mabelle mable machelle macie mackenzie macy madalene madaline \
    madalyn maddie madelaine madeleine madelene madeline madelyn madge madie madison madlyn madonna mae maegan \
    mafalda magali magaly magan magaret magda magdalen magdalene magen maggie magnolia mahalia mai maia maida maile \
    maira maire maisha maisie majorie makeda malena malia malika malinda malisa malissa malka mallie mallory malorie \
    malvina mamie mammie mana manda mandi mandie mandy manie manuela many mao maple mara maragaret maragret maranda \
    marcela marcelene marcelina marceline marcell marcella marcelle marcene marchelle marci marcia marcie marcy \
    mardell maren marg margareta margarete margarett margaretta margarette margarita margarite margart marge margene \
    margeret margert margery marget margherita margie margit margo margorie margot margret margrett marguerita \
    marguerite margurite margy marhta mari mariah mariam marian marianela mariann marianna marianne maribel maribeth \
    marica maricela maricruz mariel mariela mariella marielle marietta mariette mariko marilee marilou marilu \
    marilynn marin marinda maris marisa marisela marisha marisol marissa marita maritza marivel marjory marketta \
    markita marla marlana marleen marlen marlena marlene marline marlo marlyn marlys marna marni marnie marquerite \
    marquetta marquita marquitta marry marsha marta marth marti martina martine marva marvel marvella marvis marx \
    marya maryalice maryam maryann maryanna maryanne marybelle marybeth maryellen maryetta maryjane maryjo maryland \
    marylee marylin maryln marylou marylouise marylyn marylynn maryrose masako matha mathilda mathilde matilda \
    matilde mattie maud maude maudie maura maurine maurita mavis maxie maxima maximina maxine may maya maybell \
    maybelle maye mayme mayola mayra mazie mckenzie meagan meaghan mechelle meda mee meg meggan meghan meghann \
    melaine melani melany melba melda melia melida melina melinda melisa melissia melita mellie mellisa mellissa \
    melodee melodi melodie melody melonie melony melva melvina melynda mendy mercedes mercedez mercy meredith meri \
    merideth meridith merilyn merissa merlene merlyn merna merri merrie merrilee merry mertie meryl meta mica \
    micaela micha michaela michaele michelina micheline michell michiko micki mickie miesha migdalia mignon \
    miguelina mika mikaela miki mikki mila milagro milagros milda milissa millicent millie milly mimi min mina minda \
    mindi mindy minerva ming minna minnie minta mira miranda mireille mirella mireya miriam mirian mirna mirta \
    mirtha misha miss missy misti mistie misty mitsue mitsuko mittie mitzi mitzie miyoko modesta moira mollie molly \
    monet monika monique monnie monserrate moon mora moriah mozell mozella mozelle mui muoi muriel myesha myong myra \
    myriam myrl myrle myrna myrta myrtice myrtie myrtis myrtle myung nada nadene nadine naida nakesha nakia nakisha \
    nakita nam nan nana nancee nancey nanci nancie nanette nannette nannie naoma narcisa natacha natalya natasha \
    natashia nathalie natisha natividad natosha necole neda nedra neely neida nelda nelia nelida nell nella nelle \
    nellie nelly nena nenita neoma neomi nereida nerissa nery neta nettie neva nevada nga ngan ngoc nguyet nia \
    nichelle nichol nichole nicholle nicki nickie nickole nicol nicolasa nicolette nicolle nida nidia niesha nieves \
    niki nikia nikita nikole nila nilda nilsa nina ninfa nisha nita nobuko noelia noella noelle noemi nohemi nola \
    noma nona norah norene noriko norine nova novella nubia nydia nyla obdulia ocie octavia oda odelia odessa odette \
    odilia ofelia ola olene oleta olevia olimpia olinda oliva olive olympia oma omega ona oneida onie onita opal \
    ophelia ora oralee oralia oretha orpha ossie otelia otilia ouida ozell ozella ozie page paige palma palmira pam \
    pamala pamelia pamella pamila pamula pandora pansy parthenia particia pasty patience patria patrica patrice \
    patrina patsy patti pattie patty paulene pauletta paulette paulina paulita paz pearl pearle pearlene pearlie \
    pearline pearly peg peggie pei penelope penney penni pennie perla petra petrina petronila phebe phillis \
    philomena phoebe phung phuong phylicia phylis phyliss pia piedad pilar ping pinkie piper pok polly porsche \
    porsha portia precious pricilla princess priscila priscilla providencia prudence pura qiana queen queenie quiana \
    quyen rachael rachal racheal rachele rachell rachelle racquel rae raeann raelene rafaela raguel raina raisa \
    ramona ramonita rana ranae randa randee randi ranee raquel rasheeda rashida raven raye raylene raymonde rayna \
    rea reagan reanna reatha reba rebbeca rebbecca rebeca rebecka rebekah reda reena refugia regan regena regenia \
    regine reginia reiko reina reita rema remedios remona rena renae renata renate renay renda renea renetta renita \
    renna ressie reta retha retta reva reyna reynalda rhea rheba rhiannon rhoda rhona ria ricarda richelle ricki \
    rikki rima rina risa riva rivka robbi robbin robbyn robena robyn rochel rochell rochelle rocio rolanda rolande \
    roma romaine romana romelia romona rona ronda roni ronna ronni rosalba rosalee rosalia rosalie rosalina rosalind \
    rosalinda rosaline rosalva rosalyn rosamaria rosamond rosana rosann rosanna rosanne rosaria rosaura roseann \
    roseanna roseanne roselee roselia roseline rosella roselle roselyn rosemarie rosena rosenda rosetta rosette \
    rosia rosina rosio rosita roslyn rossana rossie rosy rowena roxana roxane roxann roxanna roxanne roxie roxy \
    rozanne rozella rubi rubie rubye rufina rutha ruthann ruthanne ruthe ruthie ryann sabina sabine sabra sabrina \
    sacha sachiko sade sadie sadye sage salena salina salley sallie salome samara samatha samella sana sanda sandee \
    sandi sandie sanjuana sanjuanita sanora santa santana santina sarai saran sari sarina sarita sasha saturnina sau \
    saundra savanna savannah scarlet scarlett season sebrina see seema selena selene selina selma sena senaida \
    september serafina serena serina serita setsuko sha shae shaina shakia shakira shakita shala shalanda shalon \
    shalonda shameka shamika shan shana shanae shanda shandi shandra shaneka shanel shanell shanelle shani shanice \
    shanika shaniqua shanita shanna shannan shanon shanta shantae shantay shante shantel shantell shantelle shanti \
    shaquana shaquita shara sharan sharda sharee sharell sharen shari sharice sharie sharika sharilyn sharita sharla \
    sharleen sharlene sharmaine sharolyn sharonda sharri sharron sharyl sharyn shasta shauna shaunda shaunna shaunta \
    shaunte shavon shavonda shavonne shawana shawanda shawanna shawna shawnda shawnee shawnna shawnta shay shayla \
    shayna shea sheba sheena sheilah shela shelba shelia shella shelley shelli shellie shelly shemeka shemika shena \
    shenika shenita shenna shera sheree sherell sheri sherice sheridan sherie sherika sherill sherilyn sherise \
    sherita sherlene sherley sherly sherlyn sheron sherrell sherri sherrie sherril sherrill sherron sherryl shery \
    sheryl sheryll shiela shila shiloh shin shira shirely shirl shirlee shirleen shirlene shirly shizue shizuko \
    shona shonda shondra shonna shonta shoshana shu shyla sibyl sierra signe sigrid silva silvana silvia sima simona \
    simonne sina sindy sirena siu sixta skye slyvia socorro soila solange soledad somer sommer sona sondra song \
    sonja sonya soo sook soon sophie soraya sparkle spring stacee staci stacia stacie star starla starr stasia \
    stefani stefania stefanie stefany steffanie stepanie stephaine stephane stephani stephania stephany stephenie \
    stephine stephnie stormy suanne sudie sueann suellen suk sulema sumiko summer sun sunday sunni sunny sunshine \
    susana susann susanna susannah susanne susie susy suzan suzann suzanna suzette suzi suzie suzy sybil syble \
    synthia syreeta tabatha tabetha tabitha tai taina taisha tajuana takako takisha talia talisha talitha tam tama \
    tamala tamar tamara tamatha tambra tameika tameka tamekia tamela tamera tamesha tami tamica tamie tamika tamiko \
    tamisha tammara tammera tammi tammie tamra tana tandra tandy taneka tanesha tangela tania tanika tanisha tanja \
    tanna tanya tarah taren tari tarra tarsha taryn tasha tashia tashina tasia tatum tatyana taunya tawana tawanda \
    tawanna tawna tawny tawnya tayna teena tegan teisha telma temeka temika tempie temple tena tenesha tenisha \
    tennie tennille teodora teofila tequila tera tereasa terese teresia teresita teressa teri terica terina terisa \
    terra terresa terri terrie terrilyn tesha tess tessa tessie thalia thao thea theda theodora theola therese \
    theresia theressa thersa thi thomasena thomasina thomasine thora thresa thu thuy tia tiana tianna tiara tien \
    tiera tierra tiesha tifany tiffaney tiffani tiffanie tiffiny tijuana tilda tillie timika tinisha tiny tisa tish \
    tisha tobi tobie toccara toi tomasa tomeka tomi tomika tomiko tommye tomoko tona tonda tonette toni tonia tonie \
    tonisha tonita tonja tonya tora tori torie torri torrie tosha toshia toshiko tova towanda toya tracee tracey \
    traci tracie tran trang treasa treena trena tresa tressa tressie treva tricia trina trinh trinity trish trisha \
    trista trudi trudie trudy trula tula tuyet twana twanda twanna twila twyla tyesha tyisha tynisha tyra ula ulrike \
    una usha ute vada valarie valda valencia valene valeri valeria valery vallie valorie valrie vanda vanesa vanetta \
    vania vanita vanna vannesa vannessa vashti vasiliki veda velda velia vella velma velva velvet vena venessa \
    venetta venice venita vennie venus veola vera verda verdell verdie verena vergie verla verlene verlie verline \
    verna vernell vernetta vernia vernice vernie vernita verona veronika veronique versie vertie vesta veta vicenta \
    vickey vickie vicky victorina vida viki vikki vilma vina vincenza vinita vinnie viola violet violeta violette \
    virgen virgie virgina vita viva vivan viviana vivien vivienne voncile vonda vonnie wai waltraud wan waneta \
    wanetta wanita wava wei wen wendi wendie wendolyn wenona whitley whitney wilda wilhelmina wilhemina willa \
    willena willene willetta willette willia williemae willodean willow wilma windy winifred winnifred winona winter \
    wonda wynell wynona xenia xiao xiomara xochitl xuan yadira yaeko yael yahaira yajaira yan yang yanira yasmine \
    yasuko yee yelena yen yer yesenia yessenia yetta yevette ying yoko yolande yolando yolonda yon yoshie yoshiko \
    youlanda yuette yuk yukiko yuko yulanda yun yung yuonne yuriko yvette yvone zada zaida zana zandra zelda zella \
    zelma zena zenaida zenia zenobia zetta zina zita zofia zoila zola zona zonia zora zoraida zula zulema zulma
    """)

  /// Names of men, in lower case.
  static let men = set(
    """
    abdul abe abel abraham abram adalberto adan adolfo adolph agustin ahmad alden aldo alec alejandro alfonso \
    alfonzo alonso alonzo alphonse alphonso alton alvaro amado ambrose amos anderson andy anibal antione antoine \
    anton antone antony antwan archie arden arlen arlie armand arnoldo arnulfo aron arron art arturo asa august \
    augustus aurelio austin avery barney barrett bart barton basil beau benedict benito bennett benny benton \
    bernardo bert bertram blaine blake booker boyce boyd bradford bradly brady brain branden brant brendon brenton \
    bret brice brock broderick brooks bruno bryant bryce bryon buck bud buddy buford burl burt burton buster caleb \
    cameron carlo carlton carmelo carmine carson carter cedric cedrick cesar chadwick chance charley chas chase \
    chauncey chester chet christoper clark claud claudio clay clement clemente cletus cleveland cliff clifton clint \
    colby cole coleman colin collin colton columbus conrad cordell cornelius cornell cortez coy cristobal cristopher \
    curt cyrus dallas dalton damian damien damion damon dane danial danilo dante darell daren darin dario darius \
    darnell daron darrel darren darrick darrin darron darwin daryl davis deandre deangelo del delbert delmar delmer \
    demarcus demetrius denis denny denver derick deshawn desmond dewayne dewey dewitt dexter dick dillon dino dion \
    dirk domenic domingo dominic dominick donn donnell donnie donny donovan donte dorsey doug douglass doyle drew \
    dudley dwain earle earnest eddy edgardo edison edmond edmund edmundo eduardo edwardo efrain efren elbert elden \
    eldon eldridge eli eliseo elliot elliott ellis ellsworth elmo eloy elroy elton elvin elvis elwood emanuel \
    emerson emery emil emile emilio emmett emmitt emory enoch erasmo erich erick ernesto ernie errol ervin erwin \
    esteban eugenio eusebio evan everette ezekiel ezequiel ezra fabian faustino fausto federico felton ferdinand \
    fermin fidel filiberto fletcher florencio florentino forest forrest foster francesco franklin franklyn freddy \
    frederic fredric fredrick freeman fritz galen garfield garland garret garrett garry garth gaston gaylord genaro \
    geraldo gerard gerardo german gil gilberto gino gonzalo grady graig grant granville gregg gregorio grover \
    guillermo gus gustavo hai hal hank harlan harland harley harris harrison hayden haywood heath herb heriberto \
    herschel hershel hilario hilton hipolito hiram hobert homer horace horacio hosea houston hoyt hubert huey \
    humberto hung hunter hyman ignacio ike ira irvin irving irwin isaiah isaias isiah isidro ismael israel isreal \
    issac jacinto jackson jake jamaal jamar jame jamel jamison jarod jarred jarrett jarrod jarvis jasper jayson jed \
    jefferey jefferson jeffry jerald jeramy jere jeremiah jermaine jerold jeromy jerrell jerrod jerrold jess joaquin \
    joesph joey johnathan johnathon johnson jonah jonas jonathon jordon josef josh josiah jospeh josue judson jules \
    julius junior kareem keenan kelvin kendrick keneth kennith kenny kent kenton kermit keven kieth king kip kirk \
    korey kory kraig kristofer kristopher kurtis lamar lamont lance landon lanny laurence lawerence lazaro leandro \
    leif leland lemuel len lenard lenny leonardo leonel leopoldo les levi lincoln lino linwood lionel lon long lonny \
    louie lowell loyd luciano lucien lucio lucius luke luther lyle lyman lyndon lynwood mac mack major malcolm \
    malcom malik manual marcel marcelino marcellus marcelo marcos margarito mariano marlin marlon marquis marshall \
    matt mauro maximo maxwell maynard mckinley mel merlin merrill mervin micah michale mikel milan miles milford \
    millard milo miquel mitchel modesto mohammad moises monroe monte monty morris morton mose moses moshe murray \
    myles myron napoleon nathanael nathanial neal ned nestor neville newton nick nickolas noble noe nolan norbert \
    norberto normand norris octavio odis olen olin oliver omer oren orlando orval orville osvaldo oswaldo otis otto \
    palmer parker pasquale percy perry pete phil porfirio porter preston prince quentin quincy quintin quinton \
    raleigh ramiro randal randell randolph raphael rashad rayford raymon raymundo reed reggie reid reinaldo renaldo \
    renato reuben rex rey reyes reynaldo rhett rich richie rickey rickie rico rigoberto riley rob robby robt rocco \
    rocky rod roderick rodger rodolfo rodrick rogelio rolando rolf rolland roman romeo ronny roosevelt roscoe \
    rosendo ross royal royce rubin rudolf rudolph rueben rufus russ russel rusty sal salvador salvatore sammy samual \
    sanford santiago santo saul scot scotty sebastian seth seymour shad shaun sheldon shelton sherman sherwood shon \
    sid silas solomon sonny spencer stan stanford stanton stephan sterling stewart stuart sylvester tad tanner teddy \
    teodoro terence terrance terrell terrence thad thaddeus theron thurman timmy titus tobias tod tomas toney trent \
    trenton trey truman tuan tyree tyrell tyron tyrone tyson ulysses valentin vance vaughn vern vince vincenzo \
    virgil virgilio vito von wade waldo walker wallace wally walton ward warner waylon weldon wendell werner wes \
    weston wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo will willard williams willian willis willy \
    wilmer wilson wilton winford winfred winston woodrow wyatt zachariah zachery zack zackary zane
    """)

  private static func set(_ names: String) -> Set<Substring> { Set(names.split(separator: " ")) }
}
