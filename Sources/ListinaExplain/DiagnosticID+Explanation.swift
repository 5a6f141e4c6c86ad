package import ListinaModel

extension DiagnosticID {
  /// Why it is said, an example, and its cure.
  package var explanation: Explanation {
    switch self {
    case .missingFile: .missingFile
    case .unreadableFile: .unreadableFile
    case .fileTooLarge: .fileTooLarge
    case .invalidUTF8: .invalidUTF8
    case .controlCharacter: .controlCharacter
    case .linkLeavesSite: .linkLeavesSite
    case .linkLoop: .linkLoop
    case .notAFile: .notAFile
    case .unknownFile: .unknownFile
    case .duplicateFile: .duplicateFile

    case .malformedYAML: .malformedYAML
    case .yamlAnchor: .yamlAnchor
    case .yamlAlias: .yamlAlias
    case .yamlTag: .yamlTag
    case .yamlMergeKey: .yamlMergeKey
    case .duplicateKey: .duplicateKey
    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .wrongType: .wrongType
    case .invalidValue: .invalidValue
    case .unclosedFrontMatter: .unclosedFrontMatter

    case .unknownLocale: .unknownLocale
    case .unlistedLocale: .unlistedLocale
    case .invalidBaseURL: .invalidBaseURL
    case .invalidID: .invalidID
    case .invalidSlug: .invalidSlug
    case .missingAuthoritativeText: .missingAuthoritativeText
    case .missingTranslation: .missingTranslation
    case .outdatedTranslation: .outdatedTranslation
    case .damagedLock: .damagedLock
    case .untranslatedCopy: .untranslatedCopy
    case .replacedLocale: .replacedLocale
    case .missingTitle: .missingTitle
    case .addressTaken: .addressTaken
    case .newerFormat: .newerFormat
    case .emptySite: .emptySite
    case .draftPolicy: .draftPolicy
    case .localBaseURL: .localBaseURL
    case .unreachableContact: .unreachableContact

    case .emptyText: .emptyText
    case .tooDeep: .tooDeep
    case .tooComplex: .tooComplex
    case .tooSlow: .tooSlow
    case .misplacedFrontMatter: .misplacedFrontMatter
    case .conflictMarker: .conflictMarker
    case .unknownVariable: .unknownVariable
    case .malformedVariable: .malformedVariable
    case .unknownRecordTable: .unknownRecordTable
    case .foreignTag: .foreignTag
    case .longRow: .longRow
    case .misplacedRecordTable: .misplacedRecordTable
    case .missingRecords: .missingRecords
    case .unalignedHeadings: .unalignedHeadings
    case .shownAsTyped: .shownAsTyped
    case .unfinishedText: .unfinishedText

    case .unsafeLink: .unsafeLink
    case .deadLink: .deadLink
    case .insecureLink: .insecureLink
    case .emptyLink: .emptyLink
    case .unusedDefinition: .unusedDefinition
    case .externalImage: .externalImage
    case .unsafeMedia: .unsafeMedia
    case .missingAlt: .missingAlt

    case .rawHTML: .rawHTML
    case .unbalancedHTML: .unbalancedHTML
    case .misplacedHTML: .misplacedHTML
    case .obsoleteHTML: .obsoleteHTML
    case .malformedAttributes: .malformedAttributes
    case .misplacedAttributes: .misplacedAttributes
    case .unknownAttribute: .unknownAttribute
    case .droppedAttribute: .droppedAttribute
    case .duplicateID: .duplicateID

    case .parityHeadings: .parityHeadings
    case .parityList: .parityList
    case .parityTable: .parityTable
    case .parityLink: .parityLink
    case .parityAnchor: .parityAnchor
    case .parityEmail: .parityEmail
    case .parityNumber: .parityNumber
    case .parityDate: .parityDate
    case .parityVersion: .parityVersion
    case .parityPostalCode: .parityPostalCode
    case .acceptedNothing: .acceptedNothing
    case .missingTheme: .missingTheme
    case .unsupportedTheme: .unsupportedTheme
    case .missingTemplate: .missingTemplate
    case .missingArticle: .missingArticle
    case .malformedTemplate: .malformedTemplate
    case .unknownName: .unknownName
    case .unknownPartial: .unknownPartial
    case .unknownBlock: .unknownBlock
    case .unknownString: .unknownString
    case .unknownAsset: .unknownAsset
    case .partialCycle: .partialCycle
    case .notHTML: .notHTML
    case .needsTripleBraces: .needsTripleBraces
    case .wrongKind: .wrongKind
    case .unknownOption: .unknownOption
    case .missingStrings: .missingStrings
    case .pluralForms: .pluralForms

    case .nothingToImport: .nothingToImport
    case .notImported: .notImported
    case .renamedPolicy: .renamedPolicy
    case .doubtfulLocale: .doubtfulLocale
    case .lostAddress: .lostAddress
    case .movedKey: .movedKey
    case .placeholder: .placeholder

    case .malformedPO: .malformedPO
    case .foreignPO: .foreignPO
    case .outdatedUnit: .outdatedUnit
    case .refusedUnit: .refusedUnit
    case .editedUnit: .editedUnit
    case .unmatchedUnit: .unmatchedUnit
    case .unacceptedTranslation: .unacceptedTranslation

    case .foreignFile: .foreignFile
    case .buildInProgress: .buildInProgress
    case .outputTrouble: .outputTrouble
    case .interrupted: .interrupted
    case .portTaken: .portTaken
    }
  }
}
