"use strict";
// Draws the page of one study from its figures and tables, with what page.js has.

// Okabe and Ito's palette and two more, as in the SVG and PNG files.
const palette = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#5b2a86", "#8a8f98"];
const inkOr = (index) => (index < 0 ? colour("ink") : palette[index % palette.length]);

/** Which values an axis shows, for the toggle's present state. */
const shows = (log) => (v) => finite(v) && (!log || v > 0);

function marksOf(series, x, y) {
  const keep = (d) => x(d.x) && y(d.y) && (d.high === undefined || y(d.high));
  const data = rows(series.high ? { x: series.x, y: series.y, high: series.high } : { x: series.x, y: series.y }).filter(keep);
  const stroke = inkOr(series.colour);
  const ariaDescription = series.name;
  switch (series.kind) {
    case "BAND":
      return [Plot.areaY(data, { x: "x", y1: "y", y2: "high", fill: stroke, fillOpacity: 0.22, ariaDescription })];
    case "POINTS":
      return [Plot.dot(data, { x: "x", y: "y", r: 4, fill: stroke, stroke: colour("page"), ariaDescription })];
    case "DASHED":
      return [Plot.line(data, { x: "x", y: "y", stroke, strokeWidth: 1.4, strokeDasharray: "5 3", ariaDescription })];
    default:
      return [Plot.line(data, { x: "x", y: "y", stroke, strokeWidth: 2.8, ariaDescription })];
  }
}

function heatMarks(heat) {
  const columns = heat.x.length - 1;
  const cells = heat.values
    .map((value, i) => ({ value, x1: heat.x[i % columns], x2: heat.x[(i % columns) + 1], y1: heat.y[Math.floor(i / columns)], y2: heat.y[Math.floor(i / columns) + 1] }))
    .filter((c) => finite(c.value));
  return [
    Plot.rect(cells, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: "value", inset: -0.25, ariaDescription: "map" }),
    Plot.link(heat.pieces, { x1: "x1", y1: "y1", x2: "x2", y2: "y2", stroke: "white", strokeWidth: 1.3, ariaDescription: "contours" }),
    Plot.text(heat.labels, { x: "x1", y: "y1", text: (p) => String(p.level), fill: "white", stroke: "#302040", strokeWidth: 4, fontSize: 11, ariaDescription: "levels" }),
    Plot.tip(cells, Plot.pointer({ x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: colour("card"), title: (c) => `${heat.label} ${short(c.value)}\n(${short((c.x1 + c.x2) / 2)}, ${short((c.y1 + c.y2) / 2)})` })),
  ];
}

function tips(f, x, y) {
  const all = f.series.filter((s) => s.kind !== "BAND" && s.listed)
    .flatMap((s) => rows({ x: s.x, y: s.y }).map((d) => ({ ...d, name: s.name }))).filter((d) => x(d.x) && y(d.y));
  return Plot.tip(all, Plot.pointer({ x: "x", y: "y", fill: colour("card"), title: (d) => `${d.name}\n${short(d.y)} at ${short(d.x)}` }));
}

function draw(f, logX, logY) {
  const x = shows(logX);
  const y = shows(logY);
  const order = { BAND: 0, LINE: 1, DASHED: 2, POINTS: 3 };
  const series = [...f.series].sort((a, b) => order[a.kind] - order[b.kind]);
  const marks = [...(f.heat ? heatMarks(f.heat) : []), ...series.flatMap((s) => marksOf(s, x, y))];
  if (f.y.zero && !logY) marks.unshift(Plot.ruleY([0], { stroke: colour("line") }));
  if (!f.heat) marks.push(tips(f, x, y));
  const w = f.square ? Math.min(width(), 600) : width();
  // Powers of ten where numbers would be long.
  const format = (key) => (d3.min(f.series, (s) => d3.min(s[key], (v) => (v > 0 ? v : undefined))) < 2e-4 ? ".0e" : "~g");
  const scale = (key, label, log) => ({ label, labelAnchor: "center", type: log ? "log" : "linear", ticks: log ? 6 : undefined, tickFormat: log ? format(key) : undefined, grid: !f.heat });
  const chart = Plot.plot({
    ...common(), marginLeft: 66, width: w, height: f.square ? Math.min(540, w) : 340,
    x: { ...scale("x", f.x.label, logX), labelArrow: "right" },
    y: { ...scale("y", f.y.label, logY), labelAnchor: "top", labelArrow: "up", zero: f.y.zero && !logY },
    color: f.heat ? { scheme: "viridis", label: f.heat.label, legend: true } : undefined,
    marks,
  });
  const listed = f.series.filter((s) => s.listed);
  return listed.length > 1 || (f.heat && listed.length) ? [legend(listed.map((s) => [s.name, inkOr(s.colour), s.kind === "DASHED", s.kind])), chart] : [chart];
}

/** Small images in rows and columns, with their heads; pixels stay sharp. */
function pictures() {
  for (const p of run.pictures) {
    const cells = p.rows.map((r) => el("tr", {}, el("th", { scope: "row" }, r.head), ...r.images.map((png, i) => el("td", {}, el("img", { src: `data:image/png;base64,${png}`, alt: `${r.head}, ${p.across} ${p.columns[i]}` })))));
    const heads = el("tr", {}, el("th", {}, p.across), ...p.columns.map((c) => el("th", { scope: "col" }, c)));
    const images = el("div", { class: "scroll" }, el("table", { class: "picture" }, el("thead", {}, heads), el("tbody", {}, ...cells)));
    const cap = el("figcaption", {}, el("b", {}, p.title + " "), p.caption, ...files(p.name, [[".png", "PNG"]]));
    document.getElementById("figures").append(el("figure", { id: p.name }, images, cap));
  }
}

function tables() {
  const node = document.getElementById("tables");
  for (const t of run.tables) {
    const cells = t.rows.map((r) => el("tr", {}, ...r.map((c) => el("td", finite(c) ? { class: "num" } : {}, short(c)))));
    node.append(el("h2", {}, t.title), table(t.head, cells), ...files(run.files.includes(`${t.name}-table.csv`) ? `${t.name}-table` : t.name, CSV));
  }
}

head(...summary.found);
for (const f of run.figures) {
  const logX = toggle("log x", f.x.log);
  const logY = toggle("log y", f.y.log);
  figure(f.name, f.title, f.caption, () => draw(f, logX.isOn(), logY.isOn()), f.heat ? [] : [logX, logY]);
}
pictures();
if (run.explorer) explorer();
tables();
checkTable();
details();
document.documentElement.dataset.drawn = "true";
