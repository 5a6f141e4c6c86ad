Ids, slugs, and pages at one address.

A policy without its authoritative text:

  $ fresh
  $ mkdir content/terms
  $ listina build
  error[missing-authoritative-text]: policy 'terms' has no text in 'en', its authoritative locale
    --> content/terms
    hint: add 'content/terms/en.md', or name another locale as 'authoritative' in policy.yaml
  [1]
  $ untouched
  $ rmdir content/terms
  $ printf 'authoritative: de\n' > content/privacy/policy.yaml
  $ sed 's/\[en\]/[en, de]/' content/site.yaml > new && mv new content/site.yaml
  $ listina build
  error[missing-authoritative-text]: policy 'privacy' has no text in 'de', its authoritative locale
    --> content/privacy
    hint: add 'content/privacy/de.md', or name another locale as 'authoritative' in policy.yaml
  [1]
  $ untouched

Names of folders that are no ids:

  $ fresh
  $ for name in Privacy 'Terms of Use' -terms Žádost _; do
  >   mkdir "content/$name"
  >   echo '# Text' > "content/$name/en.md"
  > done
  $ listina build
  error[invalid-id]: '-terms' is no id for a policy
    --> content/-terms
    hint: rename the folder to 'terms'
  
  error[invalid-id]: 'Privacy' is no id for a policy
    --> content/Privacy
    hint: rename the folder to 'privacy'
  
  error[invalid-id]: 'Terms of Use' is no id for a policy
    --> content/Terms of Use
    hint: rename the folder to 'terms-of-use'
  
  error[invalid-id]: '_' is no id for a policy
    --> content/_
    hint: use up to 64 small letters, digits and '-', a letter or digit first
  
  error[invalid-id]: 'Žádost' is no id for a policy
    --> content/Žádost
    hint: rename the folder to 'zadost'
  [1]
  $ untouched

Reserved names:

  $ fresh
  $ for name in index assets embed history changes en; do
  >   mkdir "content/$name"
  >   echo '# Text' > "content/$name/en.md"
  > done
  $ listina build
  error[invalid-id]: 'assets' cannot be a policy's id: the name is reserved
    --> content/assets
    hint: rename the folder
  
  error[invalid-id]: 'changes' cannot be a policy's id: the name is reserved
    --> content/changes
    hint: rename the folder
  
  error[invalid-id]: 'embed' cannot be a policy's id: the name is reserved
    --> content/embed
    hint: rename the folder
  
  error[address-taken]: two pages at '/en/': the list of policies in 'en' and the policy 'en' at its id
    --> content/en
    hint: give one of them another slug or name
  
  error[invalid-id]: 'en' cannot be a policy's id: it is a locale of the site
    --> content/en
    hint: rename the folder
  
  error[invalid-id]: 'history' cannot be a policy's id: the name is reserved
    --> content/history
    hint: rename the folder
  
  error[invalid-id]: 'index' cannot be a policy's id: the name is reserved
    --> content/index
    hint: rename the folder
  [1]
  $ untouched

Slugs:

  $ fresh
  $ for slug in 'Privacy Policy' ochrana_soukromí assets en -x ''; do
  >   printf -- '---\nslug: %s\n---\n# Privacy\n' "$slug" > content/privacy/en.md
  >   listina build
  > done
  error[invalid-slug]: 'Privacy Policy' is no slug
    --> content/privacy/en.md:2:7
    hint: write 'privacy-policy'
  error[invalid-slug]: 'ochrana_soukromí' is no slug
    --> content/privacy/en.md:2:7
    hint: write 'ochrana-soukromi'
  error[invalid-slug]: 'assets' cannot be a slug: the name is reserved
    --> content/privacy/en.md:2:7
    hint: choose another
  error[invalid-slug]: 'en' cannot be a slug: it is a locale of the site
    --> content/privacy/en.md:2:7
    hint: choose another
  error[invalid-slug]: '-x' is no slug
    --> content/privacy/en.md:2:7
    hint: write 'x'
  5 pages in public: 1 file written, 10 unchanged
  $ fresh
  $ printf -- '---\nslug: %s\n---\n# Privacy\n' aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa > content/privacy/en.md
  $ listina build
  error[invalid-slug]: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' is no slug
    --> content/privacy/en.md:2:7
    hint: write 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
  [1]
  $ untouched

