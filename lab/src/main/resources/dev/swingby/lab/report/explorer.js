"use strict";
// Knobs: the flow of a linear model in the plane of its concepts, integrated here (flow.js).

const knobs = run.explorer;
const concepts = knobs.signal.length;
const tied = knobs.model === "SYMMETRIC";
const standard = { signal: knobs.signal, diversity: knobs.diversity, scale: knobs.scale, mixed: 1, depth: knobs.depth };

// Whether the start has anything off its diagonal.
const mixing = knobs.start.some((w, n) => n % (concepts + 1) !== 0 && Math.abs(w) > 1e-9 * d3.max(knobs.start, Math.abs));

/** W (d, d), training loss and test loss at the given times, for knobs set so. */
function explored(set, at) {
  const a = set.signal.map((mu, p) => set.diversity[p] ** 2 + mu ** 2 / knobs.clusters);
  const grown = (set.scale / knobs.scale) ** (tied ? 2 : 1);
  const start = knobs.start.map((w, n) => w * grown * (n % (concepts + 1) === 0 ? 1 : set.mixed));
  const w = Flow.solve(tied ? Flow.symmetric(a) : Flow.layers(a, set.depth), start, at);
  const off = (m, i, j) => m[i * concepts + j] - (i === j ? 1 : 0);
  const axes = d3.range(concepts);
  return {
    at, w: w.map((m) => Array.from(m)),
    output: w.map((m) => axes.map((i) => d3.sum(axes, (j) => m[i * concepts + j] * set.signal[j]))),
    train: w.map((m) => d3.sum(axes, (i) => d3.sum(axes, (j) => a[j] * off(m, i, j) ** 2)) / 2),
    test: w.map((m) => d3.sum(axes, (i) => d3.sum(axes, (j) => off(m, i, j) * set.signal[j]) ** 2) / 2),
  };
}

/** The same at even times: as long as the page shows, or until it is learned. */
function toTheEnd(set) {
  const even = (end) => d3.range(301).map((i) => (end * i) / 300);
  let solved = explored(set, even(knobs.time));
  for (let end = 2 * knobs.time; set !== standard && solved.test.at(-1) > 0.02 * solved.test[0] && end <= 16 * knobs.time; end *= 2) {
    solved = explored(set, even(end));
  }
  return solved;
}

function storyOf(solved, set) {
  const { at, test, output } = solved;
  const turns = [];
  let last = test[0];
  for (let i = 1; i + 1 < test.length; i++) {
    const low = test[i] <= test[i - 1] && test[i] < test[i + 1];
    const high = test[i] >= test[i - 1] && test[i] > test[i + 1];
    if ((low || high) && Math.abs(test[i] - last) > 1e-3 * test[0]) {
      turns.push(`a ${low ? "minimum" : "maximum"} of ${short(+test[i].toPrecision(3))} at t = ${short(+at[i].toPrecision(3))}`);
      last = test[i];
    }
  }
  const rowOf = (mu, p) => output.findLastIndex((f) => f[p] < mu / 2) + 1;
  const learned = set.signal.map((mu, p) => ({ p, i: rowOf(mu, p) })).sort((a, b) => a.i - b.i)
    .map(({ p, i }) => (i === at.length ? `concept ${p + 1} not by t = ${short(at.at(-1))}` : `concept ${p + 1} at t = ${short(+at[i].toPrecision(3))}`));
  return `The test loss ${turns.length ? `has ${list(turns)}` : "only falls"}. Past half the signal for good: ${list(learned)}.`;
}

// ---- plots --------------------------------------------------------------------------------------

const small = (w, height, marks, x, y) => Plot.plot({ ...common(), width: w, height, marginTop: 24, x: { label: x, labelAnchor: "center", grid: false, ...marks.x }, y: { label: y, grid: true, ...marks.y }, marks: marks.list });
const curve = (at, values, stroke, strokeWidth, ariaDescription, dash) =>
  Plot.line(at.map((t, i) => ({ t, v: values[i] })), { x: "t", y: "v", stroke, strokeWidth, strokeDasharray: dash ? "5 3" : null, ariaDescription });

function lossPlot(solved, before, w) {
  const list = [
    Plot.ruleY([0], { stroke: colour("line") }),
    curve(solved.at, solved.train, colour("blue"), 2.4, "knobs: training loss"),
    curve(solved.at, solved.test, colour("orange"), 3, "knobs: test loss"),
  ];
  if (before) list.push(curve(before.at, before.test, colour("soft"), 1.4, "test loss before", true));
  const names = [["training loss", colour("blue")], ["test loss", colour("orange")], ...(before ? [["test loss before", colour("soft"), true]] : [])];
  return el("div", {}, legend(names), small(w, 240, { list }, "time t →", "↑ loss"));
}

function entryPlot(solved, w) {
  const list = [Plot.ruleY([0, 1], { stroke: colour("line") })];
  for (let n = 0; n < concepts * concepts; n++) {
    const [i, j] = [Math.floor(n / concepts), n % concepts];
    if (mixing && i !== j && !(tied && i > j)) list.push(curve(solved.at, solved.w.map((m) => m[n]), colour("soft"), 1.6, `knobs: entry ${i + 1}${j + 1}`));
  }
  for (let i = 0; i < concepts; i++) list.push(curve(solved.at, solved.w.map((m) => m[i * (concepts + 1)]), d3.schemeTableau10[i], 3, `knobs: entry ${i + 1}${i + 1}`));
  const names = [...d3.range(concepts).map((i) => [`w${i + 1}${i + 1}`, d3.schemeTableau10[i]]), ...(mixing ? [["mixed", colour("soft")]] : [])];
  return el("div", {}, legend(names), small(w, 270, { list }, "time t →", `↑ entry of ${tied ? "W" : "the product"}`));
}

