YAML is read as it is written: what would give it a second meaning is an error at its place.

  $ fresh
  $ printf 'title: &a Privacy\ndescription: *a\n' > front
  $ (echo ---; cat front; echo ---; echo '# Privacy') > content/privacy/en.md
  $ listina build
  error[yaml-anchor]: anchors ('&a') are not allowed
    --> content/privacy/en.md:2:8
    hint: put the text in quotes if '&' belongs to it, else delete '&a'
  
  error[yaml-alias]: aliases ('*a') are not allowed
    --> content/privacy/en.md:3:14
    hint: put the text in quotes if '*' belongs to it, else write the value out
  [1]
  $ untouched

  $ fresh
  $ printf -- '---\ntitle: !!str 1\nextra: !secret x\n---\n# Privacy\n' > content/privacy/en.md
  $ listina build
  error[yaml-tag]: tags ('!!str') are not allowed
    --> content/privacy/en.md:2:8
    hint: put the text in quotes if '!' belongs to it, else delete the tag
  
  error[yaml-tag]: tags ('!secret') are not allowed
    --> content/privacy/en.md:3:8
    hint: put the text in quotes if '!' belongs to it, else delete the tag
  [1]
  $ untouched

  $ fresh
  $ printf -- '---\nextra:\n  <<: {a: b}\n---\n# Privacy\n' > content/privacy/en.md
  $ listina build
  error[yaml-merge-key]: merge keys ('<<') are not allowed
    --> content/privacy/en.md:3:3
    hint: write the keys out
  [1]
  $ untouched

  $ fresh
  $ printf -- '---\ntitle: Privacy\nslug: privacy\ntitle: Again\n---\n# Privacy\n' > content/privacy/en.md
  $ listina build
  error[duplicate-key]: 'title' is given twice, first on line 2
    --> content/privacy/en.md:4:1
    hint: delete one of them
  [1]
  $ untouched

The same holds for `site.yaml` and `policy.yaml`:

  $ fresh
  $ printf 'name: &n Example\nname: *n\nbaseURL: !url https://example.com\n' > content/site.yaml
  $ printf 'kind: privacy\nkind: terms\n' > content/privacy/policy.yaml
  $ listina build
  error[duplicate-key]: 'kind' is given twice, first on line 1
    --> content/privacy/policy.yaml:2:1
    hint: delete one of them
  
  error[yaml-anchor]: anchors ('&n') are not allowed
    --> content/site.yaml:1:7
    hint: put the text in quotes if '&' belongs to it, else delete '&n'
  
  error[duplicate-key]: 'name' is given twice, first on line 1
    --> content/site.yaml:2:1
    hint: delete one of them
  
  error[yaml-alias]: aliases ('*n') are not allowed
    --> content/site.yaml:2:7
    hint: put the text in quotes if '*' belongs to it, else write the value out
  
  error[yaml-tag]: tags ('!url') are not allowed
    --> content/site.yaml:3:10
    hint: put the text in quotes if '!' belongs to it, else delete the tag
  [1]
  $ untouched

Aliases that would grow beyond all memory:

  $ fresh
  $ printf 'name: [&a [x], &b [*a, *a], &c [*b, *b]]\n' > content/site.yaml
  $ listina build
  error[yaml-anchor]: anchors ('&a') are not allowed
    --> content/site.yaml:1:8
    hint: put the text in quotes if '&' belongs to it, else delete '&a'
  
  error[yaml-anchor]: anchors ('&b') are not allowed
    --> content/site.yaml:1:16
    hint: put the text in quotes if '&' belongs to it, else delete '&b'
  
  error[yaml-alias]: aliases ('*a') are not allowed
    --> content/site.yaml:1:20
    hint: put the text in quotes if '*' belongs to it, else write the value out
  
  error[yaml-alias]: aliases ('*a') are not allowed
    --> content/site.yaml:1:24
    hint: put the text in quotes if '*' belongs to it, else write the value out
  
  error[yaml-anchor]: anchors ('&c') are not allowed
    --> content/site.yaml:1:29
    hint: put the text in quotes if '&' belongs to it, else delete '&c'
  
  error[yaml-alias]: aliases ('*b') are not allowed
    --> content/site.yaml:1:33
    hint: put the text in quotes if '*' belongs to it, else write the value out
  
  error[yaml-alias]: aliases ('*b') are not allowed
    --> content/site.yaml:1:37
    hint: put the text in quotes if '*' belongs to it, else write the value out
  [1]
  $ untouched

