// Links to pages of the app open in place. Streamlit gives every link in a text a tab of its own, and a table opens its links
// through window.open; but it does follow the browser's history, so a link is told as a step of that.
/** Milliseconds: what is typed is on its way to the server for so long, and would bring its old page back after the new one. */
const SETTLING = 1500;
let typed = -SETTLING;

/** Called by Streamlit when the page is drawn; listens once for as long as the tab lives. */
export default function links(): void {
  const { dataset } = document.documentElement;
  if (dataset.links) return;
  dataset.links = "open in place";
  document.addEventListener("click", follow, { capture: true });
  document.addEventListener("input", () => { typed = performance.now(); }, { capture: true });
  const elsewhere = window.open.bind(window);
  window.open = (url, ...rest) => {
    const page = url === undefined ? undefined : pageOf(String(url));
    if (!page) return elsewhere(url, ...rest);
    go(page);
    return null;
  };
}

function follow(event: MouseEvent): void {
  const link = event.composedPath().find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement);
  const asked = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const page = link && asked && link.target === "_blank" && !link.download ? pageOf(link.href) : undefined;
  if (!page) return;
  event.preventDefault();
  event.stopPropagation();
  go(page);
}

/** Gives the address as a page of this app; nothing for other hosts, and for addresses that machines read. */
function pageOf(address: string): URL | undefined {
  const url = new URL(address, document.baseURI);
  return url.origin === location.origin && !url.pathname.startsWith("/id/") ? url : undefined;
}

function go(page: URL): void {
  if (performance.now() - typed < SETTLING) {
    location.assign(page.pathname + page.search);
    return;
  }
  history.pushState({}, "", page.pathname + page.search);
  window.dispatchEvent(new PopStateEvent("popstate", { state: {} }));
  document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0);
}
