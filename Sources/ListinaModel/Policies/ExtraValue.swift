/// Anything that a writer hands to the theme.
package indirect enum ExtraValue: Hashable, Sendable {
  case text(String)
  case list([ExtraValue])
  case mapping([String: ExtraValue])
}
