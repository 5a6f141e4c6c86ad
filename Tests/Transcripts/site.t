What can be wrong with `content/site.yaml`. Nothing is published, and what was published stays as it was:
the same bytes, the same files, the same times.

It is not there:

  $ fresh
  $ rm content/site.yaml
  $ listina build
  error[missing-file]: there is no 'content/site.yaml'
    --> content/site.yaml
    hint: add it, or name the site's folder with --root
  [1]
  $ untouched

There is no content at all, and no such folder:

  $ fresh
  $ rm -r content
  $ listina build
  error[missing-file]: there is no folder 'content'
    --> content
    hint: run the command in the site's folder, or name it with --root; 'listina init DIR' starts a new site
  [1]
  $ untouched
  $ listina build --root elsewhere
  error[missing-file]: there is no folder 'elsewhere'
    hint: name the folder that holds content/ with --root
  [1]
  $ ls -A
  public

It is empty, a list, or not YAML:

  $ fresh
  $ : > content/site.yaml
  $ listina build
  error[missing-key]: 'baseURL' is missing
    --> content/site.yaml:1:1
    hint: add 'baseURL: …'
  
  error[missing-key]: 'contact' is missing
    --> content/site.yaml:1:1
    hint: add 'contact: …'
  
  error[missing-key]: 'locales' is missing
    --> content/site.yaml:1:1
    hint: add 'locales: …'
  
  error[missing-key]: 'name' is missing
    --> content/site.yaml:1:1
    hint: add 'name: …'
  [1]
  $ untouched
  $ echo '- name: Example' > content/site.yaml
  $ listina build
  error[wrong-type]: 'site.yaml' must be a mapping, not a list
    --> content/site.yaml:1:1
  [1]
  $ untouched
  $ printf 'name: "Example\nbaseURL: https://example.com\n' > content/site.yaml
  $ listina build
  error[malformed-yaml]: the quote that opens here is never closed
    --> content/site.yaml:1:7
    hint: close it, or put the text in the other kind of quotes if the quote belongs to it
  [1]
  $ untouched
  $ printf 'name: Terms: Example\n' > content/site.yaml
  $ listina build
  error[malformed-yaml]: a text that holds ': ' or ends with ':' needs quotes
    --> content/site.yaml:1:12
    hint: put the text in quotes
  [1]
  $ untouched
  $ printf 'name: Example\n\tbaseURL: https://example.com\n' > content/site.yaml
  $ listina build
  error[malformed-yaml]: a tab is used for indentation
    --> content/site.yaml:2:1
    hint: use spaces
  [1]
  $ untouched

Keys that are missing are named together:

  $ fresh
  $ echo 'name: Example' > content/site.yaml
  $ listina build
  error[missing-key]: 'baseURL' is missing
    --> content/site.yaml:1:1
    hint: add 'baseURL: …'
  
  error[missing-key]: 'contact' is missing
    --> content/site.yaml:1:1
    hint: add 'contact: …'
  
  error[missing-key]: 'locales' is missing
    --> content/site.yaml:1:1
    hint: add 'locales: …'
  [1]
  $ untouched

An unknown key is a warning, and an error with --strict:

  $ fresh
  $ echo 'themes: plain' >> content/site.yaml
  $ listina build --strict
  error[unknown-key]: unknown key 'themes'
    --> content/site.yaml:6:1
    hint: known keys are 'name', 'baseURL', 'locales', 'contact', 'theme', 'timezone', 'footer', 'variables', 'typography', 'fallback'
  [1]
  $ untouched
  $ listina build
  warning[unknown-key]: unknown key 'themes'
    --> content/site.yaml:6:1
    hint: known keys are 'name', 'baseURL', 'locales', 'contact', 'theme', 'timezone', 'footer', 'variables', 'typography', 'fallback'
  5 pages in public: 0 files written, 11 unchanged; 1 warning
  $ untouched

A key for which there is none like it:

  $ fresh
  $ echo 'analytics: yes' >> content/site.yaml
  $ listina check
  warning[unknown-key]: unknown key 'analytics'
    --> content/site.yaml:6:1
    hint: known keys are 'name', 'baseURL', 'locales', 'contact', 'theme', 'timezone', 'footer', 'variables', 'typography', 'fallback'
  5 pages checked, nothing written; 1 warning

