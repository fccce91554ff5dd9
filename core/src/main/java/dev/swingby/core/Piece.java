package dev.swingby.core;

import dev.swingby.core.TrainingBatch.Job;
import dev.swingby.kernels.Precision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Jobs of a batch that one thread trains in lock step: several of one shape where small models
 * leave most of a vector, and most of the time of a call, unused; else one.
 *
 * @param jobs their indices
 * @param lanes of the tensors, 1 for a job alone
 */
record Piece(List<Integer> jobs, int lanes) {
  /** Lanes come in vectors of 512 bits, also where the hardware's are shorter. */
  private static final int VECTOR_BYTES = 64;

  /** What a step works on stays in so many bytes, where more than one vector goes side by side. */
  private static final int NEAR = 32 << 10;

  private static final int MOST_VECTORS = 4;

  /**
   * Multiply-adds of a model's step, for each lane of a vector, up to which lock step was faster
   * than one model after the other.
   */
  private static final int MOST_WORK = 6000;

  /** What jobs in lock step have in common. */
  private record Shape(
      ModelSpec model,
      int dimension,
      int parameters,
      Precision precision,
      TrainingSpec spec,
      Schedule schedule,
      int points,
      int testPoints) {
    static Shape of(Job job) {
      ModelSpec m = job.model().spec();
      return new Shape(
          new ModelSpec(m.kind(), m.depth(), m.width(), m.activation(), m.bias(), 0),
          job.model().dimension(),
          job.model().parameters().size(),
          job.model().precision(),
          job.spec(),
          job.schedule(),
          LockStep.seen(job).points(),
          job.task().testPoints());
    }

    int vector() {
      return VECTOR_BYTES / precision.bytes();
    }

    /** Most lanes of a piece; 1 where a model alone is faster. */
    int mostLanes() {
      boolean symmetric = model.kind() == ModelSpec.Kind.SYMMETRIC;
      int batch = spec.batch();
      long rows = batch == TrainingSpec.FULL ? points : Math.min(points, batch);
      long work = (symmetric ? 5 : 3) * rows * parameters;
      if (work > (long) MOST_WORK * vector()) {
        return 1;
      }
      int hidden = symmetric ? 1 : model.depth() - 1;
      long numbers = 3 * (rows * (dimension + (long) hidden * model.width()) + parameters);
      return vector() * (int) Math.clamp(NEAR / (numbers * VECTOR_BYTES), 1, MOST_VECTORS);
    }
  }

  /** All jobs in pieces, for so many threads. */
  static List<Piece> plan(List<Job> jobs, int threads) {
    Map<Shape, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < jobs.size(); i++) {
      groups.computeIfAbsent(Shape.of(jobs.get(i)), shape -> new ArrayList<>()).add(i);
    }
    List<Piece> pieces = new ArrayList<>();
    groups.forEach((shape, members) -> cut(shape, members, threads, pieces));
    return pieces;
  }

  private static void cut(Shape shape, List<Integer> members, int threads, List<Piece> into) {
    int vector = shape.vector();
    int share = up((members.size() + threads - 1) / threads, vector);
    int lanes = Math.min(shape.mostLanes(), share);
    for (int from = 0; from < members.size(); from += lanes) {
      List<Integer> some = members.subList(from, Math.min(members.size(), from + lanes));
      if (lanes > 1 && some.size() >= vector / 2) {
        into.add(new Piece(some, up(some.size(), vector)));
      } else {
        some.forEach(job -> into.add(new Piece(List.of(job), 1)));
      }
    }
  }

  /** The next multiple. */
  private static int up(int n, int of) {
    return (n + of - 1) / of * of;
  }
}
