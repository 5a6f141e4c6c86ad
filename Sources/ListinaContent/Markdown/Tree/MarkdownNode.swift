internal import CCMark

/// A node of libcmark's tree, valid while it is visited.
struct MarkdownNode {
  enum Kind {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image, other

    var isBlock: Bool {
      switch self {
      case .blockQuote, .list, .item, .codeBlock, .htmlBlock, .paragraph, .heading, .thematicBreak: true
      default: false
      }
    }
  }

  private let pointer: OpaquePointer
  let kind: Kind

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
    self.kind = Self.kind(of: pointer)
  }

  private static func kind(of pointer: OpaquePointer) -> Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_DOCUMENT: .document
    default: .other
    }
  }

  /// The first line of the block, from 1; of a node inside a line, that of its block.
  var blockLine: Int {
    var node: OpaquePointer? = pointer
    while let current = node, Self.isInline(current) { node = cmark_node_parent(current) }
    return max(1, Int(cmark_node_get_start_line(node ?? pointer)))
  }

  /// Where the node begins, from 1, as libcmark says; columns are bytes.
  var startLine: Int { max(1, Int(cmark_node_get_start_line(pointer))) }
  var startColumn: Int { max(1, Int(cmark_node_get_start_column(pointer))) }

  var isTopLevelBlock: Bool {
    guard let parent = cmark_node_parent(pointer) else { return false }
    return cmark_node_get_type(parent) == CMARK_NODE_DOCUMENT
  }

  /// The paragraph of a list whose items stand close together, which is written without `<p>`.
  var isInTightList: Bool {
    guard let item = cmark_node_parent(pointer), let list = cmark_node_parent(item) else { return false }
    return cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) != 0
  }

  /// The block's lines, from 0.
  var lineRange: ClosedRange<Int> {
    let first = max(0, Int(cmark_node_get_start_line(pointer)) - 1)
    return first...max(first, Int(cmark_node_get_end_line(pointer)) - 1)
  }

  /// How many bytes an item's text is indented by.
  var contentColumn: Int {
    guard let child = firstChild, child.lineRange.lowerBound == lineRange.lowerBound else {
      return startColumn + 1
    }
    return child.startColumn - 1
  }

  /// The items of a list stand close together.
  var isTight: Bool {
    get { cmark_node_get_list_tight(pointer) != 0 }
    nonmutating set { cmark_node_set_list_tight(pointer, newValue ? 1 : 0) }
  }

  /// The text that is all there is in a block.
  var onlyText: MarkdownNode? {
    guard let child = cmark_node_first_child(pointer), cmark_node_next(child) == nil,
      cmark_node_get_type(child) == CMARK_NODE_TEXT
    else { return nil }
    return MarkdownNode(child)
  }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }

  /// The node's own text, borrowed from libcmark for the duration of the call.
  func withLiteral<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    Self.borrow(cmark_node_get_literal(pointer), body)
  }
  func withDestination<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    Self.borrow(cmark_node_get_url(pointer), body)
  }
  func withTitle<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    Self.borrow(cmark_node_get_title(pointer), body)
  }
  func withFenceInfo<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    Self.borrow(cmark_node_get_fence_info(pointer), body)
  }

  // MARK: Around it

  var parent: MarkdownNode? { cmark_node_parent(pointer).map(MarkdownNode.init) }
  var previous: MarkdownNode? { cmark_node_previous(pointer).map(MarkdownNode.init) }
  var next: MarkdownNode? { cmark_node_next(pointer).map(MarkdownNode.init) }
  var firstChild: MarkdownNode? { cmark_node_first_child(pointer).map(MarkdownNode.init) }
  var lastChild: MarkdownNode? { cmark_node_last_child(pointer).map(MarkdownNode.init) }

  // MARK: Changes before it is written

  /// A number that someone left on the node; 0 when nobody did.
  var label: Int {
    get { Int(bitPattern: cmark_node_get_user_data(pointer)) }
    nonmutating set { cmark_node_set_user_data(pointer, UnsafeMutableRawPointer(bitPattern: newValue)) }
  }

  /// Takes the node out of the tree.
  func remove() { cmark_node_unlink(pointer) }

  func append(_ child: MarkdownNode) { cmark_node_append_child(pointer, child.pointer) }

  func setLiteral(_ text: [UInt8]) {
    (text + [0]).withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      cmark_node_set_literal(pointer, start.assumingMemoryBound(to: CChar.self))
    }
  }

  func isSame(as other: MarkdownNode) -> Bool { pointer == other.pointer }

  /// What tells this node from the others of its tree.
  var identity: Int { Int(bitPattern: pointer) }
  /// The identity of the node that holds this one; 0 when none does.
  var parentIdentity: Int { cmark_node_parent(pointer).map { Int(bitPattern: $0) } ?? 0 }

  /// The first and last line of the block, from 1; of a node inside a line, those of its block.
  var blockLines: ClosedRange<Int> {
    var node: OpaquePointer? = pointer
    while let current = node, Self.isInline(current) { node = cmark_node_parent(current) }
    let start = max(1, Int(cmark_node_get_start_line(node ?? pointer)))
    return start...max(start, Int(cmark_node_get_end_line(node ?? pointer)))
  }

  private static func isInline(_ pointer: OpaquePointer) -> Bool {
    cmark_node_get_type(pointer).rawValue >= CMARK_NODE_FIRST_INLINE.rawValue
  }

  private static func borrow<Result>(
    _ string: UnsafePointer<CChar>?, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard let string else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    let length = ByteSearch.length(of: string)
    return string.withMemoryRebound(to: UInt8.self, capacity: length) {
      body(UnsafeBufferPointer(start: $0, count: length))
    }
  }
}
