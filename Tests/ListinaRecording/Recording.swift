import Foundation

/// Whether this run writes what it finds into the repository: `LISTINA_RECORD=1`.
///
/// A test that records fails all the same, once, so that someone reads what was recorded.
package enum Recording {
  package static var isOn: Bool { ProcessInfo.processInfo.environment["LISTINA_RECORD"] == "1" }

  /// What a failure adds: how to take over what was found.
  package static var advice: String {
    isOn
      ? "recorded: read it with 'git diff', then run the tests again" : "'make golden' records what was found"
  }
}
