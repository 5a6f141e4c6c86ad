Mistakes in the command line: status 64, and nothing happens.

  $ fresh
  $ listina bild
  Error: Unknown command 'bild'. Did you mean 'build'?
  Usage: listina <command> [<options>]
    See 'listina --help' for more information.
  [64]
  $ listina build --strikt
  Error: Unknown option '--strikt'. Did you mean '--strict'?
  Usage: listina build [<options>]
    See 'listina build --help' for more information.
  [64]
  $ listina build --outptu x
  Error: Unknown option '--outptu'. Did you mean '--output'?
  Usage: listina build [<options>]
    See 'listina build --help' for more information.
  [64]
  $ listina check --output x
  Error: Unknown option '--output'
  Usage: listina check [<options>]
    See 'listina check --help' for more information.
  [64]
  $ listina build extra
  Error: Unexpected argument 'extra'
  Usage: listina build [<options>]
    See 'listina build --help' for more information.
  [64]
  $ listina build --output
  Error: Missing value for '--output <dir>'
  Help:  --output <dir>  The folder to publish to (default: public in the root).
  Usage: listina build [<options>]
    See 'listina build --help' for more information.
  [64]
  $ listina build --today 2026-02-30
  Error: The value '2026-02-30' is invalid for '--today <date>': write a day of the calendar as YYYY-MM-DD, for example 2026-01-31
  Help:  --today <date>  The day that decides what is in force, as YYYY-MM-DD (default: today in the site's time zone).
  Usage: listina build [<options>]
    See 'listina build --help' for more information.
  [64]
  $ listina build --today tomorrow
  Error: The value 'tomorrow' is invalid for '--today <date>': write a day of the calendar as YYYY-MM-DD, for example 2026-01-31
  Help:  --today <date>  The day that decides what is in force, as YYYY-MM-DD (default: today in the site's time zone).
  Usage: listina build [<options>]
    See 'listina build --help' for more information.
  [64]
  $ listina build --today 2026-1-1
  Error: The value '2026-1-1' is invalid for '--today <date>': write a day of the calendar as YYYY-MM-DD, for example 2026-01-31
  Help:  --today <date>  The day that decides what is in force, as YYYY-MM-DD (default: today in the site's time zone).
  Usage: listina build [<options>]
    See 'listina build --help' for more information.
  [64]
  $ listina build --base-url example.com
  Error: The value 'example.com' is invalid for '--base-url <url>': write 'https://example.com'
  Help:  --base-url <url>  Where the site will stand, for example https://example.com/legal, in place of 'baseURL' in site.yaml.
  Usage: listina build [<options>]
    See 'listina build --help' for more information.
  [64]
  $ listina build --base-url 'https://example.com/?a=b'
  Error: The value 'https://example.com/?a=b' is invalid for '--base-url <url>': write 'https://example.com'
  Help:  --base-url <url>  Where the site will stand, for example https://example.com/legal, in place of 'baseURL' in site.yaml.
  Usage: listina build [<options>]
    See 'listina build --help' for more information.
  [64]
  $ listina build --format xml
  Error: The value 'xml' is invalid for '--format <format>'. Please provide one of 'text', 'json' or 'github'.
  Help:  --format <format>  How results and diagnostics are written.
  Usage: listina build [<options>]
    See 'listina build --help' for more information.
  [64]
  $ listina build --drafts=yes
  Error: The option '--drafts' does not take any value, but 'yes' was specified.
  Usage: listina build [<options>]
    See 'listina build --help' for more information.
  [64]
  $ untouched

The command is missing, misspelt or in the wrong place:

  $ listina Biuld
  Error: Unknown command 'Biuld'. Did you mean 'build'?
  Usage: listina <command> [<options>]
    See 'listina --help' for more information.
  [64]
  $ listina bild --help
  Error: Unknown command 'bild'. Did you mean 'build'?
  Usage: listina <command> [<options>]
    See 'listina --help' for more information.
  [64]
  $ listina help chekc
  Error: Unknown command 'chekc'. Did you mean 'check'?
  Usage: listina <command> [<options>]
    See 'listina --help' for more information.
  [64]
  $ listina publish
  Error: Unknown command 'publish'. The commands are init, import, new, serve, check, build, status, accept, explain.
  Usage: listina <command> [<options>]
    See 'listina --help' for more information.
  [64]
  $ listina "$(printf 'bi\033ld')"
  Error: Unknown command 'bi\u{1B}ld'. The commands are init, import, new, serve, check, build, status, accept, explain.
  Usage: listina <command> [<options>]
    See 'listina --help' for more information.
  [64]
  $ listina version
  Error: Unknown command 'version'. Did you mean '--version'?
  Usage: listina <command> [<options>]
    See 'listina --help' for more information.
  [64]
  $ listina --verison
  Error: Unknown option '--verison'. Did you mean '--version'?
  Usage: listina <command> [<options>]
    See 'listina --help' for more information.
  [64]
  $ listina --root x build
  Error: Options follow the command: write 'listina build --root …'.
  Usage: listina <command> [<options>]
    See 'listina --help' for more information.
  [64]
  $ listina --strict
  Error: The option '--strict' needs a command before it, as in 'listina check --strict'.
  Usage: listina <command> [<options>]
    See 'listina --help' for more information.
  [64]
  $ listina -x
  Error: Unknown option '-x'. A command comes first, as in 'listina build'.
  Usage: listina <command> [<options>]
    See 'listina --help' for more information.
  [64]
  $ listina build -quiet
  Error: Unknown option '-quiet'. Did you mean '--quiet'?
  Usage: listina <command> [<options>]
    See 'listina --help' for more information.
  [64]
  $ listina build --formt json
  Error: Unknown option '--formt'. Did you mean '--format'?
  Usage: listina build [<options>]
    See 'listina build --help' for more information.
  [64]
  $ listina build --format jsn
  Error: The value 'jsn' is invalid for '--format <format>'. Please provide one of 'text', 'json' or 'github'.
  Help:  --format <format>  How results and diagnostics are written.
  Usage: listina build [<options>]
    See 'listina build --help' for more information.
  [64]
  $ listina build help
  Error: Unexpected argument 'help'
  Usage: listina build [<options>]
    See 'listina build --help' for more information.
  [64]
  $ untouched

The root is no folder:

  $ listina build --root nowhere
  error[missing-file]: there is no folder 'nowhere'
    hint: name the folder that holds content/ with --root
  [1]
  $ listina build --root content/site.yaml
  error[missing-file]: 'content/site.yaml' is not a folder
    hint: name the folder that holds content/ with --root
  [1]
  $ listina check --root content/site.yaml
  error[missing-file]: 'content/site.yaml' is not a folder
    hint: name the folder that holds content/ with --root
  [1]
  $ untouched
