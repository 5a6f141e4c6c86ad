A file that the user may not read. The superuser may read everything, so the build runs as another user there.

  $ if [ "$(id -u)" = 0 ]; then
  >   needs setpriv
  >   as_user() { setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; }
  >   chmod 711 "$HOME" "$HOME/.."
  > else
  >   as_user() { "$@"; }
  > fi
  $ fresh
  $ if [ "$(id -u)" = 0 ]; then chown -R 65534:65534 . && remember; fi
  $ as_user listina check --quiet || { echo "cannot run as another user"; exit 80; }
  $ chmod 000 content/privacy/en.md
  $ as_user listina build
  error[unreadable-file]: cannot read 'content/privacy/en.md': permission denied
    --> content/privacy/en.md
    hint: let the user who runs listina read it
  [1]
  $ untouched
  $ chmod 644 content/privacy/en.md
  $ chmod 000 content/privacy
  $ as_user listina build
  error[unreadable-file]: cannot read 'content/privacy': permission denied
    --> content/privacy
    hint: let the user who runs listina read it
  [1]
  $ untouched
  $ chmod 755 content/privacy
  $ chmod 000 content/site.yaml
  $ as_user listina build
  error[unreadable-file]: cannot read 'content/site.yaml': permission denied
    --> content/site.yaml
    hint: let the user who runs listina read it
  [1]
  $ untouched
  $ chmod 644 content/site.yaml

An output folder that cannot be written:

  $ echo '# Other' > content/privacy/en.md
  $ chmod 555 .
  $ as_user listina build
  error[output-trouble]: cannot make '.public.listina': permission denied
    hint: let the user who runs listina write there, or choose another folder with --output
  [74]
  $ chmod 755 .
  $ untouched
