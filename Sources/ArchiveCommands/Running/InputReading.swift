import ArticleModel
import Reading
import Synchronization

/// Reads all inputs of `add`, one after the other.
final class InputReading: Sendable {
  private let inputs: InputList
  private let columnCheck: DocumentReader.ColumnCheck?
  private let skippedCount = Mutex(0)

  init(inputs: InputList, columnCheck: DocumentReader.ColumnCheck? = nil) {
    self.inputs = inputs
    self.columnCheck = columnCheck
  }

  /// How many files of folders and containers, and captures of crawls, were passed over because
  /// they are of no kind that is read.
  var skipped: Int { skippedCount.withLock { $0 } }

  /// Calls its argument with each document or unreadable input, in order.
  @Sendable
  func run(_ emit: (Result<RawDocument, InputError>) throws -> Void) throws {
    let reader = DocumentReader(columnCheck: columnCheck)
    for input in inputs {
      switch input {
      case .failure(let error): try emit(.failure(error))
      case .success(let input):
        switch try reader.forEachDocument(of: input, emit) {
        case .read: break
        case .skipped: skippedCount.withLock { $0 += 1 }
        case .readInPart(let skipped): skippedCount.withLock { $0 += skipped }
        }
      }
    }
  }
}
