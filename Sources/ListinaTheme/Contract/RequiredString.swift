/// Interface strings that Listina itself uses, so that every theme has them.
package enum RequiredString: String, CaseIterable, Sendable {
  case indexTitle, languagesTitle, notFoundTitle, notFoundText, lifetimeSession
}
