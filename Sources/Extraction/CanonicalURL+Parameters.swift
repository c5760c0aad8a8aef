extension CanonicalURL {
  /// Whether a parameter only says where a reader came from.
  static func isTracking(_ parameter: Substring) -> Bool {
    let name = parameter.prefix { $0 != "=" }.lowercased()
    return trackingPrefixes.contains { name.hasPrefix($0) } || trackingNames.contains(name)
  }

  /// Whether a parameter asks for a page's form for printing or for AMP.
  static func isVariant(_ parameter: Substring) -> Bool {
    let parts = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts[0].lowercased()
    let value = parts.count > 1 ? parts[1].lowercased() : ""
    switch name {
    case "amp", "print", "printable", "printview", "printmode", "_amp", "isamp":
      return ["", "1", "true", "yes", "y", "on"].contains(value)
    case "outputtype", "output", "view", "format", "mode", "layout", "tmpl", "type":
      return ["amp", "print", "printable", "printview", "amp-print"].contains(value)
    default:
      return name.hasPrefix("amp_")
    }
  }

  private static let trackingPrefixes = [
    "utm_", "mtm_", "pk_", "matomo_", "piwik_", "hsa_", "at_", "ns_", "guce_", "fb_", "gad_",
    "oly_", "wt.", "xt_", "__hs",
  ]

  /// Parameters of advertising and mailing services, as their help pages name them.
  private static let trackingNames: Set<String> = [
    "__s", "__twitter_impression", "_branch_match_id", "_ga", "_gl", "_hsenc", "_hsmi", "_openstat",
    "action_object_map", "action_ref_map", "action_type_map", "campaign_id", "cmp", "cmpid",
    "cvid", "dclid", "dicbo", "ef_id", "emc", "epik", "fbclid", "gbraid", "gclid", "gclsrc",
    "guccounter", "icid", "igsh", "igshid", "intcid", "intcmp", "ito", "li_fat_id", "mbid",
    "mc_cid", "mc_eid", "mibextid", "mkt_tok", "msclkid", "ncid", "ocid", "rb_clickid", "ref",
    "ref_src", "ref_url", "referrer", "s_cid", "s_kwcid", "sc_campaign", "sc_channel", "smid",
    "smtyp", "spm", "sr_share", "srnd", "srsltid", "taid", "trk", "trkcampaign", "ttclid", "twclid",
    "usqp", "vero_conv", "vero_id", "wbraid", "wickedid", "wt_mc", "wt_zmc", "wtmc", "xtcr", "xtor",
    "yclid", "ysclid",
  ]
}
