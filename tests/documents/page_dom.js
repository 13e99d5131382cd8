// The little of a browser that the shared page's script asks for; reads {tree, steps, kept, now, script} from stdin and
// answers what each step left. A step: {on, event, value, checked} with `on` a selector, or {keep: true}.
"use strict";
const vm = require("vm");
const input = JSON.parse(require("fs").readFileSync(0, "utf8"));

class Element {
  constructor(tag, attributes) {
    Object.assign(this, { tag, attributes, children: [], parent: null, listeners: {}, own: "" });
    this.dataset = {};
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("data-")) this.dataset[name.slice(5)] = value;
    }
    this.hidden = "hidden" in attributes;
    this.disabled = "disabled" in attributes;
    this.checked = "checked" in attributes;
    this.value = attributes.value || "";
  }
  get textContent() { return this.own + this.children.map((one) => one.textContent).join(""); }
  set textContent(text) { this.own = text; this.children = []; }
  get content() { return this; }
  get firstElementChild() { return this.children[0]; }
  *walk() { for (const one of this.children) { yield one; if (one.tag !== "template") yield* one.walk(); } }
  matches(selector) {
    const [, tag, id, kind, name, value] =
      /^([a-z]*)(?:#([\w-]+))?(?:\.([\w-]+))?(?:\[([\w-]+)(?:="([^"]*)")?\])?$/.exec(selector);
    return (!tag || tag === this.tag) && (!id || id === this.attributes.id) &&
      (!kind || (this.attributes.class || "").split(" ").includes(kind)) &&
      (!name || (name in this.attributes && (value === undefined || this.attributes[name] === value)));
  }
  querySelectorAll(selector) { return [...this.walk()].filter((one) => one.matches(selector)); }
  querySelector(selector) { return this.querySelectorAll(selector)[0] || null; }
  closest(selector) { return this.matches(selector) ? this : this.parent && this.parent.closest(selector); }
  append(child) { child.parent = this; this.children.push(child); }
  remove() { this.parent.children.splice(this.parent.children.indexOf(this), 1); }
  cloneNode() {
    const copy = new Element(this.tag, this.attributes);
    copy.own = this.own;
    for (const one of this.children) copy.append(one.cloneNode());
    return copy;
  }
  addEventListener(event, listener) { (this.listeners[event] = this.listeners[event] || []).push(listener); }
  fire(event) { for (const listener of this.listeners[event] || []) listener(); }
  click() { this.fire("click"); if (this.tag === "a") saved.push(this.download); }
  focus() { focused = this; }
  select() {}
}

let focused = null;
const saved = [], copied = [];
function grown(node) {
  const one = new Element(node.tag, node.attributes);
  one.own = node.text;
  for (const child of node.children) one.append(grown(child));
  return one;
}
const root = grown(input.tree);
const document = {
  querySelector: (selector) => root.querySelector(selector),
  querySelectorAll: (selector) => root.querySelectorAll(selector),
  getElementById: (id) => root.querySelector("#" + id),
  createElement: (tag) => new Element(tag, {}),
  execCommand: () => false,
};
const kept = new Map(Object.entries(input.kept || {}));
const FixedDate = class extends Date { constructor() { super(input.now); } };
vm.runInNewContext(input.script, {
  document, TextEncoder, btoa, Uint8Array, Uint32Array, DataView, JSON, Math, Object, Array, String,
  Date: FixedDate, Blob, crypto, setTimeout: () => {}, window: { print() {} },
  URL: { createObjectURL: () => "blob:", revokeObjectURL() {} },
  localStorage: { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) },
  navigator: { clipboard: { writeText: (text) => { copied.push(text); return { then: (done) => done() }; } } },
});
for (const step of input.steps) {
  const on = root.querySelectorAll(step.on)[step.nth || 0];
  if (step.value !== undefined) on.value = step.value;
  if (step.checked !== undefined) on.checked = step.checked;
  if (step.event === "click") on.click(); else on.fire(step.event);
}
const byId = (id) => document.getElementById(id);
process.stdout.write(JSON.stringify({
  text: byId("text") && byId("text").value,
  told: byId("told") && byId("told").textContent,
  copied, saved, kept: Object.fromEntries(kept),
  canCopy: byId("copy") ? !byId("copy").disabled : null,
  shown: root.querySelectorAll(".back").every((one) => !one.hidden),
  ticked: root.querySelectorAll("input[data-key]").filter((one) => one.checked).map((one) => one.dataset.key),
  rows: root.querySelectorAll("li.new").map((one) => one.querySelector("input").value),
  focused: focused && focused.tag,
}));
