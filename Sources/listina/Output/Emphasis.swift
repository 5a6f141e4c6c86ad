/// Words that stand out where colours do.
struct Emphasis {
  let text: String

  init(_ words: String, isColored: Bool) { text = isColored ? "\u{1B}[1m\(words)\u{1B}[0m" : words }
}
