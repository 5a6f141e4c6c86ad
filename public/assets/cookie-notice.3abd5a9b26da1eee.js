// Closes the cookie notice for the session. Runs in <head>, before the first paint, so that a notice that was closed never flashes.
(() => {
  const key = "l-cookie-notice";
  const root = document.documentElement;

  // Storage may be switched off; then the notice is closed on this page only.
  const wasClosed = () => {
    try {
      return sessionStorage.getItem(key) === "closed";
    } catch {
      return false;
    }
  };

  const close = () => {
    try {
      sessionStorage.setItem(key, "closed");
    } catch {}
    root.classList.add("l-cookies-closed");
    document.getElementById("l-main").focus({ preventScroll: true });
  };

  const start = () => {
    const notice = document.getElementById("cookie-notice");
    const button = document.getElementById("l-cookies-close");
    button.hidden = false;
    button.addEventListener("click", close);
    notice.addEventListener("keydown", (event) => {
      if (event.key === "Escape") close();
    });
  };

  // Also when the browser brings a page back from its cache.
  const hideIfClosed = () => {
    if (wasClosed()) root.classList.add("l-cookies-closed");
  };

  hideIfClosed();
  addEventListener("pageshow", hideIfClosed);
  document.addEventListener("DOMContentLoaded", start);
})();
