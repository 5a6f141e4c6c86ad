// Shows a page of the preview anew when its text changes, says what the page is, and lays the site's errors over it.
(() => {
  "use strict";
  let shownVersion = document.currentScript.dataset.version;
  const place = location.pathname + location.search;
  const scrollKey = "listina-scroll";

  keepScroll();

  const host = document.createElement("listina-preview");
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = element("link", { rel: "stylesheet", href: "/.listina/preview.css" });
  const problems = element("section", { class: "problems", hidden: "", "aria-label": "Errors of the site" });
  const bar = element("aside", { class: "bar", "aria-label": "Preview" });
  sheet.addEventListener("load", () => revealCarets(problems));
  shadow.append(sheet, problems, bar);
  document.body.append(host);

  let state = null;
  // The page as it came, before scripts changed it; null until it is known.
  let shownPage = null;
  let isUpdating = false;
  let isOutdated = false;
  let isFolded = false;
  let foldedErrors = "";

  listen();
  addEventListener("scroll", () => state && showSource(), { passive: true });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !problems.hidden) fold();
  });

  // A reload is made to be forgotten: the page stays where it was.
  function keepScroll() {
    const kept = JSON.parse(sessionStorage.getItem(scrollKey) || "null");
    if (!kept) return;
    sessionStorage.removeItem(scrollKey);
    if (kept.place !== place) return;
    history.scrollRestoration = "manual";
    const restore = () => scrollTo({ left: kept.left, top: kept.top, behavior: "instant" });
    restore();
    addEventListener("load", () => {
      restore();
      history.scrollRestoration = "auto";
    }, { once: true });
  }

  // The page as the server has it now, without what tells its versions apart.
  async function load() {
    const text = await (await fetch(place, { cache: "no-store" })).text();
    const page = new DOMParser().parseFromString(text, "text/html");
    const script = page.querySelector("script[data-version]");
    const version = script && script.dataset.version;
    if (script) script.removeAttribute("data-version");
    return { page, version };
  }

  // Several changes may come while one is fetched: the last of them counts.
  async function update() {
    if (isUpdating) {
      isOutdated = true;
      return;
    }
    isUpdating = true;
    do {
      isOutdated = false;
      let next;
      try {
        next = await load();
      } catch {
        // The server is gone, and tells when it is back.
        break;
      }
      if (!patched(next.page)) return reload();
      shownPage = next.page;
      shownVersion = next.version;
    } while (isOutdated);
    isUpdating = false;
    state = { ...state, version: shownVersion };
    show(state);
  }

  function patched(page) {
    try {
      return shownPage !== null && patchPage(shownPage, page, host);
    } catch {
      return false;
    }
  }

  async function keepPage() {
    try {
      const { page, version } = await load();
      if (version === shownVersion) shownPage = page;
    } catch {
      return;
    }
  }

  function reload() {
    sessionStorage.setItem(scrollKey, JSON.stringify({ place, left: scrollX, top: scrollY }));
    location.reload();
  }

  function listen() {
    const socket = new WebSocket(`ws://${location.host}/.listina/live?at=${encodeURIComponent(place)}`);
    socket.addEventListener("message", (event) => show(JSON.parse(event.data)));
    socket.addEventListener("close", () => {
      bar.replaceChildren(element("span", { class: "standing gone" }, "The preview has ended: run listina serve again"));
      setTimeout(listen, 500);
    });
  }

  function show(next) {
    // A page does not tell which files it shows, nor whether its HTML is the same with others.
    const hasOtherFiles = state !== null && next.staticEdition !== state.staticEdition;
    state = next;
    if (hasOtherFiles) return reload();
    if (next.version && next.version !== shownVersion) return update();
    if (!shownPage) keepPage();
    // The bar offers to show the errors where they are not.
    showProblems();
    showBar();
    showUnfinished();
    if (place.startsWith("/.listina/")) revealCarets(document);
  }

  // Lines longer than the window is wide are scrolled to what is wrong with them.
  function revealCarets(root) {
    for (const caret of root.querySelectorAll("pre > .caret")) {
      const line = caret.parentElement;
      line.scrollLeft = caret.offsetLeft - line.offsetLeft - line.clientWidth / 2;
    }
  }

  const standings = {
    draft: ["Draft", "Visitors do not see this text"],
    unpublished: ["Not published yet", "public/ has no such page: run listina build"],
    published: ["As published", "public/ has the same text"],
    differs: ["Differs from what is published", "public/ has another text: run listina build"],
  };

  function showBar() {
    const [words, title] = standings[state.standing] || ["Preview", "This page shows no text of a policy"];
    const counts = [
      [state.errorCount, "error"], [state.warningCount, "warning"], [state.noteCount, "note"],
    ].filter(([count]) => count > 0).map(([count, noun]) => `${count} ${noun}${count === 1 ? "" : "s"}`);
    const list = element("a", { class: "counts", href: "/.listina/" }, counts.join(" · ") || "Nothing to mend");
    if (state.errorCount > 0) list.classList.add("has-errors");
    else if (state.warningCount > 0) list.classList.add("has-warnings");
    const parts = [element("span", { class: `standing ${state.standing || "plain"}`, title }, words)];
    if (state.source) parts.push(element("a", { class: "source" }));
    parts.push(list);
    if (problems.hidden && state.errorCount > 0 && location.pathname !== "/.listina/") {
      const unfold = element("button", { type: "button" }, "Show errors");
      unfold.addEventListener("click", () => {
        isFolded = false;
        show(state);
      });
      parts.push(unfold);
    }
    bar.replaceChildren(...parts);
    showSource();
    document.body.style.paddingBlockEnd = `${bar.offsetHeight + 8}px`;
  }

  // The line of the section that is at the top of the window.
  function showSource() {
    const link = bar.querySelector(".source");
    if (!link) return;
    let line = state.source.line;
    for (const section of state.sections) {
      const heading = document.getElementById(section.id);
      if (heading && heading.getBoundingClientRect().top < innerHeight / 3) line = section.line;
    }
    link.textContent = `${state.source.file}:${line}`;
    link.href = `/.listina/source?file=${encodeURIComponent(state.source.file)}#L${line}`;
  }

  function showProblems() {
    const errors = JSON.stringify(state.errors);
    if (errors !== foldedErrors) isFolded = false;
    // The list of all diagnostics shows them itself.
    const isList = location.pathname === "/.listina/";
    problems.hidden = state.errors.length === 0 || isFolded || isList;
    if (problems.hidden) return problems.replaceChildren();
    const more = state.errorCount - state.errors.length;
    const close = element("button", { type: "button", class: "close" }, "Look at the page");
    close.addEventListener("click", fold);
    const isOne = state.errorCount === 1;
    const effect = `Nothing is published before ${isOne ? "it is" : "they are"} mended.`;
    const below = state.version === "nothing-yet" ? "" : " The page below is as it was before.";
    problems.replaceChildren(
      element("header", {},
        element("h2", {}, isOne ? "One error" : `${state.errorCount} errors`),
        element("p", {}, effect + below),
        close),
      ...state.errors.map(problem),
      ...(more > 0 ? [element("p", {}, element("a", { href: "/.listina/" }, `and ${more} more`))] : []));
    revealCarets(problems);
  }

  // What is still to be written stands where its comment does: at the end of a section, as far as one can tell.
  function showUnfinished() {
    for (const old of document.querySelectorAll("listina-mark")) old.remove();
    for (const mark of state.unfinished) {
      const before = state.sections.findLastIndex((section) => section.line <= mark.line);
      const heading = before < 0 ? null : document.getElementById(state.sections[before].id);
      if (!heading) continue;
      const following = state.sections[before + 1];
      const next = following && document.getElementById(following.id);
      const made = element("listina-mark", {});
      made.attachShadow({ mode: "open" }).append(
        element("link", { rel: "stylesheet", href: "/.listina/preview.css" }),
        element("p", { class: "mark" }, mark.message));
      heading.parentNode.insertBefore(made, next && next.parentNode === heading.parentNode ? next : null);
    }
  }

  function fold() {
    isFolded = true;
    foldedErrors = JSON.stringify(state.errors);
    show(state);
  }

  function problem(error) {
    const parts = [element("h3", {}, element("code", {}, error.id), " ", error.message)];
    if (error.place) {
      const { file, line, column } = error.place;
      const words = [file, line, column].filter((part) => part !== undefined).join(":");
      const href = `/.listina/source?file=${encodeURIComponent(file)}${line ? `#L${line}` : ""}`;
      parts.push(element("p", { class: "place" }, element("a", { href }, words)));
    }
    if (error.excerpt !== undefined) parts.push(excerpt(error));
    if (error.hint) parts.push(element("p", { class: "hint" }, error.hint));
    return element("article", {}, ...parts);
  }

  // The caret stands below its sign, whatever the font: the same text goes before both.
  function excerpt(error) {
    const line = element("pre", { class: "excerpt", dir: "ltr" }, error.excerpt + "\n");
    if (error.caret) {
      const before = Array.from(error.excerpt).slice(0, error.caret - 1).join("");
      line.append(element("span", { class: "before" }, before), element("span", { class: "caret" }, "^"));
    }
    return line;
  }

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }
})();
