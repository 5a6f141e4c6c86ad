/// How many letters two words differ by (Levenshtein).
enum EditDistance {
  /// Whether two words differ by more than so many letters.
  static func isMore(than limit: Int, between left: String, _ right: String) -> Bool {
    let (left, right) = (Array(left.utf8.prefix(300)), Array(right.utf8.prefix(300)))
    guard abs(left.count - right.count) <= limit else { return true }
    var row = Array(0...right.count)
    for (index, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in right.enumerated() {
        let replaced = diagonal + (byte == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
      if row.allSatisfy({ $0 > limit }) { return true }
    }
    return row[right.count] > limit
  }
}
