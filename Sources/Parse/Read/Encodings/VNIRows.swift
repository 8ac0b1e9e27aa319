/// VNI-Windows writes a letter as its base and a character behind it for mark and tone: aù is á, eä is ệ. Capitals are written alike with the
/// capital of that character. Rows: character | mark (1 circumflex, 2 breve) | tone (1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng).
/// Source: the published table of VNI Software Co.; the same in Unicode's list of Vietnamese legacy encodings.
let vniMarkRows = """
  ø|0|1
  ù|0|2
  û|0|3
  õ|0|4
  ï|0|5
  â|1|0
  à|1|1
  á|1|2
  å|1|3
  ã|1|4
  ä|1|5
  ê|2|0
  è|2|1
  é|2|2
  ú|2|3
  ü|2|4
  ë|2|5
  """

/// Letters that are one character: character | letter.
let vniLetterRows = """
  ñ|đ
  ô|ơ
  ö|ư
  ì|ì
  í|í
  æ|ỉ
  ó|ĩ
  ò|ị
  î|ỵ
  """
