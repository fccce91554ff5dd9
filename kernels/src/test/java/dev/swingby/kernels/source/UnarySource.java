package dev.swingby.kernels.source;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of {@code UnaryF64} and {@code UnaryF32}: each elementary function as one loop over
 * whole vectors in one straight line. Helper methods would read better, but beyond a few dozen
 * vector operations C2 stops inlining them and then boxes every vector, at a hundredth of the
 * speed; calls of the Vector API itself it goes on to inline.
 *
 * <p>In the templates {@code $name(x)} is the polynomial of ConstantsF64 by Horner's rule, and the
 * lines EXPM1 and SCALED stand for the steps the functions share.
 */
final class UnarySource {
  private static final String HEAD =
      """
      package dev.swingby.kernels.vector;

      import static dev.swingby.kernels.scalar.ConstantsF64.*;
      import static jdk.incubator.vector.DoubleVector.fromArray;

      import dev.swingby.kernels.scalar.ElementaryF64;
      import dev.swingby.kernels.scalar.GeluF64;
      import jdk.incubator.vector.DoubleVector;
      import jdk.incubator.vector.LongVector;
      import jdk.incubator.vector.VectorMask;
      import jdk.incubator.vector.VectorOperators;
      import jdk.incubator.vector.VectorSpecies;

      /**
       * The functions of {@link ElementaryF64} and {@link GeluF64} over whole vectors: the same
       * operations in the same order, so the same bits. Generated (UnarySource), one straight line each: what C2 does not
       * inline runs at a hundredth of the speed.
       */
      final class UnaryF64 {
        private static final VectorSpecies<Double> S = VectorF64.SPECIES;
        private static final int W = S.length();
        private static final DoubleVector ZERO = all(0);
        private static final DoubleVector ONE = all(1);
        private static final DoubleVector MINUS_ONE = all(-1);
        private static final DoubleVector TWO = all(2);
        private static final DoubleVector MINUS_HALF = all(-0.5);
        private static final DoubleVector SHIFTS = all(SHIFT);
        private static final DoubleVector LOG2_ES = all(LOG2_E);
        private static final DoubleVector LN2_HIGHS = all(LN2_HIGH);
        private static final DoubleVector LN2_LOWS = all(LN2_LOW);
        private static final DoubleVector EXP_LOWS = all(EXP_LOW);
        private static final DoubleVector EXP_HIGHS = all(EXP_HIGH);
        private static final DoubleVector TANH_HIGHS = all(TANH_HIGH);
        private static final DoubleVector SILU_LOWS = all(SILU_LOW);
        private static final DoubleVector SIGMOID_HIGHS = all(SIGMOID_HIGH);
        private static final DoubleVector ERF_FARS = all(ERF_FAR);
        private static final DoubleVector ERF_HIGHS = all(ERF_HIGH);
        private static final DoubleVector ERFC_CENTRES = all(ERFC_CENTRE);
        private static final DoubleVector GELU_HIGHS = all(GELU_HIGH);
        private static final DoubleVector PHI_CENTRES = all(PHI_CENTRE);
        private static final DoubleVector PHI_LASTS = all(PHI_LAST);
        private static final DoubleVector PHI_RESTS = all(PHI_REST);
        private static final DoubleVector MINUS_GAUSS = all(-GAUSS);
        private static final DoubleVector UNITS = all(UNIT);
        private static final DoubleVector UNIT_SHIFTS = all(UNIT_SHIFT);
      """;

  private static final String HELPERS =
      """

        private UnaryF64() {}

        private static DoubleVector all(double value) {
          return DoubleVector.broadcast(S, value);
        }

        private static DoubleVector constant(String name, int i) {
          return all(coefficients(name)[i]);
        }


        static void relu(int n, double[] x, int xAt, double[] y, int yAt) {
          for (int i = 0; i < n; i += W) {
            DoubleVector v = fromArray(S, x, xAt + i);
            // The comparison does not hold for NaN: it stays.
            v.blend(ZERO, v.compare(VectorOperators.LE, ZERO)).intoArray(y, yAt + i);
          }
        }
      """;

