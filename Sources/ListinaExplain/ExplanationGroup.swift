/// What a diagnostic is about.
package enum ExplanationGroup: String, CaseIterable, Sendable {
  case files = "Files and folders"
  case yaml = "YAML: site.yaml, policy.yaml and the lines at the top of a text"
  case site = "The site and its policies"
  case texts = "Texts"
  case links = "Links and images"
  case html = "HTML and attribute lists in a text"
  case translations = "Translations beside the authoritative text"
  case themes = "Themes"
  case importing = "Importing a folder of Markdown"
  case translating = "Translating in gettext PO"
  case publishing = "Publishing"
}
