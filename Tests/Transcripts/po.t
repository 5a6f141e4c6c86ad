Translators' files, there and back.

  $ fresh
  $ sed 's/\[en\]/[en, cs, de]/' content/site.yaml > new && mv new content/site.yaml
  $ printf '# Soukromí\n\nO nic nežádáme.\n' > content/privacy/cs.md
  $ listina export po --locale de
  1 file in po: 1 written, 0 unchanged; 2 blocks, 0 fuzzy, 2 untranslated
  $ cat po/de/privacy.po
  msgid ""
  msgstr ""
  "Project-Id-Version: Example, privacy\n"
  "PO-Revision-Date: \n"
  "Last-Translator: \n"
  "Language-Team: \n"
  "Language: de\n"
  "MIME-Version: 1.0\n"
  "Content-Type: text/plain; charset=UTF-8\n"
  "Content-Transfer-Encoding: 8bit\n"
  "X-Generator: Listina\n"
  "X-Listina-Policy: privacy\n"
  "X-Listina-Locale: de\n"
  "X-Listina-Source: en\n"
  
  #. heading 1
  #. digest: bd2a58a4c9a5e67bf0e5f0194bd24c80
  #: content/privacy/en.md:1
  msgctxt "privacy"
  msgid "# Privacy"
  msgstr ""
  
  #. paragraph
  #. section: Privacy
  #. digest: ec67c434110fc5633ff16171c9587c49
  #: content/privacy/en.md:3
  msgctxt "privacy/1"
  msgid "We ask for nothing."
  msgstr ""
  $ listina export po
  note[unaccepted-translation]: nothing of 'content/privacy/cs.md' was accepted yet: its blocks are fuzzy
    --> content/privacy/cs.md
    hint: if it matches, run 'listina accept privacy cs' and export again
  1 file in po: 1 written, 0 unchanged; 2 blocks, 2 fuzzy, 0 untranslated
  $ listina accept privacy cs --today 2026-01-31
  privacy cs: 2 blocks accepted
  $ listina export po
  1 file in po: 1 written, 0 unchanged; 2 blocks, 0 fuzzy, 0 untranslated
  $ listina export po
  1 file in po: 0 written, 1 unchanged; 2 blocks, 0 fuzzy, 0 untranslated

A change in the original makes an entry fuzzy, with what was before.

  $ printf '# Privacy\n\nWe ask for nothing at all.\n\nReally.\n' > content/privacy/en.md
  $ listina export po
  1 file in po: 1 written, 0 unchanged; 3 blocks, 1 fuzzy, 1 untranslated
  $ sed -n '/fuzzy/,$p' po/cs/privacy.po
  #. translation: 7132d1ab4e9096e053bc46735ed9428a fuzzy
  #: content/privacy/en.md:3
  #, fuzzy
  #| msgid "We ask for nothing."
  msgctxt "privacy/1"
  msgid "We ask for nothing at all."
  msgstr "O nic nežádáme."
  
  #. paragraph
  #. section: Privacy
  #. digest: 887dea250744246714985e5ee5f5fa56
  #: content/privacy/en.md:5
  msgctxt "privacy/2"
  msgid "Really."
  msgstr ""

What is fuzzy or empty is not taken.

  $ listina import-translation po/cs/privacy.po --today 2026-02-28
  content/privacy/cs.md: taken over 0, unchanged 1, fuzzy 1, untranslated 1, out of date 0
  $ sed -e '/^#, fuzzy/d' -e '/^#|/d' -e 's/msgstr "O nic.*/msgstr "O vůbec nic nežádáme."/' po/cs/privacy.po > done.po
  $ listina import-translation done.po --today 2026-02-28
  content/privacy/cs.md: taken over 1, unchanged 1, fuzzy 0, untranslated 1, out of date 0, left in the original language 1
  $ cat content/privacy/cs.md
  # Soukromí
  
  O vůbec nic nežádáme.
  
  Really.
  {: lang="en" }
  $ head -1 content/privacy/translations.lock
  v1 accepted cs from en on 2026-02-28 pairs 2

  $ listina import-translation done.po --format json
  {"diagnostics":[],"status":"ok","texts":[{"draft":false,"file":"content/privacy/cs.md","fuzzy":0,"kept":0,"locale":"cs","marked":0,"new":false,"outOfDate":0,"policy":"privacy","refused":0,"taken":0,"unchanged":2,"untranslated":1,"written":false}]}

What was corrected in the text since the export stays.

  $ sed 's/O vůbec nic/Vůbec o nic/' content/privacy/cs.md > new && mv new content/privacy/cs.md
  $ sed -e '/^#, fuzzy/d' -e '/^#|/d' po/cs/privacy.po > old.po
  $ listina import-translation old.po
  note[edited-unit]: the text has another translation of 'We ask for nothing at all.' since the export, and keeps it
    --> old.po:29:1
    hint: if the file is right, export again into the same folder and change it there
  content/privacy/cs.md: taken over 0, unchanged 1, fuzzy 0, untranslated 1, out of date 0, kept as edited 1
  $ listina import-translation done.po
  error[edited-unit]: the translation of 'We ask for nothing at all.' was changed here and in the text since the export
    --> done.po:29:1
    hint: export again into the same folder: both stand there, and one can be chosen
  content/privacy/cs.md: taken over 0, unchanged 1, fuzzy 0, untranslated 1, out of date 0, refused 1
  [1]
  $ grep nic content/privacy/cs.md
  Vůbec o nic nežádáme.

