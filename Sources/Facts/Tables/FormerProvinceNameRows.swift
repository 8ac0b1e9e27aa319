/// Provinces that became cities under another name: name | name as a province | first year as a city | spellings of the former name | act.
/// Source: Resolution 175/2024/QH15, in force from 1 January 2025: tỉnh Thừa Thiên Huế became thành phố Huế; until then "thành phố Huế" was a city of
/// district rank in it. Confidence: verified.
let formerProvinceNameRows = #"""
  Huế | Thừa Thiên Huế | 2025 | Thừa Thiên Huế;Thừa Thiên - Huế;Thừa Thiên-Huế;TT-Huế;TT Huế;TTH | 175/2024/QH15
  """#