Front matter that never ends, and one that is no mapping:

  $ fresh
  $ printf -- '---\ntitle: Privacy\n\n# Privacy\n' > content/privacy/en.md
  $ listina build
  error[unclosed-front-matter]: front matter has no end
    --> content/privacy/en.md:1:1
    hint: write '---' on a line of its own after the last key
  [1]
  $ untouched
  $ printf -- '---\nPrivacy\n---\n\n# Privacy\n' > content/privacy/en.md
  $ listina build
  error[wrong-type]: the front matter must be a mapping, not a text
    --> content/privacy/en.md:2:1
    hint: write its keys and their values on the lines below, each with two spaces before it
  [1]
  $ untouched

Unknown keys of front matter and of `policy.yaml` are warnings:

  $ fresh
  $ printf -- '---\ntitel: Privacy\n---\n# Privacy\n' > content/privacy/en.md
  $ printf 'knd: privacy\n' > content/privacy/policy.yaml
  $ listina check
  warning[unknown-key]: unknown key 'titel'
    --> content/privacy/en.md:2:1
    hint: write 'title'
  
  warning[unknown-key]: unknown key 'knd'
    --> content/privacy/policy.yaml:1:1
    hint: write 'kind'
  5 pages checked, nothing written; 2 warnings

Values of `policy.yaml`:

  $ fresh
  $ printf 'kind: legal\norder: 1.5\ndraft: maybe\nauthoritative: de\naliases: {en_GB: old, en: Old Name}\n' > content/privacy/policy.yaml
  $ listina build
  error[invalid-value]: 'kind' must be one of 'privacy', 'cookies', 'terms', 'other', 'page', not 'legal'
    --> content/privacy/policy.yaml:1:7
  
  error[invalid-value]: '1.5' is no whole number
    --> content/privacy/policy.yaml:2:8
    hint: write digits, for example '10'
  
  error[wrong-type]: 'draft' must be true or false, not 'maybe'
    --> content/privacy/policy.yaml:3:8
    hint: write true or false, without quotes
  
  error[unknown-locale]: unknown locale 'de': the site does not have it
    --> content/privacy/policy.yaml:4:16
    hint: add it to 'locales' in content/site.yaml
  
  error[unknown-locale]: unknown locale 'en_GB'
    --> content/privacy/policy.yaml:5:11
    hint: write 'en-GB'
  
  error[invalid-slug]: 'Old Name' is no slug
    --> content/privacy/policy.yaml:5:27
    hint: write 'old-name'
  [1]
  $ untouched
  $ printf 'authoritative: de\n' > content/privacy/policy.yaml
  $ listina build
  error[unknown-locale]: unknown locale 'de': the site does not have it
    --> content/privacy/policy.yaml:1:16
    hint: add it to 'locales' in content/site.yaml
  [1]
  $ untouched

`no` is Norwegian, and `1.10` stays what it is:

  $ fresh
  $ sed 's/\[en\]/[en, no]/; s/name: .*/name: 1.10/' content/site.yaml > new && mv new content/site.yaml
  $ listina build --quiet
  $ grep -o '<title>.*</title>' public/en/privacy/index.html
  <title>Privacy – 1.10</title>
  $ ls public/no
  index.html
  privacy
  $ remember

Cookies:

  $ printf -- '- id: a\n  lifetime: 1 year\n  purpose: x\n- id: a\n  lifetime: session\n  purpose: {en_GB: x}\n- name: b\n' > content/cookies.yaml
  $ listina build
  error[invalid-value]: '1 year' is no lifetime
    --> content/cookies.yaml:2:13
    hint: write 'session', or an ISO 8601 duration such as 'P1Y', 'P30D' or 'PT12H'
  
  error[unknown-locale]: unknown locale 'en_GB'
    --> content/cookies.yaml:6:13
    hint: write 'en-GB'
  
  error[missing-key]: 'id' is missing
    --> content/cookies.yaml:7:3
    hint: add 'id: …'
  
  error[missing-key]: 'lifetime' is missing
    --> content/cookies.yaml:7:3
    hint: add 'lifetime: …'
  
  error[missing-key]: 'purpose' is missing
    --> content/cookies.yaml:7:3
    hint: add 'purpose: …'
  
  warning[unknown-key]: unknown key 'name'
    --> content/cookies.yaml:7:3
    hint: known keys are 'id', 'lifetime', 'purpose', 'category', 'provider'
  
  note[missing-translation]: 'privacy' has no text in 'no': readers get the one in 'en'
    --> content/privacy
    hint: add 'content/privacy/no.md'
  
  warning[missing-strings]: theme 'plain' has no words in 'no' for 'contact', 'contents', 'cookieCategory' and 33 more
    --> content/strings/no.yaml
    hint: add them below 'strings:' in this file; until then they are shown in another language
  [1]
  $ untouched
