package dev.swingby.core;

import dev.swingby.kernels.Kernels;
import dev.swingby.kernels.Tensor;
import java.util.List;

/**
 * Measures the models in the lanes of one, each on its own task: losses, the output at the first
 * test point, the Jacobian there.
 */
final class Observer {
  private static final int BLOCK = 1024;

  private final Kernels kernels;
  private final Model model;
  private final int lanes;
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
  private final double[] squares;
  private final double[] trainLoss;
  private final double[] testLoss;
  private final double[][] output;
  private final double[][] pointLosses;

  /** For tasks of one shape, one a lane. */
  Observer(Kernels kernels, List<Task> tasks, Model model) {
    this.kernels = kernels;
    this.model = model;
    lanes = tasks.size();
    Task first = tasks.getFirst();
    int d = first.dimension();
    Tensor like = model.parameters();
    train = like.zerosAlike(seen(first).points(), d);
    test = like.zerosAlike(first.testPoints(), d);
    copies = like.zerosAlike(d, d);
    identity = like.zerosAlike(d, d);
    for (int lane = 0; lane < lanes; lane++) {
      Task task = tasks.get(lane);
      train.assign(lane, task.tensor(seen(task).x(), model.precision()), 0);
      Tensor points = task.tensor(task.test(), model.precision());
      test.assign(lane, points, 0);
      for (int i = 0; i < d; i++) {
        copies.rows(i, i + 1).assign(lane, points.rows(0, 1), 0);
      }
    }
    jacobian = like.zerosAlike(d, d);
    gradient = like.zerosAlike(1, like.cols());
    blockPass = model.pass(Math.min(BLOCK, train.rows()));
    restPass = model.pass(Math.max(1, train.rows() % BLOCK));
    testPass = model.pass(test.rows());
    jacobianPass = model.pass(d);
    squares = new double[lanes];
    trainLoss = new double[lanes];
    testLoss = new double[lanes];
    output = new double[lanes][d];
    pointLosses = new double[lanes][test.rows()];
  }

  private Task seen(Task task) {
    return model.linear() ? task.compressed() : task;
  }

  /** L on all training points of every lane; overwritten by the next. */
  double[] trainLoss() {
    java.util.Arrays.fill(trainLoss, 0);
    for (int from = 0; from < train.rows(); from += BLOCK) {
      int to = Math.min(from + BLOCK, train.rows());
      Model.Pass pass = to - from == blockPass.rows() ? blockPass : restPass;
      Tensor x = train.rows(from, to);
      model.forward(kernels, x, pass);
      kernels.residual(pass.output(), x, 1, pass.output(), squares);
      for (int lane = 0; lane < lanes; lane++) {
        trainLoss[lane] += squares[lane];
      }
    }
    for (int lane = 0; lane < lanes; lane++) {
      trainLoss[lane] /= 2.0 * train.rows();
    }
    return trainLoss;
  }

  /**
   * L on the test points of every lane; overwritten by the next. Sets {@link #output} and {@link
   * #pointLosses}.
   */
  double[] testLoss() {
    model.forward(kernels, test, testPass);
    Tensor y = testPass.output();
    for (int lane = 0; lane < lanes; lane++) {
      for (int i = 0; i < y.cols(); i++) {
        output[lane][i] = y.get(0, i, lane);
      }
    }
    kernels.residual(y, test, 1, y, squares);
    for (int lane = 0; lane < lanes; lane++) {
      for (int row = 0; row < y.rows(); row++) {
        double sum = 0;
        for (int i = 0; i < y.cols(); i++) {
          double r = y.get(row, i, lane);
          sum = Math.fma(r, r, sum);
        }
        pointLosses[lane][row] = sum / 2;
      }
      testLoss[lane] = squares[lane] / (2.0 * test.rows());
    }
    return testLoss;
  }

  /** f at a lane's first test point, as of the last {@link #testLoss}; overwritten by the next. */
  double[] output(int lane) {
    return output[lane];
  }

  /**
   * The loss of each test point of a lane, as of the last {@link #testLoss}; overwritten by the
   * next.
   */
  double[] pointLosses(int lane) {
    return pointLosses[lane];
  }

  /**
   * The Jacobian of f at the first test point, row i the gradient of output i, (d, d), of every
   * lane; overwritten by the next.
   */
  Tensor jacobian() {
    identity.fill(0);
    for (int i = 0; i < identity.rows(); i++) {
      identity.set(i, i, 1);
    }
    model.forward(kernels, copies, jacobianPass);
    model.backward(kernels, copies, jacobianPass, identity, gradient, jacobian);
    return jacobian;
  }
}
