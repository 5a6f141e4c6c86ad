package import ListinaModel

/// The words of HTML without its tags.
package enum PlainWords {
  /// The words of a block, with a space between those of its elements.
  package static func text(of block: Block, in document: Document) -> String {
    document.html.bytes.withUnsafeBufferPointer { bytes in
      let html = UnsafeBufferPointer(rebasing: bytes[block.html])
      var words: [UInt8] = []
      var tokens = HTMLTokenizer(html)
      while let token = tokens.next() {
        switch token.kind {
        case .text:
          words += CharacterReferences.decode(UnsafeBufferPointer(rebasing: html[token.range]))
        case .startTag(let tag): if HTMLElement.named(tag.name)?.isInline != true { words.append(0x20) }
        case .endTag(let name): if HTMLElement.named(name)?.isInline != true { words.append(0x20) }
        case .comment, .refused: continue
        }
      }
      return String(decoding: words, as: UTF8.self)
    }
  }
}
