What translators are told: which texts are out of date, block by block, and what is put on record.

  $ write_translated() {
  >   fresh
  >   sed 's/\[en\]/[en, de, pl]/' content/site.yaml > new && mv new content/site.yaml
  >   printf '# Privacy\n\nWe keep it for 30 days.\n\n## Contact\n\nWrite to us.\n' > content/privacy/en.md
  >   printf '# Datenschutz\n\nWir behalten es 30 Tage.\n\n## Kontakt\n\nSchreiben Sie uns.\n' > content/privacy/de.md
  > }
  $ write_translated
  $ listina status
  privacy  de  never accepted
  privacy  pl  missing, readers get 'en'
  
  2 translations: 1 never accepted, 1 missing
  $ listina accept privacy de --today 2026-05-04
  privacy de: 4 blocks accepted
  $ listina status
  privacy  de  current, accepted 2026-05-04
  privacy  pl  missing, readers get 'en'
  
  2 translations: 1 current, 1 missing
  $ listina accept privacy de --today 2026-05-05
  privacy de: nothing has changed since 2026-05-04
  $ sed 's/30/31/' content/privacy/en.md > new && mv new content/privacy/en.md
  $ printf '\nNew.\n' >> content/privacy/en.md
  $ listina status --locale de
  privacy  de  outdated: 2 of 5 blocks
  
    6fa1c7a7  changed: a paragraph in '#privacy'
      content/privacy/en.md:3
        - We keep it for 30 days.
        + We keep it for 31 days.
      content/privacy/de.md:3
          Wir behalten es 30 Tage.
  
    f7a9eabb  new: a paragraph in '#contact'
      content/privacy/en.md:9
        + New.
      (not in the translation)
  
  
  1 translation: 1 outdated
  $ listina check
  note[missing-translation]: 'privacy' has no text in 'pl': readers get the one in 'en'
    --> content/privacy
    hint: add 'content/privacy/pl.md'
  
  note[outdated-translation]: the translation of 'privacy' into 'de' is outdated: 2 of 5 blocks
    --> content/privacy/de.md:3
    hint: see 'listina status --locale de'; once translated, 'listina accept privacy de'
  9 pages checked, nothing written
  $ listina check --strict-translations --quiet
  error[missing-translation]: 'privacy' has no text in 'pl': readers get the one in 'en'
    --> content/privacy
    hint: add 'content/privacy/pl.md'
  
  error[outdated-translation]: the translation of 'privacy' into 'de' is outdated: 2 of 5 blocks
    --> content/privacy/de.md:3
    hint: see 'listina status --locale de'; once translated, 'listina accept privacy de'
  [1]
  $ listina status --format json
  {"diagnostics":[],"status":"ok","translations":[{"accepted":"2026-05-04","blocks":5,"changes":[{"answered":false,"change":"changed","id":"6fa1c7a7","kind":"paragraph","new":"We keep it for 31 days.","old":"We keep it for 30 days.","original":{"file":"content/privacy/en.md","line":3},"section":"privacy","translated":"Wir behalten es 30 Tage.","translation":{"file":"content/privacy/de.md","line":3}},{"answered":false,"change":"added","id":"f7a9eabb","kind":"paragraph","new":"New.","old":null,"original":{"file":"content/privacy/en.md","line":9},"section":"contact","translated":null,"translation":null}],"draft":false,"file":"content/privacy/de.md","locale":"de","outdated":2,"policy":"privacy","state":"outdated"},{"accepted":null,"blocks":5,"changes":[],"draft":false,"file":"content/privacy/pl.md","locale":"pl","outdated":0,"policy":"privacy","state":"missing"}]}

Nobody is there to be asked.

  $ listina accept privacy de < /dev/null
  Error: 2 blocks changed (6fa1c7a7, f7a9eabb), and nobody is there to be asked: see 'listina status --locale de', then accept all with '--yes', or some with '--block'
  Usage: listina <command> [<options>]
    See 'listina --help' for more information.
  [64]
  $ listina accept privacy de --block 1234
  Error: there is no changed block '1234'; it may have changed again: see 'listina status --locale de'
  Usage: listina <command> [<options>]
    See 'listina --help' for more information.
  [64]
  $ listina accept privacy de --block 6fa1c7a7 --yes
  Error: '--yes' accepts all, '--block' some: leave one of them out
  Usage: listina accept <policy> <locale> [--block <id> ...] [--yes] [<options>]
    See 'listina accept --help' for more information.
  [64]
  $ listina accept privacy de --block 6fa1c7a7 --today 2026-05-06
  privacy de: 1 changed block accepted; 1 of 5 still outdated
  $ listina status --locale de
  privacy  de  outdated: 1 of 5 blocks
  
    f7a9eabb  new: a paragraph in '#contact'
      content/privacy/en.md:9
        + New.
      (not in the translation)
  
  
  1 translation: 1 outdated

