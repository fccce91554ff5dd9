"use strict";
// Draws the page of one run, with what page.js has.

const hasTheory = Array.isArray(run.theory_test_loss);
const axes = run.path.length;

function story() {
  const t = config.task;
  const m = config.model;
  const models = {
    linear: "the one-layer linear model f(x) = W x",
    symmetric: `the symmetric two-layer model f(x) = U Uᵀ x (U has ${m.width} columns)`,
    "deep-linear": `a deep linear model of ${m.depth} layers, width ${m.width}`,
    mlp: `a ${m.activation} network of ${m.depth} layers, width ${m.width}`,
  };
  const task =
    t.kind === "sim"
      ? `the SIM task in ${t.dimension} dimensions with signals ${t.signal.join(", ")}` +
        (t.samples === "population" ? " (the population)" : ` (${t.samples} points per cluster)`)
      : "the user's own data";
  const T = config.training;
  const turns = summary.turning_points.simulation;
  const told = turns.slice(0, 6).map((p) => `a ${p.kind} of ${short(p.loss)} at t = ${short(p.time)}`);
  let found = turns.length
    ? `On the way its test loss has ${list(told)}${turns.length > 6 ? ", and more" : ""}.`
    : "Its test loss is monotonic.";
  if (hasTheory) {
    const solved = summary.turning_points.theory;
    found += solved.length
      ? ` Theory puts ${solved.length === 1 ? "it" : "them"} at t = ${list(solved.slice(0, 6).map((p) => short(p.time)))}.`
      : " Theory agrees." ;
    found += ` Simulation and theory differ by at most ${short(summary.deviation.test_loss)} in the test loss.`;
  }
  return `This run trained ${models[m.kind]} on ${task} by ${T.optimizer}, learning rate ${T["learning-rate"]}, ${T.steps} steps. ${found}`;
}

const lossRows = (train, test) =>
  rows({ time: run.time, train, test }).filter((d) => finite(d.train) && finite(d.test));

function losses() {
  const logTime = toggle("log time");
  const logLoss = toggle("log loss");
  const simulated = lossRows(run.train_loss, run.test_loss);
  const solved = hasTheory ? lossRows(run.theory_train_loss, run.theory_test_loss) : [];
  const turns = summary.turning_points.simulation.filter((p) => p.loss > 0).slice(0, 24);
  const highest = d3.max(simulated, (d) => Math.max(d.train, d.test)) ?? 1;
  // Below a minimum and above a maximum, but never down among the ticks of the axis.
  const below = (p) => p.kind === "minimum" && p.loss > 0.09 * highest;
  const draw = () => {
    const keep = (key) => (d) => (!logTime.isOn() || d.time > 0) && (!logLoss.isOn() || d[key] > 0);
    const line = (data, key, stroke, dash) =>
      Plot.line(data.filter(keep(key)), {
        x: "time", y: key, stroke, strokeWidth: dash ? 1.3 : 3.6, strokeDasharray: dash ? "5 3" : null, strokeOpacity: dash || !hasTheory ? 1 : 0.75,
        ariaDescription: `${dash ? "theory" : "simulation"} ${key} loss`,
      });
    const marks = [
      Plot.ruleY(logLoss.isOn() ? [] : [0], { stroke: colour("line") }),
      line(simulated, "train", colour("blue"), false),
      line(simulated, "test", colour("orange"), false),
    ];
    if (hasTheory) {
      marks.push(line(solved, "train", colour("ink"), true), line(solved, "test", colour("ink"), true));
    }
    marks.push(
      Plot.dot(turns, { x: "time", y: "loss", r: 4.5, fill: colour("orange"), stroke: colour("page"), ariaDescription: "turning points" }),
      ...[true, false].map((down) =>
        Plot.text(turns.slice(0, 6).filter((p) => below(p) === down), {
          x: "time", y: "loss", text: (p) => "t = " + short(p.time), dy: down ? 15 : -13, fill: colour("ink"), stroke: colour("page"), strokeWidth: 4,
        })),
      Plot.tip(simulated, Plot.pointerX({ x: "time", y: "test", fill: colour("card"), title: (d) => `t ${short(d.time)}\ntest loss ${short(d.test)}\ntraining loss ${short(d.train)}` })),
    );
    const chart = Plot.plot({
      ...common(), height: 340,
      x: { label: "time t = learning rate × steps →", type: logTime.isOn() ? "log" : "linear", tickFormat: logTime.isOn() ? "~g" : undefined },
      y: { label: "↑ loss", type: logLoss.isOn() ? "log" : "linear", grid: true, tickFormat: "~g" },
      marks,
    });
    const names = [["training loss", colour("blue"), false], ["test loss", colour("orange"), false]];
    if (hasTheory) names.push(["theory", colour("ink"), true]);
    return [legend(names), chart];
  };
  const falls = simulated.every((d, i) => i === 0 || d.train <= simulated[i - 1].train);
  const caption = summary.turning_points.simulation.length
    ? `${falls ? "The training loss falls all along; the" : "The"} test loss turns where the dots are (their times beside them).`
    : "Training and test loss over time.";
  figure("loss", "Loss.", caption + (hasTheory ? " Dashed: the same from theory, from the same initial weights." : ""), draw, [logTime, logLoss]);
}

