Adding a language: what is said at each step, and of each wrong turn.

It is a word in site.yaml, and until there is a text, readers get another:

  $ fresh
  $ sed -i.bak 's/\[en\]/[en, de]/' content/site.yaml && rm content/site.yaml.bak
  $ listina check
  note[missing-translation]: 'privacy' has no text in 'de': readers get the one in 'en'
    --> content/privacy
    hint: add 'content/privacy/de.md'
  7 pages checked, nothing written

The text is a file for each policy:

  $ printf '# Datenschutz\n\nWir fragen nach nichts.\n' > content/privacy/de.md
  $ listina check
  7 pages checked, nothing written

The file is there first:

  $ fresh
  $ printf '# Datenschutz\n\nWir fragen nach nichts.\n' > content/privacy/de.md
  $ listina check
  warning[unlisted-locale]: 'content/privacy/de.md' is not published: the site has no locale 'de'
    --> content/privacy/de.md
    hint: add 'de' to 'locales' in content/site.yaml
  5 pages checked, nothing written; 1 warning

It has another name, or stands elsewhere:

  $ fresh
  $ sed -i.bak 's/\[en\]/[en, de]/' content/site.yaml && rm content/site.yaml.bak
  $ printf '# Datenschutz\n\nWir fragen nach nichts.\n' > ../de.md
  $ for name in DE.md de.markdown de.txt privacy.de.md texts/de.md; do mkdir -p content/privacy/texts; cp ../de.md content/privacy/$name; listina check; rm content/privacy/$name; done
  error[unknown-locale]: unknown locale 'DE'
    --> content/privacy/DE.md
    hint: rename the file to 'de.md'
  warning[unknown-file]: unknown file 'content/privacy/de.markdown'
    --> content/privacy/de.markdown
    hint: rename it to 'de.md'
  7 pages checked, nothing written; 1 warning
  warning[unknown-file]: unknown file 'content/privacy/de.txt'
    --> content/privacy/de.txt
    hint: rename it to 'de.md'
  7 pages checked, nothing written; 1 warning
  warning[unknown-file]: unknown file 'content/privacy/privacy.de.md'
    --> content/privacy/privacy.de.md
    hint: rename it to 'de.md'
  7 pages checked, nothing written; 1 warning
  warning[unknown-file]: unknown file 'content/privacy/texts/de.md'
    --> content/privacy/texts/de.md
    hint: move it to 'content/privacy/de.md'
  7 pages checked, nothing written; 1 warning
  $ cp ../de.md content/de.md
  $ listina check
  warning[unknown-file]: unknown file 'content/de.md'
    --> content/de.md
    hint: move it into the folder of its policy, as in 'content/privacy/de.md'
  
  note[missing-translation]: 'privacy' has no text in 'de': readers get the one in 'en'
    --> content/privacy
    hint: add 'content/privacy/de.md'
  7 pages checked, nothing written; 1 warning
  $ rm -r content/de.md content/privacy/texts

It is a folder for the language:

  $ mkdir content/de && mv ../de.md content/de/privacy.md
  $ listina check
  error[invalid-id]: 'content/de' is named by a language: there is a folder for each policy
    --> content/de
    hint: move 'content/de/privacy.md' to 'content/privacy/de.md'
  
  note[missing-translation]: 'privacy' has no text in 'de': readers get the one in 'en'
    --> content/privacy
    hint: add 'content/privacy/de.md'
  [1]
  $ rm -r content/de

It is empty, or still the original:

  $ : > content/privacy/de.md
  $ listina check
  error[empty-text]: 'content/privacy/de.md' holds no text
    --> content/privacy/de.md
    hint: write it, or delete the file
  [1]
  $ for i in 1 2 3 4 5; do printf '\nWe ask for nothing, and keep nothing of it at all.\n'; done >> content/privacy/en.md
  $ cp content/privacy/en.md content/privacy/de.md
  $ listina check
  warning[untranslated-copy]: 'content/privacy/de.md' is the text in 'en', not a translation
    --> content/privacy/de.md
    hint: translate it, or delete it: readers then get the text in 'en', and are told so
  7 pages checked, nothing written; 1 warning

