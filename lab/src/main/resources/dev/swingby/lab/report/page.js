"use strict";
// What every page has: title, verdict, checks, details. The data stand in #data; needs d3 and Plot.

const run = JSON.parse(document.getElementById("data").textContent);
const { config, summary, checks, environment } = run;
const colour = (name) => `var(--${name})`;
const finite = (v) => typeof v === "number" && Number.isFinite(v);
const format = (v) => d3.format(v !== 0 && (Math.abs(v) < 1e-3 || Math.abs(v) >= 1e5) ? ".3~e" : ".4~g")(v);
const duration = (s) => (s < 99.5 ? `${d3.format(".2~g")(s)} s` : `${Math.floor(s / 60)} min ${Math.round(s % 60)} s`);
const short = (v) => (finite(v) ? format(v).replace("−", "-") : String(v));

/** An element with text or children; text is never parsed as HTML. */
function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

function rows(columns) {
  const names = Object.keys(columns);
  return columns[names[0]].map((_, i) => Object.fromEntries(names.map((n) => [n, columns[n][i]])));
}

function list(words) {
  return words.length < 2 ? words.join("") : words.slice(0, -1).join(", ") + " and " + words.at(-1);
}

const verdicts = {
  held: "every check held",
  failed: "a check failed",
  diverged: "diverged",
  interrupted: "interrupted: what was recorded until then",
  "no checks": "no checks were asked for",
};

/** In a book: the pages before and after, and the index. */
function turnPage() {
  const { previous, next, page, pages } = run.book;
  const link = (to, text, rel) => (to ? el("a", { href: `../${to.name}/report.html`, rel, title: to.title }, text) : el("span", {}, ""));
  return el("nav", {}, link(previous, `← ${previous?.name}`, "prev"), el("a", { href: "../index.html" }, `Contents (${page} of ${pages})`), link(next, `${next?.name} →`, "next"));
}

/** Title, claim, verdict, what the paper says, and sentences that tell what came out. */
function head(...sentences) {
  const node = document.getElementById("head");
  if (run.book) node.append(turnPage());
  node.append(el("h1", {}, summary.title || summary.name));
  if (summary.claim) node.append(el("p", { class: "claim" }, summary.claim));
  node.append(el("div", { class: `banner ${summary.verdict}` }, verdicts[summary.verdict] ?? summary.verdict, summary.message ? `: ${summary.message}` : ""));
  if (summary.paper) {
    node.append(el("h2", {}, summary.observations ? "What the paper claims" : "What the literature says"));
    node.append(el("p", {}, summary.paper, " ", el("span", { class: "source" }, `(${summary.source})`)));
    node.append(el("h2", {}, "What we see"));
  }
  for (const sentence of sentences) node.append(el("p", {}, sentence));
}

// ---- figures, tables ---------------------------------------------------------------------------

const width = () => Math.min(840, Math.max(280, document.getElementById("figures").clientWidth));

const CSV = [[".csv", "CSV"]];
const PICTURES = [[".svg", "SVG"], [".png", "PNG"], ...CSV, ["-map.csv", "CSV of the map"]];

/** Links to the files of a figure or table in this folder, as far as they are there. */
function files(id, endings) {
  const links = endings.map(([ending, text]) => [id + ending, text]).filter(([name]) => run.files.includes(name))
    .map(([name, text]) => el("a", { href: name }, text));
  return links.length ? [el("span", { class: "files" }, ...links)] : [];
}

/** A figure that can be drawn again: controls, plot, legend, caption. */
function figure(id, title, caption, draw, controls = []) {
  const plot = el("div", { class: "plot" });
  const bar = el("div", { class: "controls" }, ...controls);
  const cap = el("figcaption", {}, el("b", {}, title + " "), caption, ...files(id, PICTURES));
  document.getElementById("figures").append(el("figure", { id }, bar, plot, cap));
  const redraw = () => plot.replaceChildren(...draw());
  for (const control of controls) control.addEventListener("change", redraw);
  redraw();
  addEventListener("resize", redraw);
}

function toggle(label, checked = false) {
  const box = el("input", { type: "checkbox" });
  box.checked = checked;
  const node = el("label", {}, box, " " + label);
  node.isOn = () => box.checked;
  return node;
}

function choice(label, options) {
  const select = el("select", { "aria-label": label });
  options.forEach(([text, value]) => select.append(el("option", { value }, text)));
  const node = el("label", {}, label + " ", select);
  node.value = () => select.value;
  return node;
}

/** Names and how they look: a line, dashes for theory, a dot, a band. */
function legend(items) {
  const node = el("div", { class: "legend" });
  for (const [text, stroke, dash, kind] of items) {
    const span = el("span");
    const marks = {
      POINTS: `<circle cx="13" cy="4" r="4" fill="${stroke}"/>`,
      BAND: `<rect y="-2" width="26" height="12" fill="${stroke}" fill-opacity="0.22"/>`,
    };
    const line = `<line x1="0" y1="4" x2="26" y2="4" stroke="${stroke}" stroke-width="${dash ? 1.4 : 3.2}" ${dash ? 'stroke-dasharray="5 3"' : ""}/>`;
    span.innerHTML = `<svg width="26" height="8">${marks[kind] ?? line}</svg>`;
    span.append(text);
    node.append(span);
  }
  return node;
}

const common = () => ({
  width: width(), marginLeft: 52, marginRight: 16, marginBottom: 48, marginTop: 30,
  style: { fontSize: "12.5px", overflow: "visible" },
});

function table(names, cells) {
  const headRow = el("tr", {}, ...names.map((n) => el("th", {}, n)));
  return el("div", { class: "scroll" }, el("table", {}, el("thead", {}, headRow), el("tbody", {}, ...cells)));
}

function checkTable() {
  if (!checks.length) return;
  const cells = checks.map((c) =>
    el("tr", {}, el("td", { class: "name" }, c.name, el("span", { class: "expects" }, c.expects), ...(c.effect ? [el("span", { class: "effect" }, "Effect: " + c.effect)] : [])), el("td", { class: "num" }, short(c.measured)), el("td", { class: "num" }, c.bound), el("td", { class: c.verdict }, c.verdict)));
  document.getElementById("checks").append(el("h2", {}, "Checks"), table(["check", "measured", "bound", "verdict"], cells));
}

function reference({ text, bibtex }) {
  return [el("p", {}, text), el("details", {}, el("summary", {}, "BibTeX"), el("pre", {}, bibtex))];
}

function details() {
  const node = document.getElementById("details");
  const took = finite(environment.seconds) ? ` It took ${duration(environment.seconds)} on ${environment.threads} threads (${environment.cpu}).` : "";
  node.append(
    el("h2", {}, "Run it again"),
    el("p", {}, run.book ? `With seed ${config.seed}` : `In this folder lies the resolved configuration, seed ${config.seed}`, "; this makes the same numbers, bit for bit, on any machine:"),
    el("pre", {}, run.book ? `./swingby run ${summary.name}` : "./swingby run config.json --out again"),
    el("p", {}, run.book ? "With --set, --seed or a copy of this folder's config.json it is yours to change." : "", took));
  const block = (name, value) => el("details", {}, el("summary", {}, name), el("pre", {}, JSON.stringify(value, null, 2)));
  node.append(block("Configuration", config), block("Environment", environment));
  const references = summary.references ?? [];
  if (references.length) node.append(el("h2", {}, "References"), ...references.flatMap(reference));
  node.append(el("footer", {}, `Swingby ${environment.swingby ?? ""}. ${summary.theory ? "Theory: " + summary.theory + "." : ""}`));
  if (run.book) node.append(turnPage());
}