  /** Name, and the body from v, the loaded vector, to the stored one, in {@code y}. */
  private static final String[][] FUNCTIONS = {
    {
      "exp",
      """
      DoubleVector c = v.blend(EXP_HIGHS, v.compare(VectorOperators.GT, EXP_HIGHS));
      c = c.blend(EXP_LOWS, c.compare(VectorOperators.LT, EXP_LOWS));
      EXPM1 c
      SCALED y = e.add(ONE)
      """
    },
    {
      "tanh",
      """
      DoubleVector c = v.abs();
      c = c.blend(TANH_HIGHS, c.compare(VectorOperators.GT, TANH_HIGHS));
      c = c.add(c);
      EXPM1 c
      LongVector k = shifted.reinterpretAsLongs().sub(BIAS);
      DoubleVector scale = k.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsDoubles();
      DoubleVector above = scale.fma(e, scale.sub(ONE));
      DoubleVector below = above.add(TWO);
      DoubleVector lost = above.sub(below.sub(TWO));
      DoubleVector inverse = ONE.div(below);
      DoubleVector q = above.mul(inverse);
      DoubleVector minus = q.neg();
      DoubleVector rest = minus.fma(lost, minus.fma(below, above));
      LongVector size = rest.fma(inverse, q).reinterpretAsLongs().and(Long.MAX_VALUE);
      LongVector sign = v.reinterpretAsLongs().and(Long.MIN_VALUE);
      DoubleVector y = size.or(sign).reinterpretAsDoubles();
      """
    },
    {
      "sigmoid",
      """
      LOGISTIC
      DoubleVector y = UNITS.div(below);
      """
    },
    {
      "silu",
      """
      LOGISTIC
      DoubleVector y = low.div(below).mul(UNITS).blend(v, high);
      """
    },
    {
      "erf",
      """
      DoubleVector square = v.mul(v);
      DoubleVector near = v.fma($erf(square), v);
      DoubleVector a = v.abs();
      DoubleVector c = a.blend(ERF_HIGHS, a.compare(VectorOperators.GT, ERF_HIGHS));
      DoubleVector inverse = ONE.div(c.add(ERFC_CENTRES));
      DoubleVector t = c.sub(ERFC_CENTRES).mul(inverse);
      DoubleVector q = $erfc(t).mul(inverse);
      DoubleVector minus = c.neg();
      DoubleVector bell = minus.mul(c);
      EXPM1 bell + minus.fma(c, bell.neg())
      LongVector k = shifted.reinterpretAsLongs().sub(BIAS);
      DoubleVector scale = k.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsDoubles();
      DoubleVector far = ONE.sub(q.fma(e, q).mul(scale));
      LongVector sign = v.reinterpretAsLongs().and(Long.MIN_VALUE);
      far = far.reinterpretAsLongs().or(sign).reinterpretAsDoubles();
      DoubleVector y = near.blend(far, a.compare(VectorOperators.GE, ERF_FARS));
      """
    },
    {
      "gelu",
      """
      DoubleVector c = v.abs();
      c = c.blend(GELU_HIGHS, c.compare(VectorOperators.GT, GELU_HIGHS));
      DoubleVector half = c.mul(MINUS_HALF);
      DoubleVector bell = half.mul(c);
      EXPM1 bell + half.fma(c, bell.neg())
      DoubleVector below = c.add(PHI_CENTRES);
      DoubleVector more = c.sub(below.sub(PHI_CENTRES));
      DoubleVector inverse = ONE.div(below);
      DoubleVector u = c.mul(inverse);
      DoubleVector minus = u.neg();
      DoubleVector rest = minus.fma(more, minus.fma(below, c)).mul(inverse);
      DoubleVector t = u.fma(TWO, MINUS_ONE);
      DoubleVector p1 = $phi(t);
      DoubleVector p = p1.fma(t, PHI_LASTS);
      DoubleVector pRest = p1.fma(t, PHI_LASTS.sub(p)).add(PHI_RESTS);
      pRest = p1.fma(rest.add(rest), pRest);
      DoubleVector q = p.mul(u);
      DoubleVector qRest = pRest.fma(u, p.fma(rest, p.fma(u, q.neg())));
      SCALED tail = q.add(q.fma(e, qRest.fma(e, qRest)))
      VectorMask<Double> negative = v.compare(VectorOperators.LT, ZERO);
      DoubleVector y = v.blend(MINUS_ZERO, negative).sub(tail);
      """
    },
  };

