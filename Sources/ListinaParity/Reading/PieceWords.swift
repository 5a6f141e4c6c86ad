/// The words of a unit that is being read, and where its links lead.
struct PieceWords {
  private var signs = PlainSigns()
  private var links: [Fact] = []
  /// The link that is open: where its words begin and where it leads.
  private var open: (start: Int, target: LinkTarget)?

  mutating func append(_ scalar: UInt32) { signs.append(scalar) }
  mutating func appendSpace() { signs.append(Sign.space) }
  mutating func appendBreak() { signs.appendBreak() }

  /// A link begins; one without a target is none.
  mutating func openLink(to target: LinkTarget?) {
    separateDigits()
    open = target.map { (signs.count, $0) }
  }

  mutating func closeLink() {
    guard let open else { return }
    let range = min(open.start, signs.count)..<signs.count
    links.append(Fact(linkTo: open.target, words: signs.writtenText(range)))
    let words = signs.text(range)
    if open.target.hidesWords(words) { signs.hide(range) }
    if let other = open.target.otherAddress(in: words) { links.append(Fact(linkTo: other, words: "")) }
    self.open = nil
    separateDigits()
  }

  mutating func addImage(_ target: LinkTarget) { links.append(Fact(linkTo: target, words: "")) }

  /// No number goes over the edge of a link.
  private mutating func separateDigits() {
    if let last = signs.folded.last, Sign.isDigit(last) { signs.append(Sign.space) }
  }

  /// What was read, for a unit that ends; nil for nothing.
  mutating func take() -> (signs: PlainSigns, links: [Fact])? {
    defer {
      signs = PlainSigns()
      links = []
      // The words of a link that goes on in the next unit are those there.
      open?.start = 0
    }
    return signs.isBlank && links.isEmpty ? nil : (signs, links)
  }
}
