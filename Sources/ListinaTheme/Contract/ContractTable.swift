/// The names of one scope of the theme contract, each beside the value that it stands for.
struct ContractTable<Subject: Sendable>: Sendable {
  let scope: Scope
  private let readers: [@Sendable (Subject) -> Value]

  init(_ entries: [Entry]) {
    scope = Scope(entries.map(\.field))
    readers = entries.map(\.read)
  }

  func record(_ subject: Subject) -> Record { Record(readers.map { $0(subject) }) }

  struct Entry: Sendable {
    let field: Scope.Field
    let read: @Sendable (Subject) -> Value

    static func text(
      _ name: String, _ summary: String, _ read: @escaping @Sendable (Subject) -> String
    ) -> Self {
      Self(field: Scope.Field(name, .text, summary)) { .text(read($0)) }
    }

    static func number(
      _ name: String, _ summary: String, _ read: @escaping @Sendable (Subject) -> Int
    ) -> Self {
      Self(field: Scope.Field(name, .number, summary)) { .number(read($0)) }
    }

    static func flag(
      _ name: String, _ summary: String, _ read: @escaping @Sendable (Subject) -> Bool
    ) -> Self {
      Self(field: Scope.Field(name, .flag, summary)) { .flag(read($0)) }
    }

    static func html(
      _ name: String, _ summary: String, _ read: @escaping @Sendable (Subject) -> [UInt8]
    ) -> Self {
      Self(field: Scope.Field(name, .html, summary)) { .html(read($0)) }
    }

    static func list<Item>(
      _ name: String, _ table: ContractTable<Item>, _ summary: String,
      _ read: @escaping @Sendable (Subject) -> [Item]
    ) -> Self {
      Self(field: Scope.Field(name, .list(table.scope), summary)) { .list(read($0).map(table.record)) }
    }

    static func record<Item>(
      _ name: String, _ table: ContractTable<Item>, _ summary: String,
      _ read: @escaping @Sendable (Subject) -> Item?
    ) -> Self {
      Self(field: Scope.Field(name, .record(table.scope), summary)) { .record(read($0).map(table.record)) }
    }

    private init(field: Scope.Field, read: @escaping @Sendable (Subject) -> Value) {
      self.field = field
      self.read = read
    }
  }
}