  /**
   * GELU in f32, as GeluF32 has it; {@code $at(i)} is row i of its table at the intervals {@code
   * j}.
   */
  private static final String TABLE_GELU =
      """
      LongVector size = v.reinterpretAsLongs().and(Long.MAX_VALUE);
      DoubleVector c = size.min(GeluF64.HIGH_BITS).reinterpretAsDoubles();
      DoubleVector half = c.mul(MINUS_HALF);
      DoubleVector bell = half.mul(c);
      DoubleVector shifted = bell.fma(LOG2_ES, GELU_SHIFTS);
      DoubleVector minusN = GELU_SHIFTS.sub(shifted);
      DoubleVector rest = half.fma(c, bell.neg());
      DoubleVector r = minusN.fma(LN2_HIGHS, bell).add(minusN.fma(LN2_LOWS, rest));
      DoubleVector e = r.mul(r).fma($exp(r), r);
      LongVector u = c.fma(STEPS, FIRSTS).reinterpretAsLongs().min(GeluF64.LAST_BITS);
      LongVector j = u.lanewise(VectorOperators.LSHR, GeluF64.INDEX_SHIFT);
      PARTS
      DoubleVector t = c.sub($at(0));
      DoubleVector p = $at(1).fma(t, $at(2)).fma(t, $at(3));
      p = p.fma(t, $at(4)).fma(t, $at(5)).fma(t, $at(6)).fma(t, $at(7));
      LongVector power = shifted.reinterpretAsLongs().lanewise(VectorOperators.LSHL, FRACTION_BITS);
      DoubleVector scaled = p.mul(power.reinterpretAsDoubles());
      DoubleVector tail = scaled.fma(e, scaled);
      DoubleVector base = v.blend(MINUS_ZERO, v.compare(VectorOperators.LT, ZERO));
      DoubleVector y = tail.fma(MINUS_UNITS, base);
      """;

  private static final int TABLE_ROWS = 8;
  private static final int TABLE_SIZE = 16;

  private static final String TABLES =
      """
        private static final DoubleVector GELU_SHIFTS = all(GeluF64.GELU_SHIFT);
        private static final DoubleVector MINUS_UNITS = all(GeluF64.MINUS_UNIT);
        private static final DoubleVector STEPS = all(GeluF64.STEP);
        private static final DoubleVector FIRSTS = all(GeluF64.FIRST);
      """;

  private static final String PART =
      """

        /** A vector of a row of GeluF64's table; narrow ones hold it in several. */
        private static LongVector part(int row, int part) {
          return fromArray(S, GeluF64.table(row), part * W % GeluF64.SIZE).reinterpretAsLongs();
        }

        static void gelu(int n, double[] x, int xAt, double[] y0, int yAt) {
          if (W == GeluF64.SIZE) {
            gelu16(n, x, xAt, y0, yAt);
          } else if (W == 8) {
            gelu8(n, x, xAt, y0, yAt);
          } else {
            gelu4(n, x, xAt, y0, yAt);
          }
        }
      """;

  /** Name, the operand it needs (x, or y = act(x)), and the body from v to the slope {@code s}. */
  private static final String[][] DERIVATIVES = {
    {"reluBackward", "x", ""},
    {"tanhBackward", "y", "DoubleVector s = v.neg().fma(v, ONE);\n"},
    {"sigmoidBackward", "y", "DoubleVector s = v.neg().fma(v, v);\n"},
    {
      "siluBackward",
      "x",
      """
      LOGISTIC
      DoubleVector y = UNITS.div(below);
      DoubleVector s = low.mul(ONE.sub(y)).fma(y, y);
      """
    },
    {
      "geluBackward",
      "x",
      """
      DoubleVector c = v.abs();
      c = c.blend(GELU_HIGHS, c.compare(VectorOperators.GT, GELU_HIGHS));
      DoubleVector half = c.mul(MINUS_HALF);
      DoubleVector bell = half.mul(c);
      EXPM1 bell + half.fma(c, bell.neg())
      DoubleVector inverse = ONE.div(c.add(PHI_CENTRES));
      DoubleVector t = c.sub(PHI_CENTRES).mul(inverse);
      DoubleVector p = $phi(t).fma(t, PHI_LASTS).mul(inverse);
      DoubleVector slope = c.fma(MINUS_GAUSS, p);
      SCALED tail = slope.fma(e, slope)
      DoubleVector s = tail.blend(ONE.sub(tail), v.compare(VectorOperators.GT, ZERO));
      """
    },
  };

  /** e^x - 1 of the reduced argument; with "+ rest" the argument is x + rest. */
  private static final String EXPM1 =
      """
      DoubleVector shifted = %s.fma(LOG2_ES, SHIFTS);
      DoubleVector minusN = SHIFTS.sub(shifted);
      DoubleVector r = %s;
      DoubleVector e = r.mul(r).fma($exp(r), r);
      """;

  private static final String SCALED =
      """
      LongVector bits = shifted.reinterpretAsLongs();
      LongVector n1 = bits.lanewise(VectorOperators.LSHR, 1);
      LongVector n2 = bits.sub(n1).lanewise(VectorOperators.LSHL, FRACTION_BITS);
      n1 = n1.lanewise(VectorOperators.LSHL, FRACTION_BITS);
      DoubleVector %s = %s.mul(n1.reinterpretAsDoubles()).mul(n2.reinterpretAsDoubles());
      """;