/** The path of the two strongest concepts. */
function pathPlot(solved, before, set, w) {
  const [a, b] = d3.range(concepts).sort((p, q) => set.signal[q] - set.signal[p]).slice(0, 2).sort();
  const line = (s, stroke, strokeWidth, ariaDescription, dash) => Plot.line(s.output, { x: (f) => f[a], y: (f) => f[b], stroke, strokeWidth, strokeDasharray: dash ? "5 3" : null, ariaDescription });
  const spots = [{ x: set.signal[a], y: 0 }, { x: 0, y: set.signal[b] }];
  const list = [
    ...(before ? [line(before, colour("soft"), 1.4, "path before", true)] : []),
    line(solved, colour("green"), 3, "knobs: path"),
    Plot.dot(spots, { x: "x", y: "y", r: 5.5, fill: colour("violet") }),
    Plot.dot([[set.signal[a], set.signal[b]]], { symbol: "star", r: 7, fill: colour("orange") }),
  ];
  const names = [["path", colour("green")], ["clusters", colour("violet"), false, "POINTS"], ["composed point", colour("orange"), false, "POINTS"]];
  return el("div", {}, legend(names), small(w, 270, { list, x: { grid: true, nice: true }, y: { nice: true } }, `concept ${a + 1} →`, `↑ concept ${b + 1}`));
}

// ---- knobs --------------------------------------------------------------------------------------

function slider(label, low, high, step, value, shown = (v) => v) {
  const input = el("input", { type: "range", min: low, max: high, step, "aria-label": label });
  const out = el("output", {});
  input.value = value;
  const node = el("label", {}, el("span", {}, label, " ", out), input);
  // What stands between two marks is kept until it is moved.
  let exact = value;
  node.value = () => shown(exact);
  node.reset = () => ((exact = value), (input.value = value), node.say());
  node.say = () => (out.textContent = short(+node.value().toPrecision(3)));
  input.addEventListener("input", () => ((exact = +input.value), node.say()));
  node.say();
  return node;
}

function explorer() {
  const each = (name, values, low, high) => values.map((v, p) => slider(`${name} ${p + 1}`, Math.min(low, v), Math.max(high, v), 0.01, v));
  const shared = concepts > 2 && knobs.diversity.every((v) => v === knobs.diversity[0]);
  const signal = each("signal of concept", knobs.signal, 0.25, 4);
  const diversity = shared ? [slider("diversity", 0, 1.5, 0.01, knobs.diversity[0])] : each("diversity of concept", knobs.diversity, 0, 1.5);
  const log = Math.log10(knobs.scale);
  const scale = slider(tied ? "scale of the initial weights" : "size of the initial product", log - 2, Math.max(log, Math.min(log + 1, 0)), 0.01, log, (v) => (v === log ? knobs.scale : 10 ** v));
  const mixed = mixing ? [slider("mixed entries at the start, times", -1 / (concepts - 1), 1, 0.01, 1)] : [];
  const depth = tied ? [] : [slider("depth (balanced layers)", 1, Math.max(8, knobs.depth), 1, knobs.depth)];
  const all = [...signal, ...diversity, scale, ...mixed, ...depth];
  const reset = el("button", { type: "button" }, "reset");
  const set = () => ({
    signal: signal.map((k) => k.value()),
    diversity: knobs.signal.map((_, p) => diversity[shared ? 0 : p].value()),
    scale: scale.value(), mixed: mixed[0]?.value() ?? 1, depth: depth[0]?.value() ?? knobs.depth,
  });
  const same = (s) => JSON.stringify(s) === JSON.stringify(standard);
  const original = toTheEnd(standard);
  const plots = el("div", { class: "plot" });
  const says = el("p", { "aria-live": "polite" });
  const draw = () => {
    const now = set();
    const moved = !same(now);
    const solved = moved ? toTheEnd(now) : original;
    const before = moved ? original : null;
    const w = width();
    const half = w > 640 ? w / 2 - 14 : w;
    says.textContent = storyOf(solved, now);
    reset.disabled = !moved;
    plots.replaceChildren(lossPlot(solved, before, w), el("div", { class: "pair" }, entryPlot(solved, half), pathPlot(solved, before, now, half)));
  };
  let waiting = 0;
  const soon = () => (cancelAnimationFrame(waiting), (waiting = requestAnimationFrame(draw)));
  all.forEach((k) => k.addEventListener("input", soon));
  reset.addEventListener("click", () => (all.forEach((k) => k.reset()), draw()));
  addEventListener("resize", draw);
  const model = tied ? "the symmetric two-layer model f(x) = U Uᵀ x" : "a linear model of balanced layers (one layer needs no balance)";
  const caption = `This page integrates the flow of ${model} on the population, in the plane of the concepts, from the ${run.time ? "run's" : "study's"} own start. Stronger signals are learned first${mixing ? "; mixed entries that rise and are suppressed make the test loss swing" : ""}. Dashed: before a knob was turned.`;
  document.getElementById("figures").append(el("h2", {}, "Turn the knobs"),
    el("figure", { id: "explorer" }, el("div", { class: "knobs" }, ...all, reset), says, plots, el("figcaption", {}, caption)));
  draw();
}
