// Sends the visitor to the best of the offered languages, by the browser's list: the same tag, else the same language in
// the same script, for the same country, for many, for none, for another. Other scripts come last of all.
(() => {
  const read = (text) => {
    // Bokmål is what `no` alone means.
    const tag = text.replace(/^nb\b/i, "no");
    try {
      const locale = new Intl.Locale(tag);
      const { language, script, region } = locale.maximize();
      return { tag: `${locale}`, named: locale.region, language, script, region };
    } catch {
      return { tag, language: tag.split("-")[0] };
    }
  };

  const rate = (offer, wanted) => {
    if (offer.language !== wanted.language) return 0;
    if (offer.script !== wanted.script) return 1;
    if (offer.tag === wanted.tag) return 6;
    if (offer.region === wanted.region) return 5;
    return offer.named ? (offer.named < "A" ? 4 : 2) : 3;
  };

  const choices = [...document.querySelectorAll("#l-choices a[hreflang]")]
    .map((link) => ({ link, ...read(link.hreflang) }))
    .sort((one, other) => one.tag.length - other.tag.length);
  const preferred = (navigator.languages ?? []).map(read);

  for (const least of [2, 1]) {
    for (const wanted of preferred) {
      for (let rating = 6; rating >= least; rating--) {
        const choice = choices.find((choice) => rate(choice, wanted) === rating);
        if (choice) {
          location.replace(choice.link.href + location.hash);
          return;
        }
      }
    }
  }
})();
