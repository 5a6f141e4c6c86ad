import Crypto
package import ListinaModel

extension BlockDigest {
  /// The digest of a block's HTML as ``CanonicalHTML`` writes it: the first half of its SHA-256 (FIPS 180-4).
  init?(canonical bytes: [UInt8]) {
    self.init(Array(SHA256.hash(data: bytes).prefix(Self.byteCount)))
  }

  /// The digest of a text to the byte, by which one can tell later whether it was edited.
  package init?(exactly text: String) { self.init(canonical: Array(text.utf8)) }

  /// The digest of the bytes of a file.
  package init?(exactly bytes: [UInt8]) { self.init(canonical: bytes) }
}
