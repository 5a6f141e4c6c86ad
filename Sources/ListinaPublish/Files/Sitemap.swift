import ListinaModel
import ListinaSite
import ListinaTheme

/// `sitemap.xml`: the pages that search engines should list, with their translations (sitemaps.org, protocol 0.9).
enum Sitemap {
  static func write(_ plan: SitePlan) -> [UInt8] {
    var xml = Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">

      """.utf8)
    for page in plan.commonPages { append(page, of: plan, to: &xml) }
    for policy in plan.policies {
      for page in plan.pages(of: policy) { append(page, of: plan, to: &xml) }
    }
    xml += "</urlset>\n".utf8
    return xml
  }

  private static func append(_ page: PagePlan, of plan: SitePlan, to xml: inout [UInt8]) {
    guard !plan.isHidden(page), plan.canonical(of: page) == page.route else { return }
    let alternates = plan.alternates(of: page)
    let url = { (route: RoutePath) in plan.site.baseURL.address(of: route.escaped) }
    xml += "<url>\n<loc>".utf8
    Escaping.append(url(page.route), to: &xml)
    xml += "</loc>\n".utf8
    for translation in alternates.translations {
      appendLink(translation.locale.text, url(translation.route), to: &xml)
    }
    if let choice = alternates.choice { appendLink("x-default", url(choice), to: &xml) }
    xml += "</url>\n".utf8
  }

  private static func appendLink(_ language: String, _ url: String, to xml: inout [UInt8]) {
    xml += "<xhtml:link rel=\"alternate\" hreflang=\"\(language)\" href=\"".utf8
    Escaping.append(url, to: &xml)
    xml += "\"/>\n".utf8
  }
}
