/// E-mail addresses in links.
enum MailAddress {
  /// The address for `mailto:` (RFC 6068, section 2): what could be read as part of the link is encoded.
  static func encoded(_ address: String) -> String {
    address.unicodeScalars.map { scalar in
      "%?#&+=/ ".unicodeScalars.contains(scalar)
        ? "%" + String(scalar.value, radix: 16, uppercase: true) : String(scalar)
    }.joined()
  }
}
