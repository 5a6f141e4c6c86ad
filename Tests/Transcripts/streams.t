Results go to stdout, diagnostics to stderr.

  $ fresh
  $ echo 'themes: x' >> content/site.yaml
  $ listina build 2> /dev/null
  5 pages in public: 0 files written, 11 unchanged; 1 warning
  $ listina build > /dev/null
  warning[unknown-key]: unknown key 'themes'
    --> content/site.yaml:6:1
    hint: known keys are 'name', 'baseURL', 'locales', 'contact', 'theme', 'timezone', 'footer', 'variables', 'typography', 'fallback'
  $ listina build --format json 2>&1 > /dev/null

A stream that cannot be written is trouble with the output:

  $ [ -w /dev/full ] || { echo "there is no /dev/full"; exit 80; }
  $ listina check > /dev/full
  warning[unknown-key]: unknown key 'themes'
    --> content/site.yaml:6:1
    hint: known keys are 'name', 'baseURL', 'locales', 'contact', 'theme', 'timezone', 'footer', 'variables', 'typography', 'fallback'
  listina: the result could not be written
  [74]
  $ listina check --format json > /dev/full
  listina: the result could not be written
  [74]
  $ listina init new > /dev/full
  listina: the result could not be written
  [74]
  $ listina check 2> /dev/full
  [74]

What a file holds cannot move the cursor of a terminal, or turn its letters around:

  $ fresh
  $ printf '# Privacy\n\n[x](gone\342\200\256evil)\n' > content/privacy/en.md
  $ listina check
  error[dead-link]: 'gone\u{202E}evil' leads nowhere: the policy has no file 'gone\u{202E}evil'
    --> content/privacy/en.md:3:5
    hint: images go into the policy's media/ folder; pages of other sites begin with 'https://'
  [1]
  $ touch "content/$(printf 'red\033[31m')"
  $ listina check
  error[control-character]: the file name 'red\x1B[31m' has a control character
    --> content
    hint: rename it
  
  error[dead-link]: 'gone\u{202E}evil' leads nowhere: the policy has no file 'gone\u{202E}evil'
    --> content/privacy/en.md:3:5
    hint: images go into the policy's media/ folder; pages of other sites begin with 'https://'
  [1]
