package dev.swingby.lab.run;

import dev.swingby.analytic.event.Crossing;
import dev.swingby.analytic.event.TurningPoint;
import dev.swingby.analytic.reference.Reference;
import dev.swingby.core.ModelSpec;
import dev.swingby.core.SimTask;
import dev.swingby.core.TrainingSpec;
import dev.swingby.core.Trajectory;
import dev.swingby.core.concept.Turn;
import dev.swingby.lab.check.Check;
import dev.swingby.lab.config.RunConfig;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Configurations and results as trees of maps, ready for JSON or YAML. */
public final class RunJson {
  private RunJson() {}

  private static String spell(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The resolved configuration: read again, it gives the same run. */
  public static Map<String, Object> config(RunConfig c) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("name", c.name());
    root.putAll(c.about().toMap());
    root.put("task", task(c));
    root.put("model", model(c));
    root.put("training", training(c));
    Map<String, Object> theory = new LinkedHashMap<>();
    theory.put("enabled", c.theory().enabled());
    theory.put("tolerance", c.theory().tolerance());
    root.put("theory", theory);
    root.put("seed", c.seed());
    root.put("threads", c.threads());
    root.put("checks", c.checks());
    return root;
  }

  private static Map<String, Object> task(RunConfig c) {
    Map<String, Object> task = new LinkedHashMap<>();
    if (c.task().file().isPresent()) {
      task.put("kind", "data");
      task.put("file", c.task().file().get().toString());
      return task;
    }
    SimTask sim = c.task().sim().orElseThrow();
    task.put("kind", "sim");
    task.put("dimension", sim.dimension());
    task.put("signal", sim.signal());
    task.put("diversity", sim.diversity());
    boolean population = sim.samples() == SimTask.POPULATION;
    task.put("samples", population ? "population" : sim.samples());
    task.put("rotation", sim.rotated() ? "random" : "none");
    task.put("origin-cluster", sim.originCluster());
    if (!sim.axes().isEmpty()) {
      task.put("axes", sim.axes());
    }
    task.put("test", spell(sim.tests()));
    return task;
  }

  private static Map<String, Object> model(RunConfig c) {
    ModelSpec m = c.model();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("kind", spell(m.kind()));
    boolean layered = m.kind() == ModelSpec.Kind.DEEP_LINEAR || m.kind() == ModelSpec.Kind.MLP;
    if (layered) {
      model.put("depth", m.depth());
    }
    if (m.kind() != ModelSpec.Kind.LINEAR) {
      model.put("width", m.width());
    }
    if (m.kind() == ModelSpec.Kind.MLP) {
      model.put("activation", spell(m.activation()));
      model.put("bias", m.bias());
    }
    Map<String, Object> init = new LinkedHashMap<>();
    if (c.initFile().isPresent()) {
      init.put("file", c.initFile().get().toString());
    } else {
      init.put("scale", m.initScale());
    }
    model.put("init", init);
    return model;
  }

  private static Map<String, Object> training(RunConfig c) {
    TrainingSpec t = c.training();
    Map<String, Object> training = new LinkedHashMap<>();
    training.put("optimizer", spell(t.optimizer()));
    training.put("learning-rate", t.learningRate());
    training.put("steps", t.steps());
    training.put("batch", t.batch() == TrainingSpec.FULL ? "full" : t.batch());
    training.put("precision", spell(c.precision()));
    training.put("record", spell(c.recording().kind()));
    training.put("record-every", c.recording().every());
    training.put("record-points", c.recording().points());
    training.put("momentum", t.momentum());
    training.put("beta1", t.beta1());
    training.put("beta2", t.beta2());
    training.put("epsilon", t.epsilon());
    training.put("weight-decay", t.weightDecay());
    return training;
  }

  /** The checks of a run. */
  public static List<Map<String, Object>> checks(List<Check> checks) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (Check check : checks) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("name", check.name());
      map.put("expects", check.expects());
      map.put(
          "measured", Double.isFinite(check.measured()) ? check.measured() : check.measuredText());
      map.put("bound", check.bound());
      map.put("verdict", check.verdict());
      if (!check.effect().isEmpty()) {
        map.put("effect", check.effect());
      }
      list.add(map);
    }
    return list;
  }

  /** What a run found, in short. */
  public static Map<String, Object> summary(RunResult r) {
    Trajectory t = r.trajectory();
    RunConfig c = r.config();
    Map<String, Object> map = r.heading(c.name(), c.about());
    map.put("steps", t.rows() == 0 ? 0 : t.step(t.rows() - 1));
    if (t.rows() > 0) {
      map.put("final_train_loss", t.trainLoss(t.rows() - 1));
      map.put("final_test_loss", t.testLoss(t.rows() - 1));
    }
    Map<String, Object> turning = new LinkedHashMap<>();
    turning.put("simulation", points(r.turningPoints()));
    r.theory().ifPresent(theory -> turning.put("theory", points(theory.turningPoints())));
    map.put("turning_points", turning);
    r.theory()
        .ifPresent(theory -> {
          map.put("turns", turns(theory.turns()));
          map.put("learned", learned(theory.crossings()));
        });
    map.put(
        "theory", r.theory().isPresent() ? r.theory().get().method() : "none: " + r.theoryNote());
    Set<Reference> references = new LinkedHashSet<>();
    if (c.task().sim().isPresent()) {
      references.add(Reference.YANG);
    }
    r.theory().ifPresent(theory -> references.addAll(theory.references()));
    map.put("references", references(references));
    r.theory().ifPresent(theory -> map.put("deviation", deviation(t, theory.trajectory())));
    return map;
  }

  private static List<Map<String, Object>> turns(List<Turn> turns) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (Turn turn : turns) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("time", turn.time());
      map.put("curvature", turn.curvature());
      map.put("angle", turn.angle());
      list.add(map);
    }
    return list;
  }

  /** When each concept is learned; null where it never is. */
  private static List<Map<String, Object>> learned(List<Crossing> crossings) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (Crossing crossing : crossings) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("concept", crossing.concept() + 1);
      map.put("time", Double.isFinite(crossing.time()) ? crossing.time() : null);
      list.add(map);
    }
    return list;
  }

  /** References as maps, ready for the page. */
  public static List<Map<String, Object>> references(Collection<Reference> references) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (Reference reference : references) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("text", reference.text());
      map.put("bibtex", reference.bibtex());
      list.add(map);
    }
    return list;
  }

  /** Turning points as maps. */
  public static List<Map<String, Object>> points(List<TurningPoint> points) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (TurningPoint point : points) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("kind", spell(point.kind()));
      map.put("time", point.time());
      map.put("loss", point.loss());
      list.add(map);
    }
    return list;
  }

  /** The largest distances between simulation and theory over all rows. */
  private static Map<String, Object> deviation(Trajectory simulation, Trajectory theory) {
    double train = 0;
    double test = 0;
    double output = 0;
    for (int row = 0; row < simulation.rows(); row++) {
      train = Math.max(train, Math.abs(simulation.trainLoss(row) - theory.trainLoss(row)));
      test = Math.max(test, Math.abs(simulation.testLoss(row) - theory.testLoss(row)));
      for (int i = 0; i < simulation.dimension(); i++) {
        double distance = Math.abs(simulation.output(row, i) - theory.output(row, i));
        output = Math.max(output, distance);
      }
    }
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("train_loss", train);
    map.put("test_loss", test);
    map.put("output", output);
    return map;
  }
}
