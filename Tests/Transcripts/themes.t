What can be wrong with a theme. A site replaces single files of it in `content/theme/`.

There is none of the name:

  $ fresh
  $ sed 's/plain/plian/' content/site.yaml > new && mv new content/site.yaml
  $ listina build 2>&1 | sed "s|'/[^']*/share|'…/share|"
  error[missing-theme]: there is no theme 'plian' in 'themes/' and '…/share/listina/themes/'
    --> content/site.yaml:5:8
    hint: write 'plain'
  $ untouched
  $ sed 's/plian/..\/secret/' content/site.yaml > new && mv new content/site.yaml
  $ listina build
  error[invalid-value]: '../secret' is no name of a theme
    --> content/site.yaml:5:8
    hint: write the name of a folder of themes/
  [1]
  $ untouched
  $ sed 's/theme: .*/theme: empty/' content/site.yaml > new && mv new content/site.yaml
  $ mkdir -p themes/empty
  $ listina build
  error[missing-theme]: theme 'empty' has no 'theme.yaml'
    --> themes/empty
    hint: add it, with 'name: empty' and 'contract: 1'
  [1]
  $ untouched

Unknown names, partials, blocks and strings in templates; HTML that is none; a partial that includes itself:

  $ fresh
  $ mkdir -p content/theme/templates/partials
  $ printf '{{<layout}}\n{{$content}}\n{{page.titel}}\n{{strings.contens}}\n{{#site.policy}}{{/site.policy}}\n{{{page.title}}}\n{{policy.article}}\n{{/content}}\n{{$contnet}}{{/contnet}}\n{{/layout}}\n' > content/theme/templates/policy.mustache
  $ printf '{{<layot}}{{/layot}}\n' > content/theme/templates/index.mustache
  $ printf '{{#page.lang}}\n' > content/theme/templates/redirect.mustache
  $ printf '{{> partials/footer}}\n' > content/theme/templates/partials/footer.mustache
  $ printf '{{> partials/fotter}}\n{{assets.style-cs}}\n{{page.title\n' > content/theme/templates/not-found.mustache
  $ listina build
  error[unknown-partial]: unknown template 'layot'
    --> content/theme/templates/index.mustache:1:4
    hint: write 'layout'
  
  error[unknown-partial]: unknown template 'partials/fotter'
    --> content/theme/templates/not-found.mustache:1:5
    hint: write 'partials/footer'
  
  error[malformed-template]: the tag '{{page.title' is never closed
    --> content/theme/templates/not-found.mustache:3:1
    hint: close it with '}}'
  
  error[partial-cycle]: a template that shows itself: partials/footer → partials/footer
    --> content/theme/templates/partials/footer.mustache:1:5
    hint: remove one of these steps
  
  error[unknown-name]: unknown name 'page.titel'
    --> content/theme/templates/policy.mustache:3:3
    hint: write 'page.title'
  
  error[unknown-string]: unknown interface string 'contens'
    --> content/theme/templates/policy.mustache:4:3
    hint: write 'strings.contents'
  
  error[unknown-name]: unknown name 'site.policy'
    --> content/theme/templates/policy.mustache:5:4
    hint: 'site' has: name, home, contact, footer, policies, privacyPolicy, termsOfService
  
  error[not-html]: 'page.title' is text, not HTML
    --> content/theme/templates/policy.mustache:6:4
    hint: write '{{page.title}}'
  
  error[needs-triple-braces]: 'policy.article' is HTML
    --> content/theme/templates/policy.mustache:7:3
    hint: write '{{{policy.article}}}'
  
  error[unknown-block]: unknown block 'contnet' of 'layout'
    --> content/theme/templates/policy.mustache:9:4
    hint: write 'content'
  
  error[malformed-template]: '{{#page.lang}}' is never closed
    --> content/theme/templates/redirect.mustache:1:4
    hint: write '{{/page.lang}}' where it ends
  [1]
  $ untouched

Unknown interface strings, and names in them:

  $ fresh
  $ mkdir content/strings
  $ printf 'strings:\n  contens: Contents\n  contents: In {site.nam}\n  Bad-Key: x\nvariabels: {a: b}\n' > content/strings/en.yaml
  $ printf 'strings: {}\n' > content/strings/en_GB.yaml
  $ listina build
  error[unknown-string]: theme 'plain' has no string 'contens'
    --> content/strings/en.yaml:2:12
    hint: write 'contents'
  
  error[unknown-name]: unknown name 'site.nam' in the interface string 'contents', used by 'policy'
    --> content/strings/en.yaml:3:13
    hint: write 'site.name'
  
  error[invalid-value]: 'Bad-Key' is no key of a string
    --> content/strings/en.yaml:4:3
    hint: use letters and digits, a small letter first
  
  warning[unknown-key]: unknown key 'variabels'
    --> content/strings/en.yaml:5:1
    hint: write 'variables'
  
  error[unknown-locale]: unknown locale 'en_GB'
    --> content/strings/en_GB.yaml
    hint: rename the file to 'en-GB.yaml'
  [1]
  $ untouched