Locale tags that are none:

  $ fresh
  $ sed 's/\[en\]/[en, en_GB, english language, "no", EN]/' content/site.yaml > new && mv new content/site.yaml
  $ listina build
  error[unknown-locale]: unknown locale 'en_GB'
    --> content/site.yaml:3:15
    hint: write 'en-GB'
  
  error[unknown-locale]: unknown locale 'english language'
    --> content/site.yaml:3:22
    hint: write a BCP 47 tag, for example 'cs' or 'pt-BR'
  
  error[unknown-locale]: unknown locale 'EN'
    --> content/site.yaml:3:46
    hint: remove it: 'en' is listed too
  [1]
  $ untouched
  $ fresh
  $ sed 's/\[en\]/[]/' content/site.yaml > new && mv new content/site.yaml
  $ listina build
  error[invalid-value]: 'locales' names no locale
    --> content/site.yaml:3:10
    hint: write for example '[en]'
  [1]
  $ untouched
  $ sed 's/\[\]/[en, de, en]/' content/site.yaml > new && mv new content/site.yaml
  $ listina build
  note[missing-translation]: 'privacy' has no text in 'de': readers get the one in 'en'
    --> content/privacy
    hint: add 'content/privacy/de.md'
  
  error[invalid-value]: locale 'en' is listed twice
    --> content/site.yaml:3:19
    hint: remove one
  [1]
  $ untouched
  $ sed 's/\[en, de, en\]/en/' content/site.yaml > new && mv new content/site.yaml
  $ listina build
  error[wrong-type]: 'locales' must be a list, not a text
    --> content/site.yaml:3:10
    hint: write '[en]'
  [1]
  $ untouched

Addresses of the site that are none:

  $ fresh
  $ for url in example.com //example.com ftp://example.com 'https://example.com/?a' https:// https://exa_mple..com; do
  >   sed "s|baseURL: .*|baseURL: $url|" content/site.yaml > new && cp new content/site.yaml
  >   listina build
  >   untouched
  > done
  error[invalid-base-url]: 'example.com' is no address for a site
    --> content/site.yaml:2:10
    hint: write 'https://example.com'
  error[invalid-base-url]: '//example.com' is no address for a site
    --> content/site.yaml:2:10
    hint: write 'https://example.com'
  error[invalid-base-url]: 'ftp://example.com' is no address for a site
    --> content/site.yaml:2:10
    hint: write 'https://' and the host, for example 'https://example.com'
  error[invalid-base-url]: 'https://example.com/?a' is no address for a site
    --> content/site.yaml:2:10
    hint: write 'https://example.com'
  error[invalid-base-url]: 'https://' is no address for a site
    --> content/site.yaml:2:10
    hint: write 'https://' and the host, for example 'https://example.com'
  error[invalid-base-url]: 'https://exa_mple..com' is no address for a site
    --> content/site.yaml:2:10
    hint: write 'https://' and the host, for example 'https://example.com'

Other values:

  $ fresh
  $ cat > content/site.yaml <<'YAML'
  > name: ' '
  > baseURL: [https://example.com]
  > locales: [en]
  > contact: {email: nobody, url: example.com}
  > theme: {name: plain, options: {color: red}}
  > timezone: Europe/Prag
  > footer: [{label: Home, href: home}, {href: /}]
  > variables: {contact: me, 'a b': c, list: [1]}
  > YAML
  $ listina build
  error[invalid-value]: a text with nothing in it
    --> content/site.yaml:1:7
    hint: write what should be shown
  
  error[wrong-type]: 'baseURL' must be a text, not a list
    --> content/site.yaml:2:10
    hint: put the text in quotes if brackets, braces or ':' belong to it
  
  error[invalid-value]: 'nobody' is no e-mail address
    --> content/site.yaml:4:18
    hint: write it as in 'name@example.com'
  
  error[invalid-value]: 'example.com' is no web address
    --> content/site.yaml:4:31
    hint: write it with 'https://'
  
  error[invalid-value]: unknown time zone 'Europe/Prag'
    --> content/site.yaml:6:11
    hint: write 'Europe/Prague'
  
  error[invalid-value]: 'home' is no address for a link
    --> content/site.yaml:7:30
    hint: write a path of this site that starts with '/', or an address with 'https://', 'mailto:' or 'tel:'
  
  error[missing-key]: 'label' is missing
    --> content/site.yaml:7:37
    hint: add 'label: …'
  
  error[invalid-value]: the variable 'contact' is built in
    --> content/site.yaml:8:13
    hint: give it another name
  
  error[invalid-value]: 'a b' is no name for a variable
    --> content/site.yaml:8:26
    hint: use letters, digits, '-' and '_'
  
  error[wrong-type]: 'list' must be a text or a mapping, not a list
    --> content/site.yaml:8:42
    hint: put the text in quotes if brackets belong to it
  [1]
  $ untouched

A link at the foot of the pages that leads nowhere:

  $ fresh
  $ echo 'footer: [{label: Privacy, href: /en/privcy/}]' >> content/site.yaml
  $ listina build
  error[dead-link]: '/en/privcy/' leads nowhere: there is no such page
    --> content/site.yaml:6:27
    hint: write '/en/privacy/'
  [1]
  $ untouched

A site without policies can be built:

  $ fresh
  $ rm -r content/privacy
  $ listina build
  warning[empty-site]: the site has no policies
    --> content/
    hint: add a folder with a text for each locale, for example 'content/privacy/en.md'
  3 pages in public: 5 files written, 4 unchanged; 1 warning
