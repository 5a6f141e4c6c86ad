--format json prints one object on every exit but 64, and nothing else.

  $ fresh
  $ listina build --format json
  {"diagnostics":[],"pages":5,"status":"ok","unchanged":11,"validFrom":null,"validUntil":null,"written":0}
  $ listina check --format json
  {"diagnostics":[],"pages":5,"status":"ok","unchanged":0,"validFrom":null,"validUntil":null,"written":0}
  $ rm public/robots.txt
  $ listina build --format json
  {"diagnostics":[],"pages":5,"status":"ok","unchanged":10,"validFrom":null,"validUntil":null,"written":1}
  $ remember
  $ echo 'themes: x' >> content/site.yaml
  $ listina check --format json
  {"diagnostics":[{"column":1,"file":"content/site.yaml","hint":"known keys are 'name', 'baseURL', 'locales', 'contact', 'theme', 'timezone', 'footer', 'variables', 'typography', 'fallback'","id":"unknown-key","line":6,"message":"unknown key 'themes'","severity":"warning"}],"pages":5,"status":"ok","unchanged":0,"validFrom":null,"validUntil":null,"written":0}
  $ listina check --format json --quiet
  {"diagnostics":[],"pages":5,"status":"ok","unchanged":0,"validFrom":null,"validUntil":null,"written":0}
  $ printf '# Privacy\n\nTo {{nobody}} "quoted" \\ [x](javascript:a)\n' > content/privacy/en.md
  $ listina build --format json
  {"diagnostics":[{"column":4,"file":"content/privacy/en.md","hint":"add 'nobody' to 'variables' in content/site.yaml, or '\\{{' to show braces","id":"unknown-variable","line":3,"message":"unknown variable 'nobody'","severity":"error"},{"column":30,"file":"content/privacy/en.md","hint":"use https:, http:, mailto:, tel: or a path of this site","id":"unsafe-link","line":3,"message":"links with 'javascript:' are not allowed","severity":"error"},{"column":1,"file":"content/site.yaml","hint":"known keys are 'name', 'baseURL', 'locales', 'contact', 'theme', 'timezone', 'footer', 'variables', 'typography', 'fallback'","id":"unknown-key","line":6,"message":"unknown key 'themes'","severity":"warning"}],"pages":0,"status":"failed","unchanged":0,"validFrom":null,"validUntil":null,"written":0}
  [1]
  $ untouched
  $ rm content/site.yaml
  $ listina build --format json
  {"diagnostics":[{"column":null,"file":"content/site.yaml","hint":"add it, or name the site's folder with --root","id":"missing-file","line":null,"message":"there is no 'content/site.yaml'","severity":"error"}],"pages":0,"status":"failed","unchanged":0,"validFrom":null,"validUntil":null,"written":0}
  [1]
  $ listina build --format json --root nowhere
  {"diagnostics":[{"column":null,"file":null,"hint":"name the folder that holds content/ with --root","id":"missing-file","line":null,"message":"there is no folder 'nowhere'","severity":"error"}],"pages":0,"status":"failed","unchanged":0,"validFrom":null,"validUntil":null,"written":0}
  [1]
  $ echo mine > public/notes
  $ remember
  $ listina build --format json
  {"diagnostics":[{"column":null,"file":null,"hint":"move what you need elsewhere (files in content/static/ are published), delete the rest, or choose another folder with --output","id":"foreign-file","line":null,"message":"'public' holds 'notes', which listina did not write","severity":"error"}],"pages":0,"status":"failed","unchanged":0,"validFrom":null,"validUntil":null,"written":0}
  [74]
  $ untouched
  $ listina build --format json 2> /dev/null | wc -l | tr -d ' '
  1

--format github writes commands for GitHub Actions, with paths from where it runs:

  $ fresh
  $ echo 'themes: x' >> content/site.yaml
  $ printf '# Privacy\n\n100%% of {{nobody}}\n' > content/privacy/en.md
  $ listina build --format github
  ::error file=content/privacy/en.md,line=3,col=9,title=unknown-variable::unknown variable 'nobody'%0Aadd 'nobody' to 'variables' in content/site.yaml, or '\{{' to show braces
  ::warning file=content/site.yaml,line=6,col=1,title=unknown-key::unknown key 'themes'%0Aknown keys are 'name', 'baseURL', 'locales', 'contact', 'theme', 'timezone', 'footer', 'variables', 'typography', 'fallback'
  [1]
  $ cd ..
  $ listina check --format github --root site --quiet
  ::error file=site/content/privacy/en.md,line=3,col=9,title=unknown-variable::unknown variable 'nobody'%0Aadd 'nobody' to 'variables' in content/site.yaml, or '\{{' to show braces
  [1]
  $ cd site
  $ untouched
  $ printf '# Privacy\n' > content/privacy/en.md
  $ listina check --format github --root .
  ::warning file=content/site.yaml,line=6,col=1,title=unknown-key::unknown key 'themes'%0Aknown keys are 'name', 'baseURL', 'locales', 'contact', 'theme', 'timezone', 'footer', 'variables', 'typography', 'fallback'
  5 pages checked, nothing written; 1 warning
