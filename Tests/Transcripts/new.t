A policy, and a language of one.

  $ fresh
  $ sed 's/\[en\]/[en, de]/' content/site.yaml > new && mv new content/site.yaml
  $ listina new refunds --kind terms --locale de
  Written:
  
    content/refunds/policy.yaml
    content/refunds/de.md
  
  Write what the comments ask for, and delete them. While policy.yaml says
  'draft: true', the policy is not published.
  
  Next:
  
    listina serve --open
    listina check
  $ cat content/refunds/policy.yaml
  kind: terms
  authoritative: de
  # Remove the next line when the text is finished: from then on it is published.
  draft: true
  $ head -5 content/refunds/de.md
  # Allgemeine Geschäftsbedingungen {#terms}
  
  ## Wer den Vertrag schließt {#parties}
  
  <!-- to be written: Name, Rechtsform, Anschrift und Registereintrag Ihres Unternehmens und für welche Kundinnen und Kunden die Bedingungen gelten: für Verbraucher, Unternehmen oder beide -->
  $ listina new imprint --kind page
  Written:
  
    content/imprint/policy.yaml
    content/imprint/en.md
    content/imprint/de.md
  
  Write what the comments ask for, and delete them. While policy.yaml says
  'draft: true', the policy is not published.
  
  Next:
  
    listina serve --open
    listina check
  $ cat content/imprint/*
  # Imprint <!-- to be translated: the title --> {#title}
  
  <!-- to be translated: the text -->
  # Imprint <!-- to be written: the title --> {#title}
  
  <!-- to be written: the text -->
  kind: page
  # Remove the next line when the text is finished: from then on it is published.
  draft: true
  $ listina new privacy --locale de
  Written:
  
    content/privacy/de.md
  
  Translate what the comments hold, and delete them. While a text says 'draft: true'
  at its top, readers get the authoritative one.
  
  Next:
  
    listina serve --open
    listina check
  $ cat content/privacy/de.md
  ---
  draft: true
  ---
  
  # Privacy <!-- to be translated --> {#privacy}
  
  <!-- to be translated:
  
  We ask for nothing.
  
  -->
  $ listina build
  note[draft-policy]: 'imprint' is a draft and is not published
    --> content/imprint
    hint: see it with --drafts; remove 'draft' from policy.yaml to publish it
  
  note[missing-translation]: the text of 'privacy' in 'de' is a draft: readers get the one in 'en'
    --> content/privacy/de.md
    hint: see it with --drafts; remove 'draft' from its front matter to publish it
  
  note[draft-policy]: 'refunds' is a draft and is not published
    --> content/refunds
    hint: see it with --drafts; remove 'draft' from policy.yaml to publish it
  7 pages in public: 9 files written, 4 unchanged
  $ listina build --drafts --quiet && grep -c 'We ask for nothing' public/de/privacy/index.html
  0
  [1]
  $ cd .. && listina new terms --root site && cd site
  Written:
  
    site/content/terms/policy.yaml
    site/content/terms/en.md
    site/content/terms/de.md
  
  Write what the comments ask for, and delete them. While policy.yaml says
  'draft: true', the policy is not published.
  
  Next:
  
    listina serve --root site --open
    listina check --root site
  $ remember

Wrong turns:

  $ listina new
  Error: Missing expected argument '<policy>'
  Help:  <policy>  The policy's id: the name of its folder.
  Usage: listina new <policy> [--kind <kind>] [--locale <tag> ...] [--root <dir>]
    See 'listina new --help' for more information.
  [64]
  $ listina new Refund_Policy
  Error: The value 'Refund_Policy' is invalid for '<policy>': write 'refund-policy'
  Help:  <policy>  The policy's id: the name of its folder.
  Usage: listina new <policy> [--kind <kind>] [--locale <tag> ...] [--root <dir>]
    See 'listina new --help' for more information.
  [64]
  $ listina new '***'
  Error: The value '***' is invalid for '<policy>': use up to 64 small letters, digits and '-', a letter or digit first
  Help:  <policy>  The policy's id: the name of its folder.
  Usage: listina new <policy> [--kind <kind>] [--locale <tag> ...] [--root <dir>]
    See 'listina new --help' for more information.
  [64]
  $ listina new assets
  Error: The value 'assets' is invalid for '<policy>': the name is reserved, as addresses or folders of every site have it; choose another
  Help:  <policy>  The policy's id: the name of its folder.
  Usage: listina new <policy> [--kind <kind>] [--locale <tag> ...] [--root <dir>]
    See 'listina new --help' for more information.
  [64]
  $ listina new de
  error[invalid-id]: 'de' cannot be a policy's id: it is a locale of the site
    hint: to add a text in 'de', name the policy first, as in 'listina new privacy --locale de'
  [1]
  $ listina new shipping --kind term
  Error: The value 'term' is invalid for '--kind <kind>': write 'terms'
  Help:  --kind <kind>  What a new policy is about: privacy, cookies, terms, other, page.
  Usage: listina new <policy> [--kind <kind>] [--locale <tag> ...] [--root <dir>]
    See 'listina new --help' for more information.
  [64]
  $ listina new shipping --locale fr --locale pl
  error[unlisted-locale]: the site has no locales 'fr', 'pl'
    --> content/site.yaml
    hint: write 'locales: [en, de, fr, pl]' there, then run the command again
  [1]
  $ listina new shipping --locale de_AT
  Error: The value 'de_AT' is invalid for '--locale <tag>': write 'de-AT'
  Help:  --locale <tag>  A language to add, once for each (default: all of the site that are missing).
  Usage: listina new <policy> [--kind <kind>] [--locale <tag> ...] [--root <dir>]
    See 'listina new --help' for more information.
  [64]
  $ listina new shipping --locale iw
  error[unlisted-locale]: the site has no locale 'iw'
    --> content/site.yaml
    hint: write 'locales: [en, de, he]' there, then run the command again with '--locale he', which has replaced 'iw'
  [1]
  $ listina new shipping --locale x-default
  Error: The value 'x-default' is invalid for '--locale <tag>': write the tag of a language, for example 'cs'; pages name their 'x-default' by themselves
  Help:  --locale <tag>  A language to add, once for each (default: all of the site that are missing).
  Usage: listina new <policy> [--kind <kind>] [--locale <tag> ...] [--root <dir>]
    See 'listina new --help' for more information.
  [64]
  $ listina new privacy --locale de
  error[duplicate-file]: there is a text of 'privacy' in 'de' already
    --> content/privacy/de.md
    hint: edit it, or delete it first to begin again
  [1]
  $ listina new privacy
  error[duplicate-file]: policy 'privacy' has a text in every locale of the site
    --> content/privacy
    hint: add a language to 'locales' in content/site.yaml first, or name another policy
  [1]
  $ listina new privacy --kind terms --locale de
  error[invalid-value]: there is a policy 'privacy' already, and its kind stays as it is
    --> content/privacy
    hint: leave out '--kind', or change 'kind' in 'content/privacy/policy.yaml'
  [1]
  $ listina new shipping --root nowhere
  error[missing-file]: there is no folder 'nowhere'
    hint: name the folder that holds content/ with --root
  [1]
  $ mkdir content/shipping && touch content/shipping/notes.txt
  $ listina new shipping
  error[missing-authoritative-text]: policy 'shipping' has no text in 'en', its authoritative locale
    --> content/shipping
    hint: add 'content/shipping/en.md', or name another locale as 'authoritative' in policy.yaml
  [1]
  $ rm content/shipping/notes.txt
  $ listina new shipping --locale en | head -4
  Written:
  
    content/shipping/policy.yaml
    content/shipping/en.md
  $ listina new terms-of-service --locale en --root . > /dev/null && head -1 content/terms-of-service/policy.yaml
  kind: terms

A name that is like another's is told, and a mistake in policy.yaml does not take its marks for errors:

  $ listina new privcy --locale en
  Written:
  
    content/privcy/policy.yaml
    content/privcy/en.md
  
  Write what the comments ask for, and delete them. While policy.yaml says
  'draft: true', the policy is not published.
  
  There is a policy 'privacy' too. If you meant it, delete 'content/privcy' and try again.
  
  Next:
  
    listina serve --open
    listina check
  $ rm -r content/terms-of-service
  $ printf 'draft: no\n' > content/privcy/policy.yaml
  $ listina check --quiet
  error[wrong-type]: 'draft' must be true or false, not 'no'
    --> content/privcy/policy.yaml:1:8
    hint: write false, without quotes
  [1]
  $ rm -r content/privcy
  $ (cd content && listina check)
  error[missing-file]: there is no folder 'content' here, but its 'site.yaml' is
    --> content
    hint: run the command in the folder above, or name that with --root
  [1]
  $ rm content/site.yaml
  $ listina new shipping
  error[missing-file]: there is no 'content/site.yaml'
    --> content/site.yaml
    hint: add it, or name the site's folder with --root
  [1]
  $ untouched
