/// Words that are used of one country alone: they tag nothing, and help to tell its towns from others'
/// of the same name.
enum CountryHints {
  static let words: [(country: String, words: String)] = [
    (
      "US",
      """
      sheriff|sheriff's|FBI|CIA|NFL|NBA|MLB|NCAA|Medicaid|Medicare|IRS|EPA|FDA|NASA|GOP|congressman|\
      congresswoman|Interstate|Republican|Republicans|Democrat|Democrats|Supreme Court|Capitol Hill|\
      county commissioners|school district|district attorney|state trooper|state troopers|Walmart|\
      Wal-Mart|Senate|Social Security|Homeland Security|Highway Patrol|grand jury|National Guard|\
      state senator|state representative|Major League|Super Bowl|Thanksgiving|township|YMCA|\
      Wall Street|Nasdaq|Federal Reserve|Securities and Exchange Commission|Ivy League|\
      high school football|School Board|City Council|city manager|Board of Education|Police Department|police department|FEMA|DEA|ATF|NAACP|Hurricane Katrina
      """
    ),
    (
      "GB",
      """
      constabulary|NHS|Tory|Tories|borough council|county council|Lib Dem|Lib Dems|Scotland Yard|\
      Downing Street|Met Police|crown court|Crown Court|magistrates' court|BBC|Ofsted|Premier League|\
      Whitehall|House of Commons|House of Lords|FTSE|MPs|Labour Party|National Trust|councillor|\
      councillors
      """
    ),
    ("CA", "RCMP|Mounties|CBC|Canada Post|OPP|NDP|Parliament Hill|Tim Hortons|MPP|TSX"),
    ("AU", "AFL|ABC Radio|ASX|NRL|Centrelink"),
    ("IN", "crore|crores|lakh|lakhs|Lok Sabha|Rajya Sabha|BJP|panchayat|Sensex|tehsil"),
    ("PK", "tehsildar|PML-N"), ("IE", "gardaí|garda|Dáil|Taoiseach|Fianna Fáil"),
    ("ZA", "ANC|Eskom"), ("IL", "Knesset|IDF|Likud"), ("DE", "Bundestag|Bundesliga|CDU|SPD"),
    ("RU", "Duma|FSB|Gazprom"), ("CN", "yuan|Politburo"), ("NG", "naira|EFCC"), ("PH", "barangay"),
    ("UA", "Verkhovna Rada"),
    ("TR", "AKP|PKK"), ("LB", "Hezbollah"), ("GE", "Georgian Dream"),
  ]
}
