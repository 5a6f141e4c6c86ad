The options of build and check.

  $ listina --version
  0.1.0
  $ listina --help
  OVERVIEW: Turns policies written in Markdown into a site.
  
  A site is a folder with content/ (what you write) and public/ (what you
  publish). 'listina build' makes the second from the first:
  
    listina check
    listina build
    listina explain unknown-locale
  
  How to write is in content/README.md of Listina's source, how to make a
  theme in themes/README.md; both are in share/doc/listina once installed.
  
  USAGE: listina <command> [<options>]
  
  OPTIONS:
    --version               Show the version.
    -h, --help              Show help information.
  
  SUBCOMMANDS:
    init                    Starts a new site.
    import                  Makes a site of a folder of Markdown.
    new                     Adds a policy, or a language to one.
    serve                   Shows the site in a browser while you write.
    check                   Finds what is wrong, and writes nothing.
    build                   Builds the site into public/.
    status                  Shows which translations are out of date, and where.
    accept                  Puts on record that a translation is up to date.
    explain                 Explains a message, with an example and its cure.
  
    See 'listina help <subcommand>' for detailed help.
  $ listina help build
  OVERVIEW: Builds the site into public/.
  
  The site is put together beside the output folder and swapped in whole:
  with any error, the output stays as it was. Files that did not change
  keep their time.
  
    listina build --root legal --output /srv/www/legal
  
  USAGE: listina build [<options>]
  
  OPTIONS:
    --root <dir>            The folder that holds content/ and themes/.
                            (default: .)
    --today <date>          The day that decides what is in force, as YYYY-MM-DD
                            (default: today in the site's time zone).
    --base-url <url>        Where the site will stand, for example
                            https://example.com/legal, in place of 'baseURL' in
                            site.yaml.
    --drafts                Include drafts, marked; the whole site is then
                            hidden from search engines.
    --strict                Take warnings for errors.
    --strict-translations   Take missing and outdated translations for errors.
    --format <format>       How results and diagnostics are written. (values:
                            text, json, github; default: text)
    -q, --quiet             Write errors only.
    --output <dir>          The folder to publish to (default: public in the
                            root).
    --version               Show the version.
    -h, --help              Show help information.
  $ listina check --help
  OVERVIEW: Finds what is wrong, and writes nothing.
  
  The same checks as those of 'listina build', the rendering of every page
  included.
  
    listina check --strict --format github
  
  USAGE: listina check [<options>]
  
  OPTIONS:
    --root <dir>            The folder that holds content/ and themes/.
                            (default: .)
    --today <date>          The day that decides what is in force, as YYYY-MM-DD
                            (default: today in the site's time zone).
    --base-url <url>        Where the site will stand, for example
                            https://example.com/legal, in place of 'baseURL' in
                            site.yaml.
    --drafts                Include drafts, marked; the whole site is then
                            hidden from search engines.
    --strict                Take warnings for errors.
    --strict-translations   Take missing and outdated translations for errors.
    --format <format>       How results and diagnostics are written. (values:
                            text, json, github; default: text)
    -q, --quiet             Write errors only.
    --version               Show the version.
    -h, --help              Show help information.

A check says the same and writes nothing:

  $ fresh
  $ rm -r public
  $ listina check
  5 pages checked, nothing written
  $ ls -A
  content

--quiet writes errors only:

  $ fresh
  $ echo 'themes: x' >> content/site.yaml
  $ listina build --quiet
  $ listina build -q --strict
  error[unknown-key]: unknown key 'themes'
    --> content/site.yaml:6:1
    hint: known keys are 'name', 'baseURL', 'locales', 'contact', 'theme', 'timezone', 'footer', 'variables', 'typography', 'fallback'
  [1]

--base-url takes the place of `baseURL`:

  $ fresh
  $ listina build --base-url https://preview.example.com/pr/1/
  5 pages in public: 8 files written, 3 unchanged
  $ grep -h 'rel="canonical"' public/en/privacy/index.html
  <link rel="canonical" href="https://preview.example.com/pr/1/en/privacy/">
  $ cat public/robots.txt
  User-agent: *
  Allow: /
  Sitemap: https://preview.example.com/pr/1/sitemap.xml

--drafts shows drafts, and hides the site from search engines:

  $ fresh
  $ mkdir content/terms
  $ echo 'draft: true' > content/terms/policy.yaml
  $ echo '# Terms' > content/terms/en.md
  $ listina build
  note[draft-policy]: 'terms' is a draft and is not published
    --> content/terms
    hint: see it with --drafts; remove 'draft' from policy.yaml to publish it
  5 pages in public: 0 files written, 11 unchanged
  $ ls public/en
  index.html
  privacy
  $ listina build --drafts
  7 pages in public: 10 files written, 3 unchanged
  $ ls public/en
  index.html
  privacy
  terms
  $ grep -L noindex $(find public -name '*.html')
  $ cat public/robots.txt
  User-agent: *
  Disallow: /

A link to a draft leads nowhere for visitors:

  $ echo '[Terms](../terms/)' >> content/privacy/en.md
  $ listina check
  error[dead-link]: '../terms/' leads nowhere: the policy 'terms' is a draft
    --> content/privacy/en.md:4:9
    hint: publish 'terms' too, or remove the link
  
  note[draft-policy]: 'terms' is a draft and is not published
    --> content/terms
    hint: see it with --drafts; remove 'draft' from policy.yaml to publish it
  [1]
  $ listina check --drafts
  warning[dead-link]: '../terms/' leads to a draft, and nowhere once 'privacy' is published without it
    --> content/privacy/en.md:4:9
    hint: publish 'terms' too, or remove the link
  7 pages checked, nothing written; 1 warning

--strict-translations makes missing translations errors, --strict does not:

  $ fresh
  $ sed 's/\[en\]/[en, de]/' content/site.yaml > new && mv new content/site.yaml
  $ listina check --strict
  note[missing-translation]: 'privacy' has no text in 'de': readers get the one in 'en'
    --> content/privacy
    hint: add 'content/privacy/de.md'
  7 pages checked, nothing written
  $ listina check --strict-translations
  error[missing-translation]: 'privacy' has no text in 'de': readers get the one in 'en'
    --> content/privacy
    hint: add 'content/privacy/de.md'
  [1]
  $ listina build --strict-translations
  error[missing-translation]: 'privacy' has no text in 'de': readers get the one in 'en'
    --> content/privacy
    hint: add 'content/privacy/de.md'
  [1]
  $ untouched

--today decides what is in force; nothing does yet:

  $ fresh
  $ listina build --today 2030-02-28
  5 pages in public: 0 files written, 11 unchanged
  $ untouched

Colours are for terminals:

  $ fresh
  $ echo 'themes: x' >> content/site.yaml
  $ needs script
  $ listina check 2>&1 | od -c | grep -c 033
  0
  [1]
  $ script -qec 'listina check' /dev/null < /dev/null | tr -d '\r' | od -c | grep -c 033
  2
  $ NO_COLOR=1 script -qec 'listina check' /dev/null < /dev/null | tr -d '\r'
  warning[unknown-key]: unknown key 'themes'
    --> content/site.yaml:6:1
    hint: known keys are 'name', 'baseURL', 'locales', 'contact', 'theme', 'timezone', 'footer', 'variables', 'typography', 'fallback'
  5 pages checked, nothing written; 1 warning

--root with a slash at its end is the same folder:

  $ fresh
  $ echo 'themes: x' >> content/site.yaml
  $ cd ..
  $ listina build --root site// --format github
  ::warning file=site/content/site.yaml,line=6,col=1,title=unknown-key::unknown key 'themes'%0Aknown keys are 'name', 'baseURL', 'locales', 'contact', 'theme', 'timezone', 'footer', 'variables', 'typography', 'fallback'
  5 pages in site/public: 0 files written, 11 unchanged; 1 warning
  $ listina build --root ./site/ --format github
  ::warning file=site/content/site.yaml,line=6,col=1,title=unknown-key::unknown key 'themes'%0Aknown keys are 'name', 'baseURL', 'locales', 'contact', 'theme', 'timezone', 'footer', 'variables', 'typography', 'fallback'
  5 pages in site/public: 0 files written, 11 unchanged; 1 warning
  $ cd site
  $ listina check --root ./ --format github
  ::warning file=content/site.yaml,line=6,col=1,title=unknown-key::unknown key 'themes'%0Aknown keys are 'name', 'baseURL', 'locales', 'contact', 'theme', 'timezone', 'footer', 'variables', 'typography', 'fallback'
  5 pages checked, nothing written; 1 warning
