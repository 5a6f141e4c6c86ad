/// What someone wrote, and the same when it is mended.
///
/// All of it is true: a test checks a small site with these files in it, and hears the diagnostic at its mark; with the
/// mended files in their place it does not.
package struct Example: Sendable {
  package var written: [ExampleFile]
  /// What changes of it.
  package var mended: [ExampleFile]

  init(_ written: ExampleFile..., mended: ExampleFile...) {
    self.written = written
    self.mended = mended
  }
}
