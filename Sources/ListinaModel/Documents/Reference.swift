/// A link or an image of a text that leads to another place of the site.
package struct Reference: Hashable, Sendable {
  package enum Target: Hashable, Sendable {
    /// A section of the text itself.
    case anchor(String)
    /// A policy, in the reader's language.
    case policy(PolicyLink)
    /// The list of policies, in the reader's language.
    case index(suffix: String)
    /// A file of the policy's folder, by its path below the folder.
    case media(String)
    /// A path below the root of the published site.
    case path(String, suffix: String)
    /// The same, written as the whole address at which the site is published.
    case address(path: String, suffix: String)
  }

  package var target: Target
  /// As the writer wrote it.
  package var written: String
  package var place: SourcePlace

  package init(_ target: Target, written: String, place: SourcePlace) {
    self.target = target
    self.written = written
    self.place = place
  }
}
