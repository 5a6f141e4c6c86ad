Where links lead, and what is said of those that lead nowhere.

To other policies and their texts, by names that are not there:

  $ fresh
  $ sed 's/\[en\]/[en, de]/' content/site.yaml > new && mv new content/site.yaml
  $ mkdir -p content/terms/media && echo x > content/terms/media/a.pdf
  $ printf '# Terms\n\n## Payment & refunds\n' > content/terms/en.md
  $ cat > content/privacy/en.md <<'MD'
  > # Privacy
  > 
  > ž [1](../Terms/), [2](../terms.html), [3](../terms/de.md#payment), [4](../terms/EN.md), [5](xx.md),
  > [6](../terms/2025-01-01/), [7](../terms/media/a.pdf), [8](terms/index.md), [9](/en/term#x).
  > 
  > - a
  > 
  >   [10][ref]
  > 
  > [ref]: ../trems/ "Title"
  > MD
  $ listina check
  note[missing-translation]: 'privacy' has no text in 'de': readers get the one in 'en'
    --> content/privacy
    hint: add 'content/privacy/de.md'
  
  error[dead-link]: '../Terms/' leads nowhere: there is no policy 'Terms'
    --> content/privacy/en.md:3:7
    hint: write '../terms/'
  
  error[dead-link]: '../terms.html' leads nowhere: there is no policy 'terms.html'
    --> content/privacy/en.md:3:23
    hint: write '../terms/'
  
  error[dead-link]: '../terms/de.md#payment' leads nowhere: the policy 'terms' has no text in 'de'
    --> content/privacy/en.md:3:43
    hint: write '../terms/': the link leads to the reader's language by itself
  
  error[dead-link]: '../terms/EN.md' leads nowhere: the policy 'terms' has no text in 'EN'
    --> content/privacy/en.md:3:72
    hint: write '../terms/en.md': the link leads to the reader's language by itself
  
  error[dead-link]: 'xx.md' leads nowhere: the policy 'privacy' has no text in 'xx'
    --> content/privacy/en.md:3:93
    hint: write './': the link leads to the reader's language by itself
  
  error[dead-link]: '../terms/2025-01-01/' leads nowhere: the policy 'terms' has no release '2025-01-01'
    --> content/privacy/en.md:4:5
    hint: write '../terms/' for the text in force
  
  error[dead-link]: '../terms/media/a.pdf' leads nowhere: texts cannot link to 'media/a.pdf' in the folder of 'terms'
    --> content/privacy/en.md:4:32
    hint: copy the file into this policy's folder
  
  error[dead-link]: 'terms/index.md' leads nowhere: the policy has no file 'terms/index.md'
    --> content/privacy/en.md:4:59
    hint: write '../terms/'
  
  error[dead-link]: '/en/term#x' leads nowhere: there is no such page
    --> content/privacy/en.md:4:80
    hint: write '/en/terms/'
  
  error[dead-link]: '../trems/' leads nowhere: there is no policy 'trems'
    --> content/privacy/en.md:10:8
    hint: write '../terms/'
  
  note[missing-translation]: 'terms' has no text in 'de': readers get the one in 'en'
    --> content/terms
    hint: add 'content/terms/de.md'
  [1]

Sections, in the text and in others; a link that names one as another generator did is fine:

  $ printf '# Privacy\n\n[1](#privcy), [2](../terms/#paymnt-refunds), [3](/en/terms/#gone), [4](../terms/#payment--refunds)\n' > content/privacy/en.md
  $ listina check
  note[missing-translation]: 'privacy' has no text in 'de': readers get the one in 'en'
    --> content/privacy
    hint: add 'content/privacy/de.md'
  
  error[dead-link]: '#privcy' leads nowhere: the text has no section 'privcy'
    --> content/privacy/en.md:3:5
    hint: write '#privacy'
  
  error[dead-link]: '../terms/#paymnt-refunds' leads nowhere: 'terms' has no section 'paymnt-refunds' in 'en'
    --> content/privacy/en.md:3:19
    hint: write '#payment-refunds'
  
  error[dead-link]: '/en/terms/#gone' leads nowhere: 'terms' has no section 'gone' in 'en'
    --> content/privacy/en.md:3:50
    hint: see the headings of content/terms/en.md
  
  note[missing-translation]: 'terms' has no text in 'de': readers get the one in 'en'
    --> content/terms
    hint: add 'content/terms/de.md'
  [1]

  $ printf '# Privacy\n\n[1](../terms/#payment--refunds), [2](/en/terms#payment--refunds), [3](#Privacy)\n' > content/privacy/en.md
  $ listina build --quiet
  $ grep -o 'href="[^"]*">[123]' public/en/privacy/index.html
  href="../terms/#payment-refunds">1
  href="../terms/#payment-refunds">2
  href="#privacy">3
  $ remember
  $ listina build --quiet
  $ untouched

Links that nobody can see, that are not encrypted, or that name the site by its whole address:

  $ cat > content/privacy/en.md <<'MD'
  > # Privacy
  > 
  > [](../terms/), [![](media/a.png)](https://example.org), [x](http://example.org), <http://example.org/a>,
  > [y](https://example.com/en/trems/), [z](https://example.com/en/terms/#payment), [fine](https://example.com/pricing).
  > MD
  $ mkdir content/privacy/media && printf x > content/privacy/media/a.png
  $ listina check
  note[missing-translation]: 'privacy' has no text in 'de': readers get the one in 'en'
    --> content/privacy
    hint: add 'content/privacy/de.md'
  
  warning[empty-link]: the link to '../terms/' has no words
    --> content/privacy/en.md:3:4
    hint: write words between '[' and ']', or describe the image in it
  
  warning[empty-link]: the link to 'https://example.org' has no words
    --> content/privacy/en.md:3:35
    hint: write words between '[' and ']', or describe the image in it
  
  warning[insecure-link]: 'http://example.org' is not encrypted: others can read and change what is sent
    --> content/privacy/en.md:3:61
    hint: write 'https://' if the host answers there
  
  warning[insecure-link]: 'http://example.org/a' is not encrypted: others can read and change what is sent
    --> content/privacy/en.md:3:83
    hint: write 'https://' if the host answers there
  
  warning[dead-link]: 'https://example.com/en/trems/' leads nowhere: there is no such page
    --> content/privacy/en.md:4:5
    hint: write '/en/terms/'
  
  warning[dead-link]: 'https://example.com/en/terms/#payment' leads nowhere: 'terms' has no section 'payment' in 'en'
    --> content/privacy/en.md:4:41
    hint: see the headings of content/terms/en.md
  
  note[missing-translation]: 'terms' has no text in 'de': readers get the one in 'en'
    --> content/terms
    hint: add 'content/terms/de.md'
  10 pages checked, nothing written; 6 warnings

In templates and site.yaml:

  $ fresh
  $ mkdir -p content/theme/templates/partials
  $ printf '<p><a href="/en/privacy/">1</a> <a href="/en/privcy/">2</a>\n<img src=logo.png alt="ž"> <a href="{{site.home}}">3</a></p>\n' > content/theme/templates/partials/footer.mustache
  $ printf 'footer:\n  - {label: A, href: "/en/privacy/#storage"}\n  - {label: B, href: "https://example.com/en/privcy/"}\n  - {label: C, href: "http://example.org"}\n' >> content/site.yaml
  $ listina build
  error[dead-link]: '/en/privacy/#storage' leads nowhere: 'privacy' has no section 'storage' in 'en'
    --> content/site.yaml:7:16
    hint: see the headings of content/privacy/en.md
  
  warning[dead-link]: 'https://example.com/en/privcy/' leads nowhere: there is no such page
    --> content/site.yaml:8:16
    hint: write 'https://example.com/en/privacy/'
  
  warning[insecure-link]: 'http://example.org' is not encrypted: others can read and change what is sent
    --> content/site.yaml:9:16
    hint: write 'https://' if the host answers there
  
  error[dead-link]: '/en/privcy/' leads nowhere: there is no such page
    --> content/theme/templates/partials/footer.mustache:1:42
    hint: write '/en/privacy/'
  
  error[dead-link]: 'logo.png' leads to another place from each page
    --> content/theme/templates/partials/footer.mustache:2:10
    hint: use a name, such as '{{site.home}}' or '{{assets.style-css}}', or write a path that starts with '/'
  [1]
  $ untouched
