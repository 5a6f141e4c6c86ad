A folder of Markdown becomes a site.

  $ mkdir -p policies/privacy/regulations policies/terms
  $ cat > policies/privacy/index.md <<'MD'
  > ---
  > title: Privacy
  > layout: page
  > redirect_from: [/privacy-policy, /legal/privacy]
  > ---
  > # Privacy
  > 
  > See [the rules of California](regulations/ccpa.md#rights), [our terms](/terms/en) and [our shop](/shop).
  > 
  > ![Where we are](map.png) {% include note.html %}
  > MD
  $ printf '# California\n\n## Rights\n\nMany.\n' > policies/privacy/regulations/ccpa.md
  $ printf '# Terms\n\nAs in [privacy](../privacy/index.md).\n' > policies/terms/en.md
  $ printf '# Podmínky\n\nViz [soukromí](../privacy/).\n' > policies/terms/cs.md
  $ printf 'PNG' > policies/privacy/map.png
  $ printf 'x' > policies/notes.txt
  $ find policies -type f | sort | xargs cksum > before
  $ listina import policies --output legal
  note[moved-key]: keys of front matter stand below 'extra' now, where no theme asks for them: 'layout' (1), 'redirect_from' (1)
    hint: delete those that nobody needs
  
  note[placeholder]: 'name' is 'Policies' for now
    --> legal/content/site.yaml:1
    hint: write yours before you publish, or import again with --name
  
  note[local-base-url]: 'http://localhost:8080' is the reader's own computer, where search engines find nothing
    --> legal/content/site.yaml:2:1
    hint: write the address at which the site will stand, or give it with --base-url
  
  note[unreachable-contact]: nobody gets what is sent to 'office@example.invalid'
    --> legal/content/site.yaml:4:11
    hint: write the address at which readers reach you
  
  warning[not-imported]: 'policies/notes.txt' is left out
    --> policies/notes.txt
    hint: if it is a policy, save it as Markdown and import again
  
  note[lost-address]: '/legal/privacy' will not lead to the text any more
    --> policies/privacy/index.md:4:34
    hint: have your host redirect to '/en/privacy/'; an alias is one name below a language, as in '/en/old-name/'
  
  warning[dead-link]: '/shop' leads nowhere: there is no such page
    --> policies/privacy/index.md:8:98
    hint: link to a page of this site, or to https://
  
  warning[foreign-tag]: '{% include note.html %}' is for another generator
    --> policies/privacy/index.md:10:26
    hint: write the text that it stands for, or a variable such as '{{name}}'; '\{' shows a brace
  3 policies in legal: 4 texts in en, cs, 5 links rewritten, 1 alias, 1 file copied
  2 places to settle before the site can be built: the warnings above
  1 link to other pages of the publisher's site: to keep leading there, import again with --published-at and the site's address
  Next:
    listina check --root legal
    listina build --root legal
  $ find legal -type f | sort
  legal/content/privacy-regulations-ccpa/en.md
  legal/content/privacy/en.md
  legal/content/privacy/media/map.png
  legal/content/privacy/policy.yaml
  legal/content/site.yaml
  legal/content/terms/cs.md
  legal/content/terms/en.md
  $ cat legal/content/site.yaml legal/content/privacy/policy.yaml legal/content/privacy/en.md
  name: "Policies"
  baseURL: http://localhost:8080
  locales: [en, cs]
  contact: {email: "office@example.invalid"}
  theme: listina
  aliases:
    en: [privacy-policy]
  ---
  title: Privacy
  extra:
    layout: page
    redirect_from: [/privacy-policy, /legal/privacy]
  ---
  # Privacy
  
  See [the rules of California](../privacy-regulations-ccpa/#rights), [our terms](../terms/) and [our shop](/shop).
  
  ![Where we are](media/map.png) {% include note.html %}
  $ find policies -type f | sort | xargs cksum | diff before -

The places are in the folder that was imported; those of the new site are found by a check of it:

  $ listina check --root legal --quiet
  error[dead-link]: '/shop' leads nowhere: there is no such page
    --> content/privacy/en.md:9:107
    hint: link to a page of this site, or to https://
  
  error[foreign-tag]: '{% include note.html %}' is for another generator
    --> content/privacy/en.md:11:32
    hint: write the text that it stands for, or a variable such as '{{name}}'; '\{' shows a brace
  [1]

They can be mended in the new site:

  $ sed -i.old -e 's/ {%.*%}//' -e 's,(/shop),(https://example.com/shop),' legal/content/privacy/en.md && rm legal/content/privacy/*.old
  $ listina build --root legal --quiet
  $ ls legal/public/en legal/public/en/privacy-policy
  legal/public/en:
  index.html
  privacy
  privacy-policy
  privacy-regulations-ccpa
  terms
  
  legal/public/en/privacy-policy:
  index.html

An alias keeps the section that it was called with:

  $ grep -o '<script src="[^"]*redirect[^>]*>' legal/public/en/privacy-policy/index.html | sed 's/\.[0-9a-f]*\.js/.js/'
  <script src="../../assets/redirect.js" defer>

Or the folder is imported again, told where it is published:

  $ sed -i.old 's/ {%.*%}//' policies/privacy/index.md && rm policies/privacy/*.old
  $ listina import policies --output again --published-at https://example.com --base-url https://legal.example.com --name Example --email office@example.com --quiet
  $ listina build --root again --quiet
  $ grep -o 'https://example.com[^)]*' again/content/privacy/en.md
  https://example.com/shop

JSON and annotations:

  $ mkdir small && printf '[x](y.md)\n' > small/terms.md
  $ listina import small --output json --format json
  {"aliases":0,"diagnostics":[{"column":null,"file":"json/content/site.yaml","hint":"write yours before you publish, or import again with --name","id":"placeholder","line":1,"message":"'name' is 'Policies' for now","severity":"note"},{"column":1,"file":"json/content/site.yaml","hint":"write the address at which the site will stand, or give it with --base-url","id":"local-base-url","line":2,"message":"'http://localhost:8080' is the reader's own computer, where search engines find nothing","severity":"note"},{"column":11,"file":"json/content/site.yaml","hint":"write the address at which readers reach you","id":"unreachable-contact","line":4,"message":"nobody gets what is sent to 'office@example.invalid'","severity":"note"},{"column":null,"file":"small/terms.md","hint":"start the text with '# ' and its title","id":"missing-title","line":null,"message":"'small/terms.md' has no title and no heading","severity":"note"},{"column":5,"file":"small/terms.md","hint":"other policies are linked as '../y/', and there is none of this name","id":"dead-link","line":1,"message":"'y.md' leads nowhere: the policy has no file 'y.md'","severity":"warning"}],"files":0,"links":0,"locales":["en"],"policies":1,"status":"ok","texts":1,"toSettle":1}
  $ listina import small/ --output github --format github
  ::notice file=github/content/site.yaml,line=1,title=placeholder::'name' is 'Policies' for now%0Awrite yours before you publish, or import again with --name
  ::notice file=github/content/site.yaml,line=2,col=1,title=local-base-url::'http://localhost:8080' is the reader's own computer, where search engines find nothing%0Awrite the address at which the site will stand, or give it with --base-url
  ::notice file=github/content/site.yaml,line=4,col=11,title=unreachable-contact::nobody gets what is sent to 'office@example.invalid'%0Awrite the address at which readers reach you
  ::notice file=small/terms.md,title=missing-title::'small/terms.md' has no title and no heading%0Astart the text with '# ' and its title
  ::warning file=small/terms.md,line=1,col=5,title=dead-link::'y.md' leads nowhere: the policy has no file 'y.md'%0Aother policies are linked as '../y/', and there is none of this name
  1 policy in github: 1 text in en, 0 links rewritten, 0 aliases, 0 files copied
  1 place to settle before the site can be built: the warnings above
  Next:
    listina check --root github
    listina build --root github

Mistakes in the command line:

  $ listina import
  Error: Missing expected argument '<dir>'
  Help:  <dir>  The folder to read.
  Usage: listina import <dir> --output <dir> [<options>]
    See 'listina import --help' for more information.
  [64]
  $ listina import policies
  Error: Missing expected argument '--output <dir>'
  Help:  --output <dir>  The folder for the new site: a new one, or an empty one.
  Usage: listina import <dir> --output <dir> [<options>]
    See 'listina import --help' for more information.
  [64]
  $ listina import policies --output
  Error: Missing value for '--output <dir>'
  Help:  --output <dir>  The folder for the new site: a new one, or an empty one.
  Usage: listina import <dir> --output <dir> [<options>]
    See 'listina import --help' for more information.
  [64]
  $ listina import policies --output new --locale en_US
  Error: The value 'en_US' is invalid for '--locale <tag>': write 'en-US'
  Help:  --locale <tag>  The language of texts that do not say theirs (default: en); it becomes the site's first.
  Usage: listina import <dir> --output <dir> [<options>]
    See 'listina import --help' for more information.
  [64]
  $ listina import policies --output new --locale English
  Error: The value 'English' is invalid for '--locale <tag>': write the tag of a language, for example 'cs' or 'pt-BR'
  Help:  --locale <tag>  The language of texts that do not say theirs (default: en); it becomes the site's first.
  Usage: listina import <dir> --output <dir> [<options>]
    See 'listina import --help' for more information.
  [64]
  $ listina import policies --output new --locale iw
  Error: The value 'iw' is invalid for '--locale <tag>': write 'he', which has replaced 'iw'
  Help:  --locale <tag>  The language of texts that do not say theirs (default: en); it becomes the site's first.
  Usage: listina import <dir> --output <dir> [<options>]
    See 'listina import --help' for more information.
  [64]
  $ listina import policies --output new --published-at example.com
  Error: The value 'example.com' is invalid for '--published-at <url>': write 'https://example.com'
  Help:  --published-at <url>  Where the folder is published now: links to other pages of that site become whole addresses.
  Usage: listina import <dir> --output <dir> [<options>]
    See 'listina import --help' for more information.
  [64]
  $ listina import policies --output new --name ' '
  Error: The value ' ' is invalid for '--name <text>': write a name on one line
  Help:  --name <text>  The name of the new site.
  Usage: listina import <dir> --output <dir> [<options>]
    See 'listina import --help' for more information.
  [64]
  $ listina import policies --output new --name "$(printf 'a\nb')"
  Error: The value 'a
  b' is invalid for '--name <text>': write a name on one line
  Help:  --name <text>  The name of the new site.
  Usage: listina import <dir> --output <dir> [<options>]
    See 'listina import --help' for more information.
  [64]
  $ listina import policies --output new --email office
  Error: The value 'office' is invalid for '--email <address>': write it as in 'name@example.com'
  Help:  --email <address>  The address for readers' questions.
  Usage: listina import <dir> --output <dir> [<options>]
    See 'listina import --help' for more information.
  [64]
  $ listina import policies --output ''
  Error: name the folder for the new site with '--output'
  Usage: listina import <dir> --output <dir> [<options>]
    See 'listina import --help' for more information.
  [64]

The output must be a new folder or an empty one, and neither hold the source nor stand in it:

  $ listina import policies --output legal
  error[foreign-file]: 'legal' is not empty: it holds 'content'
    hint: choose a new folder with --output
  [74]
  $ listina import policies --output policies/site
  error[output-trouble]: the output 'policies/site' is in the folder that is imported, which stays as it is
    hint: choose another folder with --output
  [74]
  $ listina import policies --output policies
  error[output-trouble]: the output 'policies' is in the folder that is imported, which stays as it is
    hint: choose another folder with --output
  [74]
  $ listina import policies/terms --output .
  error[output-trouble]: the output '.' holds the folder that is imported
    hint: choose another folder with --output
  [74]
  $ listina import policies --output before
  error[output-trouble]: 'before' is not a folder
    hint: choose a new folder with --output
  [74]
  $ listina import policies --output before/site
  error[output-trouble]: cannot write 'before/site': not a directory
    hint: choose another folder with --output
  [74]
  $ mkdir empty && listina import policies --output empty --quiet && ls empty
  content

The source must hold something:

  $ listina import nowhere --output new
  error[missing-file]: there is no folder 'nowhere'
    hint: name the folder that holds the texts
  [1]
  $ listina import before --output new
  error[missing-file]: 'before' is not a folder
    hint: name the folder that holds the texts
  [1]
  $ mkdir none && listina import none --output new
  error[nothing-to-import]: there is no text in 'none' that can be imported
    hint: name a folder that holds files of Markdown, such as 'privacy/en.md'
  [1]
  $ listina import none --output new --format json
  {"aliases":0,"diagnostics":[{"column":null,"file":null,"hint":"name a folder that holds files of Markdown, such as 'privacy/en.md'","id":"nothing-to-import","line":null,"message":"there is no text in 'none' that can be imported","severity":"error"}],"files":0,"links":0,"locales":[],"policies":0,"status":"failed","texts":0,"toSettle":0}
  [1]
  $ ls
  again
  before
  empty
  github
  json
  legal
  none
  policies
  small
