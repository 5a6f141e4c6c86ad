A new site: it can be built at once, and nothing of it is published before someone says so.

  $ listina init legal --locale cs --locale en --name 'Example & Söhne'
  A new site in 'legal' (cs, en):
  
    content/site.yaml       the site's name, address, languages and contact
    content/cookies.yaml    the cookies that you use; none so far
    content/privacy/        three policies to fill in: each part says what
    content/cookies/        belongs there, and none is published before you
    content/terms/          remove 'draft: true' from its policy.yaml
    themes/listina/         how pages look
    README.md               how to go on, and how to publish
  
  Next:
  
    cd legal
    listina serve --open
    listina check
  $ cd legal
  $ find . -type f | grep -v themes/ | sort
  ./.gitattributes
  ./.github/workflows/listina.yml
  ./.gitignore
  ./.gitlab-ci.yml
  ./README.md
  ./content/cookies.yaml
  ./content/cookies/cs.md
  ./content/cookies/en.md
  ./content/cookies/policy.yaml
  ./content/privacy/cs.md
  ./content/privacy/en.md
  ./content/privacy/policy.yaml
  ./content/site.yaml
  ./content/terms/cs.md
  ./content/terms/en.md
  ./content/terms/policy.yaml
  $ ls themes/listina
  assets
  strings
  templates
  theme.yaml
  $ cat content/site.yaml content/privacy/policy.yaml
  # The name of the site, shown on every page.
  name: "Example & Söhne"
  
  # Where the site will stand, for example https://example.com/legal. Search engines and app stores get this address.
  baseURL: http://localhost:8080
  
  # The languages. The first is the default, and its texts are the ones that count; the others are translations.
  locales: [cs, en]
  
  # Whom readers can turn to. 'name', 'url' and 'address' are possible too.
  contact: {email: "office@example.invalid"}
  
  # The folder in themes/ that says how pages look.
  theme: listina
  
  # Whose midnight begins a new day, for example Europe/Prague.
  timezone: UTC
  order: 1
  # Remove the next line when the text is finished: from then on it is published.
  draft: true
  $ find . ! -perm 644 -type f
  $ listina build --quiet && ls public public/cs
  public:
  404.html
  assets
  cs
  en
  index.html
  policies.json
  robots.txt
  sitemap.xml
  
  public/cs:
  index.html
  $ listina build 2>&1 | grep -A2 -E '^warning|draft-policy'
  note[draft-policy]: 'cookies' is a draft and is not published
    --> content/cookies
    hint: see it with --drafts; remove 'draft' from policy.yaml to publish it
  --
  note[draft-policy]: 'privacy' is a draft and is not published
    --> content/privacy
    hint: see it with --drafts; remove 'draft' from policy.yaml to publish it
  --
  warning[local-base-url]: 'http://localhost:8080' is the reader's own computer, where search engines find nothing
    --> content/site.yaml:5:1
    hint: write the address at which the site will stand, or give it with --base-url
  --
  warning[unreachable-contact]: nobody gets what is sent to 'office@example.invalid'
    --> content/site.yaml:11:11
    hint: write the address at which readers reach you
  --
  note[draft-policy]: 'terms' is a draft and is not published
    --> content/terms
    hint: see it with --drafts; remove 'draft' from policy.yaml to publish it
  $ listina build --drafts --quiet && ls public/cs public/en
  public/cs:
  cookies
  index.html
  privacy
  terms
  
  public/en:
  cookies
  index.html
  privacy
  terms
  $ listina check 2>&1 | grep -A2 content/terms/en.md:5
    --> content/terms/en.md:5:1
    hint: write it, then delete the comment
  

Its address and contact, once they are real:

  $ sed 's|http://localhost:8080|https://example.com|; s|office@example.invalid|office@example.com|' content/site.yaml > new
  $ mv new content/site.yaml
  $ listina check --strict 2> /dev/null
  4 pages checked, nothing written
  $ listina check --base-url http://localhost:1 --strict 2> /dev/null
  4 pages checked, nothing written

