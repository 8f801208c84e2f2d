/* Moves exercises on the board: with the pointer or a finger on the handle, or with the arrow keys while it has focus.
   It only tells what was meant; the portal moves it, and draws it anew. */

const STEP = 6;
const EDGE = 60;

class PlanBoard extends HTMLElement {
  #drag = null;

  connectedCallback() {
    this.addEventListener('pointerdown', this.#down);
    this.addEventListener('pointermove', this.#move);
    this.addEventListener('pointerup', this.#up);
    this.addEventListener('pointercancel', this.#cancel);
    this.addEventListener('keydown', this.#key);
  }

  disconnectedCallback() {
    this.#cancel();
    this.removeEventListener('pointerdown', this.#down);
    this.removeEventListener('pointermove', this.#move);
    this.removeEventListener('pointerup', this.#up);
    this.removeEventListener('pointercancel', this.#cancel);
    this.removeEventListener('keydown', this.#key);
  }

  #handleOf = (event) => (event.target instanceof Element ? event.target.closest('.board-handle') : null);

  #down = (event) => {
    const handle = this.#handleOf(event);
    if (!handle || event.button !== 0) {
      return;
    }
    const row = handle.closest('[data-entry]');
    this.#drag = { row, pointer: event.pointerId, x: event.clientX, y: event.clientY, isMoving: false, target: null };
    handle.setPointerCapture(event.pointerId);
  };

  #move = (event) => {
    const drag = this.#drag;
    if (!drag || event.pointerId !== drag.pointer) {
      return;
    }
    if (!drag.isMoving) {
      if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < STEP) {
        return;
      }
      drag.isMoving = true;
      drag.row.classList.add('is-dragged');
      drag.mark = document.createElement('div');
      drag.mark.className = 'board-mark';
      document.addEventListener('keydown', this.#escape, true);
    }
    event.preventDefault();
    this.#scroll(event.clientY);
    this.#aim(event.clientX, event.clientY);
  };

  /* Near the upper or lower edge the page scrolls, so that a far day can be reached. */
  #scroll(y) {
    if (y < EDGE) {
      window.scrollBy(0, -EDGE / 4);
    } else if (y > window.innerHeight - EDGE) {
      window.scrollBy(0, EDGE / 4);
    }
  }

  #aim(x, y) {
    const drag = this.#drag;
    const day = this.#dayAt(x, y);
    if (!day) {
      return;
    }
    const rows = [...day.querySelectorAll('[data-entry]')].filter((row) => row !== drag.row);
    const next = rows.find((row) => {
      const box = row.getBoundingClientRect();
      return y < box.top + box.height / 2;
    });
    drag.target = { day: Number(day.dataset.day), index: next ? rows.indexOf(next) : rows.length };
    if (next) {
      next.before(drag.mark);
    } else if (rows.length > 0) {
      rows.at(-1).after(drag.mark);
    } else {
      day.querySelector('.board-foot')?.before(drag.mark);
    }
  }

  #dayAt(x, y) {
    return [...this.querySelectorAll('[data-day]')].find((day) => {
      const box = day.getBoundingClientRect();
      return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    });
  }

  #up = () => {
    const drag = this.#drag;
    const target = drag?.isMoving ? drag.target : null;
    this.#cancel();
    if (target) {
      this.#tell('entry-moved', { entry: drag.row.dataset.entry, ...target });
    }
  };

  #escape = (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.#cancel();
    }
  };

  #cancel = () => {
    this.#drag?.row.classList.remove('is-dragged');
    this.#drag?.mark?.remove();
    this.#drag = null;
    document.removeEventListener('keydown', this.#escape, true);
  };

  #key = (event) => {
    const handle = this.#handleOf(event);
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (handle && isPlain && ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].includes(event.key)) {
      event.preventDefault();
      this.#tell('entry-key', { entry: handle.closest('[data-entry]').dataset.entry, key: event.key });
    }
  };

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

customElements.define('cb-plan-board', PlanBoard);
