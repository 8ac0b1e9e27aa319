import Facts
import Model

/// Forms of one bucket that mean one document, or that could mean several and stay together for that.
struct FormGroup {
  /// Places in the list of claims given, ascending.
  var forms: [Int]
  var status: CitedDocument.Status
  /// In the lexicon.
  var series: UInt32
  var epoch: Epoch?
  /// Why each of the forms is here.
  var reasons: [Reasons] = []
  /// What the tables know of the document; nil where they do not have it.
  var known: KnownDocument?
}

/// Decides which forms of one bucket mean the same document. Wrong is worse than unknown: what several documents fit stays ambiguous.
///
/// 1. A form belongs to a series: system, type, place. In a series the forms of one year (state) or term (Party) are one document, whatever
///    day they print: a misprinted day is a dissenting form. These are the slots; known documents have slots too, which come to
///    rows only when a form means them.
/// 2. Numbers with and without a year are two series where days say so (45/2018/QĐ-TTg and 45/QĐ-TTg of 2018): `splitPlainNumbers`.
/// 3. A form without a known place joins the one slot that has its very day.
/// 4. A paper of another year with the same day, month and title is a misprint of the year.
/// 5. A form without a type, year or term joins the slot whose title it bears, else the one of the citing paper's subject, else the only cited one
///    that fits it and is not later than the citing paper.
/// Linear in the forms, but for the incomplete ones, each of which looks at the slots of its place. The order of the claims does not matter.
/// - Parameters:
///   - known: what the tables have under the bucket.
///   - weights: how much each claim counts where titles and years disagree.
///   - lexicon: of the claims.
func resolveBucket(_ claims: [Claim], known: [KnownDocument], weights: [Int], in lexicon: Lexicon) -> [FormGroup] {
  var bucket = Bucket(claims, known, weights, lexicon)
  bucket.fillSlots()
  bucket.splitPlainNumbers()
  bucket.placeTheUnplaced()
  bucket.joinMisprintedYears()
  bucket.completeTheIncomplete()
  return bucket.groups()
}

/// A document a number may mean: a series and the stretch of time in which the number is unique.
struct Slot: Hashable {
  var series: UInt32
  var epoch: Epoch
}
