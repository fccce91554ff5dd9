package dev.swingby.kernels;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import org.junit.jupiter.api.Test;

/** The walls of kernels, and the calls whose bits change with compiler and width. */
class ArchitectureTest {
  private static final Set<String> TRANSCENDENTAL =
      Set.of(
          "EXP", "EXPM1", "LOG", "LOG10", "LOG1P", "SIN", "COS", "TAN", "ASIN", "ACOS", "ATAN",
          "ATAN2", "SINH", "COSH", "TANH", "POW", "CBRT", "HYPOT");

  private final JavaClasses kernels =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.swingby.kernels");

  @Test
  void onlyTheVectorPackageSeesTheIncubator() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.swingby.kernels.vector")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jdk.incubator..")
        .check(kernels);
  }

  @Test
  void kernelsDependOnNothing() {
    classes()
        .that()
        .resideInAPackage("dev.swingby.kernels..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "jdk.incubator.vector..", "dev.swingby.kernels..", "org.jspecify..")
        .check(kernels);
  }

  @Test
  void theReferenceKnowsNoVectors() {
    noClasses()
        .that()
        .resideInAPackage("dev.swingby.kernels.scalar")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.swingby.kernels.vector")
        .check(kernels);
  }

  private static final ArchRule SAME_BITS =
      noClasses()
          .should()
          .accessTargetWhere(
              new DescribedPredicate<JavaAccess<?>>(
                  "reduces floats or calls the native vector maths") {
                @Override
                public boolean test(JavaAccess<?> access) {
                  String owner = access.getTargetOwner().getName();
                  boolean reduces =
                      access.getName().equals("reduceLanes")
                          && (owner.endsWith(".FloatVector") || owner.endsWith(".DoubleVector"));
                  boolean native_ =
                      owner.endsWith(".VectorOperators")
                          && TRANSCENDENTAL.contains(access.getName());
                  return reduces || native_;
                }
              });

  @Test
  void nothingThatChangesBits() {
    SAME_BITS.check(kernels);
  }

  /** What the rule must refuse. */
  static final class Offender {
    private Offender() {}

    static float sum(FloatVector v) {
      return v.reduceLanes(VectorOperators.ADD);
    }
  }

  /** What the rule must refuse, too. */
  static final class OtherOffender {
    private OtherOffender() {}

    static DoubleVector exp(DoubleVector v) {
      return v.lanewise(VectorOperators.EXP);
    }
  }

  @Test
  void theRuleRefusesWhatChangesBits() {
    for (Class<?> offender : List.of(Offender.class, OtherOffender.class)) {
      JavaClasses classes = new ClassFileImporter().importClasses(offender);
      assertThatThrownBy(() -> SAME_BITS.check(classes)).isInstanceOf(AssertionError.class);
    }
  }
}
