The output folder.

A first build writes everything, a second one nothing:

  $ fresh
  $ rm -r public
  $ listina build
  5 pages in public: 11 files written, 0 unchanged
  $ ls -A . public
  .:
  content
  public
  
  public:
  .listina
  404.html
  assets
  en
  index.html
  policies.json
  privacy
  robots.txt
  sitemap.xml
  $ remember
  $ listina build
  5 pages in public: 0 files written, 11 unchanged
  $ untouched

A change writes what changed, and nothing else:

  $ echo 'More.' >> content/privacy/en.md
  $ listina build
  5 pages in public: 1 file written, 10 unchanged
  $ state | sort | diff ../before - | sed -n 's/^> \(public[^ ]*\.[a-z]*\) .*/\1/p'
  public/en/privacy/index.html

What listina did not write is named, and stays:

  $ fresh
  $ echo mine > public/notes.txt
  $ mkdir public/drafts && echo mine > public/drafts/a
  $ ln -s /etc/hostname public/link
  $ echo mine > public/en/extra
  $ remember
  $ listina build
  error[foreign-file]: 'public' holds 'drafts/', 'en/extra', 'link' and 1 more, which listina did not write
    hint: move what you need elsewhere (files in content/static/ are published), delete the rest, or choose another folder with --output
  [74]
  $ untouched
  $ fresh
  $ rm public/.listina
  $ remember
  $ listina build
  error[foreign-file]: 'public' holds '404.html', 'assets/', 'en/' and 5 more, which listina did not write
    hint: move what you need elsewhere (files in content/static/ are published), delete the rest, or choose another folder with --output
  [74]
  $ untouched
  $ fresh
  $ echo 'garbage' > public/.listina
  $ remember
  $ listina build
  error[output-trouble]: 'public/.listina' is not as this version of listina writes it
    hint: delete the folder 'public' when all it holds came from listina
  [74]
  $ untouched

Files that were removed by hand come back:

  $ fresh
  $ rm public/robots.txt
  $ listina build
  5 pages in public: 1 file written, 10 unchanged
  $ cmp public/robots.txt ../sample/public/robots.txt

Other folders:

  $ fresh
  $ listina build --output ../www/legal
  5 pages in ../www/legal: 11 files written, 0 unchanged
  $ diff -r public ../www/legal
  $ ls -A ../www
  legal
  $ rm -r ../www
  $ listina build --output .
  error[output-trouble]: the output folder '.' holds the site's sources
    hint: choose a folder of its own with --output
  [74]
  $ listina build --output ..
  error[output-trouble]: the output folder '..' holds the site's sources
    hint: choose a folder of its own with --output
  [74]
  $ listina build --output content
  error[output-trouble]: the output folder 'content' is what the site is made from
    hint: choose a folder of its own with --output
  [74]
  $ listina build --output content/public
  error[output-trouble]: the output folder 'content/public' is in 'content', which the site is made from
    hint: choose a folder of its own with --output
  [74]
  $ listina build --output themes/x
  error[output-trouble]: the output folder 'themes/x' is in 'themes', which the site is made from
    hint: choose a folder of its own with --output
  [74]
  $ listina build --output ''
  error[output-trouble]: the output folder has no name
    hint: name it with --output
  [74]
  $ echo x > file
  $ listina build --output file
  error[output-trouble]: the output 'file' is not a folder
    hint: choose another with --output
  [74]
  $ listina build --output file/below
  error[output-trouble]: cannot use 'file/below': not a directory
    hint: choose another folder with --output
  [74]
  $ ln -s public link
  $ listina build --output link
  error[output-trouble]: the output folder 'link' is a symbolic link to 'public'
    hint: name the folder itself with --output
  [74]
  $ untouched

The site may be elsewhere:

  $ fresh
  $ cd ..
  $ listina build --root site
  5 pages in site/public: 0 files written, 11 unchanged
  $ listina build --root site/
  5 pages in site/public: 0 files written, 11 unchanged
  $ listina build --root "$HOME/site" | sed "s|$HOME|…|"
  5 pages in …/site/public: 0 files written, 11 unchanged
  $ listina build --root site --output site/public
  5 pages in site/public: 0 files written, 11 unchanged
  $ cd site
  $ untouched

Two builds at once: the second one gives up.

  $ fresh
  $ needs flock
  $ mkdir .public.listina
  $ remember
  $ flock .public.listina listina build
  error[build-in-progress]: another build is writing 'public'
    hint: wait until it has finished, or choose another folder with --output
  [74]
  $ untouched
  $ flock .public.listina listina check
  5 pages checked, nothing written

What a killed build left is cleaned up:

  $ mkdir -p .public.listina/staged/en
  $ echo half > .public.listina/staged/en/index.html
  $ listina build
  5 pages in public: 0 files written, 11 unchanged
  $ ls -A
  content
  public

A folder that only has the name is not:

  $ mkdir .public.listina
  $ echo mine > .public.listina/notes
  $ remember
  $ listina build
  error[foreign-file]: '.public.listina' holds 'notes', which listina did not write
    hint: the folder is needed while a site is built: move or rename it
  [74]
  $ untouched
