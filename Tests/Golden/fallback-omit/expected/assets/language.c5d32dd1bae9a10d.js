// Sends the visitor to the best of the offered languages, by the browser's list: the exact tag, then ever shorter ones
// (RFC 4647, 3.4), then the same language in another variant, if possible in the same script.
(() => {
  const choices = [...document.querySelectorAll("#l-choices a[hreflang]")];
  const tagOf = (choice) => choice.hreflang.toLowerCase();
  const find = (tag) => choices.find((choice) => tagOf(choice) === tag);

  const lookUp = (tag) => {
    const subtags = tag.split("-");
    while (subtags.length > 0) {
      const choice = find(subtags.join("-"));
      if (choice) return choice;
      subtags.pop();
      if (subtags.length > 1 && subtags.at(-1).length === 1) subtags.pop();
    }
  };

  const scriptOf = (tag) => {
    try {
      return new Intl.Locale(tag).maximize().script;
    } catch {}
  };

  const findRelative = (tag) => {
    const language = tag.split("-")[0];
    const relatives = choices.filter((choice) => tagOf(choice).split("-")[0] === language);
    return relatives.find((choice) => scriptOf(tagOf(choice)) === scriptOf(tag)) ?? relatives[0];
  };

  for (const preferred of navigator.languages ?? []) {
    const tag = preferred.toLowerCase();
    const choice = lookUp(tag) ?? findRelative(tag);
    if (choice) {
      location.replace(choice.href + location.hash);
      return;
    }
  }
})();
