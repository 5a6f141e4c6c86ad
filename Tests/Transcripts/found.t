What a fuzzer and reviews found, where it is told: each was shown or lost, ended the program, or said something else.

  $ fresh
  $ cat > content/privacy/en.md <<'MD'
  > # [a <b@c.cz> d](#x)
  > 
  > [e <https://f.cz>](https://g.cz)
  > 
  > <a href="https://g.cz">h <{{contact.email}}> [i](https://g.cz)</a>
  > 
  > <div><d{{name}}>
  > </f{{name}}>
  > </div>
  > 
  > A comment <!-- a
  > - b --> in a list.
  > MD
  $ listina build
  error[misplaced-html]: a link stands in a link
    --> content/privacy/en.md:1
    hint: end the first link before it, or write '\<' to show the sign
  
  error[dead-link]: '#x' leads nowhere: the text has no section 'x'
    --> content/privacy/en.md:1:18
    hint: write the words of a heading of the text in small letters, with '-' between them
  
  error[misplaced-html]: a link stands in a link
    --> content/privacy/en.md:3:5
    hint: end the first link before it, or write '\<' to show the sign
  
  error[misplaced-html]: a link stands in a link
    --> content/privacy/en.md:5:50
    hint: end the first link before it, or write '\<' to show the sign
  
  error[raw-html]: malformed tag: '<d{{name}}'
    --> content/privacy/en.md:7:6
    hint: write '<name attribute="value">', or '&lt;' to show the sign
  
  error[raw-html]: malformed tag: '</f{{name}}'
    --> content/privacy/en.md:8:1
    hint: write '<name attribute="value">', or '&lt;' to show the sign
  
  error[raw-html]: readers would see this comment
    --> content/privacy/en.md:11:11
    hint: begin it on a line of its own, or end it on its line with '-->'; '\<' shows the sign
  
  warning[shown-as-typed]: '-->' is shown as you typed it: no comment ends here
    --> content/privacy/en.md:12:5
    hint: the comment ended at the '-->' before it: remove this one, and hide or remove what stands between
  [1]
  $ { yes '<div>' | head -64; echo '<h2>x</h2>'; yes '</div>' | head -64; } > content/privacy/en.md
  $ listina build
  error[unbalanced-html]: more than 64 elements are open
    --> content/privacy/en.md:65:1
    hint: end them earlier
  [1]
  $ cat > content/privacy/en.md <<'MD'
  > # Definitions and notes
  > 
  > [a]:
  > x]:y
  > 
  > ## A heading [b]:
  > [c]: d
  > 
  > A note[^{{name}}1] of a variable.
  > 
  > [^1]: word
  > MD
  $ listina build
  warning[unused-definition]: '[a]:' is not shown: it defines a link that nothing uses
    --> content/privacy/en.md:3:1
    hint: remove it, or write '\[' to show it as text
  
  warning[unused-definition]: '[c]: d' is not shown: it defines a link that nothing uses
    --> content/privacy/en.md:7:1
    hint: remove it, or write '\[' to show it as text
  
  warning[shown-as-typed]: '[^{{name}}1]' is shown as you typed it: there are no footnotes
    --> content/privacy/en.md:9:7
    hint: write the note where it belongs, or a number in '<sup>'; '\[' shows the bracket
  
  warning[shown-as-typed]: '[^1]' is shown as you typed it: there are no footnotes
    --> content/privacy/en.md:11:1
    hint: write the note where it belongs, or a number in '<sup>'; '\[' shows the bracket
  5 pages in public: 6 files written, 5 unchanged; 4 warnings
  $ cat > content/privacy/en.md <<'MD'
  > # l
  > 
  > ## l
  > 
  > a
  > -
  > -|
  > -
  >   b
  > :-
  > c
  > 
  > - x
  >   |-
  > |
  > 0. x
  >   |-
  >   -
  > 
  > | d |
  > |---|
  > 2. e
  > MD
  $ listina build
  warning[shown-as-typed]: this line is a row of the table above it
    --> content/privacy/en.md:22:1
    hint: put an empty line between them, or write '|' around its cells
  5 pages in public: 6 files written, 5 unchanged; 1 warning
  $ sed -n '/<article/,/article>/p' public/en/privacy/index.html
  <article lang="en" dir="ltr">
  <h1 id="section-l"><a class="permalink" href="#section-l">l</a></h1>
  <h2 id="section-l-1"><a class="permalink" href="#section-l-1">l</a></h2>
  <h2 id="a"><a class="permalink" href="#a">a</a></h2>
  <h2 id="section"><a class="permalink" href="#section">-|</a></h2>
  <div class="table">
  <table>
  <thead>
  <tr>
  <th scope="col" class="align-left">b</th>
  </tr>
  </thead>
  <tbody>
  <tr>
  <td class="align-left">c</td>
  </tr>
  </tbody>
  </table>
  </div>
  <ul>
  <li>
  <div class="table">
  <table>
  <thead>
  <tr>
  <th scope="col">x</th>
  </tr>
  </thead>
  </table>
  </div>
  </li>
  </ul>
  <h2 id="0-x"><a class="permalink" href="#0-x">|
  0. x
  |-</a></h2>
  <div class="table">
  <table>
  <thead>
  <tr>
  <th scope="col">d</th>
  </tr>
  </thead>
  <tbody>
  <tr>
  <td>2. e</td>
  </tr>
  </tbody>
  </table>
  </div>
  </article>
  $ printf -- '---' > content/cookies.yaml
  $ listina check --quiet
