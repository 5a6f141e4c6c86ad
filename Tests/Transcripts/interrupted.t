A build that is interrupted leaves nothing.

  $ env --default-signal=INT true || { echo "'env' knows no --default-signal"; exit 80; }
  $ fresh
  $ many_policies 300 one
  $ # Sends a signal once the build is at work.
  > interrupt() {
  >   env --default-signal="$1" listina build "$2" > out 2>&1 &
  >   while [ ! -d .public.listina/staged/en ]; do kill -0 $! || break; done
  >   kill "-$1" $!
  >   wait $!
  > }
  $ interrupt INT --format=text
  [130]
  $ cat out
  error[interrupted]: interrupted
    hint: nothing was published; run the command again
  $ untouched
  $ interrupt TERM --format=json
  [130]
  $ cat out
  {"diagnostics":[{"column":null,"file":null,"hint":"nothing was published; run the command again","id":"interrupted","line":null,"message":"interrupted","severity":"error"}],"pages":0,"status":"failed","unchanged":0,"validFrom":null,"validUntil":null,"written":0}
  $ untouched
  $ listina build
  605 pages in public: 607 files written, 4 unchanged

Two signals end the command at once, with one object in JSON too, and the next build cleans up:

  $ fresh
  $ many_policies 300 two
  $ interrupt_twice() {
  >   env --default-signal=INT,TERM listina build "$1" > ../out 2>&1 &
  >   while [ ! -d .public.listina/staged/en ]; do kill -0 $! || break; done
  >   kill -INT $!
  >   kill -TERM $!
  >   wait $!
  > }
  $ interrupt_twice --format=json
  [130]
  $ cat ../out
  {"diagnostics":[{"column":null,"file":null,"hint":"nothing was published; run the command again","id":"interrupted","line":null,"message":"interrupted","severity":"error"}],"pages":0,"status":"failed","unchanged":0,"validFrom":null,"validUntil":null,"written":0}
  $ listina build --quiet
  $ ls -A
  content
  public