function path() {
  if (axes < 2) return;
  const pairs = [];
  for (let a = 0; a < axes; a++) for (let b = a + 1; b < axes; b++) pairs.push([`${a + 1} and ${b + 1}`, `${a},${b}`]);
  const pick = choice(config.task.kind === "sim" ? "concepts" : "dimensions", pairs);
  const concept = config.task.kind === "sim" ? "concept" : "dimension";
  const draw = () => {
    const [a, b] = pick.value().split(",").map(Number);
    const points = rows({ x: run.path[a], y: run.path[b], time: run.time }).filter((d) => finite(d.x) && finite(d.y));
    const solved = run.theory_path ? rows({ x: run.theory_path[a], y: run.theory_path[b] }) : [];
    const clusters = run.clusters[a].map((x, i) => ({ x, y: run.clusters[b][i], name: i < config.task.signal.length ? `cluster ${i + 1}` : "origin" }))
      .filter((c, i) => i === a || i === b || i >= config.task.signal.length);
    const target = [{ x: run.target[a], y: run.target[b] }];
    const w = Math.min(width(), 620);
    const chart = Plot.plot({
      ...common(), width: w, height: Math.min(540, w), marginRight: 40, aspectRatio: null,
      x: { label: `${concept} ${a + 1} →`, grid: true, nice: true, domain: extent([...points, ...clusters, ...target, { x: 0 }], "x") },
      y: { label: `↑ ${concept} ${b + 1}`, grid: true, nice: true, domain: extent([...points, ...clusters, ...target, { y: 0 }], "y") },
      color: { type: "sqrt", interpolate: (t) => d3.interpolateViridis(0.12 + 0.82 * t), label: "time", legend: true, domain: d3.extent(points, (d) => d.time) },
      marks: [
        Plot.line(points, { x: "x", y: "y", z: null, stroke: "time", strokeWidth: 4, strokeLinecap: "round", ariaDescription: "simulated path" }),
        Plot.line(solved, { x: "x", y: "y", stroke: colour("ink"), strokeWidth: 1.3, strokeDasharray: "4 3", ariaDescription: "path of theory" }),
        Plot.vector(headings(points), { x: "x", y: "y", rotate: "angle", length: 13, anchor: "middle", stroke: colour("ink"), strokeWidth: 1.6, ariaDescription: "directions" }),
        Plot.dot(clusters, { x: "x", y: "y", r: 7, fill: colour("violet"), stroke: colour("page"), ariaDescription: "clusters" }),
        Plot.text(clusters, { x: "x", y: "y", text: "name", dy: 17, fill: colour("ink"), stroke: colour("page"), strokeWidth: 4 }),
        Plot.dot(target, { x: "x", y: "y", symbol: "star", r: 8, fill: colour("orange"), stroke: colour("page"), ariaDescription: "test point" }),
        Plot.text(target, { x: "x", y: "y", text: () => (config.task.kind === "sim" ? "composed point" : "test point"), dy: -16, dx: -14, fill: colour("ink"), stroke: colour("page"), strokeWidth: 4 }),
        Plot.tip(points, Plot.pointer({ x: "x", y: "y", fill: colour("card"), title: (d) => `t ${short(d.time)}\n(${short(d.x)}, ${short(d.y)})` })),
      ],
    });
    return [chart];
  };
  const caption = config.task.kind === "sim"
    ? "The model's output at the composed point, in concept space, coloured by time. It starts near the origin; a path that first heads for a cluster has swung by."
    : "The model's output at the first test point, coloured by time.";
  figure("path", "Path in concept space.", caption + (run.theory_path ? " Dashed: theory." : ""), draw, pairs.length > 1 ? [pick] : []);
}

function extent(points, key) {
  const [low, high] = d3.extent(points, (d) => d[key]);
  const pad = 0.06 * (high - low || 1);
  return [low - pad, high + pad];
}

/** Arrow heads at equal distances along the path. */
function headings(points) {
  if (points.length < 3) return [];
  const scale = Math.hypot(d3.max(points, (d) => d.x) - d3.min(points, (d) => d.x), d3.max(points, (d) => d.y) - d3.min(points, (d) => d.y)) || 1;
  const arrows = [];
  let walked = 0;
  for (let i = 1; i < points.length - 1; i++) {
    const dx = points[i + 1].x - points[i - 1].x;
    const dy = points[i + 1].y - points[i - 1].y;
    walked += Math.hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
    if (walked > 0.16 * scale && Math.hypot(dx, dy) > 0) {
      arrows.push({ x: points[i].x, y: points[i].y, angle: (Math.atan2(dx, dy) * 180) / Math.PI });
      walked = 0;
    }
  }
  return arrows;
}

