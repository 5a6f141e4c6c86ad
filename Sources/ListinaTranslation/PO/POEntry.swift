/// One message of a PO file: what is translated, its translation, and what is said of both.
package struct POEntry: Hashable, Sendable {
  /// Lines after `# `, which translators write.
  package var remarks: [String] = []
  /// Lines after `#. `, which come with the source.
  package var notes: [String] = []
  /// What stands after `#: `.
  package var references: [String] = []
  package var flags: [String] = []
  package var previousContext: String?
  package var previousID: String?
  package var context: String?
  package var id: String
  package var translation: String
  /// It is kept for its translation alone, and begins with `#~`.
  package var isObsolete = false

  package init(_ id: String, _ translation: String = "", in context: String? = nil) {
    self.id = id
    self.translation = translation
    self.context = context
  }

  /// By which a file tells its entries apart.
  package struct Key: Hashable, Sendable {
    package var context: String?
    package var id: String
  }

  package var key: Key { Key(context: context, id: id) }

  /// A person is to look at the translation.
  package var isFuzzy: Bool {
    get { flags.contains(Self.fuzzy) }
    set {
      flags.removeAll { $0 == Self.fuzzy }
      if newValue { flags.insert(Self.fuzzy, at: 0) }
    }
  }

  private static let fuzzy = "fuzzy"
}
