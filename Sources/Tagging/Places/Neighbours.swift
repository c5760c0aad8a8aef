/// Countries that the news names together, so that one speaks for another's sense of a shared name:
/// Georgia beside Armenia is the country.
enum Neighbours {
  private static let groups: [[CountryCode]] = [
    "GE AM AZ TR RU UA MD BY", "KZ UZ KG TJ TM RU CN MN AF", "RU UA BY MD EE LV LT PL FI",
    "JO IL PS LB SY IQ EG SA", "SA AE QA KW BH OM YE IR IQ", "TR SY IQ GR CY IR BG",
    "MA DZ TN LY EG MR EH SD", "ML NE BF TD MR SN NG CI GN", "GN SL LR CI SN GW GM ML GH",
    "NG NE TD CM BJ TG GH BF", "CD CG RW UG BI AO CF ZM CM GA TZ", "TD SD CF CM LY NE SS",
    "SD SS ET ER EG TD DJ SO KE UG", "KE UG TZ RW BI ET SO", "ZA ZW ZM MZ BW NA AO MW LS SZ",
    "KR KP JP CN TW", "VN LA KH TH MM CN", "ID MY SG BN PH TH TL PG", "IN PK BD LK NP AF BT MV",
    "MK GR AL RS XK BG ME BA HR SI", "HR SI BA RS ME HU AT IT", "CZ SK PL HU AT DE RO",
    "DE FR BE NL LU CH AT IT", "GB IE FR", "SE NO DK FI IS EE LV LT", "ES PT FR AD MA",
    "IT CH AT FR MT SM VA", "US CA MX", "MX GT HN SV NI CR PA BZ", "DO HT CU JM PR BS TT",
    "DM LC VC GD BB AG KN TT GY", "CO VE EC PE PA BR GY", "PE CL BO EC CO BR AR",
    "AR CL UY PY BR BO", "AU NZ PG FJ SB VU WS TO", "WS AS TO FJ TV KI NR",
    "GQ GA CM ST", "GW SN GN GM CV", "KY JM BM BS TC VG",
  ].map { $0.split(separator: " ").map { CountryCode($0) } }

  /// The neighbours of each country.
  static let all: [CountryCode: Set<CountryCode>] = {
    var all: [CountryCode: Set<CountryCode>] = [:]
    for group in groups {
      for country in group {
        all[country, default: []].formUnion(group)
      }
    }
    for country in all.keys { all[country]?.remove(country) }
    return all
  }()
}
