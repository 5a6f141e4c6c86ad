import Foundation

/// How many threads can work at once.
enum ProcessorCount {
  static var active: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }
}
