`listina explain` says more of a message: why it is given, an example, and what to do.

  $ listina explain unknown-locale
  unknown-locale: a name of a language that is none here
  
  Languages are named by tags, with a hyphen before a region: 'cs', 'pt-BR' (BCP
  47). Browsers and search engines know no other spelling. A language that is
  named elsewhere must be in 'locales' in site.yaml too.
  
  Someone wrote:
  
    content/site.yaml
      locales: [en, en_GB]
                    ^
  
    content/privacy/en-GB.md
      # Privacy
  
      We ask for nothing.
  
  Write the tag as the hint says, or add the language to 'locales' in site.yaml.
  
    content/site.yaml
      locales: [en, en-GB]

The id as it stands in a message, or as one remembers it:

  $ listina explain unknown-locale > expected
  $ listina explain 'error[unknown-locale]' | cmp - expected
  $ listina explain "warning[unknown-locale]: unknown locale 'en_GB'" | cmp - expected
  $ listina explain [Unknown-Locale] | cmp - expected
  $ listina explain unknown locale | cmp - expected

Several files, one that is not a text, and one that no example shows:

  $ listina explain unaligned-headings
  unaligned-headings: a translation whose headings differ
  
  A section has the same address in every language, so headings are compared in
  order and by level. From here on they differ, and the translation's sections
  have addresses of their own.
  
  Someone wrote:
  
    content/site.yaml
      locales: [en, de]
  
    content/privacy/en.md
      ## Storage
  
    content/privacy/de.md
      # Datenschutz
  
      ### Speicherung
  
  Give both texts the same headings, at the same levels and in the same order; or
  give two that belong together the same name: '## Storage {#storage}'.
  
    content/privacy/de.md
      # Datenschutz
  
      ## Speicherung
  $ listina explain link-leaves-site
  link-leaves-site: a symbolic link that leads out of the site
  
  What is published must be in the site's folder: a link to elsewhere could
  publish a private file, and would be broken on every other machine.
  
  Someone wrote:
  
    content/terms, a symbolic link to '../../shared/terms'
  
  Delete the link, and put a copy of the file or folder in its place.
  
    content/terms/en.md
      # Terms
  $ listina explain build-in-progress
  build-in-progress: another run is writing the same folder
  
  Two runs that write to one folder at a time would mix two sites.
  
  Wait until the other one has finished, or choose another folder with --output.

What is no id:

  $ listina explain unknown-lokale
  Error: There is no message with the id 'unknown-lokale'. Did you mean 'unknown-locale'?
  Usage: listina explain [<id>]
    See 'listina explain --help' for more information.
  [64]
  $ listina explain 'error[dead-links]'
  Error: There is no message with the id 'dead-links'. Did you mean 'dead-link'?
  Usage: listina explain [<id>]
    See 'listina explain --help' for more information.
  [64]
  $ listina explain everything
  Error: There is no message with the id 'everything'. 'listina explain' lists all of them.
  Usage: listina explain [<id>]
    See 'listina explain --help' for more information.
  [64]
  $ listina explain --id dead-link
  Error: Unknown option '--id'
  Usage: listina explain [<id>]
    See 'listina explain --help' for more information.
  [64]

All of them, in groups:

  $ listina explain | sed -n '1,/^$/p'
  Files and folders
    missing-file                a file or folder that is needed is not there
    unreadable-file             a file that may not be read
    file-too-large              a file that is too large, or too many files
    invalid-utf-8               a file that is not saved as UTF-8
    control-character           a character that is no text
    link-leaves-site            a symbolic link that leads out of the site
    link-loop                   a symbolic link that leads to itself
    not-a-file                  something else where a file should be
    unknown-file                a file that has no place in a site
    duplicate-file              two files of one name
  
  $ listina explain | tail -1
  'listina explain ID' says more of one, with an example.
