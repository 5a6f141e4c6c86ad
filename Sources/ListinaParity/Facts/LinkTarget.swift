import ListinaModel

/// Where a link or an image leads, told alike in every language.
struct LinkTarget {
  let kind: Fact.Kind
  var key: String
  /// As the writer wrote it.
  let written: String
  /// Of a link to another site.
  let web: WebAddress?
  /// Of a link to a section: the page without it, and its name.
  let section: (page: String, name: String)?
  /// Where it was written, if that is known.
  private(set) var place: SourcePlace?

  /// A link to another site, to an e-mail address or to a telephone.
  init(_ address: String) {
    let lowered = address.lowercased()
    if lowered.hasPrefix("mailto:") {
      let mailbox = lowered.dropFirst(7).prefix { $0 != "?" }
      self.init(.email, key: "e:" + mailbox, written: String(mailbox))
    } else if lowered.hasPrefix("tel:") || lowered.hasPrefix("sms:") {
      let digits = lowered.drop { $0 != ":" }.filter(\.isNumber)
      self.init(.link, key: "p:" + digits.suffix(7), written: address)
    } else {
      let web = WebAddress(address)
      self.init(.link, key: "l:" + web.key, written: address, web: web)
    }
  }

  /// A link within the site.
  init(_ reference: Reference) {
    let written = reference.written
    switch reference.target {
    case .anchor(let name):
      self.init(.anchor, key: "a:#" + name, written: written, section: ("", name))
    case .policy(let link):
      let page = "a:\(link.policy) \(link.page)"
      self.init(
        .anchor, key: link.anchor.map { page + "#" + $0 } ?? page, written: written,
        section: link.anchor.map { (page, $0) })
    case .index(let suffix): self.init(.link, key: "i:" + suffix, written: written)
    case .media(let path): self.init(.image, key: "m:" + path, written: written)
    case .path(let path, let suffix), .address(let path, let suffix):
      let web = WebAddress("/" + path + suffix)
      self.init(.link, key: "l:" + web.key, written: written, web: web)
    }
    place = reference.place
  }

  private init(
    _ kind: Fact.Kind, key: String, written: String, web: WebAddress? = nil,
    section: (page: String, name: String)? = nil
  ) {
    self.kind = kind
    self.key = key
    self.written = written
    self.web = web
    self.section = section
  }

  /// The address that readers see, where it is of another host than that to which the link leads.
  func otherAddress(in words: String) -> LinkTarget? {
    guard let web, words.hasPrefix("www.") || words.hasPrefix("https://"), !words.utf8.contains(0x20) else {
      return nil
    }
    let seen = LinkTarget(words)
    return seen.web?.host == web.host && seen.web?.topLevel == web.topLevel ? nil : seen
  }

  /// Whether the words of the link are its address, which is then not a fact of its own.
  func hidesWords(_ words: String) -> Bool {
    // Bytes: Foundation's search for text in text is slow, and this is asked of every link.
    let bytes = words.utf8
    return switch kind {
    case .email: bytes.contains(UInt8(ascii: "@")) && words.lowercased().contains(key.dropFirst(2))
    case .link:
      key.hasPrefix("p:") || (bytes.contains(UInt8(ascii: ".")) && !bytes.contains(UInt8(ascii: " ")))
    default: false
    }
  }
}
