import ListinaModel
import ListinaSite

/// A theme that fits the contract: its templates, interface strings, options and the addresses of its assets.
package struct Theme: Sendable {
  let templates: [PageTemplate: Template]
  /// The partials that make tables of records, of those that the theme has.
  let tables: [RecordTable: Template]
  let strings: InterfaceStrings
  let contract: PageContract
  let options: Record
  /// The published path of each asset, in the order of the contract.
  let assets: [RoutePath]
}
