// <soil-upload> inside a multipart form: dragging, progress, waiting for the check, errors without losing the choice.
interface Status { words: string; done: number | null; total: number | null; finished: boolean; page: string | null }
interface Problem { title?: string; detail?: string; errors?: unknown }

const wait = 700;

class SoilUpload extends HTMLElement {
  private stop?: AbortController;

  connectedCallback(): void {
    this.stop = new AbortController();
    const { signal } = this.stop;
    const form = this.closest("form");
    this.addEventListener("dragover", e => { e.preventDefault(); this.dataset["over"] = ""; }, { signal });
    this.addEventListener("dragleave", () => { delete this.dataset["over"]; }, { signal });
    this.addEventListener("drop", e => this.drop(e), { signal });
    this.input?.addEventListener("change", () => this.chosen(), { signal });
    form?.addEventListener("submit", e => { e.preventDefault(); e.stopPropagation(); this.send(form); }, { signal });
  }

  disconnectedCallback(): void {
    this.stop?.abort();
  }

  private get input(): HTMLInputElement | null {
    return this.querySelector("input[type=file]");
  }

  private drop(event: DragEvent): void {
    event.preventDefault();
    delete this.dataset["over"];
    const files = event.dataTransfer?.files;
    if (!this.input || !files?.length) return;
    this.input.files = files;
    this.chosen();
  }

  private chosen(): void {
    const file = this.input?.files?.[0];
    const place = this.querySelector("output");
    if (place) place.textContent = file ? `${file.name}，${file.size < 1_048_576 ? `${Math.ceil(file.size / 1024)} KB` : `${(file.size / 1_048_576).toFixed(1)} MB`}` : "还没有选文件";
    this.say(null);
  }

  private send(form: HTMLFormElement): void {
    if (this.hasAttribute("data-busy")) return;
    this.dataset["busy"] = "";
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "application/json, application/problem+json");
    request.upload.onprogress = e => this.progress("正在上传", e.loaded, e.total);
    request.upload.onload = () => this.progress("已收到，等待处理", null, null);
    request.onerror = () => this.fail({ title: "网络断了，文件没有传完。选好的文件还在，请再按一次上传。" });
    request.onload = () => this.answer(request);
    request.send(new FormData(form));
  }

  private answer(request: XMLHttpRequest): void {
    const json = (request.getResponseHeader("Content-Type") ?? "").includes("json");
    if (request.status >= 400) {
      this.fail(json ? JSON.parse(request.responseText) as Problem : { title: `没有收下（${request.status}），请稍后再试。` });
    } else if (!json && request.responseURL && request.responseURL !== this.closest("form")?.action) {
      location.assign(request.responseURL); // the form's own redirect, already followed
    } else {
      const body = json && request.responseText ? JSON.parse(request.responseText) as { statusUrl?: string } : {};
      const status = body.statusUrl ?? request.getResponseHeader("Location");
      if (status) void this.follow(status);
      else location.reload();
    }
  }

  private async follow(url: string): Promise<void> {
    while (this.isConnected) {
      const answer = await fetch(url, { headers: { Accept: "application/json" } }).catch(() => null);
      if (answer?.ok && !(answer.headers.get("Content-Type") ?? "").includes("json")) {
        location.assign(url); // the answer is a page for people
        return;
      }
      if (answer && answer.status >= 400 && answer.status < 500) {
        this.fail({ title: "文件已收到，但查不到处理进度。请到列表里查看。" });
        return;
      }
      const status = answer?.ok ? await answer.json() as Status : null;
      if (status?.finished) {
        location.assign(status.page ?? url);
        return;
      }
      if (status) this.progress(status.words, status.done, status.total);
      await new Promise(next => setTimeout(next, wait));
    }
  }

  private fail(problem: Problem): void {
    delete this.dataset["busy"];
    const errors = Array.isArray(problem.errors)
      ? problem.errors.map(e => (e as { message?: string }).message ?? "")
      : Object.values(problem.errors ?? {}).flat().map(String);
    const box = Object.assign(document.createElement("div"), { className: "error-summary" });
    box.setAttribute("role", "alert");
    box.append(Object.assign(document.createElement("strong"), { textContent: problem.title ?? "没有收下" }));
    for (const text of [problem.detail, ...errors.slice(0, 20)]) {
      if (text) box.append(Object.assign(document.createElement("p"), { textContent: text }));
    }
    this.say(box);
  }

  private progress(words: string, done: number | null, total: number | null): void {
    const share = done !== null && total ? Math.round(100 * done / total) : null;
    const box = document.createElement("div");
    box.innerHTML = `<div class="progress" role="progressbar" aria-valuemin="0" aria-valuemax="100"><span></span></div><p class="upload-words"><span></span><span></span></p>`;
    const bar = box.querySelector<HTMLElement>(".progress")!;
    const [left, right] = box.querySelectorAll(".upload-words span");
    bar.classList.toggle("unknown", share === null);
    bar.setAttribute("aria-label", words);
    if (share !== null) {
      bar.setAttribute("aria-valuenow", String(share));
      bar.querySelector("span")!.style.width = `${share}%`;
      right!.textContent = `${share}%`;
    }
    left!.textContent = words;
    this.say(box);
  }

  /** The one place under the file where the element speaks. */
  private say(box: HTMLElement | null): void {
    this.querySelector("[data-says]")?.remove();
    box?.setAttribute("data-says", "");
    if (box) this.append(box);
  }
}

if (!customElements.get("soil-upload")) customElements.define("soil-upload", SoilUpload);