Two policies with one slug:

  $ fresh
  $ mkdir content/terms
  $ printf -- '---\nslug: rules\n---\n# Terms\n' > content/terms/en.md
  $ printf -- '---\nslug: rules\n---\n# Privacy\n' > content/privacy/en.md
  $ listina build
  error[address-taken]: two pages at '/en/rules/': the policy 'privacy' in 'en' and the policy 'terms' in 'en'
    --> content/terms/en.md:2:7
    hint: give one of them another slug or name
  [1]
  $ untouched

A slug that is another policy's id:

  $ fresh
  $ mkdir content/terms
  $ printf -- '---\nslug: privacy\n---\n# Terms\n' > content/terms/en.md
  $ listina build
  error[address-taken]: two pages at '/en/privacy/': the policy 'privacy' in 'en' and the policy 'terms' in 'en'
    --> content/terms/en.md:2:7
    hint: give one of them another slug or name
  [1]
  $ untouched

An alias that is another policy's slug, and one that is the policy's own:

  $ fresh
  $ mkdir content/terms
  $ echo '# Terms' > content/terms/en.md
  $ printf 'aliases: {en: [terms, privacy, assets]}\n' > content/privacy/policy.yaml
  $ listina build
  error[invalid-slug]: 'assets' cannot be an alias: the name is reserved
    --> content/privacy/policy.yaml:1:32
    hint: remove it
  
  error[address-taken]: two pages at '/en/terms/': the alias 'terms' of 'privacy' and the policy 'terms' in 'en'
    --> content/terms/en.md
    hint: give one of them another slug or name
  [1]
  $ untouched

A file of `static/` where a page stands:

  $ fresh
  $ mkdir -p content/static/en/privacy
  $ echo x > content/static/en/privacy/index.html
  $ echo x > content/static/ROBOTS.txt
  $ echo x > content/static/sitemap.xml
  $ echo x > content/static/.listina
  $ listina build
  error[address-taken]: two pages at '/.listina': '.listina', which Listina writes and the file 'content/static/.listina'
    --> content/static/.listina
    hint: give one of them another slug or name
  
  error[address-taken]: two pages at '/ROBOTS.txt': 'robots.txt', which Listina writes and the file 'content/static/ROBOTS.txt'
    --> content/static/ROBOTS.txt
    hint: give one of them another slug or name
  
  error[address-taken]: two pages at '/en/privacy/': the policy 'privacy' in 'en' and the file 'content/static/en/privacy/index.html'
    --> content/static/en/privacy/index.html
    hint: give one of them another slug or name
  
  error[address-taken]: two pages at '/sitemap.xml': 'sitemap.xml', which Listina writes and the file 'content/static/sitemap.xml'
    --> content/static/sitemap.xml
    hint: give one of them another slug or name
  [1]
  $ untouched

A text for a locale that the site does not have, one that is misspelt, and other files:

  $ fresh
  $ echo '# Datenschutz' > content/privacy/de.md
  $ echo '# Privacy' > content/privacy/en_GB.md
  $ echo 'x' > content/privacy/notes.txt
  $ echo 'x' > content/privacy/policy.yml
  $ echo 'x' > content/site.yml
  $ echo 'x' > content/privacy/README.md
  $ listina build
  warning[unlisted-locale]: 'content/privacy/de.md' is not published: the site has no locale 'de'
    --> content/privacy/de.md
    hint: add 'de' to 'locales' in content/site.yaml
  
  error[unknown-locale]: unknown locale 'en_GB'
    --> content/privacy/en_GB.md
    hint: rename the file to 'en-GB.md'
  
  warning[unknown-file]: unknown file 'content/privacy/notes.txt'
    --> content/privacy/notes.txt
    hint: texts are named by their locale, as in 'en.md'; images go into media/
  
  warning[unknown-file]: unknown file 'content/privacy/policy.yml'
    --> content/privacy/policy.yml
    hint: rename it to 'policy.yaml'
  
  warning[unknown-file]: unknown file 'content/site.yml'
    --> content/site.yml
    hint: rename it to 'site.yaml'
  [1]
  $ untouched

