/// Surnames of so many people that one alone says nothing, or that are words, given names or places too.
///
/// The most frequent ones of the United States' census of 1990 (public domain), and others added by
/// hand.
enum CommonSurnames {
  /// The names in small letters, separated by white space.
  static let text = """
    abbott abdullah abe acosta adams adkins aguilar ahmed albert alexander ali allen allison
    alvarado alvarez anderson andrews anthony anton armstrong arnold aso assad atkins austin ayala
    aziz bailey baker baldwin ball ballard banks bao barber barker barnes barnett barrett barton
    bass bates baxter beasley beatrix beck becker bell benedict bennett benson berry bhutto bishop
    black blair blake bo bond boone booth boris bowen bowers bowman boyd bradford bradley brady
    brewer bridges briggs brock brooks brown bruce bryan bryant buchanan burgess burke burnett burns
    burton bush butler byrd cain caldwell calhoun cameron campbell cannon carlos carlson carpenter
    carr carroll carson carter casey castillo castro chambers chandler chapman charles charlotte
    chase chavez chi chin christensen christian clark clarke clay clayton cline cobb cochran cohen
    cole coleman collier collins colon combs conley conner conti contreras cook cooper copeland
    cortez costa cox craig crawford cross cruz cummings cunningham curry curtis dahal dai daniel
    daniels davenport davidson davis dawson day dean deleon delgado dennis deuba diaz dickerson
    dixon do dominguez douglas doyle drake duan duncan dunn dyer eaton edwards elizabeth elliott
    ellis erickson espinoza estrada evans fahd faisal farmer felipe ferguson fernandez fernández
    ferrari fields figueroa fischer fisher fitzgerald fleming fletcher flores flowers floyd flynn
    ford foster fowler fox francis frank franklin frazier frederik freeman french fuller gaines
    gallagher garcia garcía gardner garner garrett garrison garza gates george gibbs gibson gilbert
    gill gilmore glenn glover gomez gonzales gonzalez goodman goodwin gordon graham grant graves
    gray green greene greer gregory griffin griffith grimes gross guerrero gutierrez guzman gómez
    hale hall hamad hamilton hammond hampton hancock hansen hanson harald hardy harmon harper
    harrell harrington harris harrison hart hartman harvey hassan hawkins hayes haynes heath
    henderson henri henry hensley hernandez herrera hicks higgins hill hines hodge hodges hoffman
    hogan holland holloway holmes holt hood hoover hope hopkins horn horton houston howard howell hu
    hubbard hudson huff huffman hughes humphrey hun hunt hunter hussein ibrahim ingram ivan jaber
    jackson jacobs james jean jefferson jenkins jennings jensen jimenez john johnson johnston jones
    jordan joseph juan kan karim keith keller kelley kelly kemp kennedy key khalid khan kim king
    kirby kirk klein knight kramer lamb lambert lane lang lange larsen larson lawrence lawson le lee
    leonard lester lewis li lindsey little lloyd logan long lopez love lowe lucas luna lynch lyons
    ma mack major maldonado malone mann manning margaret marie marquez marsh marshall martin
    martinez martínez mason massey mathews mathis matthews maxwell may mcbride mccarthy mcclain
    mccormick mccoy mcdaniel mcdonald mcgee mcguire mckenzie mckinney mclaughlin medina melton
    mendez mendoza meyer meyers michel miles miller mills minh mitchell mohamed mohammed molina
    monroe montgomery moody moon moore morales moran moreno morgan mori morris morrison morrow
    morton mosley moss mueller mullins munoz murphy murray myers nash nasser navarro ne neal nelson
    newman newton nguyen nichols nicholson norman norris norton nu nunez obrien oconnor oli oliver
    olsen olson omar oneal ortega ortiz osborne osman owen owens padilla page palmer park parker
    parks parrish parsons patel patriarch patrick patterson patton paul payne pearson pena peres
    perez perkins perry peter peters petersen peterson pham phan phelps philip phillips pierce
    pittman pitts pius pol poole pope porter potter powell powers pratt prem price pérez qaboos
    quinn ramirez ramos ramsey rana randall ray reed reese reeves reid reyes reynolds rhodes rice
    richard richards richardson riley rios rivera robbins roberson roberts robertson robinson
    rodgers rodriguez rodriquez rodríguez rogers roman romero rose ross rossi rowe roy ruiz russell
    ryan sabah said salam salazar salman sanchez sanders sandoval santiago santos saud saunders
    sauvé savage sawyer schmidt schneider schroeder schultz schwartz scott sein sen shaffer shah
    sharif sharp shaw shelton shepherd sherman shields short silva simmons simon simpson sims singh
    singleton skinner small smith snow snyder soto sparks spencer stanley steele stephens stevens
    stevenson stewart stokes stone strickland sullivan summers sun sutton swanson tamim tate taylor
    terry than thant thomas thompson thornton todd torres townsend tran tucker turner tyler u
    underwood valdez vargas vasquez vaughn vazquez vega vincent wade wagner walker wall wallace
    walsh walters walton ward ware warner warren washington waters watkins watson watts weaver webb
    weber webster welch wells wen west wheeler whitaker white whitehead wiggins wilcox wiley
    wilkerson wilkins williams williamson willis wilson win wise wolf wolfe wong wood woodard woods
    wright wyatt yates young zimmerman
    """
}
