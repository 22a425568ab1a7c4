// Blazor's enhanced navigation replaces what differs between two pages and says so by an event.
interface Blazor {
  addEventListener(name: "enhancedload", listener: () => void): void;
}

/** Runs now and after every visit that did not reload the page. */
export function whenPageChanges(run: () => void): void {
  run();
  const blazor = () => (window as unknown as { Blazor?: Blazor }).Blazor;
  const listen = () => blazor()?.addEventListener("enhancedload", run);
  if (blazor()) listen();
  else window.addEventListener("load", listen, { once: true });
}

/** A listener for events that come from elements that match; captured, it is heard before Blazor takes the event for a visit. */
export function on<T extends Event>(type: string, selector: string, act: (element: HTMLElement, event: T) => void, capture = false): void {
  document.addEventListener(type, event => {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
    if (element) act(element, event as T);
  }, { capture });
}
