Files that are made to keep a build busy are errors, and the output stays as it was.

  $ repeat() { awk -v text="$1" -v n="$2" 'BEGIN { while (n-- > 0) printf "%s", text }'; }
  $ fresh
  $ { repeat '- ' 30000; echo x; repeat '\n' 30000; } > content/privacy/en.md
  $ listina build
  error[too-deep]: quotes and lists stand in each other more than 64 levels deep
    --> content/privacy/en.md:1:129
    hint: nest less; '\>', '\-' and '\*' show the sign itself
  [1]
  $ { echo '---'; echo 'title: Privacy'; echo '---'; repeat '![[]()' 160000; } > content/privacy/en.md
  $ listina build
  error[too-complex]: the paragraph has too many images and links to be read
    --> content/privacy/en.md:4:1
    hint: put blank lines between them; '\!' and '\[' show the sign itself
  [1]
  $ { repeat '*a ' 65; printf x; repeat '*' 65; } > content/privacy/en.md
  $ listina build --format github
  ::error file=content/privacy/en.md,line=1,col=193,title=too-deep::emphasis, links and images stand in each other more than 64 levels deep%0Anest less; '\*', '\_' and '\[' show the sign itself
  [1]
  $ { echo '# Privacy'; echo; repeat '> ' 65; echo x; } > content/privacy/en.md
  $ listina check --format json
  {"diagnostics":[{"column":129,"file":"content/privacy/en.md","hint":"nest less; '\\>', '\\-' and '\\*' show the sign itself","id":"too-deep","line":3,"message":"quotes and lists stand in each other more than 64 levels deep","severity":"error"}],"pages":0,"status":"failed","unchanged":0,"validFrom":null,"validUntil":null,"written":0}
  [1]
  $ untouched

What says the same thousands of times is told once:

  $ fresh
  $ awk 'BEGIN { for (i = 0; i < 60; i++) print "key" i ": x" }' >> content/site.yaml
  $ listina build 2>&1 | grep -c 'warning\[unknown-key\]'
  51
  $ listina build 2>&1 | grep -A 2 more
  warning[unknown-key]: 10 more keys are unknown
    --> content/site.yaml:56:1
    hint: known keys are 'name', 'baseURL', 'locales', 'contact', 'theme', 'timezone', 'footer', 'variables', 'typography', 'fallback'
