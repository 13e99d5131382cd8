"use strict";
// Ticks, comments and additions stay on this device, where the browser keeps anything at all for a file. Nothing is
// sent: the reply is a text that the client copies or saves. It is sealed with the secret of this page.

// SHA-256 (FIPS 180-4): a page that is opened from a file has no other way to it on every phone.
function sha256(bytes) {
  var primes = [], n = 2;
  while (primes.length < 64) {
    if (primes.every(function (p) { return n % p; })) primes.push(n);
    n += 1;
  }
  var fraction = function (x) { return ((x - Math.floor(x)) * 4294967296) >>> 0; };
  var k = primes.map(function (p) { return fraction(Math.cbrt(p)); });
  var h = primes.slice(0, 8).map(function (p) { return fraction(Math.sqrt(p)); });
  var length = bytes.length, whole = new Uint8Array((((length + 8) >> 6) + 1) << 6);
  whole.set(bytes);
  whole[length] = 128;
  var view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, Math.floor(length / 536870912));
  view.setUint32(whole.length - 4, (length << 3) >>> 0);
  var turn = function (x, by) { return (x >>> by) | (x << (32 - by)); };
  for (var at = 0; at < whole.length; at += 64) {
    var w = new Uint32Array(64), i;
    for (i = 0; i < 16; i += 1) w[i] = view.getUint32(at + 4 * i);
    for (; i < 64; i += 1) {
      var a0 = w[i - 15], b0 = w[i - 2];
      w[i] = w[i - 16] + (turn(a0, 7) ^ turn(a0, 18) ^ (a0 >>> 3)) + w[i - 7] + (turn(b0, 17) ^ turn(b0, 19) ^ (b0 >>> 10));
    }
    var s = h.slice();
    for (i = 0; i < 64; i += 1) {
      var e = s[4], a = s[0];
      var one = (s[7] + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & s[5]) ^ (~e & s[6])) + k[i] + w[i]) >>> 0;
      var two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & s[1]) ^ (a & s[2]) ^ (s[1] & s[2]))) >>> 0;
      s = [(one + two) >>> 0, a, s[1], s[2], (s[3] + one) >>> 0, e, s[5], s[6]];
    }
    h = h.map(function (x, j) { return (x + s[j]) >>> 0; });
  }
  var out = new Uint8Array(32), outView = new DataView(out.buffer);
  h.forEach(function (x, j) { outView.setUint32(4 * j, x); });
  return out;
}

// HMAC (RFC 2104), as hex digits.
function seal(secret, payload) {
  var key = new Uint8Array(64);
  key.set(new TextEncoder().encode(secret));
  var padded = function (pad, rest) {
    var all = new Uint8Array(64 + rest.length);
    all.set(key.map(function (x) { return x ^ pad; }));
    all.set(rest, 64);
    return sha256(all);
  };
  return Array.from(padded(0x5c, padded(0x36, payload)), function (x) { return ("0" + x.toString(16)).slice(-2); }).join("");
}

function base64(bytes) {
  var text = "";
  bytes.forEach(function (x) { text += String.fromCharCode(x); });
  return btoa(text).replace(/=+$/, "");
}

// What was said so far, as the reply holds it: lines for people, then the same for Garbo.
function reply(state, page, now) {
  var title = function (key) { return page.titles[key] || ""; };
  var ticks = Object.keys(state.ticks).map(function (key) { return [key].concat(state.ticks[key]); });
  var comments = Object.keys(state.comments).map(function (key) { return [key].concat(state.comments[key]); });
  comments = comments.filter(function (one) { return one[1].trim(); });
  var added = state.added.filter(function (one) { return one[2].trim() || state.given[one[0]]; });
  if (!ticks.length && !comments.length && !added.length) return "";
  var lines = [page.heading];
  ticks.forEach(function (one) { lines.push((one[1] ? "☑ " : "☐ ") + title(one[0])); });
  added.forEach(function (one) {
    var what = one[2].trim();
    lines.push(what ? "+ " + what + " (" + (one[3] ? page.yours : page.mine) + ")" : "− " + state.given[one[0]]);
  });
  comments.forEach(function (one) { lines.push((one[0] ? title(one[0]) + ": " : "") + one[1].trim()); });
  var said = { share: page.share, at: now, ticks: ticks, comments: comments, added: added };
  var payload = new TextEncoder().encode(JSON.stringify(said));
  var sealed = "[garbo1:" + base64(payload) + "." + seal(page.secret, payload) + "]";
  return lines.concat("", sealed.match(/.{1,64}/g)).join("\n") + "\n";
}

// `given`: what has left already, by key or id with its title: that it is so no longer has to be said too.
function blank() {
  return { ticks: {}, comments: {}, added: [], given: {} };
}

// What an earlier visit left behind; anything else than that is as if nothing was.
function remembered(text) {
  try {
    var held = JSON.parse(text);
    if (held && held.ticks && held.comments && Array.isArray(held.added)) return Object.assign(blank(), held);
  } catch (_) { /* nothing was kept */ }
  return blank();
}

