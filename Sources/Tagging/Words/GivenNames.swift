/// Given names that stand before surnames which places bear too: "Jack London", "Whitney Houston".
///
/// The most frequent ones of the United States' census of 1990 (public domain), and frequent ones of
/// other countries, added by hand.
enum GivenNames {
  /// The names in small letters, separated by white space.
  static let text = """
    aaron abdul abdullah abigail abraham ada adam addie adele adrian adriana adrienne agnes ahmad
    ahmed ahmet aida aiden aimee aisha akira alan albert alberta alberto alejandro aleksandr aleksei
    alessandro alex alexander alexandra alexei alexis alfonso alfred alfredo ali alice alicia alisa
    alisha alison allan allen allison alma alta alton alvin alyssa amadou amanda amelia amit amy ana
    anastasia anders andre andrea andrei andres andrew andrzej andy angel angela angelica angelina
    angelo angie anita ann anna anne annette annie ante anthony antoinette antonia antonio aoife
    archie ariel arlene armando arnold arthur arturo arun ashley audrey augusto aurora ava ayse
    barbara barry beatrice becky belinda ben benjamin bennie benny bernadette bernard bernice bertha
    bessie beth bethany betsy bette bettie betty beulah beverly bill billie billy bjorn björn blake
    blanca blanche bob bobbie bobby bonita bonnie boris brad bradley brandi brandon brandy brenda
    brent brett brian bridget britney brittany brittney brooke bruce bryan bryant byron caitlin
    calvin cameron camille candace candice candy cara carl carla carlos carlton carmen carol carole
    caroline carolyn carrie carroll casey cassandra cassie catherine cathy cecelia cecil cecile
    cecilia cedric celeste celia cesar charlene charles charlie chelsea cheri cherie cheryl chester
    chris christa christie christina christine christopher christy cindy claire clara clarence clark
    claude claudia clayton clement cleo clifford clifton clinton clyde cody colin colleen connie
    conor constance consuelo cora corey corinne cory courtney craig cristiano cristina curtis
    cynthia daisy dale damon dan dana daniel danielle danny daphne darla darlene darrell darren
    darryl daryl dave david deanna debbie debora deborah debra declan delbert delia della delores
    deloris dena denis denise dennis denzel derek derrick desiree devin diana diane dianna dianne
    diego dieter dilma dina dixie dmitri dmitry dolores dominic don donald donna donnie dora doreen
    doris dorothea dorothy dorthy doug douglas dragan duane duke dustin dwayne dwight dylan eamon
    earnest ebony ed eddie edgar edith edmund edna eduardo edward edwin effie ehud eileen elaine
    eleanor elena elisa elisabeth elise elizabeth ella ellen elmer eloise elsa elsie elva elvira
    emily emine emma emmanuel enrique eric erica erik erika erin erma ernest ernestine ernesto
    esperanza essie estella estelle ester esther ethan ethel etta eugene eugenia eula eunice eva
    evan evelyn everett evo fannie fatima fay faye felicia felipe felix fern fernando fidel flora
    floyd forrest frances francesco francine francis francisca francisco francois franjo frank
    frankie franklin françois fred freda freddie frederick fredrick friedrich fritz fumio gabriel
    gail garrett garry gary gayle geneva genevieve geoffrey george gerald geraldine gerard gerardo
    gerhard gertrude gilbert gina giorgio giovanni giuseppe gladys glen glenda glenn gloria goldie
    goodluck goran gordon greg gregg gregory gretchen guadalupe guillermo gunnar gustavo gwen
    gwendolyn gérard günter hamid hannah hans harold harriet harry harvey hassan hattie hazel
    heather hector heidi heinz helen helena helene helmut henri henrietta henry herbert herbie
    herman hilda hiroshi holly homer horace hossein howard hubert hugh hugo hussein ian ibrahim ida
    igor ina indira inez ingrid ira irene irina iris irma irvine irving isaac isabel isabelle ismail
    iva ivan jack jackie jacob jacqueline jacquelyn jacques jaime jake james jamie jana jane janelle
    janet janette janice janie janine janis jared jasmine jason javier jay jayden jean jeanette
    jeanne jeannette jeannie jeff jeffery jeffrey jenifer jenna jennie jennifer jenny jeremiah
    jeremy jermaine jerome jerry jesse jessica jessie jesus jewell jill jillian jim jimmie jimmy
    jinping jo joan joann joanna joanne joao jocelyn jodi jody joe joel joey johanna john johnathan
    johnnie johnny jomart jomo jon jonathan jonathon joni jordan jorge jose josefina joseph
    josephine josh joshua josie josip josé joyce joão juan juana juanita judith judy juergen jules
    julia julian julie julio julius junichiro justin jürgen kara karen kari karim karin karl karla
    kassym kate katherine kathleen kathryn kathy katie katrina kay kayla keir keith kelley kelli
    kellie kelly kelsey kelvin kemal ken kendra kenji kenneth kenny kent kerri kerry kevin khaled
    khalid kim kimberley kimberly kirk klaus kobe kofi krista kristen kristi kristie kristin
    kristina kristine kristopher kristy krystal krzysztof kurt kwame kyle kylie lana lance larry
    lars latasha latonya latoya laura laurel lauren laurent laurie laverne lawrence layla leah
    lebron lech lee leigh leila lela leland lena lenora leo leola leon leona leonard leroy lesley
    leslie lester leticia levi lewis liam lila lillian lillie linda lindsay lindsey lionel lisa
    lloyd logan lois lola lonnie lora loren lorena lorene lorenzo loretta lori lorna lorraine lottie
    lou louis louise lourdes lowell lucas lucia lucille lucinda lucy ludwig luigi luis luiz luke
    lula lupe luther luz lydia lyle lynda lynette lynn lynne mabel mable mack madeline mae maggie
    magic mahmoud malcolm mamadou mamie mandy manuel marc marcella marcia marco marcos marcus
    margaret margarita margie marguerite maria marian marianne maribel marie marilyn mario marion
    marissa marjorie mark marla marlene marsha marshall marta martha martin marvin mary maryann
    mason mathew matt matteo matthew mattie maude maureen maurice max maxine megan meghan mehmet
    melanie melba melinda melissa melody melvin mercedes meredith mia michael micheal michel michele
    michelle miguel mike mikhail mildred milos miloš milton mindy ming minnie miranda miriam misty
    mitchell mohamed mohammad mohammed mollie molly mona monica monique morgan morris moshe moussa
    muhammad muriel mustafa myra myrna myron myrtle nadine nancy naomi narendra natalia natalie
    natasha nathan nathaniel neal neil nell nellie nelson nestor nettie niamh nicholas nichole nick
    nicolas nicole niels nikki nikolai nils nina noah noboru noel noor nora norma norman nursultan
    ola ole oleg olga oliver olivia ollie olof olusegun omar opal ora orlando oscar osman otis otto
    ousmane owen pablo paige pam pamela paolo patrica patrice patricia patrick patsy patti patty
    paul paula paulette pauline paulo pavel pearl pedro peggy penny perry pete peter philip philippe
    phillip phyllis pierre piotr polly poul preston priscilla priya rachael rachel rachelle rafael
    rahul raj rajiv ralph ramon ramona randall randolph randy raquel rashid raul ray raymond reba
    rebecca rebekah recep regina reginald rena rene renee rex rhonda ricardo richard rick rickey
    ricky rishi rita rob robert roberta roberto robin robyn rochelle roderick rodney rodolfo roger
    roland romano ron ronald ronda ronnie roosevelt rosa rosalie rosario rosemarie rosemary rosetta
    rosie ross roxanne roy ruben ruby rudolph rudy rufus russell ruth ryan sabrina sadie saeed said
    sallie sally salvador salvatore sam samantha sammy samuel sandra sanjay sara sarah scott sean
    serena sergei sergey sergio seth seydou seán shane shanna shannon shaquille shari sharon shaun
    shawn shawna sheila shelby shelia shelley shelly sheri sherman sherri sherrie sherry sheryl
    shimon shinzo shirley sidney silvia silvio simon slobodan sonia sonja sonya sophia sophie
    spencer stacey stacie stacy stanislaw stanley stefanie stella stephanie stephen steve steven
    stevie stuart sue sunil susan susana susanne susie suzanne svein sven svetlana sylvester sylvia
    tabitha takashi tamara tami tamika tammie tammy tanya tara tariq tasha tatiana tayyip ted teresa
    teri terrance terrence terri terry thabo thelma theodore theresa therese thierry thomas tiffany
    tiger tim timothy tina todd tom tomasz tommy toni tony tonya tracey traci tracie tracy travis
    trevor tricia trina trisha troy trudy tyler tyrone uhuru usain vaclav valerie vanessa velma
    venus vera verna vernon veronica vicki vickie vicky victor vijay viktor vincent viola violet
    virgil vitor vivian vladimir václav wade wallace walter wanda warren wayne wei wendell wendy
    wesley whitney wilbert wilbur wilhelm willard william willie willis wilma wilson winifred winnie
    winston wm wojciech wolfgang woodrow xiaoping yasuhiro yitzhak yolanda yoshihide youssef yoweri
    yuri yusuf yves yvette yvonne zachary zainab zedong zoran
    владимир владимира владимиру владимиром владимире
    """
}
