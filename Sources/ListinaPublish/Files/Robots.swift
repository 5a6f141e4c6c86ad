import ListinaSite

/// `robots.txt` (RFC 9309).
enum Robots {
  static func write(_ plan: SitePlan) -> [UInt8] {
    if plan.showsDrafts { return Array("User-agent: *\nDisallow: /\n".utf8) }
    let sitemap = plan.site.baseURL.address(of: "sitemap.xml")
    return Array("User-agent: *\nAllow: /\nSitemap: \(sitemap)\n".utf8)
  }
}
