/// The parts of an index file. Raw values are stored: never reuse one, new parts get new values.
public enum SectionName: UInt32, CaseIterable, Sendable {
  // Strings: one heap for short shared words, one for paths and titles, one for quotations.
  case nameOffsets = 1
  case nameBytes = 2
  case titleOffsets = 3
  case titleBytes = 4
  case quotationOffsets = 5
  case quotationBytes = 6

  // One entry a document, in the order of their paths.
  case documentPath = 20
  case documentID = 21
  case documentURL = 22
  case documentRoot = 23
  case documentTitle = 24
  case documentSymbol = 25
  case documentType = 26
  case documentDate = 27
  case documentPeriod = 28
  case documentPlace = 29
  case documentProvince = 30
  case documentLevel = 31
  case documentIssuer = 32
  case documentSize = 33
  case documentModified = 34
  case documentDigest = 35
  case documentFindings = 36
  case documentOwnForm = 37
  /// First citation of each document, and the end.
  case documentCitations = 38
  /// What a metadata file states about a document, all in one string.
  case documentMetadata = 39
  /// A bit for each field of the header that is stated, not read.
  case documentStated = 40
  /// `TextSketch`: 64 numbers of 16 bits a document, the runs counted, the digest of all words.
  case documentSketch = 41
  case documentRuns = 42
  case documentWordsDigest = 43
  /// `CopyEvidence`: 15 numbers a document.
  case copyEvidence = 44
  /// `CopyKeys` of all documents, sorted, and whose each is.
  case copyKeys = 45
  case copyKeyDocuments = 46

  // One entry a mention, in the order of documents and texts.
  case citationForm = 50
  case citationLine = 51
  case citationStart = 52
  case citationText = 53
  case citationPrinted = 54
  case citationPinpoint = 55
  case citationQuotation = 56
  case citationZone = 57
  case citationRelation = 58
  case citationType = 59
  /// The title the sentence gives to the cited document.
  case citationTitle = 65

  // The dictionary of buckets, in byte order, and for each its first form, and the end.
  case bucketOffsets = 70
  case bucketBytes = 71
  case bucketForms = 72

  // One entry a form, by bucket.
  case formNumber = 80
  case formSerial = 81
  case formYear = 82
  case formSymbol = 83
  case formRepaired = 84
  case formSymbolType = 85
  case formOrganisation = 86
  case formLegislature = 87
  case formFlags = 88
  case formName = 89
  case formType = 90
  case formDate = 91
  case formAssumedDate = 92
  case formIssuer = 93
  case formAssumedIssuer = 94
  case formTerm = 95
  case formOwnProvince = 96
  case formOwnLevel = 97
  case formOwnIssuer = 98
  case formMentions = 99
  /// Byte offset of each form's postings, and the end.
  case formPostings = 100
  /// Document ordinals of each form, as varint differences.
  case postings = 101
  /// What tells the document where neither year nor term does.
  case formTitle = 105
  case formCiting = 106
  case formSubject = 108
  /// The longest title that mentions of the form give.
  case formPrintedTitle = 107

  // The catalogue of cited documents: one entry a row, by bucket.
  case rowID = 120
  case rowNumber = 121
  case rowName = 122
  case rowType = 123
  case rowDate = 124
  case rowIssuer = 125
  case rowStatus = 126
  case rowDocuments = 127
  case rowMentions = 128
  case rowYear = 129
  case rowTerm = 130
  case rowPlace = 131
  /// First form of each row in the two lists below, and the end.
  case rowForms = 132
  case rowFormSegment = 133
  case rowFormOrdinal = 134
  /// First form number of each segment in `formRow`.
  case segmentForms = 135
  /// The row each form means, segment after segment.
  case formRow = 136
  case rowTitle = 160
  /// Whether the tables of known documents or the register have the document (bit 0), and a bit for each field the register states.
  case rowKnown = 161
  /// Why each form means its row: a bit a reason, in the order of `formRow`.
  case formReasons = 162
  /// Citing papers and their mentions, copies counted once; `rowDocuments` and `rowMentions` count every file.
  case rowPapers = 137
  case rowPaperMentions = 138

  /// A bit a document, segment after segment, eight a byte and the first lowest: those that were deleted or replaced. Empty where none was.
  case documentDeleted = 163

  // Copies: the set each document belongs to, segment after segment; 0 is none.
  case documentCopySet = 150
  /// First member of each set, from set 1, and the end.
  case copySetStarts = 151
  /// Documents by their number among all segments', the best copy first.
  case copySetMembers = 152

  // What verdicts rest on: the courses of the documents some rows mean, one entry a row.
  case courseRow = 180
  case courseFrom = 181
  case courseNotBefore = 182
  case courseNotAfter = 183
  case courseParts = 184
  /// Bit 0: it ends; bit 1: a source saw it in force.
  case courseFlags = 185
  /// First bucket of each in the list below, and the end: what stands in its place.
  case courseSuccessors = 186
  case successorBucket = 187
  /// First entry of each segment in the two lists below, and the end: mentions of what ends that are no fault, and why.
  case excusedSegments = 190
  case excusedCitation = 191
  case excusedPurpose = 192
  /// Rows that detail acts that end, one entry an act.
  case detailingRow = 195
  case detailingNumber = 196
  case detailingTitle = 197
  case detailingNotBefore = 198
  case detailingNotAfter = 199
}
