/// The direction of a text, as HTML's `dir` names it.
package enum TextDirection: String, Sendable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"
}
