/* A text whose words can be marked: a press or a tap marks one, dragging marks a run, and with the keys the arrows walk,
   space marks and shift with an arrow marks a run. It only tells the portal which characters are marked. */

const WORD = /\S+/g;
const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/* A word without the punctuation around it; punctuation alone is a word of its own. */
function words(text) {
  return [...text.matchAll(WORD)].map((found) => {
    const bare = found[0].replace(EDGE, '');
    const from = found.index + (bare ? found[0].indexOf(bare) : 0);
    return { from, to: from + (bare || found[0]).length };
  });
}

class WordMask extends HTMLElement {
  #text = '';
  #written = '';
  #words = [];
  #options = [];
  #marked = new Set();
  #box = document.createElement('div');
  #drag = null;

  connectedCallback() {
    this.#box.setAttribute('role', 'listbox');
    this.#box.setAttribute('aria-multiselectable', 'true');
    this.#box.addEventListener('click', this.#click);
    this.#box.addEventListener('keydown', this.#key);
    this.#box.addEventListener('pointerdown', this.#down);
    this.#box.addEventListener('pointerover', this.#over);
    document.addEventListener('pointerup', this.#up);
    this.append(this.#box);
    /* What was set before this file was there. */
    for (const name of ['label', 'text', 'masks']) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
  }

  disconnectedCallback() {
    document.removeEventListener('pointerup', this.#up);
  }

  set label(label) {
    this.#box.setAttribute('aria-label', label);
  }

  set text(text) {
    this.#text = text;
    this.#words = words(text);
    this.#draw();
    this.masks = this.#written;
  }

  get text() {
    return this.#text;
  }

  /* The portal may set the masks before the text. */
  set masks(written) {
    this.#written = written;
    const stretches = written ? written.split(',').map((each) => each.split('-').map(Number)) : [];
    this.#marked = new Set(
      this.#words.flatMap((word, i) => (stretches.some(([from, to]) => from <= word.from && word.to <= to) ? [i] : [])),
    );
    this.#show();
  }

  get masks() {
    return this.#stretches().map(([from, to]) => `${from}-${to}`).join(',');
  }

  #draw() {
    const parts = [];
    let at = 0;
    this.#options = this.#words.map((word, i) => {
      const option = document.createElement('span');
      option.setAttribute('role', 'option');
      option.textContent = this.#text.slice(word.from, word.to);
      option.dataset.word = i;
      option.tabIndex = i === 0 ? 0 : -1;
      parts.push(this.#text.slice(at, word.from), option);
      at = word.to;
      return option;
    });
    parts.push(this.#text.slice(at));
    this.#box.replaceChildren(...parts);
    this.#show();
  }

  #show() {
    this.#options.forEach((option, i) => option.setAttribute('aria-selected', String(this.#marked.has(i))));
  }

  /* Neighbours are one stretch, so that they become one mask. */
  #stretches() {
    const stretches = [];
    this.#words.forEach((word, i) => {
      if (!this.#marked.has(i)) {
        return;
      }
      if (this.#marked.has(i - 1)) {
        stretches.at(-1)[1] = word.to;
      } else {
        stretches.push([word.from, word.to]);
      }
    });
    return stretches;
  }

  #mark(from, to, isMarked) {
    for (let i = Math.min(from, to); i <= Math.max(from, to); i++) {
      if (isMarked) {
        this.#marked.add(i);
      } else {
        this.#marked.delete(i);
      }
    }
    this.#show();
  }

  #tell() {
    this.#written = this.masks;
    this.dispatchEvent(new CustomEvent('masks-changed', { detail: this.masks }));
  }

  #wordOf(event) {
    const option = event.target instanceof Element ? event.target.closest('[data-word]') : null;
    return option ? Number(option.dataset.word) : -1;
  }

  #focus(i) {
    this.#options.forEach((option, each) => (option.tabIndex = each === i ? 0 : -1));
    this.#options[i].focus();
  }

  #click = (event) => {
    const i = this.#wordOf(event);
    if (i < 0 || this.#drag?.isRun) {
      this.#drag = null;
      return;
    }
    this.#drag = null;
    this.#mark(i, i, !this.#marked.has(i));
    this.#focus(i);
    this.#tell();
  };

  #down = (event) => {
    const i = this.#wordOf(event);
    this.#drag =
      i >= 0 && event.pointerType === 'mouse' && event.button === 0
        ? { from: i, isMarked: !this.#marked.has(i), before: new Set(this.#marked), isRun: false }
        : null;
  };

  #over = (event) => {
    const i = this.#wordOf(event);
    const drag = this.#drag;
    if (!drag || drag.isOver || i < 0 || (i === drag.from && !drag.isRun)) {
      return;
    }
    drag.isRun = true;
    this.#marked = new Set(drag.before);
    this.#mark(drag.from, i, drag.isMarked);
  };

  #up = () => {
    const drag = this.#drag;
    if (drag?.isRun) {
      /* The click that may follow on the same word is part of the run; a later one is not. */
      drag.isOver = true;
      setTimeout(() => (this.#drag = null));
      this.#tell();
    } else if (drag) {
      drag.isOver = true;
    }
  };

  #key = (event) => {
    const i = this.#wordOf(event);
    if (i < 0) {
      return;
    }
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      this.#mark(i, i, !this.#marked.has(i));
      this.#tell();
      return;
    }
    const last = this.#options.length - 1;
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? last : i + (STEPS[event.key] ?? NaN);
    if (!(to >= 0 && to <= last)) {
      return;
    }
    event.preventDefault();
    this.#focus(to);
    if (event.shiftKey) {
      this.#mark(i, to, true);
      this.#tell();
    }
  };
}

customElements.define('cb-word-mask', WordMask);
