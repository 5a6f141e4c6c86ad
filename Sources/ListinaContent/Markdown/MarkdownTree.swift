internal import CCMark

/// A text's tree as libcmark parsed it; no pointer of it leaves this folder.
struct MarkdownTree: ~Copyable {
  private let root: OpaquePointer

  /// Parses CommonMark, or returns nil when memory is out.
  init?(_ text: ArraySlice<UInt8>) {
    let parsed = text.withUnsafeBytes { buffer in
      cmark_parse_document(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
    }
    guard let parsed else { return nil }
    root = parsed
  }

  deinit { cmark_node_free(root) }

  /// Visits every node on the way in and, where it can hold others, on the way out, until told to stop.
  borrowing func walk(_ visit: (MarkdownNode, _ isEntering: Bool) -> Walk) {
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let pointer = cmark_iter_get_node(iterator) else { return }
      if visit(MarkdownNode(pointer), event == CMARK_EVENT_ENTER) == .stop { return }
    }
  }

  enum Walk { case goOn, stop }
}