A file in the place of the folder for assets, and one in the place of a theme's asset:

  $ fresh
  $ mkdir content/static
  $ echo x > content/static/assets
  $ listina build
  error[address-taken]: two pages at '/assets': the folder 'assets/', which Listina writes and the file 'content/static/assets'
    --> content/static/assets
    hint: give one of them another slug or name
  [1]
  $ untouched
  $ rm content/static/assets && mkdir content/static/assets
  $ cp public/assets/*.css content/static/assets
  $ listina build
  error[address-taken]: two pages at '/assets/style.fdacdba33f0ed18e.css': the file 'content/static/assets/style.fdacdba33f0ed18e.css' and a file of the theme
    --> content/static/assets/style.fdacdba33f0ed18e.css
    hint: give one of them another slug or name
  [1]
  $ untouched

Errors of addresses are shown with all others:

  $ fresh
  $ mkdir -p content/static/assets content/privacy/media/a content/privacy/media/b
  $ echo 1 > content/privacy/media/a/logo.png
  $ echo 1 > content/privacy/media/b/logo.png
  $ printf '# Privacy\n\n![A](media/a/logo.png) ![B](media/b/logo.png)\n' > content/privacy/en.md
  $ listina build --output other --quiet
  $ ls other/assets | grep logo
  privacy-logo.07f8bc07b4ba5002.png
  $ cp other/assets/*logo* content/static/assets
  $ printf '\n[x](#nowhere) [y](../terms/)\n' >> content/privacy/en.md
  $ listina build
  error[dead-link]: '#nowhere' leads nowhere: the text has no section 'nowhere'
    --> content/privacy/en.md:5:5
    hint: write the words of a heading of the text in small letters, with '-' between them
  
  error[dead-link]: '../terms/' leads nowhere: there is no policy 'terms'
    --> content/privacy/en.md:5:19
    hint: add the policy, or remove the link
  
  error[address-taken]: two files would be published as 'assets/privacy-logo.07f8bc07b4ba5002.png'
    --> content/static/assets/privacy-logo.07f8bc07b4ba5002.png
    hint: rename one of them
  [1]
  $ untouched

Names of files that must be escaped in an address:

  $ fresh
  $ mkdir content/static
  $ echo x > 'content/static/a b.pdf'
  $ echo x > 'content/static/100%.pdf'
  $ echo x > 'content/static/a:b#1.pdf'
  $ printf '# Privacy\n\n[1](</a b.pdf>) [2](/a%%20b.pdf) [3](/100%%25.pdf) [4](/a:b%%231.pdf#p)\n' > content/privacy/en.md
  $ cat >> content/site.yaml <<'YAML'
  > footer:
  >   - {label: Letter, href: "/a%20b.pdf"}
  >   - {label: All, href: "/100%25.pdf?x=1"}
  >   - {label: One, href: "/a:b%231.pdf"}
  > YAML
  $ listina build --quiet
  $ grep -o 'href="[^"]*pdf[^"]*"' public/en/privacy/index.html
  href="../../a%20b.pdf"
  href="../../a%20b.pdf"
  href="../../100%25.pdf"
  href="../../a:b%231.pdf#p"
  href="../../a%20b.pdf"
  href="../../100%25.pdf?x=1"
  href="../../a:b%231.pdf"
  $ grep -o 'href="[^"]*pdf[^"]*"' public/404.html
  href="/a%20b.pdf"
  href="/100%25.pdf?x=1"
  href="/a:b%231.pdf"
  $ grep -o 'href="[^"]*pdf[^"]*"' public/index.html
  href="a%20b.pdf"
  href="100%25.pdf?x=1"
  href="./a:b%231.pdf"
  $ sed 's/a%20b/a%20c/' content/site.yaml > new && mv new content/site.yaml
  $ printf '# Privacy\n\n[1](</a c.pdf>)\n' > content/privacy/en.md
  $ listina check
  error[dead-link]: '/a c.pdf' leads nowhere: there is no such page
    --> content/privacy/en.md:3:6
    hint: write '/a%20b.pdf'
  
  error[dead-link]: '/a%20c.pdf' leads nowhere: there is no such page
    --> content/site.yaml:7:21
    hint: write '/a%20b.pdf'
  [1]

An alias in a language that the site lacks, and one that is the slug of the text shown in its place:

  $ fresh
  $ sed 's/\[en\]/[en, de]/' content/site.yaml > new && mv new content/site.yaml
  $ printf -- '---\nslug: data\n---\n# Privacy\n' > content/privacy/en.md
  $ printf 'aliases: {de: data, fr: [vie-privee]}\n' > content/privacy/policy.yaml
  $ listina build
  note[missing-translation]: 'privacy' has no text in 'de': readers get the one in 'en'
    --> content/privacy
    hint: add 'content/privacy/de.md'
  
  warning[unlisted-locale]: the alias 'vie-privee' is not published: the site has no locale 'fr'
    --> content/privacy/policy.yaml:1:26
    hint: add 'fr' to 'locales' in content/site.yaml, or remove the alias
  9 pages in public: 11 files written, 4 unchanged; 1 warning
  $ grep canonical public/de/data/index.html
  <link rel="canonical" href="https://example.com/de/privacy/">