What the translation follows already is accepted without a question.

  $ printf '\nNeu.\n' >> content/privacy/de.md
  $ listina status
  privacy  de  outdated: 1 of 5 blocks, 1 of them translated anew and not accepted
  privacy  pl  missing, readers get 'en'
  
  2 translations: 1 outdated, 1 missing
  $ listina accept privacy de --block f7a9eabb --today 2026-05-07 < /dev/null
  privacy de: 1 changed block accepted
  $ listina status
  privacy  de  current, accepted 2026-05-07
  privacy  pl  missing, readers get 'en'
  
  2 translations: 1 current, 1 missing

What is not there.

  $ listina accept privcy de
  error[missing-file]: there is no policy 'privcy'
    --> content/privcy
    hint: write 'privacy'
  [1]
  $ listina accept privacy en
  error[invalid-value]: the text of 'privacy' in 'en' is the authoritative one, not a translation
    --> content/privacy/en.md
    hint: name the language of a translation
  [1]
  $ listina accept privacy pl
  error[missing-translation]: 'privacy' has no text in 'pl'
    --> content/privacy
    hint: add 'content/privacy/pl.md'; 'listina new privacy --locale pl' begins one
  [1]
  $ listina accept privacy fr
  error[unlisted-locale]: the site has no locale 'fr'
    --> content/site.yaml
    hint: add 'fr' to 'locales' there
  [1]
  $ listina accept privacy cz
  Error: The value 'cz' is invalid for '<locale>': that is the code of a country; the tag of its language is 'cs'
  Help:  <locale>  The language of the translation.
  Usage: listina accept <policy> <locale> [--block <id> ...] [--yes] [<options>]
    See 'listina accept --help' for more information.
  [64]
  $ listina accept privacy
  Error: Missing expected argument '<locale>'
  Help:  <locale>  The language of the translation.
  Usage: listina accept <policy> <locale> [--block <id> ...] [--yes] [<options>]
    See 'listina accept --help' for more information.
  [64]
  $ listina status --locale fr
  error[unlisted-locale]: the site has no locale 'fr'
    --> content/site.yaml
    hint: add 'fr' to 'locales' there
  [1]
  $ listina status --locale en
  no translations: the texts in 'en' are authoritative
  $ listina status --format github
  Error: the result is no list of mistakes: write '--format json'
  Usage: listina status [--locale <tag>] [--format <format>] [--root <dir>]
    See 'listina status --help' for more information.
  [64]
  $ cd content && listina status
  error[missing-file]: there is no folder 'content' here, but its 'site.yaml' is
    --> content
    hint: run the command in the folder above, or name that with --root
  [1]
  $ cd .. && listina status --root nowhere
  error[missing-file]: there is no folder 'nowhere'
    hint: name the folder that holds content/ with --root
  [1]

A record that was edited, merged in part, or written by a newer version.

  $ printf 'v1 pair paragraph 12 34\n' >> content/privacy/translations.lock
  $ listina check
  note[missing-translation]: 'privacy' has no text in 'pl': readers get the one in 'en'
    --> content/privacy
    hint: add 'content/privacy/pl.md'
  
  warning[parity-number]: the number '31' of the authoritative text is '30' here
    --> content/privacy/de.md:3:17
    hint: correct one of the texts (see content/privacy/en.md:3:16), or put under 'accepted' in content/privacy/policy.yaml: - {finding: parity-number, locale: de, anchor: privacy, original: "31", translation: "30", reason: "it is right as it is"}
  
  error[damaged-lock]: line 12 of 'content/privacy/translations.lock' is none that 'listina accept' writes
    --> content/privacy/translations.lock:12:1
    hint: restore the file from before it was edited, or delete it and accept the translations again
  [1]
  $ listina status
  error[damaged-lock]: line 12 of 'content/privacy/translations.lock' is none that 'listina accept' writes
    --> content/privacy/translations.lock:12:1
    hint: restore the file from before it was edited, or delete it and accept the translations again
  [1]
  $ printf '<<<<<<< ours\n' > content/privacy/translations.lock
  $ listina accept privacy de
  error[damaged-lock]: 'content/privacy/translations.lock' holds two versions of itself that were not merged
    --> content/privacy/translations.lock:1:1
    hint: keep one of them; then run 'listina status' and accept again what the other had
  [1]
  $ printf 'v2 accepted de\n' > content/privacy/translations.lock
  $ listina build
  note[missing-translation]: 'privacy' has no text in 'pl': readers get the one in 'en'
    --> content/privacy
    hint: add 'content/privacy/pl.md'
  
  error[newer-format]: 'content/privacy/translations.lock' was written by a newer version of Listina
    --> content/privacy/translations.lock:1:1
    hint: use a newer version of Listina, or delete it
  [1]

Another run is at work in the folder.

  $ write_translated
  $ needs flock
  $ mkdir content/privacy/.listina-new
  $ flock content/privacy/.listina-new listina accept privacy de
  error[build-in-progress]: another run of listina is writing to 'content/privacy'
    hint: wait until it has finished, then look what it has written
  [74]
  $ listina accept privacy de --today 2026-05-04
  privacy de: 4 blocks accepted
  $ ls -A content/privacy
  de.md
  en.md
  translations.lock
