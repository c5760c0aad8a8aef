import ArgumentParsing

/// What `archive help query` prints: the query language on two screens.
enum QueryHelp {
  /// The topic.
  static let topic = HelpTopic(
    name: "query", abstract: "All that a search may say, with examples.", text: text)

  // A line that begins with four spaces begins with an example, which a test parses.
  static let text = """
    How a search is written. Quote it for the shell; put -- before a leading dash.

    WORDS
        border trade               both words, anywhere, with their endings
        "border market"            one after the other
        Astana OR Tashkent         either; AND, OR and NOT in capitals
        trade -customs             without a word; also NOT customs
        (Astana OR Tashkent) rail  a group; NOT binds before AND, AND before OR
        rail*                      words that begin so
        =policy                    just this form: not "policies"
        al-Sisi                    its parts one after the other
        铁路                       any run of characters in Chinese, Japanese,
                                   Korean and Thai

      Case and accents make no difference: Erdogan finds Erdoğan. Two letters in
      capitals are a name: US finds "US" and "U.S.", not "us".

    WORDS THAT STAND TOGETHER
        "border agree"~6           at most six words between, in either order
        NEAR(border market, 3)     the same; without a number, ten words
        SENTENCE(border market)    in one sentence
        PARAGRAPH(border railway)  in one paragraph

    WHERE
        title:train                in the headline
        title:(train OR rail*)     a group in the headline
        body:train                 in standfirst or text
        byline:Brandt              in the author's name

    WHAT ARTICLES ARE
        country:KZ                 name a country: code, name or demonym
        about:Kazakhstan           are about it
        leader:Tokayev             name a head of state or government
        organisation:EU            name a bloc or an organisation
        region:"Central Asia"      name a region of the world, or one within it
        source:"Steppe Courier"    come from an outlet
        language:en                are in a language; also language:English
        is:undated                 have no known date
        country:KZ,UZ border       a comma means any of these

      Each is an option of 'archive find' as well: --country KZ,UZ.

    DATES
        date:2023                  a year, a month (2023-11) or a day (2023-11-09)
        date:2023-11..2024-02      from the first day through the last
        since:2023-06              that day or later
        until:2012                 that day or earlier
        date:yesterday             or today
        date:"last week"           or month, year; "this week"
        date:7d                    the last 7 days; also w, m and y
        date:"November 2023"       or "9 Nov 2023", November

      Articles without a date are left out of dates; 'find' says how many.

    EXAMPLES
        "grain export" country:UA since:2022
        title:summit (Astana OR Tashkent) -leader:Putin
        SENTENCE(rail strike) date:2023-11..2024-02
        country:(KZ OR UZ) -date:2023 "border market"

    With --any nothing is an operator, and any of the words is enough. With
    --explain, 'archive find' says how it read a search and what it did.
    """
}
