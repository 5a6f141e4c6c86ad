// Makes a page what its new HTML says without loading it anew, where only words and plain elements differ.
//
// Scripts of the theme have run on the page and know its elements. So only what no script has touched is replaced, by what no script
// is likely to want; in all other cases the answer is false, nothing has changed, and the page is to be loaded.
const patchPage = (() => {
  "use strict";
  const touchy = "table, details, dialog, button, input, select, textarea, form, script, style, iframe, video, audio, canvas, [hidden]";

  return (before, after, own) => {
    if (!isSameHead(before.head, after.head)) return false;
    if (!hasSameAttributes(before.documentElement, after.documentElement)) return false;
    const steps = [];
    if (!compare(before.body, after.body, document.body, own, steps)) return false;
    for (const step of steps) step();
    document.title = after.title;
    return true;
  };

  // Search engines read more of it than readers do.
  function isSameHead(before, after) {
    const [first, second] = [before, after].map((head) => {
      const copy = head.cloneNode(true);
      for (const node of copy.querySelectorAll("title, meta[name=description], script[type]")) node.remove();
      return copy;
    });
    return first.isEqualNode(second);
  }

  function hasSameAttributes(first, second) {
    return first.cloneNode(false).isEqualNode(second.cloneNode(false));
  }

  // Collects what makes the live node, which the page had as `before`, what it has as `after`.
  function compare(before, after, live, own, steps) {
    if (before.isEqualNode(after)) return true;
    const isElement = before.nodeType === Node.ELEMENT_NODE && before.nodeName === after.nodeName;
    if (!isElement || !hasSameAttributes(before, after)) return replace([before], [after], [live], live.parentNode, steps);
    const [old, next] = [[...before.childNodes], [...after.childNodes]];
    const shown = [...live.childNodes].filter((node) => node !== own && node.nodeName !== "LISTINA-MARK");
    if (shown.length !== old.length) return false;
    let start = 0;
    while (start < old.length && start < next.length && old[start].isEqualNode(next[start])) start += 1;
    let end = 0;
    while (end < old.length - start && end < next.length - start && old.at(-1 - end).isEqualNode(next.at(-1 - end))) end += 1;
    const middle = (nodes) => nodes.slice(start, nodes.length - end);
    if (old.length !== next.length) {
      return replace(middle(old), middle(next), middle(shown), live, steps, shown[old.length - end] || null);
    }
    return middle(old).every((node, index) => compare(node, middle(next)[index], middle(shown)[index], own, steps));
  }

  function replace(before, after, live, parent, steps, following) {
    if (![...before, ...after].every(isPlain)) return false;
    if (!live.every((node, index) => node.isEqualNode(before[index]))) return false;
    // The marks of the preview are put in anew afterwards.
    const anchor = following === undefined ? live.at(-1).nextSibling : following;
    steps.push(() => {
      for (const node of live) node.remove();
      for (const node of after) parent.insertBefore(document.importNode(node, true), anchor);
    });
    return true;
  }

  function isPlain(node) {
    return node.nodeType !== Node.ELEMENT_NODE || !(node.matches(touchy) || node.querySelector(touchy));
  }
})();
