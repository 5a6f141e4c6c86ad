import Crypto
import ListinaModel

extension BlockDigest {
  /// The digest of a block's HTML as ``CanonicalHTML`` writes it: the first half of its SHA-256 (FIPS 180-4).
  init?(canonical bytes: [UInt8]) {
    self.init(Array(SHA256.hash(data: bytes).prefix(Self.byteCount)))
  }
}
