import ListinaContent
import ListinaModel
import ListinaSite
import ListinaTheme

/// The files of a site that belong to no policy.
struct CommonFiles {
  let plan: SitePlan
  /// Nil when the theme cannot be used: the other files are still checked.
  let renderer: PageRenderer?

  func write(to destination: any Destination) throws {
    if let renderer {
      for page in plan.commonPages { try destination.write(renderer.render(page), to: page.route.file) }
    }
    try destination.write(Sitemap.write(plan), to: "sitemap.xml")
    try destination.write(Robots.write(plan), to: "robots.txt")
    let index = PolicyIndex(plan, validFrom: nil, validUntil: nil)
    try destination.write(index.write(), to: "policies.json")
    for (path, file) in plan.catalog.staticFiles.sorted(by: { $0.key < $1.key }) {
      try destination.copy(file.entry, to: path)
    }
  }
}