A theme for another contract, without a template, with options:

  $ fresh
  $ mkdir -p themes/bare/templates
  $ printf 'name: bare\ncontract: 2\n' > themes/bare/theme.yaml
  $ sed 's/theme: .*/theme: {name: bare, options: {color: red}}/' content/site.yaml > new && mv new content/site.yaml
  $ listina build
  error[unknown-option]: theme 'bare' has no option 'color'
    --> content/site.yaml:5:38
    hint: it has none
  
  error[missing-template]: theme 'bare' lacks the template 'index.mustache'
    --> themes/bare/theme.yaml
    hint: add it to the theme's templates/
  
  error[missing-template]: theme 'bare' lacks the template 'languages.mustache'
    --> themes/bare/theme.yaml
    hint: add it to the theme's templates/
  
  error[missing-template]: theme 'bare' lacks the template 'not-found.mustache'
    --> themes/bare/theme.yaml
    hint: add it to the theme's templates/
  
  error[missing-template]: theme 'bare' lacks the template 'policy.mustache'
    --> themes/bare/theme.yaml
    hint: add it to the theme's templates/
  
  error[missing-template]: theme 'bare' lacks the template 'redirect.mustache'
    --> themes/bare/theme.yaml
    hint: add it to the theme's templates/
  
  error[unknown-string]: theme 'bare' lacks the string 'indexTitle'
    --> themes/bare/theme.yaml
    hint: add it to the theme's strings/
  
  error[unknown-string]: theme 'bare' lacks the string 'languagesTitle'
    --> themes/bare/theme.yaml
    hint: add it to the theme's strings/
  
  error[unknown-string]: theme 'bare' lacks the string 'lifetimeSession'
    --> themes/bare/theme.yaml
    hint: add it to the theme's strings/
  
  error[unknown-string]: theme 'bare' lacks the string 'notFoundText'
    --> themes/bare/theme.yaml
    hint: add it to the theme's strings/
  
  error[unknown-string]: theme 'bare' lacks the string 'notFoundTitle'
    --> themes/bare/theme.yaml
    hint: add it to the theme's strings/
  
  error[unsupported-theme]: theme 'bare' is for contract 2
    --> themes/bare/theme.yaml
    hint: this version of Listina knows contract 1
  [1]
  $ untouched

A locale for which the theme has no words:

  $ fresh
  $ sed 's/\[en\]/[en, el]/' content/site.yaml > new && mv new content/site.yaml
  $ listina check
  note[missing-translation]: 'privacy' has no text in 'el': readers get the one in 'en'
    --> content/privacy
    hint: add 'content/privacy/el.md'
  
  warning[missing-strings]: theme 'plain' has no words in 'el' for 'contact', 'contents', 'cookieCategory' and 33 more
    --> content/strings/el.yaml
    hint: add them below 'strings:' in this file; until then they are shown in another language
  7 pages checked, nothing written; 1 warning

Plural forms that are not those of their language, in words of the site:

  $ fresh
  $ sed 's/\[en\]/[en, cs]/' content/site.yaml > new && mv new content/site.yaml
  $ mkdir content/strings
  $ printf 'strings:\n  outdatedNotice: {one: x, few: y, "others": z}\n  outdatedList: [a]\n' > content/strings/en.yaml
  $ printf 'strings:\n  outdatedNotice:\n    one: x\n    two: y\n    other: z\n  contents: {few: a, one: b, other: c}\n' > content/strings/cs.yaml
  $ listina check
  note[missing-translation]: 'privacy' has no text in 'cs': readers get the one in 'en'
    --> content/privacy
    hint: add 'content/privacy/cs.md'
  
  error[plural-forms]: plural forms without a number in the interface string 'outdatedNotice', used by 'policy'
    --> content/strings/cs.yaml:3:5
    hint: write one text, or show the number that the forms are for, as in '{policy.outdatedCount}'
  
  warning[plural-forms]: the string 'outdatedNotice' lacks the plural form 'few'
    --> content/strings/cs.yaml:3:5
    hint: add it: 'cs' needs 'one', 'few' and 'other'
  
  warning[plural-forms]: no number has the plural form 'two' in 'cs'
    --> content/strings/cs.yaml:4:5
    hint: delete it: 'cs' needs 'one', 'few' and 'other'
  
  error[plural-forms]: plural forms without a number in the interface string 'contents', used by 'policy'
    --> content/strings/cs.yaml:6:13
    hint: write one text, or show the number that the forms are for, as in '{policy.outdatedCount}'
  
  error[plural-forms]: plural forms without a number in the interface string 'outdatedNotice', used by 'policy'
    --> content/strings/en.yaml:2:19
    hint: write one text, or show the number that the forms are for, as in '{policy.outdatedCount}'
  
  error[plural-forms]: the string 'outdatedNotice' lacks the plural form 'other'
    --> content/strings/en.yaml:2:19
    hint: add it: 'en' needs 'one' and 'other'
  
  warning[plural-forms]: no number has the plural form 'few' in 'en'
    --> content/strings/en.yaml:2:28
    hint: delete it: 'en' needs 'one' and 'other'
  
  error[plural-forms]: 'others' is no plural category
    --> content/strings/en.yaml:2:36
    hint: 'en' needs 'one' and 'other'
  
  error[wrong-type]: 'outdatedList' must be a text or a mapping, not a list
    --> content/strings/en.yaml:3:17
  [1]

A file that no theme has:

  $ fresh
  $ mkdir content/theme
  $ echo x > content/theme/style.css
  $ listina check
  warning[unknown-file]: unknown file 'content/theme/style.css'
    --> content/theme/style.css
    hint: a theme has theme.yaml and files in templates/ (.mustache), assets/ and strings/ (.yaml)
  5 pages checked, nothing written; 1 warning

An option whose default is a list:

  $ fresh
  $ mkdir -p themes/bare
  $ printf 'contract: 1\noptions: {wide: [a]}\n' > themes/bare/theme.yaml
  $ sed 's/theme: .*/theme: bare/' content/site.yaml > new && mv new content/site.yaml
  $ listina check 2>&1 | grep -A2 wrong-type
  error[wrong-type]: an option's default must be a text, true or false, not a list
    --> themes/bare/theme.yaml:2:17
    hint: write the default itself, as in 'accent: indigo'
