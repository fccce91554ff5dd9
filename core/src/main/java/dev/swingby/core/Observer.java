package dev.swingby.core;

import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Tensor;

/** Measures a model: losses, the output at the first test point, the Jacobian there. */
final class Observer {
  private static final int BLOCK = 1024;

  private final Kernels kernels;
  private final Model model;
  private final Tensor train;
  private final Tensor test;
  private final Tensor copies;
  private final Tensor identity;
  private final Tensor jacobian;
  private final Tensor gradient;
  private final Model.Pass blockPass;
  private final Model.Pass restPass;
  private final Model.Pass testPass;
  private final Model.Pass jacobianPass;
  private final double[] output;
  private final double[] pointLosses;

  Observer(Kernels kernels, Task task, Model model) {
    this.kernels = kernels;
    this.model = model;
    int d = task.dimension();
    Task seen = model.linear() ? task.compressed() : task;
    train = seen.tensor(seen.x(), model.precision());
    test = task.tensor(task.test(), model.precision());
    copies = Tensor.zeros(model.precision(), d, d);
    identity = Tensor.zeros(model.precision(), d, d);
    for (int i = 0; i < d; i++) {
      copies.rows(i, i + 1).assign(test.rows(0, 1));
    }
    jacobian = Tensor.zeros(model.precision(), d, d);
    gradient = Tensor.zeros(model.precision(), 1, model.parameters().cols());
    blockPass = model.pass(Math.min(BLOCK, train.rows()));
    restPass = model.pass(Math.max(1, train.rows() % BLOCK));
    testPass = model.pass(test.rows());
    jacobianPass = model.pass(d);
    output = new double[d];
    pointLosses = new double[test.rows()];
  }

  /** L on all training points. */
  double trainLoss() {
    double sum = 0;
    for (int from = 0; from < train.rows(); from += BLOCK) {
      int to = Math.min(from + BLOCK, train.rows());
      Model.Pass pass = to - from == blockPass.rows() ? blockPass : restPass;
      sum += squares(train.rows(from, to), pass);
    }
    return sum / (2.0 * train.rows());
  }

  /** L on the test points; sets {@link #output} and {@link #pointLosses}. */
  double testLoss() {
    model.forward(kernels, test, testPass);
    for (int i = 0; i < output.length; i++) {
      output[i] = testPass.output().get(0, i);
    }
    double sum = kernels.residual(testPass.output(), test, 1, testPass.output());
    for (int row = 0; row < pointLosses.length; row++) {
      double squares = 0;
      for (int i = 0; i < output.length; i++) {
        double r = testPass.output().get(row, i);
        squares = Math.fma(r, r, squares);
      }
      pointLosses[row] = squares / 2;
    }
    return sum / (2.0 * test.rows());
  }

  /** f at the first test point, as of the last {@link #testLoss}; overwritten by the next. */
  double[] output() {
    return output;
  }

  /** The loss of each test point, as of the last {@link #testLoss}; overwritten by the next. */
  double[] pointLosses() {
    return pointLosses;
  }

  /** The Jacobian of f at the first test point, row i the gradient of output i, (d, d). */
  double[] jacobian() {
    int d = model.dimension();
    identity.fill(0);
    for (int i = 0; i < d; i++) {
      identity.set(i, i, 1);
    }
    model.forward(kernels, copies, jacobianPass);
    model.backward(kernels, copies, jacobianPass, identity, gradient, jacobian);
    return jacobian.toDoubles();
  }

  private double squares(Tensor x, Model.Pass pass) {
    model.forward(kernels, x, pass);
    return kernels.residual(pass.output(), x, 1, pass.output());
  }
}
