/// The stable, kebab-case name of each kind of diagnostic.
package enum DiagnosticID: String, Sendable, CaseIterable {
  // Files
  case missingFile = "missing-file"
  case unreadableFile = "unreadable-file"
  case fileTooLarge = "file-too-large"
  case invalidUTF8 = "invalid-utf-8"
  case controlCharacter = "control-character"
  case linkLeavesSite = "link-leaves-site"
  case linkLoop = "link-loop"
  case notAFile = "not-a-file"
  case unknownFile = "unknown-file"
  case duplicateFile = "duplicate-file"

  // YAML
  case malformedYAML = "malformed-yaml"
  case yamlAnchor = "yaml-anchor"
  case yamlAlias = "yaml-alias"
  case yamlTag = "yaml-tag"
  case yamlMergeKey = "yaml-merge-key"
  case duplicateKey = "duplicate-key"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case wrongType = "wrong-type"
  case invalidValue = "invalid-value"
  case unclosedFrontMatter = "unclosed-front-matter"

  // Site and policies
  case unknownLocale = "unknown-locale"
  case unlistedLocale = "unlisted-locale"
  case invalidBaseURL = "invalid-base-url"
  case invalidID = "invalid-id"
  case invalidSlug = "invalid-slug"
  case missingAuthoritativeText = "missing-authoritative-text"
  case missingTranslation = "missing-translation"
  case missingTitle = "missing-title"
  case addressTaken = "address-taken"
  case emptySite = "empty-site"
  case draftPolicy = "draft-policy"

  // Texts
  case unknownVariable = "unknown-variable"
  case malformedVariable = "malformed-variable"
  case unknownRecordTable = "unknown-record-table"
  case rawHTML = "raw-html"
  case unsafeLink = "unsafe-link"
  case deadLink = "dead-link"
  case externalImage = "external-image"
  case unalignedHeadings = "unaligned-headings"

  // Themes
  case missingTheme = "missing-theme"
  case unsupportedTheme = "unsupported-theme"
  case missingTemplate = "missing-template"
  case malformedTemplate = "malformed-template"
  case unknownName = "unknown-name"
  case unknownPartial = "unknown-partial"
  case unknownBlock = "unknown-block"
  case unknownString = "unknown-string"
  case unknownAsset = "unknown-asset"
  case partialCycle = "partial-cycle"
  case notHTML = "not-html"
  case needsTripleBraces = "needs-triple-braces"
  case wrongKind = "wrong-kind"
  case unknownOption = "unknown-option"
  case missingStrings = "missing-strings"

  // Publishing
  case foreignFile = "foreign-file"
  case buildInProgress = "build-in-progress"
  case outputTrouble = "output-trouble"
  case interrupted = "interrupted"
}
