/// A theme as its files have it, with a site's own files in place of the theme's.
package struct ThemeSource: Hashable, Sendable {
  package var name: String
  /// The contract's version that the theme was written for.
  package var contract: Int
  /// Option → default, in the order of `theme.yaml`.
  package var options: [Option]
  /// Template → source: `policy`, `partials/cookie-notice`.
  package var templates: [String: Text]
  /// File name below `assets/` → file.
  package var assets: [String: SourceFile]
  /// Interface strings per locale: the theme's, then those of the site.
  package var strings: [LocaleTag: [String: Message]]
  /// `theme.yaml`, for diagnostics.
  package var place: SourcePlace

  package struct Option: Hashable, Sendable {
    package var name: String
    package var value: String
    /// It was written without quotes as `true` or `false`.
    package var isFlag: Bool

    package init(name: String, value: String, isFlag: Bool) {
      self.name = name
      self.value = value
      self.isFlag = isFlag
    }
  }

  package struct Text: Hashable, Sendable {
    package var name: String
    package var bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// An interface string.
  package struct Message: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
      case text(String)
      /// A text for each plural category that the file names, in its order.
      case plural([Form])
    }

    /// The text for the numbers of one plural category.
    package struct Form: Hashable, Sendable {
      /// The category as the file has it, and where.
      package var category: String
      package var place: SourcePlace
      package var text: String

      package init(_ category: String, _ text: String, at place: SourcePlace) {
        self.category = category
        self.place = place
        self.text = text
      }
    }

    package var content: Content
    package var place: SourcePlace

    package init(_ content: Content, at place: SourcePlace) {
      self.content = content
      self.place = place
    }

    package init(_ text: String, at place: SourcePlace) { self.init(.text(text), at: place) }
  }

  package init(name: String, place: SourcePlace) {
    self.name = name
    self.contract = 1
    self.options = []
    self.templates = [:]
    self.assets = [:]
    self.strings = [:]
    self.place = place
  }
}
