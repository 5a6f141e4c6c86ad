What can be wrong in a text. All errors of a run are told together.

  $ fresh
  $ cat > content/privacy/en.md <<'MD'
  > ---
  > title: '{{contact.mail}}'
  > ---
  > # Privacy
  > 
  > Write to {{contact.emial}} in {{town}}, or {{ two words }}.
  > {{> cookies}}
  > 
  > <script>alert(1)</script>
  > 
  > A [link](javascript:alert(1)), [another](../terms/en.md), a [section](#nowhere),
  > a [file](media/map.png), a [page](/en/privcy/) and a [way out](../../../etc/passwd).
  > 
  > ![Picture](https://example.com/a.png)
  > MD
  $ printf 'colour: red\n' >> content/site.yaml
  $ mkdir content/Terms
  $ listina build
  error[invalid-id]: 'Terms' is no id for a policy
    --> content/Terms
    hint: rename the folder to 'terms'
  
  error[unknown-variable]: unknown variable 'contact.mail'
    --> content/privacy/en.md:2:8
    hint: write '{{contact.email}}', or '\{{' to show braces
  
  error[unknown-variable]: unknown variable 'contact.emial'
    --> content/privacy/en.md:6:10
    hint: write '{{contact.email}}', or '\{{' to show braces
  
  error[unknown-variable]: unknown variable 'town'
    --> content/privacy/en.md:6:31
    hint: add 'town' to 'variables' in content/site.yaml, or '\{{' to show braces
  
  error[malformed-variable]: '{{ two words }}' is no variable
    --> content/privacy/en.md:6:44
    hint: write '{{name}}', or '\{{' to show braces
  
  error[misplaced-record-table]: '{{> cookies}}' stands among other text, where no table can be
    --> content/privacy/en.md:7:1
    hint: give it a line of its own, with an empty line before and after it; '\{{' shows braces
  
  error[raw-html]: '<script>' is not accepted in texts
    --> content/privacy/en.md:9:1
    hint: write Markdown, or an element that 'listina explain raw-html' lists; '&lt;' shows the sign
  
  error[unsafe-link]: links with 'javascript:' are not allowed
    --> content/privacy/en.md:11:10
    hint: use https:, http:, mailto:, tel: or a path of this site
  
  error[dead-link]: '../terms/en.md' leads nowhere: there is no policy 'terms'
    --> content/privacy/en.md:11:42
    hint: add the policy, or remove the link
  
  error[dead-link]: '#nowhere' leads nowhere: the text has no section 'nowhere'
    --> content/privacy/en.md:11:71
    hint: write the words of a heading of the text in small letters, with '-' between them
  
  error[dead-link]: 'media/map.png' leads nowhere: the policy has no file 'media/map.png'
    --> content/privacy/en.md:12:10
    hint: images go into the policy's media/ folder; pages of other sites begin with 'https://'
  
  error[dead-link]: '/en/privcy/' leads nowhere: there is no such page
    --> content/privacy/en.md:12:35
    hint: write '/en/privacy/'
  
  error[unsafe-link]: '../../../etc/passwd' leaves the site
    --> content/privacy/en.md:12:64
    hint: link to a file of the site, or to https://
  
  error[external-image]: image from another host: 'https://example.com/a.png'
    --> content/privacy/en.md:14:12
    hint: put the file into the policy's media/ folder: pages ask nothing of other hosts
  
  warning[unknown-key]: unknown key 'colour'
    --> content/site.yaml:6:1
    hint: known keys are 'name', 'baseURL', 'locales', 'contact', 'theme', 'timezone', 'footer', 'variables', 'typography', 'fallback'
  [1]
  $ untouched

An undefined variable in the address of a link, and one whose value is no address:

  $ fresh
  $ printf 'variables: {help: "javascript:alert(1)"}\n' >> content/site.yaml
  $ printf '# Privacy\n\n[help]({{help}}) and [more](https://{{hlp}}/).\n' > content/privacy/en.md
  $ listina build
  error[unsafe-link]: links with 'javascript:' are not allowed
    --> content/privacy/en.md:3:8
    hint: use https:, http:, mailto:, tel: or a path of this site
  
  error[unknown-variable]: unknown variable 'hlp'
    --> content/privacy/en.md:3:37
    hint: write '{{help}}', or '\{{' to show braces
  [1]
  $ untouched

Links to sections of other policies:

  $ fresh
  $ mkdir content/terms
  $ printf '# Terms\n\n## Payment\n' > content/terms/en.md
  $ printf '# Privacy\n\n[pay](../terms/en.md#paymnt), [gone](../trems/).\n' > content/privacy/en.md
  $ listina build
  error[dead-link]: '../terms/en.md#paymnt' leads nowhere: 'terms' has no section 'paymnt' in 'en'
    --> content/privacy/en.md:3:7
    hint: write '#payment'
  
  error[dead-link]: '../trems/' leads nowhere: there is no policy 'trems'
    --> content/privacy/en.md:3:38
    hint: write '../terms/'
  [1]
  $ untouched

A text without a title, and headings that differ between languages, are warnings:

  $ fresh
  $ sed 's/\[en\]/[en, de]/' content/site.yaml > new && mv new content/site.yaml
  $ printf '# Privacy\n\n## Storage\n\nNone.\n' > content/privacy/en.md
  $ printf '# Datenschutz\n\n### Speicherung\n\nKeine.\n' > content/privacy/de.md
  $ mkdir content/terms
  $ echo 'No heading.' > content/terms/en.md
  $ listina check
  warning[unaligned-headings]: heading 2 differs from the authoritative text: '### Speicherung' here, '## Storage' there
    --> content/privacy/de.md:3
    hint: give both texts the same headings, so that links to sections work in every language (see content/privacy/en.md:3)
  
  note[missing-translation]: 'terms' has no text in 'de': readers get the one in 'en'
    --> content/terms
    hint: add 'content/terms/de.md'
  
  warning[missing-title]: 'content/terms/en.md' has no title and no heading
    --> content/terms/en.md
    hint: start the text with '# ' and its title
  10 pages checked, nothing written; 2 warnings

What Markdown would take out of a text without a word:

  $ fresh
  $ printf '# Privacy\n\n[Note]: viz.\n\nSee {{name and &#xFDD0;.\n\n<!--> hidden -->\n' > content/privacy/en.md
  $ listina build
  warning[unused-definition]: '[Note]: viz.' is not shown: it defines a link that nothing uses
    --> content/privacy/en.md:3:1
    hint: remove it, or write '\[' to show it as text
  
  error[malformed-variable]: '{{' has no '}}' after it on its line
    --> content/privacy/en.md:5:5
    hint: write '{{name}}', or '\{{' to show braces
  
  error[control-character]: character reference to U+FDD0, which HTML does not allow
    --> content/privacy/en.md:5:16
    hint: remove it
  
  error[raw-html]: browsers end the comment here: '<!-->'
    --> content/privacy/en.md:7:1
    hint: write '<!-- … -->'
  [1]

Tables of records: without records, by an unknown name, and in a theme that has none.

  $ fresh
  $ printf '# Privacy\n\n{{> cookies}}\n\n{{> processor}}\n' > content/privacy/en.md
  $ listina build
  error[missing-records]: '{{> cookies}}' has nothing to show: there are no records in 'content/cookies.yaml'
    --> content/privacy/en.md:3:1
    hint: write them into that file, or remove '{{> cookies}}'
  
  error[unknown-record-table]: unknown table 'processor'
    --> content/privacy/en.md:5:1
    hint: write '{{> processors}}'; '\{{' shows braces
  [1]
  $ printf -- '- {name: Hosting, purpose: Servers, country: UK}\n' > content/processors.yaml
  $ printf '# Privacy\n\n{{> processors}}\n' > content/privacy/en.md
  $ listina build
  error[invalid-value]: 'UK' is no code of a country
    --> content/processors.yaml:1:46
    hint: write 'GB'
  [1]
  $ sed 's/UK/GB/' content/processors.yaml > new && mv new content/processors.yaml
  $ mkdir themes && cp -R "$(dirname "$(command -v listina)")/../share/listina/themes/plain" themes/mine
  $ sed 's/plain/mine/' content/site.yaml > new && mv new content/site.yaml
  $ sed 's/plain/mine/' themes/mine/theme.yaml > new && mv new themes/mine/theme.yaml
  $ rm themes/mine/templates/partials/processors.mustache
  $ listina build
  error[missing-template]: theme 'mine' has no template for '{{> processors}}'
    --> content/privacy/en.md:3:1
    hint: add 'templates/partials/processors.mustache' to the theme, or write the records as a list
  [1]
  $ untouched
