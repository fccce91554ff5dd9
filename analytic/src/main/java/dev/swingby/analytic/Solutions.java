package dev.swingby.analytic;

import dev.swingby.analytic.closed.AlignedModes;
import dev.swingby.analytic.closed.ClosedForm;
import dev.swingby.analytic.closed.OneLayer;
import dev.swingby.analytic.closed.WhitenedTwoLayer;
import dev.swingby.analytic.dynamics.Dynamics;
import dev.swingby.analytic.dynamics.Matrices;
import dev.swingby.analytic.dynamics.UpdateRule;
import dev.swingby.analytic.flow.Flow;
import dev.swingby.analytic.flow.GradientFlow;
import dev.swingby.analytic.flow.LayeredFlow;
import dev.swingby.analytic.flow.MomentumFlow;
import dev.swingby.analytic.flow.SymmetricFlow;
import dev.swingby.core.LayeredModel;
import dev.swingby.core.Model;
import dev.swingby.core.SymmetricModel;
import dev.swingby.kernels.Tensor;
import java.util.List;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;

/**
 * Which solution a model has: a closed form where its assumptions hold to rounding, else the flow.
 */
final class Solutions {
  private Solutions() {}

  static Dynamics of(DMatrixRMaj a, Model start, UpdateRule rule, double tolerance) {
    if (start instanceof LayeredModel model && model.layers().size() == 1) {
      return new OneLayer(a, matrix(model.layers().getFirst()), rule);
    }
    Optional<? extends ClosedForm> closed =
        rule.inertial() ? Optional.empty() : closed(a, start, rule);
    return closed.isPresent() ? closed.get() : flow(a, start, rule, tolerance);
  }

  private static Optional<? extends ClosedForm> closed(
      DMatrixRMaj a, Model start, UpdateRule rule) {
    double decay = rule.weightDecay();
    return switch (start) {
      case SymmetricModel model -> AlignedModes.symmetric(a, matrix(model.u()), decay);
      case LayeredModel model -> {
        List<DMatrixRMaj> w = matrices(model);
        Optional<? extends ClosedForm> aligned = AlignedModes.layered(a, w, decay);
        yield aligned.isEmpty() && w.size() == 2 && decay == 0
            ? WhitenedTwoLayer.of(a, w.get(0), w.get(1))
            : aligned;
      }
    };
  }

  static Flow flow(DMatrixRMaj a, Model start, UpdateRule rule, double tolerance) {
    double decay = rule.weightDecay();
    GradientFlow flow =
        switch (start) {
          case SymmetricModel model -> new SymmetricFlow(a, matrix(model.u()), decay, tolerance);
          case LayeredModel model -> new LayeredFlow(a, matrices(model), decay, tolerance);
        };
    return rule.inertial() ? new MomentumFlow(flow, rule) : flow;
  }

  private static List<DMatrixRMaj> matrices(LayeredModel model) {
    return model.layers().stream().map(Solutions::matrix).toList();
  }

  private static DMatrixRMaj matrix(Tensor t) {
    return Matrices.of(t.toDoubles(), t.rows(), t.cols());
  }
}