function jacobian() {
  const diagonal = run.jacobian.filter((e) => e.i === e.j);
  const mixed = run.jacobian.filter((e) => e.i !== e.j);
  // One curve a pair where the matrix is symmetric, as it is for f = U Uᵀ x.
  const shown = [...diagonal, ...(config.model.kind === "symmetric" ? mixed.filter((e) => e.i < e.j) : mixed)].slice(0, 24);
  // With many concepts the mixed entries share one quiet colour: nobody tells twenty apart.
  const crowded = axes > 3;
  const stroke = (e, k) => (crowded && e.i !== e.j ? colour("soft") : d3.schemeTableau10[k % 10]);
  const logTime = toggle("log time");
  const draw = () => {
    const marks = [Plot.ruleY([0, 1], { stroke: colour("line") })];
    shown.forEach((e, k) => {
      const data = rows({ time: run.jacobian_time, value: e.values }).filter((d) => finite(d.value) && (!logTime.isOn() || d.time > 0));
      marks.push(Plot.line(data, { x: "time", y: "value", stroke: stroke(e, k), strokeWidth: e.i === e.j ? 4 : crowded ? 1.6 : 2.6, strokeOpacity: e.theory ? 0.75 : 1, ariaDescription: `entry ${e.i}${e.j}` }));
      if (e.theory) {
        const theory = rows({ time: run.jacobian_time, value: e.theory }).filter((d) => !logTime.isOn() || d.time > 0);
        marks.push(Plot.line(theory, { x: "time", y: "value", stroke: colour("ink"), strokeWidth: 1.2, strokeDasharray: "4 4", ariaDescription: `theory ${e.i}${e.j}` }));
      }
    });
    const all = shown.flatMap((e, k) => rows({ time: run.jacobian_time, value: e.values }).map((d) => ({ ...d, name: `w${e.i}${e.j}` })));
    marks.push(Plot.tip(all.filter((d) => finite(d.value) && (!logTime.isOn() || d.time > 0)), Plot.pointer({ x: "time", y: "value", fill: colour("card"), title: (d) => `${d.name} = ${short(d.value)}\nt ${short(d.time)}` })));
    const chart = Plot.plot({
      ...common(), height: 320,
      x: { label: "time t →", type: logTime.isOn() ? "log" : "linear", tickFormat: logTime.isOn() ? "~g" : undefined },
      y: { label: "↑ entry", grid: true }, marks,
    });
    const names = shown.filter((e) => !crowded || e.i === e.j).map((e, k) => [`w${e.i}${e.j}`, stroke(e, k), false]);
    if (crowded) names.push(["mixed entries", colour("soft"), false]);
    if (shown[0].theory) names.push(["theory", colour("ink"), true]);
    return [legend(names), chart];
  };
  const what = config.model.kind === "mlp" ? "Jacobian at the composed point" : "product matrix";
  figure("jacobian", `Entries of the ${what}.`, "Diagonal entries (bold) carry the concepts; a mixed entry that rises and is then suppressed is what makes the test loss swing.", draw, [logTime]);
}

function deviation() {
  if (!hasTheory) return;
  const data = run.time
    .map((time, i) => ({ time, test: Math.abs(run.test_loss[i] - run.theory_test_loss[i]), train: Math.abs(run.train_loss[i] - run.theory_train_loss[i]) }))
    .filter((d) => d.test > 0 && d.train > 0);
  if (data.length < 3) return;
  const [low, high] = d3.extent(data.flatMap((d) => [d.test, d.train])).map(Math.log10);
  const decades = d3.range(Math.ceil(low), high, Math.max(1, Math.round((high - low) / 8))).map((e) => 10 ** e);
  const draw = () => [
    legend([["training loss", colour("blue"), false], ["test loss", colour("orange"), false]]),
    Plot.plot({
      ...common(), height: 240,
      x: { label: "time t →" }, y: { type: "log", label: "↑ |simulation − theory|", grid: true, tickFormat: ".0e", ticks: decades },
      marks: ["train", "test"].map((key) => Plot.line(data, { x: "time", y: key, stroke: colour(key === "train" ? "blue" : "orange"), strokeWidth: 1.5, ariaDescription: `deviation ${key}` })),
    }),
  ];
  figure("deviation", "How far apart simulation and theory are.", "Gradient descent is the Euler method of the flow: this distance falls in proportion to the learning rate (to rounding where theory is exact). This page keeps single precision; below about 1e-7 of the loss it shows rounding.", draw);
}

head(story());
losses();
path();
jacobian();
deviation();
if (run.explorer) explorer();
checkTable();
details();
document.documentElement.dataset.drawn = "true";
