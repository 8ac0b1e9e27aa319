import Model
import Platform
import Render

/// Takes the reviews one by one and writes them in the form asked for: text and JSON at once, pages and logs when all are there.
final class ReviewSink {
  private(set) var reviews: [DraftReview] = []
  private let format: CheckCommand.Format
  private let output: String?
  private let text: ReviewText
  private let language: Language
  /// For a file, written in one piece.
  private var gathered: [UInt8] = []

  init(_ format: CheckCommand.Format, output: String?, gathersNotes: Bool, _ common: CommonOptions) {
    self.format = format
    self.output = output
    language = common.language
    text = ReviewText(common.language, isColoured: output == nil && common.style.isColoured, gathersNotes: gathersNotes)
  }

  var hasFindings: Bool { reviews.contains { !$0.findings.isEmpty } }

  func take(_ review: DraftReview) throws {
    reviews.append(review)
    switch format {
    case .text: try write(Array(text.text(review).utf8))
    case .json: try write(json(review, in: language))
    case .sarif, .html: break
    }
  }

  /// - Parameter isWhole: whether all files could be read.
  func finish(isWhole: Bool) throws {
    switch format {
    case .text: try write(Array(text.summary(reviews).utf8))
    case .json: break
    case .sarif: try write(sarif(reviews, version: programVersion, isWhole: isWhole, in: language))
    case .html: try write(Array(html(reviews, in: language).utf8))
    }
    if let output { try FileSystem.write(gathered, to: output) }
  }

  private func write(_ bytes: [UInt8]) throws {
    if output == nil { try StandardStream.output.write(bytes) } else { gathered += bytes }
  }
}