A policy that is published while something is still to be written:

  $ rm content/terms/policy.yaml
  $ listina build 2>&1 | grep -A2 terms/en.md:5
    --> content/terms/en.md:5:1
    hint: write it and delete the comment, or write 'draft: true' in the front matter, or in policy.yaml for all languages
  
  $ listina build > /dev/null 2>&1
  [1]
  $ printf -- '---\ndraft: true\n---\n' | cat - content/terms/en.md > new && mv new content/terms/en.md
  $ printf '# Podmínky\n' > content/terms/cs.md
  $ listina build 2>&1 | grep -A2 -E 'terms/en.md$|-> content/terms/en.md:8'
    --> content/terms/en.md
    hint: see it with --drafts; remove 'draft' from its front matter to publish it
  7 pages in public: 10 files written, 8 unchanged
  $ printf -- '---\ndraft: yes\n---\n# Podmínky\n' > content/terms/cs.md
  $ listina build 2>&1 | grep -A2 -E 'terms/cs.md'
    --> content/terms/cs.md:2:8
    hint: write true, without quotes
  
  $ printf -- '---\ndraft: true\n---\n# Podmínky\n' > content/terms/cs.md
  $ listina build 2>&1 | grep -B1 -A1 -E 'content/terms$'
  note[draft-policy]: 'terms' is a draft and is not published
    --> content/terms
    hint: see it with --drafts; remove 'draft' from content/terms/cs.md to publish it

Wrong turns:

  $ cd ..
  $ listina init legal
  error[foreign-file]: 'legal' is not empty: it holds '.gitattributes'
    hint: name a folder that is empty or not there yet
  [74]
  $ listina init legal/README.md
  error[output-trouble]: 'legal/README.md' is not a folder
    hint: name a folder that is empty or not there yet
  [74]
  $ listina init
  Error: Missing expected argument '<dir>'
  Help:  <dir>  The folder to make, or an empty one.
  Usage: listina init <dir> [--locale <tag> ...] [<options>]
    See 'listina init --help' for more information.
  [64]
  $ listina init new --locale en_GB
  Error: The value 'en_GB' is invalid for '--locale <tag>': write 'en-GB'
  Help:  --locale <tag>  A language of the site, once for each (default: en).
  Usage: listina init <dir> [--locale <tag> ...] [<options>]
    See 'listina init --help' for more information.
  [64]
  $ listina init new --locale cs,en
  Error: The value 'cs,en' is invalid for '--locale <tag>': write '--locale cs --locale en'
  Help:  --locale <tag>  A language of the site, once for each (default: en).
  Usage: listina init <dir> [--locale <tag> ...] [<options>]
    See 'listina init --help' for more information.
  [64]
  $ listina init new --locale x
  Error: The value 'x' is invalid for '--locale <tag>': write the tag of a language, for example 'cs' or 'pt-BR'
  Help:  --locale <tag>  A language of the site, once for each (default: en).
  Usage: listina init <dir> [--locale <tag> ...] [<options>]
    See 'listina init --help' for more information.
  [64]
  $ listina init new --locale x-default
  Error: The value 'x-default' is invalid for '--locale <tag>': write the tag of a language, for example 'cs'; pages name their 'x-default' by themselves
  Help:  --locale <tag>  A language of the site, once for each (default: en).
  Usage: listina init <dir> [--locale <tag> ...] [<options>]
    See 'listina init --help' for more information.
  [64]
  $ listina init new --locale IW
  Error: The value 'IW' is invalid for '--locale <tag>': write 'he', which has replaced 'iw'
  Help:  --locale <tag>  A language of the site, once for each (default: en).
  Usage: listina init <dir> [--locale <tag> ...] [<options>]
    See 'listina init --help' for more information.
  [64]
  $ listina init new --email nobody
  Error: The value 'nobody' is invalid for '--email <address>': write it as in 'name@example.com'
  Help:  --email <address>  The address that readers can write to.
  Usage: listina init <dir> [--locale <tag> ...] [<options>]
    See 'listina init --help' for more information.
  [64]
  $ listina init new --name ' '
  Error: The value ' ' is invalid for '--name <name>': write a name on one line
  Help:  --name <name>  The name of the site (default: that of the folder).
  Usage: listina init <dir> [--locale <tag> ...] [<options>]
    See 'listina init --help' for more information.
  [64]
  $ listina init a b
  Error: Unexpected argument 'b'
  Usage: listina init <dir> [--locale <tag> ...] [<options>]
    See 'listina init --help' for more information.
  [64]
  $ ls
  legal
  $ listina init -- -site | grep 'cd '
    cd ./-site
  $ mkdir empty && cd empty && listina init . | tail -4
  Next:
  
    listina serve --open
    listina check
