package import ListinaModel

extension DiagnosticID {
  /// What it is about.
  package var group: ExplanationGroup {
    switch self {
    case .missingFile, .unreadableFile, .fileTooLarge, .invalidUTF8, .controlCharacter,
      .linkLeavesSite, .linkLoop, .notAFile, .unknownFile, .duplicateFile:
      .files
    case .malformedYAML, .yamlAnchor, .yamlAlias, .yamlTag, .yamlMergeKey, .duplicateKey,
      .unknownKey, .missingKey, .wrongType, .invalidValue, .unclosedFrontMatter:
      .yaml
    case .unknownLocale, .unlistedLocale, .invalidBaseURL, .invalidID, .invalidSlug,
      .missingAuthoritativeText, .missingTranslation, .outdatedTranslation, .untranslatedCopy, .missingTitle,
      .addressTaken, .damagedLock, .newerFormat, .emptySite, .draftPolicy, .localBaseURL, .unreachableContact,
      .replacedLocale:
      .site
    case .emptyText, .tooDeep, .tooComplex, .tooSlow, .misplacedFrontMatter, .conflictMarker,
      .unknownVariable, .malformedVariable, .unknownRecordTable, .foreignTag, .longRow,
      .misplacedRecordTable, .missingRecords, .unalignedHeadings, .shownAsTyped, .unfinishedText:
      .texts
    case .unsafeLink, .deadLink, .insecureLink, .emptyLink, .unusedDefinition, .externalImage,
      .unsafeMedia, .missingAlt:
      .links
    case .rawHTML, .unbalancedHTML, .misplacedHTML, .obsoleteHTML, .malformedAttributes,
      .misplacedAttributes, .unknownAttribute, .droppedAttribute, .duplicateID:
      .html
    case .parityHeadings, .parityList, .parityTable, .parityLink, .parityAnchor, .parityEmail, .parityNumber,
      .parityDate, .parityVersion, .parityPostalCode, .acceptedNothing:
      .translations
    case .missingTheme, .unsupportedTheme, .missingTemplate, .missingArticle, .malformedTemplate,
      .unknownName, .unknownPartial, .unknownBlock, .unknownString, .unknownAsset, .partialCycle,
      .notHTML, .needsTripleBraces, .wrongKind, .unknownOption, .missingStrings,
      .pluralForms:
      .themes
    case .nothingToImport, .notImported, .renamedPolicy, .doubtfulLocale, .lostAddress, .movedKey,
      .placeholder:
      .importing
    case .malformedPO, .foreignPO, .outdatedUnit, .refusedUnit, .editedUnit, .unmatchedUnit,
      .unacceptedTranslation:
      .translating
    case .foreignFile, .buildInProgress, .outputTrouble, .interrupted, .portTaken: .publishing
    }
  }
}