function begin(main) {
  var all = function (selector) { return Array.from(document.querySelectorAll(selector)); };
  var byId = function (id) { return document.getElementById(id); };
  var print = byId("print");
  print.hidden = false;
  print.addEventListener("click", function () { window.print(); });
  if (!main.dataset.share) return;

  var page = Object.assign({ titles: {} }, main.dataset);
  var place = "garbo-" + page.share, state = blank(), steps = [], last = "", shown = "", isKept = false, isSent = true;
  var now = function () { return new Date().toISOString(); };
  try { state = remembered(localStorage.getItem(place)); } catch (_) { /* not on this device */ }
  all("[data-title]").forEach(function (field) { page.titles[field.dataset.comment] = field.dataset.title; });

  function say(words) { byId("told").textContent = words; }

  // A step that can be taken back; typing on in one field is one step.
  function step(name) {
    if (!name || name !== last) steps.push(JSON.stringify(state));
    last = name;
  }

  function keep() {
    var text = JSON.stringify(state);
    try {
      localStorage.setItem(place, text);
      isKept = localStorage.getItem(place) === text;
    } catch (_) { isKept = false; }
  }

  function changed() {
    keep();
    shown = reply(state, page, now());
    isSent = !shown;
    byId("text").value = shown;
    byId("send").hidden = byId("whole").hidden = !shown && !steps.length;
    byId("copy").disabled = byId("save").disabled = !shown;
    byId("undo").hidden = !steps.length;
    say(!shown ? "" : isKept ? page.kept : page.open);
  }

  // A reply may now be on its way: nothing is taken back behind it, what changes is said in the next one.
  function given() {
    Object.keys(state.ticks).forEach(function (key) { state.given[key] = page.titles[key]; });
    state.added.forEach(function (one) { if (one[2].trim()) state.given[one[0]] = one[2].trim(); });
    steps = [];
    last = "";
    isSent = true;
    byId("undo").hidden = true;
    all(".new").forEach(function (row) {
      row.querySelector("select").disabled = !!row.querySelector("input").value.trim();
    });
    keep();
  }

  function open(field) {
    field.hidden = false;
    field.previousElementSibling.setAttribute("aria-expanded", "true");
  }

  all("[data-comment]").forEach(function (field) {
    var key = field.dataset.comment;
    field.addEventListener("input", function () {
      step("comment" + key);
      if (field.value || state.comments[key]) state.comments[key] = [field.value, now()];
      changed();
    });
  });

  all(".talk").forEach(function (button) {
    var field = button.nextElementSibling;
    button.addEventListener("click", function () {
      field.hidden = !field.hidden;
      button.setAttribute("aria-expanded", String(!field.hidden));
      if (!field.hidden) field.focus();
    });
  });

  all("input[data-key]").forEach(function (box) {
    var key = box.dataset.key;
    box.addEventListener("change", function () {
      step("");
      if (box.checked || state.given[key]) state.ticks[key] = [box.checked, now()];
      else delete state.ticks[key];
      changed();
    });
  });

  function addRow(list, one) {
    var row = byId("new").content.firstElementChild.cloneNode(true);
    var what = row.querySelector("input"), who = row.querySelector("select");
    what.value = one[2];
    who.value = one[3] ? "yours" : "mine";
    who.disabled = !!state.given[one[0]];
    var touched = function () {
      step("new" + one[0]);
      one[2] = what.value;
      one[3] = who.value === "yours";
      one[4] = now();
      changed();
    };
    what.addEventListener("input", touched);
    who.addEventListener("change", touched);
    row.querySelector("button").addEventListener("click", function () {
      step("");
      if (state.given[one[0]]) { one[2] = ""; one[4] = now(); }
      else state.added.splice(state.added.indexOf(one), 1);
      row.remove();
      list.querySelector("[data-add]").focus();
      changed();
    });
    list.querySelector("[data-new]").append(row);
    return what;
  }

  all("[data-list]").forEach(function (list) {
    list.querySelector("[data-add]").addEventListener("click", function () {
      var id = Array.from(crypto.getRandomValues(new Uint8Array(8)), function (x) { return x.toString(36); }).join("");
      var one = [id, list.dataset.list, "", true, now()];
      step("new" + id);
      state.added.push(one);
      addRow(list, one).focus();
      changed();
    });
  });

  // The page as what was said so far has it.
  function show() {
    all("input[data-key]").forEach(function (box) { box.checked = (state.ticks[box.dataset.key] || [false])[0]; });
    all("[data-comment]").forEach(function (field) {
      field.value = (state.comments[field.dataset.comment] || [""])[0];
      if (field.value && field.dataset.comment) open(field);
    });
    all(".new").forEach(function (row) { row.remove(); });
    all("[data-list]").forEach(function (list) {
      state.added.forEach(function (one) {
        if (one[1] === list.dataset.list && (one[2] || !state.given[one[0]])) addRow(list, one);
      });
    });
    changed();
  }

  byId("undo").addEventListener("click", function () {
    state = JSON.parse(steps.pop());
    last = "";
    show();
    if (byId("undo").hidden) (byId("send").hidden ? main : byId("copy")).focus();
  });

  function copyByHand() {
    byId("whole").open = true;
    byId("text").focus();
    byId("text").select();
    var done = false;
    try { done = document.execCommand("copy"); } catch (_) { /* then by hand */ }
    if (done) given();
    say(done ? page.copied : page.byhand);
  }

  byId("copy").addEventListener("click", function () {
    if (!navigator.clipboard) return copyByHand();
    navigator.clipboard.writeText(shown).then(function () {
      given();
      say(page.copied);
    }, copyByHand);
  });
  byId("text").addEventListener("copy", given);
  byId("save").addEventListener("click", function () {
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([shown], { type: "text/plain" }));
    link.download = page.file;
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 10000);
    given();
    say(page.saved);
  });
  window.addEventListener("beforeunload", function (event) { if (!isKept && !isSent) event.preventDefault(); });

  all(".back").forEach(function (part) { part.hidden = false; });
  byId("plain") && (byId("plain").hidden = true);
  show();
}

if (typeof document !== "undefined") begin(document.querySelector("main"));
