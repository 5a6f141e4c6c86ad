import Foundation
import ListinaModel

extension YAMLShape where Value == [Processor] {
  /// `processors.yaml`: a list of records, each with a name of its own.
  static var processors: Self {
    .checked(.list(of: .placed(.processor))) { processors, _, diagnostics in
      var seen: Set<LocalizedText> = []
      for processor in processors where !seen.insert(processor.value.name).inserted {
        diagnostics.add(
          .error(
            .invalidValue, "'\(processor.value.name.anyText)' is described twice", at: processor.place,
            hint: "keep one of the records"))
      }
      return processors.map(\.value)
    }
  }
}

extension YAMLShape where Value == Processor {
  static var processor: Self {
    .mapping { fields in
      let name = fields.required("name", .localized)
      let purpose = fields.required("purpose", .localized)
      let data = fields.optional("data", .localized)
      let countries = fields.optional("country", .countries)
      let transfer = fields.optional("transfer", .localized)
      let url = fields.optional("url", .webAddress)
      guard let name, let purpose else { return nil }
      var processor = Processor(name: name, purpose: purpose)
      processor.data = data
      processor.countries = countries ?? []
      processor.transfer = transfer
      processor.url = url ?? ""
      return processor
    }
  }
}

extension YAMLShape where Value == [String] {
  /// A country's code, or a list of them.
  static var countries: Self { .either(.converted(.country) { [$0] }, or: .list(of: .country)) }
}

extension YAMLShape where Value == String {
  /// A code of ISO 3166-1 alpha-2, or `EU`, which is reserved there for the European Union.
  static var country: Self {
    .checked(.text) { text, place, diagnostics in
      if CountryCodes.all.contains(text) { return text }
      let code = CountryCodes.meant[text.uppercased()] ?? text.uppercased()
      diagnostics.add(
        .error(
          .invalidValue, "'\(text)' is no code of a country", at: place,
          hint: CountryCodes.all.contains(code)
            ? "write '\(code)'" : "write two letters of ISO 3166-1, for example 'DE', or 'EU'"))
      return nil
    }
  }
}

/// The codes of countries that CLDR has names for.
private enum CountryCodes {
  /// Without regions that are groups of others: `EZ` the eurozone, `QO` Outlying Oceania, `UN` the United Nations.
  static let all = Set(Locale.Region.isoRegions.map(\.identifier).filter { $0.utf8.count == 2 })
    .subtracting(["EZ", "QO", "UN"])
  /// What people and the European institutions write otherwise than ISO does.
  static let meant = ["UK": "GB", "EL": "GR"]
}
