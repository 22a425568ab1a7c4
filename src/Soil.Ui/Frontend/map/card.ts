// The floating card: a fragment of HTML from the server, put among the page's own nodes so that its styles hold.
export class Card {
  private asked = 0;

  constructor(private readonly host: HTMLElement) {}

  async open(layer: string, id: string): Promise<void> {
    const template = this.host.getAttribute("card-url");
    if (!template || !id) return;
    const mine = ++this.asked;
    const url = template.replace("{layer}", encodeURIComponent(layer)).replace("{id}", encodeURIComponent(id));
    const answer = await fetch(url, { headers: { Accept: "text/html" } }).catch(() => null);
    const html = answer?.ok ? await answer.text() : `<p class="empty">没有取到内容，请再点一次。</p>`;
    if (mine !== this.asked || !this.host.isConnected) return;
    this.remove();
    const card = Object.assign(document.createElement("section"), { className: "map-card", slot: "card", innerHTML: html });
    card.setAttribute("aria-label", "选中的内容");
    const close = Object.assign(document.createElement("button"), { type: "button", className: "btn link close", textContent: "关闭" });
    close.addEventListener("click", () => this.close());
    card.querySelector("header")?.append(close);
    if (!close.isConnected && !card.contains(close)) card.prepend(close);
    this.host.append(card);
  }

  close(): void {
    this.asked++;
    this.remove();
  }

  private remove(): void {
    this.host.querySelector(":scope > .map-card")?.remove();
  }
}