The code of a country, wherever a language is named:

  $ fresh
  $ sed -i.bak 's/\[en\]/[en, cz]/' content/site.yaml && rm content/site.yaml.bak
  $ printf '# Soukromí\n\nNa nic se neptáme.\n' > content/privacy/cs.md
  $ listina check
  error[unknown-locale]: unknown locale 'cz': that is the code of a country
    --> content/site.yaml:3:15
    hint: write the tag of its language, 'cs'
  [1]
  $ sed -i.bak 's/cz/cs/' content/site.yaml && rm content/site.yaml.bak
  $ mv content/privacy/cs.md content/privacy/cz.md
  $ mkdir content/strings && printf 'variables: {a: b}\n' > content/strings/cz.yaml
  $ printf 'authoritative: gr\naliases: {dk: old}\n' > content/privacy/policy.yaml
  $ listina check
  error[unknown-locale]: unknown locale 'cz': that is the code of a country
    --> content/privacy/cz.md
    hint: rename the file to 'cs.md'
  
  error[unknown-locale]: unknown locale 'gr': that is the code of a country
    --> content/privacy/policy.yaml:1:16
    hint: write the tag of its language, 'el'
  
  error[unknown-locale]: unknown locale 'dk': that is the code of a country
    --> content/privacy/policy.yaml:2:11
    hint: write the tag of its language, 'da'
  
  error[unknown-locale]: unknown locale 'cz': that is the code of a country
    --> content/strings/cz.yaml
    hint: rename the file to 'cs.yaml'
  [1]

Former tags work:

  $ fresh
  $ sed -i.bak 's/\[en\]/[en, en-UK]/' content/site.yaml && rm content/site.yaml.bak
  $ printf '# Privacy\n\nWe ask for nowt.\n' > content/privacy/en-UK.md
  $ listina build
  warning[replaced-locale]: 'en-UK' is a former spelling of 'en-GB'
    --> content/site.yaml:3:15
    hint: write 'en-GB', and name the files so; few programs know 'en-UK' any more
  7 pages in public: 9 files written, 4 unchanged; 1 warning
  $ ls public
  404.html
  assets
  en
  en-UK
  index.html
  policies.json
  privacy
  robots.txt
  sitemap.xml
  $ grep -o '<html [^>]*>' public/en-UK/privacy/index.html
  <html lang="en-UK" dir="ltr">
  $ sed -i.bak 's/en-UK/en-UK, en-GB/' content/site.yaml && rm content/site.yaml.bak
  $ listina check
  note[missing-translation]: 'privacy' has no text in 'en-GB': readers get the one in 'en'
    --> content/privacy
    hint: add 'content/privacy/en-GB.md'
  
  warning[unlisted-locale]: 'content/privacy/en-UK.md' is not published: the site has no locale 'en-UK'
    --> content/privacy/en-UK.md
    hint: rename it to 'en-GB.md', as the site calls this language
  
  error[invalid-value]: 'en-UK' is a former spelling of 'en-GB'
    --> content/site.yaml:3:15
    hint: remove it: 'en-GB' is listed too
  [1]

Pages without a text are left out:

  $ fresh
  $ sed -i.bak 's/\[en\]/[en, de]/' content/site.yaml && rm content/site.yaml.bak
  $ echo 'fallback: omit' >> content/site.yaml
  $ listina build
  note[missing-translation]: 'privacy' has no text in 'de': it has no page there, and links lead to the one in 'en'
    --> content/privacy
    hint: add 'content/privacy/de.md'
  6 pages in public: 8 files written, 4 unchanged
  $ ls public/de
  index.html
  $ printf '\nSee [this](/de/privacy/).\n' >> content/privacy/en.md
  $ listina check
  note[missing-translation]: 'privacy' has no text in 'de': it has no page there, and links lead to the one in 'en'
    --> content/privacy
    hint: add 'content/privacy/de.md'
  
  error[dead-link]: '/de/privacy/' leads nowhere: 'privacy' has no text in 'de', and 'fallback: omit' leaves its page out
    --> content/privacy/en.md:5:12
    hint: write '../privacy/' for the reader's language, or '/en/privacy/'
  [1]
  $ sed -i.bak 's/omit/hide/' content/site.yaml && rm content/site.yaml.bak
  $ listina check
  note[missing-translation]: 'privacy' has no text in 'de': readers get the one in 'en'
    --> content/privacy
    hint: add 'content/privacy/de.md'
  
  error[invalid-value]: 'fallback' must be 'show' or 'omit', not 'hide'
    --> content/site.yaml:6:11
    hint: write 'omit'
  [1]
