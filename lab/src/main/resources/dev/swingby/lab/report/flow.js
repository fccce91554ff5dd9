"use strict";
// The flows of two-layer symmetric and of balanced deep linear models, in the plane of few concepts:
// what the page integrates itself when a knob is turned. Matrices are row-major arrays, (d, d).

const Flow = (() => {
  const times = (x, y, d) => {
    const out = new Float64Array(d * d);
    for (let i = 0; i < d; i++) for (let k = 0; k < d; k++) for (let j = 0; j < d; j++) out[i * d + j] += x[i * d + k] * y[k * d + j];
    return out;
  };
  const transposed = (x, d) => Float64Array.from(x, (_, n) => x[(n % d) * d + Math.floor(n / d)]);

  /** dw_ij/dt = 2 w_ij (a_i + a_j) - sum_k w_ik w_kj (a_i + a_j + 2 a_k) (Yang et al. 2025, at twice their time). */
  function symmetric(a) {
    const d = a.length;
    return (w) => {
      const out = new Float64Array(d * d);
      for (let i = 0; i < d; i++) {
        for (let j = 0; j < d; j++) {
          let rate = 2 * w[i * d + j] * (a[i] + a[j]);
          for (let k = 0; k < d; k++) rate -= w[i * d + k] * w[k * d + j] * (a[i] + a[j] + 2 * a[k]);
          out[i * d + j] = rate;
        }
      }
      return out;
    };
  }

  /** P = U S V' by one-sided Jacobi rotations (Hestenes 1958): small singular values keep their digits. */
  function svd(p, d) {
    const x = transposed(p, d); // rows of x: columns of P
    const v = Float64Array.from(p, (_, n) => (n % (d + 1) === 0 ? 1 : 0));
    const dot = (i, j) => d3.sum(d3.range(d), (k) => x[i * d + k] * x[j * d + k]);
    for (let sweep = 0; sweep < 30; sweep++) {
      let turned = false;
      for (let i = 0; i < d; i++) {
        for (let j = i + 1; j < d; j++) {
          const [aa, bb, ab] = [dot(i, i), dot(j, j), dot(i, j)];
          if (Math.abs(ab) <= 1e-15 * Math.sqrt(aa * bb)) continue;
          turned = true;
          const zeta = (bb - aa) / (2 * ab);
          const t = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.hypot(1, zeta));
          const c = 1 / Math.hypot(1, t);
          for (const m of [x, v]) {
            for (let k = 0; k < d; k++) {
              const [mi, mj] = [m[i * d + k], m[j * d + k]];
              m[i * d + k] = c * (mi - t * mj);
              m[j * d + k] = c * (mj + t * mi);
            }
          }
        }
      }
      if (!turned) break;
    }
    const s = d3.range(d).map((i) => Math.sqrt(dot(i, i)));
    return { ut: x.map((value, n) => value / (s[Math.floor(n / d)] || 1)), s, vt: v };
  }

  /** dP/dt = sum_l (P P')^{(L-l)/L} (I - P) A (P' P)^{(l-1)/L}: L balanced layers (Arora et al. 2018). */
  function layers(a, depth) {
    const d = a.length;
    return (p) => {
      const force = Float64Array.from(p, (value, n) => ((n % (d + 1) === 0 ? 1 : 0) - value) * a[n % d]);
      if (depth === 1) return force;
      const { ut, s, vt } = svd(p, d);
      const inner = times(times(ut, force, d), transposed(vt, d), d);
      for (let i = 0; i < d; i++) {
        for (let j = 0; j < d; j++) {
          let weight = 0;
          for (let l = 1; l <= depth; l++) weight += s[i] ** ((2 * (depth - l)) / depth) * s[j] ** ((2 * (l - 1)) / depth);
          inner[i * d + j] *= weight;
        }
      }
      return times(times(transposed(ut, d), inner, d), vt, d);
    };
  }

  // Dormand and Prince 1980, order 5(4).
  const C = [[1 / 5], [3 / 40, 9 / 40], [44 / 45, -56 / 15, 32 / 9], [19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729],
    [9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656], [35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84]];
  const E = [71 / 57600, 0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40];
  const TOLERANCE = 1e-9;

  /** The states at the given times (ascending, from 0), by adaptive steps that end on them. */
  function solve(rate, start, at) {
    let y = Float64Array.from(start);
    let k = [rate(y)];
    const out = [y];
    let h = 1e-3 * (at[1] - at[0]);
    for (let n = 1; n < at.length; n++) {
      for (let t = at[n - 1]; t < at[n];) {
        const step = Math.min(h, at[n] - t);
        let next = y;
        for (const row of C) {
          next = y.map((value, i) => value + step * row.reduce((sum, c, m) => sum + c * k[m][i], 0));
          k.push(rate(next));
        }
        let error = 0;
        y.forEach((value, i) => {
          const off = step * E.reduce((sum, e, m) => sum + e * k[m][i], 0);
          error = Math.max(error, Math.abs(off) / (TOLERANCE * (1e-3 + Math.abs(value))));
        });
        const factor = Math.min(5, Math.max(0.2, 0.9 * error ** -0.2));
        if (error <= 1) {
          y = next;
          t = step < h ? at[n] : t + step;
          k = [k[6]];
        } else {
          k = [k[0]];
        }
        // A step cut short by the grid says little about the next one.
        if (error > 1 || step === h || factor * step > h) h = factor * step;
      }
      out.push(y);
    }
    return out;
  }

  return { symmetric, layers, solve };
})();
