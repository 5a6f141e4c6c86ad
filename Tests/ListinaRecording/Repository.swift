package import Foundation

/// The folders of this package.
package enum Repository {
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  package static let themes = root.appending(path: "themes")
  package static let starters = root.appending(path: "starters")
  package static let tests = root.appending(path: "Tests")
}
