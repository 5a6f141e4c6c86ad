import Foundation

/// Names of files in one spelling: macOS hands out `e` and an accent where others write `é`.
package enum NormalisedName {
  /// The name in Unicode Normalization Form C (UAX #15).
  package static func of(_ name: String) -> String {
    // Foundation walks the string in UTF-16; nearly all names are ASCII.
    name.utf8.allSatisfy { $0 < 0x80 } ? name : name.precomposedStringWithCanonicalMapping
  }
}
