package import ListinaModel

/// What a build is asked to do.
package struct BuildOptions: Sendable {
  /// The folder that holds `content/` and `themes/`.
  package var root: String
  /// The folder that is published; nil to write nothing and only check.
  package var output: String?
  /// A folder of themes beside the installed binary.
  package var installedThemes: String?
  /// The day that decides what is in force; nil for today in the site's time zone.
  package var today: CalendarDate?
  /// In place of `baseURL` of `site.yaml`.
  package var baseURL: BaseURL?
  package var showsDrafts = false
  /// Warnings count as errors.
  package var isStrict = false
  /// Missing and outdated translations count as errors.
  package var isStrictAboutTranslations = false

  package init(root: String, output: String?) {
    self.root = root
    self.output = output
  }
}
