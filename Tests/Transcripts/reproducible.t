The same content gives the same bytes, whatever the day, the place, the language, the time zone and the threads.

  $ fresh
  $ many_policies 12 one
  $ sed 's/\[en\]/[en, de]/' content/site.yaml > new && mv new content/site.yaml
  $ listina build --quiet
  $ remember
  $ cp -R public ../first
  $ listina build 2> /dev/null
  43 pages in public: 0 files written, 49 unchanged
  $ untouched
  $ TZ=Asia/Tokyo LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 listina build --quiet
  $ listina build --quiet --today 1999-12-31
  $ (cd / && listina build --quiet --root "$HOME/site")
  $ env -i "$(command -v listina)" build --quiet
  $ untouched

Written anew, not only compared:

  $ TZ=America/New_York LC_ALL=C listina build --quiet --output ../second
  $ diff -r ../first ../second
  $ (umask 077; cd .. && listina build --quiet --root site --output third)
  $ diff -r ../first ../third
  $ needs taskset
  $ taskset -c 0 listina build --quiet --output ../fourth
  $ diff -r ../first ../fourth
  $ taskset -c 0 listina build --quiet
  $ untouched
