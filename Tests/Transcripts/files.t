Files that cannot be read, or should not be.

Symbolic links that lead out of the site: a file, a folder, and all of the content.

  $ fresh
  $ echo '# Secret' > ../secret.md
  $ mkdir ../secrets
  $ echo '# Secret' > ../secrets/en.md
  $ ln -sf ../../../secret.md content/privacy/en.md
  $ ln -s ../../secrets content/terms
  $ mkdir content/static && ln -s /etc/hostname content/static/hostname
  $ listina build
  error[link-leaves-site]: symbolic link 'content/privacy/en.md' leads out of the site to '../../../secret.md'
    --> content/privacy/en.md
    hint: put a copy of the file in its place
  
  error[link-leaves-site]: symbolic link 'content/static/hostname' leads out of the site to '/etc/hostname'
    --> content/static/hostname
    hint: put a copy of the file in its place
  
  error[link-leaves-site]: symbolic link 'content/terms' leads out of the site to '../../secrets'
    --> content/terms
    hint: put a copy of the file in its place
  [1]
  $ untouched
  $ fresh
  $ mv content ../outside
  $ ln -s ../outside content
  $ listina build
  error[link-leaves-site]: symbolic link 'content' leads out of the site to '../outside'
    --> content
    hint: put a copy of the file in its place
  [1]
  $ untouched
  $ rm -r ../outside
  $ fresh
  $ mkdir themes
  $ ln -s ../../sample themes/plain
  $ listina build
  error[link-leaves-site]: symbolic link 'themes/plain' leads out of the site to '../../sample'
    --> themes/plain
    hint: put a copy of the file in its place
  [1]
  $ untouched

Links that lead nowhere or in a circle:

  $ fresh
  $ ln -s nowhere.md content/privacy/de.md
  $ ln -s content/../loop content/loop
  $ ln -s loop loop
  $ ln -s circle content/circle
  $ listina build
  error[link-loop]: symbolic link 'content/circle' leads in a circle
    --> content/circle
    hint: delete the link
  
  error[missing-file]: 'content/loop' does not exist
    --> content/loop
    hint: add it; if it is a symbolic link, correct where it leads
  
  error[missing-file]: 'content/privacy/de.md' does not exist
    --> content/privacy/de.md
    hint: add it; if it is a symbolic link, correct where it leads
  [1]
  $ untouched

A link inside the content is as good as a file:

  $ fresh
  $ mv content/privacy/en.md content/privacy/README.md
  $ ln -s README.md content/privacy/en.md
  $ listina build
  5 pages in public: 0 files written, 11 unchanged
  $ cmp content/privacy/README.md ../sample/content/privacy/en.md

Bytes that are not UTF-8, and control characters:

  $ fresh
  $ printf '# Privacy\n\nCaf\351 and more.\n' > content/privacy/en.md
  $ listina build
  error[invalid-utf-8]: byte '0xE9' is not valid UTF-8
    --> content/privacy/en.md:3:4
    hint: save the file as UTF-8
  [1]
  $ untouched
  $ printf '# Privacy\n\nA bell: \a.\n' > content/privacy/en.md
  $ listina build
  error[control-character]: control character 'U+0007' is not text
    --> content/privacy/en.md:3:9
    hint: delete it
  [1]
  $ untouched
  $ printf 'name: Caf\351\n' > content/site.yaml
  $ listina build
  error[control-character]: control character 'U+0007' is not text
    --> content/privacy/en.md:3:9
    hint: delete it
  
  error[invalid-utf-8]: byte '0xE9' is not valid UTF-8
    --> content/site.yaml:1:10
    hint: save the file as UTF-8
  [1]
  $ untouched

A file that is too large, and one that just is not:

  $ fresh
  $ (echo '# Privacy'; head -c 1048567 /dev/zero | tr '\0' '\n') > content/privacy/en.md
  $ listina build
  error[file-too-large]: 'content/privacy/en.md' has 1048577 bytes; at most 1048576 (1 MiB) are read
    --> content/privacy/en.md
    hint: shorten the text; images belong into media/
  [1]
  $ untouched
  $ (echo '# Privacy'; head -c 1048566 /dev/zero | tr '\0' '\n') > content/privacy/en.md
  $ listina build
  5 pages in public: 1 file written, 10 unchanged

Something else where a file should be:

  $ fresh
  $ mkdir content/privacy/de.md
  $ mkfifo content/terms
  $ mkdir content/cookies.yaml
  $ listina build
  error[not-a-file]: 'content/cookies.yaml' is a folder
    --> content/cookies.yaml
    hint: put a file in its place
  
  error[not-a-file]: 'content/terms' is neither a file nor a folder
    --> content/terms
    hint: delete it: a site is made of regular files
  [1]
  $ untouched

A mark at the start (BOM), lines that end with CR LF, and names in decomposed letters are accepted:

  $ fresh
  $ printf '\357\273\277---\r\ntitle: Privacy\r\n---\r\n\r\n# Privacy\r\n\r\nWe ask for nothing.\r\n' > content/privacy/en.md
  $ mkdir content/privacy/media
  $ printf '![Map](media/caf\303\251.svg)\n' >> content/privacy/en.md
  $ echo '<svg xmlns="http://www.w3.org/2000/svg"/>' > "content/privacy/media/cafe$(printf '\314\201').svg"
  $ listina build
  5 pages in public: 2 files written, 10 unchanged
  $ grep -c "$(printf '\r')" public/en/privacy/index.html
  0
  [1]
  $ grep -A 3 '<article' public/en/privacy/index.html
  <article lang="en" dir="ltr">
  <h1 id="privacy"><a class="permalink" href="#privacy">Privacy</a></h1>
  <p>We ask for nothing.
  <img src="../../assets/privacy-caf%C3%A9.fbd986be9cdd659c.svg" alt="Map" /></p>
  $ ls public/assets
  language.c47e0c61c0d596fc.js
  privacy-café.fbd986be9cdd659c.svg
  style.fdacdba33f0ed18e.css
  tables.7d9528beb83346fe.js
  $ remember

Two names that are one once composed:

  $ echo '<svg/>' > "content/privacy/media/caf$(printf '\303\251').svg"
  $ listina build
  error[duplicate-file]: two files are named 'café.svg', spelled with different bytes
    --> content/privacy/media/café.svg
    hint: delete or rename one of them
  [1]
  $ untouched
