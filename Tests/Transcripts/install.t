`make install` and `make uninstall`, with the program that is tested, below a folder whose name has a space.

  $ needs make
  $ repository=$(dirname "$SETUP")/../..
  $ make_usr() {
  >   make -s -C "$repository" "$@" LISTINA="$(command -v listina)" PREFIX="$HOME/my usr" 2>&1 |
  >     sed "s|$HOME|…|; /^make/d"
  > }
  $ make_usr install
  installed listina below …/my usr
  $ find 'my usr' -type f | grep -v share/listina | sort
  my usr/bin/listina
  my usr/share/bash-completion/completions/listina
  my usr/share/doc/listina/content.md
  my usr/share/doc/listina/themes.md
  my usr/share/fish/vendor_completions.d/listina.fish
  my usr/share/man/man1/listina.1
  my usr/share/zsh/site-functions/_listina
  $ ls 'my usr/share/listina/themes'
  README.md
  listina
  plain

The copy works alone, on a site that is elsewhere:

  $ mkdir site && cd site && write_site
  $ PATH="$HOME/my usr/bin:/usr/bin:/bin" listina build
  5 pages in public: 11 files written, 0 unchanged
  $ cd ..

So it does where the themes are a link, as some who make packages have it:

  $ mv 'my usr/share/listina/themes' linked && ln -s "$PWD/linked" 'my usr/share/listina/themes'
  $ PATH="$HOME/my usr/bin:/usr/bin:/bin" listina build --root site
  5 pages in site/public: 0 files written, 11 unchanged
  $ rm 'my usr/share/listina/themes' && mv linked 'my usr/share/listina/themes'

  $ sed -n 1p 'my usr/share/man/man1/listina.1'
  .TH LISTINA 1 "" "listina 0.1.0" "User Commands"
  $ bash -n 'my usr/share/bash-completion/completions/listina'

What an installation that was ended halfway has left can be taken out:

  $ printf '#!/bin/sh\n[ "$1" != manual ] || kill $PPID\n' > ending && chmod +x ending
  $ make -s -C "$repository" install LISTINA="$HOME/ending" PREFIX="$HOME/half" > output.txt 2>&1 || echo failed
  failed
  $ ls half/bin
  listina
  $ make -s -C "$repository" uninstall PREFIX="$HOME/half" | sed "s|$HOME|…|"
  removed listina from …/half
  $ rm ending output.txt; ls half 2>&1 | sed 's/.*: //'
  No such file or directory

A second time it replaces the first, and what that has left is gone:

  $ echo 'file share/listina/themes/plain/old.css' >> 'my usr/share/listina/installed.txt'
  $ touch 'my usr/share/listina/themes/plain/old.css'
  $ make_usr install
  installed listina below …/my usr
  $ ls 'my usr/share/listina/themes/plain'
  assets
  strings
  templates
  theme.yaml

Whatever someone has added stays, and so does the folder that holds it:

  $ mkdir 'my usr/share/listina/themes/mine'
  $ echo 'name: mine' > 'my usr/share/listina/themes/mine/theme.yaml'
  $ make_usr uninstall
  removed listina from …/my usr
  $ find 'my usr' | sort
  my usr
  my usr/share
  my usr/share/listina
  my usr/share/listina/themes
  my usr/share/listina/themes/mine
  my usr/share/listina/themes/mine/theme.yaml
  $ make_usr uninstall
  there is no '…/my usr/share/listina/installed.txt': nothing was installed there
  $ rm -r 'my usr'

Folders that were there before stay, and all else goes:

  $ mkdir -p 'my usr/share/man'
  $ make_usr install
  installed listina below …/my usr
  $ make_usr uninstall
  removed listina from …/my usr
  $ find 'my usr'
  my usr
  my usr/share
  my usr/share/man
  $ rm -r 'my usr'
  $ make_usr install && make_usr uninstall && ls
  installed listina below …/my usr
  removed listina from …/my usr
  site

Those who make packages give another folder with DESTDIR:

  $ make_usr install DESTDIR="$HOME/package" > /dev/null
  $ find package -name listina.1 | sed 's|/.*my usr|/…/my usr|'
  package/…/my usr/share/man/man1/listina.1
  $ rm -r package

Without a program nothing is put anywhere, and nothing is built:

  $ make -s -C "$repository" install LISTINA=nowhere/listina PREFIX="$HOME/my usr" 2>&1 | sed '/^make/d'
  there is no 'nowhere/listina': run 'make build' first
  $ ls
  site
