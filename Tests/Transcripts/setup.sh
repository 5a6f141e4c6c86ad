# Read by the shell of every transcript. Commands print nothing when all is well.

# Writes a site with one policy in the current folder.
write_site() {
  mkdir -p content/privacy
  cat > content/site.yaml <<'YAML'
name: Example
baseURL: https://example.com
locales: [en]
contact: {email: office@example.com}
theme: plain
YAML
  printf '# Privacy\n\nWe ask for nothing.\n' > content/privacy/en.md
}

# Every file and folder of the output with its identity and time, and the bytes of its files; what a build leaves beside.
state() {
  if stat -c %n . > /dev/null 2>&1; then
    find public -exec stat -c '%n %i %y' {} +
  else
    find public -exec stat -f '%N %i %Fm' {} +
  fi
  find public -type f -exec cksum {} +
  find . -path ./content -prune -o -name '.*.listina' -print
}

# A site of its own for what follows, built and remembered.
fresh() {
  cd "$HOME" || return
  rm -rf site
  if [ ! -d sample ]; then
    mkdir sample && cd sample && write_site && listina build --quiet && cd ..
  fi
  cp -a sample site && cd site && remember
}

remember() { state | sort > ../before; }

# Says how the output is not what it was.
untouched() { state | sort | diff ../before -; }

# Ends a transcript that needs what this machine lacks.
needs() {
  command -v "$1" > /dev/null || { echo "there is no '$1'"; exit 80; }
}

# Writes so many policies, whose texts hold a word.
many_policies() {
  i=0
  while [ "$i" -lt "$1" ]; do
    i=$((i + 1))
    mkdir -p "content/policy-$i"
    printf '# Policy %s of %s\n\nText.\n' "$i" "$2" > "content/policy-$i/en.md"
  done
}
