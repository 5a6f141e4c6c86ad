Help, on stdout with status 0; a test sees that every command has an example and fits 79 columns, and `options.t` shows some.

  $ listina > help
  $ listina help | cmp - help; listina --help | cmp - help; listina -h | cmp - help; COLUMNS=40 listina | cmp - help
  $ listina help check > check; listina check --help | cmp - check; listina check -h | cmp - check
  $ listina --version
  0.1.0

The manual page, which `make install` makes, and completions:

  $ listina manual | sed -n '1,/^.SH COMMANDS/p'
  .TH LISTINA 1 "" "listina 0.1.0" "User Commands"
  .SH NAME
  listina \- turns policies written in Markdown into a site
  .SH SYNOPSIS
  .B listina
  .I command
  .RI [ options ]
  .SH DESCRIPTION
  A site is a folder with content/ (what you write) and public/ (what you
  publish). \(aqlistina build\(aq makes the second from the first:
  .PP
  .EX
    listina check
    listina build
    listina explain unknown\-locale
  .EE
  .PP
  How to write is in content/README.md of Listina\(aqs source, how to make a
  theme in themes/README.md; both are in share/doc/listina once installed.
  .SH COMMANDS
  $ for shell in bash zsh fish; do listina --generate-completion-script $shell | grep -c unknown-locale; done
  1
  1
  1
