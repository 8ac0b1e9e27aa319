import Facts
import Model
import Parse
import Testing

/// The grammar of numbers reads the numbers of the known documents, and the tables have them under the term of the index it gives.
@Suite struct KnownNumberTests {
  @Test func everyKnownNumberStandsUnderItsBucket() {
    for known in KnownDocuments.all() {
      guard let number = known.number else { continue }
      #expect(parseCitation(number)?.bucket == known.bucket, "\(number)")
    }
  }

  @Test func everyRelationStandsUnderItsBucket() {
    for relation in KnownRelations.all() {
      #expect(parseCitation(relation.object)?.bucket == relation.objectBucket, "\(relation.object)")
    }
  }
}
