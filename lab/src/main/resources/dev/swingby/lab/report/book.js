"use strict";
// Draws the index of a book: chapters, a card for each page, all checks, references.

const { book, chapters, pages } = run;
const entries = book.entries.map((e) => ({ ...e, ...pages[e.name] }));
const byName = new Map(entries.map((e) => [e.name, e]));
const verdictOf = (e) => e.summary?.verdict ?? "not run";
const linkTo = (e) => (e.report ? el("a", { href: `${e.name}/report.html` }, e.title) : e.title);

/** The first sentence. */
const first = (text) => text.match(/^.*?[.](?= [A-Z]|$)/)?.[0] ?? text;

function opening() {
  const node = document.getElementById("head");
  const count = (verdict) => entries.filter((e) => verdictOf(e) === verdict).length;
  const wrong = entries.filter((e) => !["held", "no checks"].includes(verdictOf(e)));
  const total = d3.sum(entries, (e) => e.checks?.length ?? 0);
  const environment = book.environment;
  node.append(
    el("h1", {}, "How networks learn concepts: the book of experiments"),
    el("p", { class: "claim" }, "What Yang et al. 2025 observe on the structured identity mapping task (clusters, one a concept; the model is asked for the point that composes them all), each observation as experiments whose checks could fail: simulation beside theory."),
    el("div", { class: `banner ${wrong.length ? "failed" : "held"}` }, wrong.length ? `${count("held")} of ${entries.length} experiments held` : `all ${entries.length} experiments held (${total} checks)`),
  );
  if (wrong.length) node.append(el("ul", { class: "wrong" }, ...wrong.map((e) => el("li", {}, linkTo(e), ": ", el("b", { class: "failed" }, verdictOf(e)), e.summary?.message ? ` (${e.summary.message})` : ""))));
  node.append(
    el("p", {}, `Made in ${duration(environment.seconds)} on ${environment.threads} threads of ${environment.cpu}, ${String(environment.started).slice(0, 10)}. This makes it again, the same numbers bit for bit:`),
    el("pre", {}, book.command),
  );
}

function contents() {
  const node = document.getElementById("figures");
  const item = (c) => el("li", {}, el("a", { href: `#chapter-${c.number}` }, c.text), c.pages.length ? ` (${c.pages.length})` : "");
  const shown = chapters.filter((c) => c.pages.length || c.also.length);
  node.append(el("nav", { class: "contents" }, el("ol", {}, ...shown.filter((c) => c.number).map((c) => Object.assign(item(c), { value: c.number }))), ...shown.filter((c) => !c.number).map((c) => el("p", {}, ...item(c).childNodes))));
  for (const c of shown) {
    node.append(el("h2", { id: `chapter-${c.number}` }, c.number ? `${c.number}. ` : "", c.text));
    for (const name of c.pages) node.append(card(byName.get(name)));
    if (c.also.length) node.append(el("p", { class: "also" }, "See also: ", ...c.also.flatMap((n, i) => [i ? ", " : "", linkTo(byName.get(n))])));
  }
}

function card(e) {
  const verdict = verdictOf(e);
  const held = e.checks?.filter((c) => c.verdict === "held").length;
  const picture = e.picture ? el("a", { href: `${e.name}/report.html`, tabindex: "-1" }, el("img", { src: `${e.name}/${e.picture}`, alt: "" })) : "";
  return el("article", { id: e.name }, el("div", { class: "thumb" }, picture),
    el("div", {},
      el("h3", {}, linkTo(e)),
      el("p", { class: "line" }, first(e.summary?.claim ?? "")),
      el("p", { class: "line source" }, e.summary?.source ?? ""),
      el("p", { class: "meta" }, el("b", { class: verdict === "held" ? "held" : "failed" }, verdict), e.checks?.length ? ` ${held} of ${e.checks.length} checks` : "", e.environment ? ` · ${duration(e.environment.seconds)}` : "", " · ", el("code", {}, `./swingby run ${e.name}`))));
}

function allChecks() {
  const cells = entries.flatMap((e) => (e.checks ?? []).map((c) =>
    el("tr", {}, el("td", {}, el("a", { href: `${e.name}/report.html` }, e.name)), el("td", { class: "name" }, c.name), el("td", { class: "num" }, short(c.measured)), el("td", { class: "num" }, c.bound), el("td", { class: c.verdict }, c.verdict))));
  if (cells.length) document.getElementById("checks").append(el("h2", {}, "All checks"), el("details", {}, el("summary", {}, `${cells.length} checks: measured, bound, verdict`), table(["experiment", "check", "measured", "bound", "verdict"], cells)));
}

function closing() {
  const node = document.getElementById("details");
  const works = new Map(entries.flatMap((e) => e.summary?.references ?? []).map((r) => [r.text, r]));
  const sorted = [...works.values()].sort((a, b) => a.text.localeCompare(b.text));
  node.append(el("h2", {}, "References"), ...sorted.map((r) => el("p", {}, r.text)),
    el("details", {}, el("summary", {}, "BibTeX of all"), el("pre", {}, sorted.map((r) => r.bibtex).join("\n\n"))),
    el("details", {}, el("summary", {}, "Environment"), el("pre", {}, JSON.stringify(book.environment, null, 2))),
    el("footer", {}, `Swingby ${book.environment.swingby ?? ""}.`));
}

opening();
contents();
allChecks();
closing();
document.documentElement.dataset.drawn = "true";
