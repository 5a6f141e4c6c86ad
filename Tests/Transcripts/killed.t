A build that is killed at any moment leaves a whole site: the one before, or the next one.

  $ fresh
  $ many_policies 200 one
  $ listina build --quiet
  $ cp -R public ../one
  $ cp -R content ../content-one
  $ many_policies 200 two
  $ listina build --quiet --output ../two
  $ cp -R content ../content-two
  $ killed=0
  $ # Builds one of the two sites, kills the build after a while, and looks at what is there.
  > try() {
  >   rm -r content && cp -R "../content-$1" content
  >   listina build --quiet &
  >   sleep "$2"
  >   kill -9 $! 2> /dev/null
  >   wait $! || killed=$((killed + 1))
  >   diff -r public ../one > /dev/null || diff -r public ../two > /dev/null || echo "after $2 s: half a site"
  > }
  $ for pause in 0.02 0.06 0.1 0.15 0.2 0.25 0.3 0.4 0.5 0.6 0.8 1.0; do
  >   try two "$pause"
  >   try one "$pause"
  > done 2> /dev/null
  $ [ "$killed" -ge 4 ] || echo "only $killed builds were killed: they are faster than this transcript thinks"

The next build cleans up:

  $ listina build --quiet
  $ diff -r public ../one
  $ ls -A
  content
  public
