import ArgumentParser

/// How results and diagnostics are written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, github
}
