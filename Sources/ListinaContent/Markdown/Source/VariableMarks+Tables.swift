import ListinaModel

/// Marks that ask for a table of records: `{{> cookies}}`.
extension VariableMarks {
  /// The table that a text asks for when it is a mark and nothing else.
  func table(_ text: UnsafeBufferPointer<UInt8>) -> (table: RecordTable, mark: SourceScanner.Mark)? {
    guard let read = VariableMark.read(text, at: 0), read.length == text.count,
      marks.indices.contains(read.index),
      let table = marks[read.index].tableName.flatMap(RecordTable.init(rawValue:))
    else { return nil }
    return (table, marks[read.index])
  }

  /// The error for a table without a single record: an empty table in a legal text says what nobody meant.
  func problem(withEmpty table: RecordTable, _ mark: SourceScanner.Mark, at place: SourcePlace) -> Diagnostic?
  {
    guard !variables.tables.contains(table) else { return nil }
    return .error(
      .missingRecords, "'\(mark.written)' has nothing to show: there are no records in '\(table.file)'",
      at: place,
      hint: "write them into that file, or remove '\(mark.written)'")
  }

  /// The error for a table where none can stand: a known one that has its line to itself is no problem.
  func problem(withTable name: String, _ mark: SourceScanner.Mark, at place: SourcePlace) -> Diagnostic {
    if RecordTable(rawValue: name) != nil {
      return .error(
        .misplacedRecordTable, "'\(mark.written)' stands among other text, where no table can be", at: place,
        hint: "give it a line of its own, with an empty line before and after it; '\\{{' shows braces")
    }
    let names = RecordTable.allCases.map(\.rawValue)
    let cure =
      NearestName.find(name, among: names).map { "write '{{> \($0)}}'" }
      ?? "there are " + names.map { "'{{> \($0)}}'" }.joined(separator: " and ")
    return .error(
      .unknownRecordTable, "unknown table '\(name)'", at: place, hint: cure + "; '\\{{' shows braces")
  }
}

extension SourceScanner.Mark {
  /// What stands after `>`, or nil when the mark asks for no table.
  var tableName: String? {
    guard case .variable(let name) = kind, name.hasPrefix(">") else { return nil }
    return String(name.dropFirst().drop { $0 == " " || $0 == "\t" })
  }
}
