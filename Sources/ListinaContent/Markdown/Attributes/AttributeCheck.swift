import ListinaModel

/// Makes an element's attributes of the lists that its writer gave it, and finds what is wrong with them.
struct AttributeCheck {
  let element: ElementAttributes.Element
  private(set) var attributes = ElementAttributes()
  private(set) var diagnostics = DiagnosticList()
  private var seen: Set<String> = []
  private var classes: Set<String> = []

  init(_ element: ElementAttributes.Element) { self.element = element }

  /// Adds a list; `place` tells where the byte of the list with a number stands.
  mutating func add(_ list: AttributeList, at place: (Int) -> SourcePlace) {
    for (item, offset) in list.items {
      switch item {
      case .id(let id): addID(id, at: place(offset))
      case .classes(let names): addClasses(names, at: place(offset))
      case .pair("id", let value): addID(value, at: place(offset))
      case .pair("class", let value):
        addClasses(value.split(separator: " ").map(String.init), at: place(offset))
      case .pair(let key, let value): add(key, value, at: place(offset))
      }
    }
  }

  private mutating func addClasses(_ names: [String], at place: SourcePlace) {
    for name in names where classes.insert(name).inserted {
      if AttributeList.hasCurlyQuotes(name) {
        diagnostics.add(
          .error(.invalidValue, "'\(name)' is no class", at: place, hint: AttributeList.quotesHint))
      } else if ThemeNames.owns(name) {
        diagnostics.add(
          .error(
            .invalidValue, "the class '\(name)' belongs to the theme", at: place,
            hint: ThemeNames.advice))
      } else {
        attributes.classes.append(name)
      }
    }
  }

  // MARK: Ids

  private mutating func addID(_ id: String, at place: SourcePlace) {
    guard isNew("id", at: place), let anchor = anchor(id, at: place) else { return }
    attributes.id = anchor
  }

  private mutating func anchor(_ id: String, at place: SourcePlace) -> Anchor? {
    if let problem = Anchor.problem(with: id, at: place) {
      diagnostics.add(problem)
      return nil
    }
    return Anchor(id, at: place)
  }

  // MARK: Keys

  private mutating func add(_ key: String, _ value: String, at place: SourcePlace) {
    guard !value.contains("{{") else {
      return diagnostics.add(
        .error(
          .invalidValue, "'\(key)' may not hold variables", at: place,
          hint: "write the words themselves: variables stand in texts and in addresses"))
    }
    if AttributeKeys.isWithoutEffect(key) {
      return diagnostics.add(
        .warning(
          .droppedAttribute, "the attribute '\(key)' has no effect", at: place,
          hint: "remove it: pages look as the theme has them"))
    }
    guard let rule = AttributeKeys.rules[key] else { return refuse(key, at: place) }
    guard isNew(key, at: place) else { return }
    guard rule.isFor(element) else {
      return diagnostics.add(
        .error(
          .unknownAttribute, "\(element.name) has no attribute '\(key)'", at: place,
          hint: "'\(key)' is for \(rule.usage)"))
    }
    guard let problem = rule.problem(value) else { return take(key, value, at: place) }
    diagnostics.add(
      .error(
        .invalidValue, "'\(value)' is no value for '\(key)'", at: place,
        hint: AttributeList.hasCurlyQuotes(value) ? AttributeList.quotesHint : problem))
  }

  private mutating func take(_ key: String, _ value: String, at place: SourcePlace) {
    switch key {
    case "datetime": attributes.datetime = value
    case "formerly":
      attributes.formerly += value.split(separator: " ").compactMap { anchor(String($0), at: place) }
    case "covers": attributes.others.append(("data-covers", value))
    default: attributes.others.append((key, value))
    }
  }

  private mutating func refuse(_ key: String, at place: SourcePlace) {
    let nearest = NearestName.find(key, among: AttributeKeys.rules.keys)
    diagnostics.add(
      .error(
        .unknownAttribute, "unknown attribute '\(key)'", at: place,
        hint: nearest.map { "write '\($0)'" }
          ?? "attribute lists may hold \(AttributeKeys.rules.keys.sorted().joined(separator: ", "))"))
  }

  private mutating func isNew(_ key: String, at place: SourcePlace) -> Bool {
    if seen.insert(key).inserted { return true }
    diagnostics.add(.error(.duplicateKey, "'\(key)' is given twice", at: place, hint: "keep one"))
    return false
  }
}

extension Anchor {
  /// The error for an id that no element of a text may have.
  static func problem(with id: String, at place: SourcePlace) -> Diagnostic? {
    if AttributeList.hasCurlyQuotes(id) {
      return .error(.invalidValue, "'\(id)' is no id", at: place, hint: AttributeList.quotesHint)
    }
    if id.isEmpty || id.unicodeScalars.contains(where: { $0.properties.isWhitespace || $0.value < 0x20 }) {
      return .error(
        .invalidValue, "'\(id)' is no id", at: place, hint: "write a word without spaces, as in '{#payment}'")
    }
    guard ThemeNames.owns(id) else { return nil }
    return .error(
      .invalidValue, "the id '\(id)' belongs to the theme", at: place,
      hint: ThemeNames.advice)
  }
}