  /** Up to the denominator of sigmoid and silu: UNIT (1 + e^-x). */
  private static final String LOGISTIC =
      """
      VectorMask<Double> high = v.compare(VectorOperators.GT, SIGMOID_HIGHS);
      DoubleVector low = v.blend(SILU_LOWS, v.compare(VectorOperators.LT, SILU_LOWS));
      low = low.blend(SIGMOID_HIGHS, high);
      DoubleVector c = low.neg();
      DoubleVector shifted = c.fma(LOG2_ES, UNIT_SHIFTS);
      DoubleVector minusN = UNIT_SHIFTS.sub(shifted);
      DoubleVector r = minusN.fma(LN2_LOWS, minusN.fma(LN2_HIGHS, c));
      DoubleVector e = r.mul(r).fma($exp(r), r);
      LongVector bits = shifted.reinterpretAsLongs();
      DoubleVector scale =
          bits.lanewise(VectorOperators.LSHL, FRACTION_BITS).reinterpretAsDoubles();
      DoubleVector sum = scale.add(UNITS);
      DoubleVector lost = UNITS.sub(sum.sub(scale));
      DoubleVector below = sum.add(e.fma(scale, lost));
      """;

  /** Neither comparison holds for NaN: it stays. */
  private static final String RELU_BACKWARD =
      """
      DoubleVector y = v.blend(ZERO, v.compare(VectorOperators.LE, ZERO));
      y = y.blend(g, v.compare(VectorOperators.GT, ZERO));
      y.intoArray(dx, dxAt + i);
      """;

  /** One vector at once: twice as long, C2 stopped inlining them after other work (boxes). */
  private static final Set<String> LONG =
      Set.of("erf", "gelu", "gelu16", "gelu8", "gelu4", "geluBackward", "siluBackward");

  private static final Pattern DECLARED =
      Pattern.compile("(?:DoubleVector|LongVector|VectorMask<\\w+>) (\\w+) =");

  private UnarySource() {}

  /** The whole file, in f64 or f32, given the degrees of that precision's polynomials. */
  static String text(boolean f32, java.util.function.ToIntFunction<String> coefficients) {
    StringBuilder out = new StringBuilder(HEAD);
    for (String name : new String[] {"exp", "erf", "erfc", "phi"}) {
      for (int i = 0; i < coefficients.applyAsInt(name); i++) {
        out.append(
            "  private static final DoubleVector %s%d = constant(\"%s\", %d);\n"
                .formatted(name.toUpperCase(java.util.Locale.ROOT), i, name, i));
      }
    }
    if (f32) {
      out.append(TABLES);
      for (int row = 0; row < TABLE_ROWS; row++) {
        for (int part = 0; part < TABLE_SIZE / 4; part++) {
          out.append(
              "  private static final LongVector T%d_%d = part(%d, %d);\n"
                  .formatted(row, part, row, part));
        }
      }
    }
    out.append(HELPERS);
    if (f32) {
      out.append(PART);
      for (int width = TABLE_SIZE; width >= 4; width /= 2) {
        String body = lookups(width) + "y.intoArray(y0, yAt + i);\n";
        loops(out, "gelu" + width, "x", "double[] x, int xAt, double[] y0, int yAt", body);
      }
    }
    for (String[] function : FUNCTIONS) {
      if (f32 && function[0].equals("gelu")) {
        continue;
      }
      String body = function[1] + "y.intoArray(y0, yAt + i);\n";
      loops(out, function[0], "x", "double[] x, int xAt, double[] y0, int yAt", body);
    }
    for (String[] derivative : DERIVATIVES) {
      String of = derivative[1].equals("x") ? "x" : "y0";
      String body = "DoubleVector g = fromArray(S, dy, dyAt + i);\n" + derivative[2];
      body += derivative[2].isEmpty() ? RELU_BACKWARD : "g.mul(s).intoArray(dx, dxAt + i);\n";
      String operands =
          "double[] %s, int xAt, double[] dy, int dyAt, double[] dx, int dxAt".formatted(of);
      loops(out, derivative[0], of, operands, body);
    }
    out.append("}\n");
    String text = out.toString();
    return polynomials(f32 ? Sources.f32(text) : text, coefficients);
  }

