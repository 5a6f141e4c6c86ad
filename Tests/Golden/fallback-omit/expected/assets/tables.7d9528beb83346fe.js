// Lets the keyboard reach tables that scroll, in browsers that do not do so themselves.
const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }
});
for (const table of document.querySelectorAll("article :is(.table, table)")) observer.observe(table);
