import ListinaModel

/// A text whose language and subject are known.
struct PlacedText: Sendable {
  let text: ForeignText
  var locale: LocaleTag
  /// The parts of its path that name its policy.
  var subject: [String]
  /// Its path without what names its language.
  var rest: TextPath
  /// Its name or front matter says the language.
  var saysLocale: Bool

  /// Whether it is the text of the whole folder.
  var isHome: Bool { subject.isEmpty }

  init(_ text: ForeignText, by evidence: LocaleEvidence, otherwise locale: LocaleTag) {
    self.text = text
    let (name, folder) = evidence.believed(in: text.path)
    var rest = name?.rest ?? text.path
    if let folder, let index = rest.folders.firstIndex(of: folder.word) {
      rest.folders.remove(at: index)
    }
    self.rest = rest
    subject = rest.subject
    let said = name?.tag ?? folder?.tag ?? text.namedLocale
    self.locale = said ?? locale
    saysLocale = said != nil
    isNamedByLocale = name?.position == .name
  }

  /// `en.md`: what it is about is the name of the folder that it is in.
  let isNamedByLocale: Bool
}
