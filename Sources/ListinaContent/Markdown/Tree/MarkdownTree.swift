internal import CArena
internal import CCMark

/// A text's tree as libcmark parses it; no pointer of it leaves this folder.
enum MarkdownTree {
  enum Walk { case goOn, stop }

  /// Parses CommonMark and visits every node on the way in and, where it can hold others, on the way out;
  /// before that, the tree may be changed.
  ///
  /// The tree lives in the thread's arena until the walk ends, so that walks cannot be nested. The text is one that
  /// ``MarkdownSource`` has found to keep to the limits before parsing; a tree that is too deep is not walked to its end.
  static func walk(
    _ text: ArraySlice<UInt8>, preparing prepare: (MarkdownNode) -> Void = { _ in },
    _ visit: (MarkdownNode, _ isEntering: Bool) -> Walk
  ) throws(TextLimits.Exceeded) {
    defer { listina_arena_reset() }
    guard let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, listina_arena()) else { return }
    text.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return }
      cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard let root = cmark_parser_finish(parser) else { return }
    prepare(MarkdownNode(root))
    guard let iterator = cmark_iter_new(root) else { return }
    var depth = NodeDepth()
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let pointer = cmark_iter_get_node(iterator) else { return }
      let node = MarkdownNode(pointer)
      let isEntering = event == CMARK_EVENT_ENTER
      try depth.follow(node, isEntering: isEntering)
      if visit(node, isEntering) == .stop { return }
    }
  }
}
