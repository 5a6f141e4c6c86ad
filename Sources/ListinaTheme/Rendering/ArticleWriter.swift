import ListinaModel
import ListinaSite

/// Writes a text as the `<article>` of a page.
enum ArticleWriter {
  /// The whole element; a title that the text does not show itself opens it.
  static func write(
    _ article: Article, of edition: Edition, tables: RecordTables = RecordTables()
  ) -> [UInt8] {
    var html: [UInt8] = []
    html.reserveCapacity(article.document.html.bytes.count + 256)
    html += "<article lang=\"\(edition.locale)\" dir=\"\(edition.locale.direction.rawValue)\">\n".utf8
    if !article.document.headings.contains(where: { $0.level == 1 }), edition.hasOwnTitle {
      html += "<h1>".utf8
      Escaping.append(edition.title, to: &html)
      html += "</h1>\n".utf8
    }
    article.document.html.write(to: &html) { slot, html in
      switch slot {
      case .headingID(let index): Escaping.append(article.anchors.ids[index], to: &html)
      case .reference(let index): Escaping.append(article.addresses[index], to: &html)
      case .permalinkStart(let index): writePermalink(to: article.anchors.ids[index], in: &html)
      case .permalinkEnd: html += "</a>".utf8
      case .permalink(let index):
        let label = article.document.headings[index].text
        writePermalink(to: article.anchors.ids[index], label: label, in: &html)
      case .attributes(let index): write(article.attributes[index], to: &html)
      case .records(let table): html += tables.html(of: table, in: edition.locale)
      }
    }
    html += "</article>".utf8
    return html
  }

  private static func write(_ attributes: BlockAttributes?, to html: inout [UInt8]) {
    guard let attributes else { return }
    if let id = attributes.id {
      html += " id=\"".utf8
      Escaping.append(id, to: &html)
      html += "\"".utf8
    }
    if let change = attributes.change { html += " data-outdated=\"\(change.rawValue)\"".utf8 }
  }

  /// A link from a heading to itself, around its words or, where those hold links, labelled with them.
  private static func writePermalink(to id: String, label: String? = nil, in html: inout [UInt8]) {
    html += "<a class=\"permalink\" href=\"#".utf8
    Escaping.append(id, to: &html)
    if let label {
      html += "\" aria-label=\"".utf8
      Escaping.append(label, to: &html)
    }
    html += label == nil ? "\">".utf8 : "\"></a>".utf8
  }

  /// The table of contents as nested lists; empty when a text has fewer than two entries.
  static func writeContents(of article: Article) -> [UInt8] {
    let entries = Contents(of: article.document, anchors: article.anchors).entries
    var html: [UInt8] = []
    guard entries.count > 1 || entries.contains(where: { !$0.entries.isEmpty }) else { return html }
    write(entries, to: &html)
    return html
  }

  private static func write(_ entries: [Contents.Entry], to html: inout [UInt8]) {
    html += "<ol>\n".utf8
    for entry in entries {
      html += "<li><a href=\"#".utf8
      Escaping.append(entry.id, to: &html)
      html += "\">".utf8
      Escaping.append(entry.text, to: &html)
      html += "</a>".utf8
      if !entry.entries.isEmpty {
        html += "\n".utf8
        write(entry.entries, to: &html)
      }
      html += "</li>\n".utf8
    }
    html += "</ol>\n".utf8
  }
}
