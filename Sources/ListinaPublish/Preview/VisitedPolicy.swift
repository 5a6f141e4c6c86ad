import ListinaModel
import ListinaSite

/// The pages of a policy that someone looks at.
struct VisitedPolicy {
  /// As its files have it now, by path below the root of the site.
  var pages: [String: [UInt8]] = [:]
  /// As they were when its texts had no error last.
  var lastGood: [String: [UInt8]]?
  /// Where the sections of its texts begin, once someone was told.
  var sections: [LocaleTag: HeadingAnchors]?
  /// Counts the states of the site that pages are made with; these were made in that one.
  var edition = 0
  /// When someone asked for one of them last, as a number that grows.
  var lastVisit = 0
}
