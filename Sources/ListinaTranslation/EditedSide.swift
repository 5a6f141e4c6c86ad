import ListinaContent
import ListinaModel

/// Which side has changed a translation since it was exported: the text, or the translators' file.
enum EditedSide {
  /// Both say the same.
  case neither
  case text
  case file
  case both

  /// Compares the translation in the file with the one in the text, which is empty where it has none; `base` is the
  /// digest of the one that was exported, nil where there was none.
  init(file: String, text: String, exported base: BlockDigest?) {
    if file.utf8.elementsEqual(text.utf8) {
      self = .neither
    } else if let base, BlockDigest(exactly: file) == base {
      self = .text
    } else if text.isEmpty || BlockDigest(exactly: text) == base {
      self = .file
    } else {
      self = .both
    }
  }
}