  /** TABLE_GELU for vectors of so many lanes: a row of the table lies in 16 / width of them. */
  private static String lookups(int width) {
    int parts = TABLE_SIZE / width;
    StringBuilder masks = new StringBuilder();
    for (int part = 1; part < parts; part++) {
      masks.append(
          "VectorMask<Integer> in%d = j.and(%d).compare(VectorOperators.EQ, %d);\n"
              .formatted(part, TABLE_SIZE - width, part * width));
    }
    String body = TABLE_GELU.replace("PARTS\n", masks);
    for (int row = 0; row < TABLE_ROWS; row++) {
      StringBuilder found = new StringBuilder("j.selectFrom(T%d_0)".formatted(row));
      for (int part = 1; part < parts; part++) {
        found.append(".blend(j.selectFrom(T%d_%d), in%d)".formatted(row, part, part));
      }
      body = body.replace("$at(%d)".formatted(row), found + ".reinterpretAsDoubles()");
    }
    return body;
  }

  /**
   * A function as two methods: the loop takes two vectors at once, statement by statement, because
   * one chain of some thirty operations leaves the CPU waiting; the other is the last vector of an
   * odd number. A long one is a loop over single vectors.
   */
  private static void loops(
      StringBuilder out, String name, String of, String operands, String body) {
    List<String> statements =
        statements("DoubleVector v = fromArray(S, %s, xAt + i);\n".formatted(of) + body);
    String names =
        DECLARED
            .matcher(String.join("", statements))
            .results()
            .map(declared -> declared.group(1))
            .distinct()
            .collect(Collectors.joining("|"));
    if (LONG.contains(name)) {
      out.append(
          """

            static void %s(
                int n, %s) {
              for (int i = 0; i < n; i += W) {
          """
              .formatted(name, operands));
      statements.forEach(statement -> out.append(statement.indent(6)));
      out.append("    }\n  }\n");
      return;
    }
    out.append(
        """

          static void %s(
              int n, %s) {
            int i = 0;
            for (; i <= n - 2 * W; i += 2 * W) {
        """
            .formatted(name, operands));
    for (String statement : statements) {
      out.append(copy(statement, names, "a", "i"));
      out.append(copy(statement, names, "b", "i + W"));
    }
    out.append(
        """
            }
            if (i < n) {
              %sLast(i, %s);
            }
          }

          private static void %sLast(
              int i, %s) {
        """
            .formatted(name, operands.replaceAll("\\w+(?:\\[])? (\\w+)", "$1"), name, operands));
    statements.forEach(statement -> out.append(statement.indent(4)));
    out.append("  }\n");
  }

  private static List<String> statements(String body) {
    return List.of(indented(body).split("(?<=;\n)"));
  }

  /** A statement on its own copy of the body's variables. */
  private static String copy(String statement, String variables, String suffix, String index) {
    String text = statement.replaceAll("\\bi\\b", index);
    return text.replaceAll("(?<![.\\w])(%s)\\b(?!\\()".formatted(variables), "$1" + suffix)
        .indent(6);
  }

  /** A body with the shared steps written out. */
  private static String indented(String body) {
    StringBuilder out = new StringBuilder();
    for (String line : body.replace("LOGISTIC\n", LOGISTIC).lines().toList()) {
      String text = line + "\n";
      if (line.startsWith("EXPM1 ")) {
        String[] parts = line.substring(6).split(" \\+ ");
        String reduced =
            parts.length == 1
                ? "minusN.fma(LN2_LOWS, minusN.fma(LN2_HIGHS, " + parts[0] + "))"
                : "minusN.fma(LN2_HIGHS, %s).add(minusN.fma(LN2_LOWS, %s))"
                    .formatted(parts[0], parts[1]);
        text = EXPM1.formatted(parts[0], reduced);
      } else if (line.startsWith("SCALED ")) {
        String[] parts = line.substring(7).split(" = ");
        text = SCALED.formatted(parts[0], parts[1]);
      }
      out.append(text);
    }
    return out.toString();
  }

  private static String polynomials(
      String text, java.util.function.ToIntFunction<String> coefficients) {
    Matcher call = Pattern.compile("\\$(\\w+)\\((\\w+)\\)").matcher(text);
    StringBuilder out = new StringBuilder();
    while (call.find()) {
      String name = call.group(1).toUpperCase(java.util.Locale.ROOT);
      StringBuilder horner = new StringBuilder(name + "0");
      for (int i = 1; i < coefficients.applyAsInt(call.group(1)); i++) {
        horner.append("\n              .fma(%s, %s%d)".formatted(call.group(2), name, i));
      }
      call.appendReplacement(out, Matcher.quoteReplacement(horner.toString()));
    }
    call.appendTail(out);
    return out.toString();
  }
}
