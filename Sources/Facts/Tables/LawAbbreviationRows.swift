/// What lawyers write for a code: abbreviation | type | name without the type word. Source: usage in judgments and in the papers of courts and
/// procuracies; confidence of all rows: corroborated by papers.
let lawAbbreviationRows = #"""
  BLDS | BL | Dân sự
  BLHS | BL | Hình sự
  BLLĐ | BL | Lao động
  BLTTDS | BL | Tố tụng dân sự
  BLTTHS | BL | Tố tụng hình sự
  """#
