/// How states and provinces are abbreviated after a town's name: "Athens, Ga.", "Paris, TX".
///
/// The press's forms of the Associated Press's and the Canadian Press's usage, and the postal ones.
enum RegionAbbreviations {
  static let all: [(code: String, forms: String)] = [
    ("US-AL", "Ala.|AL"), ("US-AK", "AK"), ("US-AZ", "Ariz.|AZ"), ("US-AR", "Ark.|AR"),
    ("US-CA", "Calif.|Cal.|CA"), ("US-CO", "Colo.|CO"), ("US-CT", "Conn.|CT"),
    ("US-DE", "Del.|DE"), ("US-FL", "Fla.|FL"), ("US-GA", "Ga.|GA"), ("US-HI", "HI"),
    ("US-ID", "ID"), ("US-IL", "Ill.|IL"), ("US-IN", "Ind.|IN"), ("US-IA", "IA"),
    ("US-KS", "Kan.|Kans.|KS"), ("US-KY", "Ky.|KY"), ("US-LA", "La.|LA"), ("US-ME", "ME"),
    ("US-MD", "Md.|MD"), ("US-MA", "Mass.|MA"), ("US-MI", "Mich.|MI"), ("US-MN", "Minn.|MN"),
    ("US-MS", "Miss.|MS"), ("US-MO", "Mo.|MO"), ("US-MT", "Mont.|MT"), ("US-NE", "Neb.|Nebr.|NE"),
    ("US-NV", "Nev.|NV"), ("US-NH", "N.H.|NH"), ("US-NJ", "N.J.|NJ"), ("US-NM", "N.M.|NM"),
    ("US-NY", "N.Y.|NY"), ("US-NC", "N.C.|NC"), ("US-ND", "N.D.|ND"), ("US-OH", "OH"),
    ("US-OK", "Okla.|OK"), ("US-OR", "Ore.|OR"), ("US-PA", "Pa.|Penn.|PA"), ("US-RI", "R.I.|RI"),
    ("US-SC", "S.C.|SC"), ("US-SD", "S.D.|SD"), ("US-TN", "Tenn.|TN"), ("US-TX", "Tex.|TX"),
    ("US-UT", "UT"), ("US-VT", "Vt.|VT"), ("US-VA", "Va.|VA"), ("US-WA", "Wash.|WA"),
    ("US-WV", "W.Va.|W. Va.|WV"), ("US-WI", "Wis.|Wisc.|WI"), ("US-WY", "Wyo.|WY"),
    ("US-DC", "D.C.|DC"), ("CA-ON", "Ont.|ON"), ("CA-QC", "Que.|QC"), ("CA-BC", "B.C.|BC"),
    ("CA-AB", "Alta.|AB"), ("CA-SK", "Sask.|SK"), ("CA-MB", "Man.|MB"), ("CA-NS", "N.S.|NS"),
    ("CA-NB", "N.B.|NB"), ("CA-NL", "N.L.|Nfld.|NL"), ("CA-PE", "P.E.I.|PE"),
    ("AU-NSW", "NSW|N.S.W."), ("AU-QLD", "Qld|QLD"), ("AU-VIC", "Vic.|VIC"), ("AU-WA", "WA"),
    ("AU-SA", "SA"), ("AU-TAS", "Tas.|TAS"), ("AU-ACT", "ACT"), ("AU-NT", "NT"),
  ]
}
