// Closes the cookie notice for the session. Runs in <head>, so that a notice that was closed never flashes.
(() => {
  const key = "l-cookie-notice";
  const hide = () => document.documentElement.classList.add("l-cookies-closed");

  // Storage may be switched off; then the notice is closed on this page only.
  const hideIfClosed = () => {
    try {
      if (sessionStorage.getItem(key)) hide();
    } catch {}
  };

  const close = () => {
    try {
      sessionStorage.setItem(key, "closed");
    } catch {}
    hide();
    document.getElementById("l-main").focus({ preventScroll: true });
  };

  hideIfClosed();
  // Also when the browser brings a page back from its cache.
  addEventListener("pageshow", hideIfClosed);
  addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("l-cookies-close");
    button.hidden = false;
    button.addEventListener("click", close);
    document.getElementById("cookie-notice").addEventListener("keydown", (event) => {
      if (event.key === "Escape") close();
    });
  });
})();
