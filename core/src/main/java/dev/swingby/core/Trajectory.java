package dev.swingby.core;

import java.util.Arrays;

/**
 * What was recorded of a run: one row a recorded step, row 0 the initial state. Jacobians (the
 * product matrix for linear models) stand at a subset of the rows, so that they fit in memory.
 */
public final class Trajectory {
  private static final long JACOBIAN_BYTES = 64L << 20;
  private static final int MOST_JACOBIANS = 4001;

  private final int dimension;
  private final double learningRate;
  private final int jacobianEvery;
  private int rows;
  private int jacobians;
  private long[] step;
  private double[] trainLoss;
  private double[] testLoss;
  private double[] output;
  private int[] jacobianRow;
  private double[] jacobian;
  private double[] pointLoss = new double[0];
  private int testPoints;

  /** An empty trajectory for about {@code expectedRows} rows of outputs in d dimensions. */
  public Trajectory(int dimension, double learningRate, int expectedRows) {
    this.dimension = dimension;
    this.learningRate = learningRate;
    int frames = frames(dimension);
    this.jacobianEvery = Math.max(1, (expectedRows + frames - 2) / (frames - 1));
    int kept = expectedRows / jacobianEvery + 2;
    step = new long[expectedRows];
    trainLoss = new double[expectedRows];
    testLoss = new double[expectedRows];
    output = new double[Math.multiplyExact(expectedRows, dimension)];
    jacobianRow = new int[kept];
    jacobian = new double[Math.multiplyExact(kept, dimension * dimension)];
  }

  /** How many Jacobians are kept at most. */
  private static int frames(int dimension) {
    long fit = JACOBIAN_BYTES / (8L * dimension * dimension);
    return (int) Math.clamp(fit, 2, MOST_JACOBIANS);
  }

  /** At most how many Jacobians a trajectory of so many rows has room for. */
  public static double jacobians(int dimension, double rows) {
    return dimension == 0 ? 0 : Math.min(rows, frames(dimension)) + 2;
  }

  /** Whether the next row is one that wants a Jacobian. */
  public boolean wantsJacobian() {
    return rows % jacobianEvery == 0;
  }

  /** Adds a row; {@code out} has at least d values. */
  public void add(long atStep, double train, double test, double[] out) {
    if (rows == step.length) {
      int more = Math.max(16, 2 * rows);
      step = Arrays.copyOf(step, more);
      trainLoss = Arrays.copyOf(trainLoss, more);
      testLoss = Arrays.copyOf(testLoss, more);
      output = Arrays.copyOf(output, Math.multiplyExact(more, dimension));
    }
    step[rows] = atStep;
    trainLoss[rows] = train;
    testLoss[rows] = test;
    System.arraycopy(out, 0, output, rows * dimension, dimension);
    rows++;
  }

  /**
   * Attaches to the row that was added last the loss {@code 1/2 |f(x) - x|^2} of every test point;
   * for all rows or for none.
   */
  public void addPointLosses(double[] losses) {
    testPoints = losses.length;
    int need = Math.multiplyExact(rows, testPoints);
    if (need > pointLoss.length) {
      int room = Math.multiplyExact(Math.max(step.length, rows), testPoints);
      pointLoss = Arrays.copyOf(pointLoss, room);
    }
    System.arraycopy(losses, 0, pointLoss, need - testPoints, testPoints);
  }

  /** Attaches the Jacobian (d, d) to the row that was added last. */
  public void addJacobian(double[] values) {
    int size = dimension * dimension;
    if (jacobians == jacobianRow.length) {
      jacobianRow = Arrays.copyOf(jacobianRow, 2 * jacobians);
      jacobian = Arrays.copyOf(jacobian, Math.multiplyExact(2 * jacobians, size));
    }
    jacobianRow[jacobians] = rows - 1;
    System.arraycopy(values, 0, jacobian, jacobians * size, size);
    jacobians++;
  }

  /** The number of rows. */
  public int rows() {
    return rows;
  }

  /** The number of outputs d. */
  public int dimension() {
    return dimension;
  }

  /** The step of a row. */
  public long step(int row) {
    return step[checked(row)];
  }

  /** The time of a row: learning rate x step. */
  public double time(int row) {
    return learningRate * step[checked(row)];
  }

  /** The training loss of a row. */
  public double trainLoss(int row) {
    return trainLoss[checked(row)];
  }

  /** The test loss of a row. */
  public double testLoss(int row) {
    return testLoss[checked(row)];
  }

  /** The i-th coordinate of the output at the first test point. */
  public double output(int row, int i) {
    return output[checked(row) * dimension + i];
  }

  /** A new array of all times. */
  public double[] times() {
    double[] times = new double[rows];
    Arrays.setAll(times, this::time);
    return times;
  }

  /** A new array of all steps. */
  public long[] steps() {
    return Arrays.copyOf(step, rows);
  }

  /** A new array of all training losses. */
  public double[] trainLosses() {
    return Arrays.copyOf(trainLoss, rows);
  }

  /** A new array of all test losses. */
  public double[] testLosses() {
    return Arrays.copyOf(testLoss, rows);
  }

  /** A new array of all outputs, row-major (rows, d). */
  public double[] outputs() {
    return Arrays.copyOf(output, rows * dimension);
  }

  /** The number of test points whose losses stand in every row: 0 where they were not recorded. */
  public int testPoints() {
    return testPoints;
  }

  /** The loss of one test point in a row. */
  public double pointLoss(int row, int point) {
    return pointLoss[checked(row) * testPoints + java.util.Objects.checkIndex(point, testPoints)];
  }

  /** A new array of the losses of all test points, row-major (rows, m). */
  public double[] pointLosses() {
    return Arrays.copyOf(pointLoss, rows * testPoints);
  }

  /** How many rows have a Jacobian. */
  public int jacobians() {
    return jacobians;
  }

  /** The row to which the j-th Jacobian belongs. */
  public int jacobianRow(int j) {
    return jacobianRow[checkedJacobian(j)];
  }

  /** Entry (a, b) of the j-th Jacobian. */
  public double jacobian(int j, int a, int b) {
    return jacobian[(checkedJacobian(j) * dimension + a) * dimension + b];
  }

  /** A new array of all Jacobians, row-major (jacobians, d, d). */
  public double[] jacobianValues() {
    return Arrays.copyOf(jacobian, jacobians * dimension * dimension);
  }

  private int checked(int row) {
    return java.util.Objects.checkIndex(row, rows);
  }

  private int checkedJacobian(int j) {
    return java.util.Objects.checkIndex(j, jacobians);
  }
}
