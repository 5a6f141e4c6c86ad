import ListinaModel

/// What `theme.yaml` says.
struct ThemeSettings: Sendable {
  var contract: Int
  var options: [ThemeSource.Option]
}

extension YAMLShape where Value == ThemeSettings {
  static var themeSettings: Self {
    .mapping { fields in
      _ = fields.optional("name", .text)
      let contract = fields.required("contract", .wholeNumber)
      let options = fields.optional("options", .entries(of: .option))
      return contract.map { contract in
        ThemeSettings(
          contract: contract,
          options: (options ?? []).map {
            ThemeSource.Option(name: $0.name, value: $0.value.text, isFlag: $0.value.isFlag)
          })
      }
    }
  }
}

/// An option's default, as it was written.
struct OptionDefault: Sendable {
  var text: String
  var isFlag: Bool
}

extension YAMLShape where Value == OptionDefault {
  static var option: Self {
    .checked(.anything) { value, place, diagnostics in
      guard case .scalar(let text, let isPlain) = value.content else {
        diagnostics.add(
          .error(
            .wrongType, "an option's default must be a text, true or false, not \(YAMLKinds(of: value).name)",
            at: place, hint: "write the default itself, as in 'accent: indigo'"))
        return nil
      }
      return OptionDefault(text: text, isFlag: isPlain && (text == "true" || text == "false"))
    }
  }
}
