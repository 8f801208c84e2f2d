// Builds elements without any markup in strings, and says words in the person's language.

import { WORDS } from './words.js';

let words = WORDS;

/** Takes the labels that came with the days; the shell's own fill the gaps. */
export function speak(own) {
  words = { ...WORDS, ...own };
}

/** The words for a key without its beginning; `{0}`, `{1}` … are replaced by the arguments. */
export function t(key, ...values) {
  const text = words[`togo.${key}`] ?? `!togo.${key}!`;
  return text.replace(/\{(\d)\}/g, (all, index) => values[index] ?? all);
}

/**
 * An element. Properties are attributes; `on` holds listeners, a true attribute is empty, a false or missing one is
 * left out. Children are elements, texts, lists of them, or nothing.
 */
export function h(name, properties = {}, ...children) {
  const svg = name === 'svg' || name === 'path' || name === 'circle';
  const element = svg ? document.createElementNS('http://www.w3.org/2000/svg', name) : document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key === 'on') {
      Object.entries(value).forEach(([event, listener]) => element.addEventListener(event, listener));
    } else if (value !== false && value !== undefined && value !== null) {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  element.append(...children.flat(3).filter((child) => child !== undefined && child !== null && child !== false));
  return element;
}

/**
 * A button that does one thing. The second press of a double tap is not meant for what stands there by then, so it is
 * passed over.
 */
export function button(id, label, action, properties = {}) {
  return h(
    'button',
    {
      id,
      type: 'button',
      ...properties,
      on: { click: (event) => event.detail <= 1 && action(event) },
    },
    label,
  );
}

/** A link that looks like a button. */
export function link(id, label, href, properties = {}) {
  return h('a', { id, href, ...properties }, label);
}

/** Says something to people who do not look at the screen. */
export function say(text) {
  const region = document.getElementById('said');
  // The same sentence twice is only read when the region was empty in between.
  region.textContent = '';
  requestAnimationFrame(() => (region.textContent = text));
}