A language without a text gets one.

  $ sed 's/^msgid "We ask.*/&/; /^msgid "We ask/{n;s/.*/msgstr "Wir fragen nach nichts."/;}' po/de/privacy.po > de.po
  $ listina import-translation de.po
  warning[outdated-unit]: 'We ask for nothing.' does not stand in the authoritative text as it did at the export
    --> de.po:27:1
    hint: export again into the same folder: the translation is kept there, beside what has changed
  content/privacy/de.md: taken over 0, unchanged 0, fuzzy 0, untranslated 1, out of date 1
  $ listina export po --locale de
  1 file in po: 1 written, 0 unchanged; 3 blocks, 0 fuzzy, 3 untranslated
  $ sed '/^msgid "We ask/{n;s/.*/msgstr "Wir fragen\\n\\nnach nichts."/;}; /^msgid "# Pri/{n;s/.*/msgstr "# Datenschutz"/;}' po/de/privacy.po > de.po
  $ listina import-translation de.po --today 2026-02-28
  error[refused-unit]: the translation is not one paragraph, or changes what stands beside it
    --> de.po:27:1
    hint: write one block as the original is, with an end for all that has a beginning
  content/privacy/de.md: taken over 1, unchanged 0, fuzzy 0, untranslated 1, out of date 0, refused 1, left in the original language 2
  content/privacy/de.md is a draft: remove 'draft: true' when all of it is translated
  [1]
  $ cat content/privacy/de.md
  ---
  draft: true
  ---
  
  # Datenschutz
  
  We ask for nothing at all.
  {: lang="en" }
  
  Really.
  {: lang="en" }

What is wrong is told with its place.

  $ printf 'msgid "a\n' > broken.po
  $ listina import-translation broken.po missing.po
  error[malformed-po]: the text has no quotation mark at its end
    --> broken.po:1:7
    hint: write '"' at the end of the line, and '\"' for one in the text
  
  error[missing-file]: 'missing.po' does not exist
    --> missing.po
    hint: add it; if it is a symbolic link, correct where it leads
  [1]
  $ sed 's/Policy: privacy/Policy: privaci/' done.po > other.po
  $ listina import-translation other.po
  error[foreign-po]: the file translates 'privaci', and the site has no such policy
    --> other.po
    hint: if it was renamed, write 'X-Listina-Policy: privacy'
  [1]
  $ listina export po --locale fr
  error[unlisted-locale]: the site has no locale 'fr'
    --> content/site.yaml
    hint: add 'fr' to 'locales' there
  [1]
  $ listina export po --locale EN
  Error: The value 'EN' is invalid for '--locale <tag>': write 'en'
  Help:  --locale <tag>  Only this language, which a policy may have no text in yet (default: those that it has).
  Usage: listina export <dir> [--locale <tag>] [<options>]
    See 'listina export --help' for more information.
  [64]
  $ listina export
  Error: Missing expected argument '<dir>'
  Help:  <dir>  The folder for the files, made if it is missing.
  Usage: listina export <dir> [--locale <tag>] [<options>]
    See 'listina export --help' for more information.
  [64]
  $ listina import-translation
  Error: Missing expected argument '<file> ...'
  Help:  <file>  The files to take.
  Usage: listina import-translation <file> ... [<options>]
    See 'listina import-translation --help' for more information.
  [64]
  $ printf x > file && listina export file
  error[output-trouble]: cannot write 'file/cs': not a directory
  [74]
  $ listina export po --root nowhere
  error[missing-file]: there is no folder 'nowhere'
    hint: name the folder that holds content/ with --root
  [1]

Folders that belong to the site, and a file whose header names two languages.

  $ listina export content/po
  error[foreign-file]: 'content/po' is in 'content', where translators' files would be taken for a part of the site
    hint: name a folder beside it, as in 'listina export po'
  [1]
  $ listina export public
  error[foreign-file]: 'public' is in 'public', where translators' files would be taken for a part of the site
    hint: name a folder beside it, as in 'listina export po'
  [1]
  $ sed 's/^"Language: cs/"Language: de/' done.po > other.po
  $ listina import-translation other.po
  error[foreign-po]: the file is in 'de' by 'Language', and in 'cs' by 'X-Listina-Locale'
    --> other.po
    hint: export again with '--locale' and the language that you translate into
  [1]
  $ sed 's/X-Listina-Locale: cs/X-Listina-Locale: cs_CZ/' done.po > other.po
  $ listina import-translation other.po
  error[foreign-po]: the file is in 'cs_CZ', and the site has no such locale
    --> other.po
    hint: if that is 'cs', write 'X-Listina-Locale: cs'
  [1]
