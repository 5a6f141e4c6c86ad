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

  func isSame(as other: MarkdownNode) -> Bool { pointer == other.pointer }

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
