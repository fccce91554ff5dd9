package dev.swingby.lab;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The walls of the house: each module knows only those before it. */
class WallsTest {
  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.swingby");

  @Test
  void theDataGoesOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("kernels")
        .definedBy("dev.swingby.kernels..")
        .layer("core")
        .definedBy("dev.swingby.core..")
        .layer("analytic")
        .definedBy("dev.swingby.analytic..")
        .layer("lab")
        .definedBy("dev.swingby.lab..")
        .whereLayer("lab")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("analytic")
        .mayOnlyBeAccessedByLayers("lab")
        .whereLayer("core")
        .mayOnlyBeAccessedByLayers("analytic", "lab")
        .check(classes);
  }

  @Test
  void theoryDoesNotTrain() {
    noClasses()
        .that()
        .resideInAPackage("dev.swingby.analytic..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("dev.swingby.core.Trainer")
        .check(classes);
  }

  @Test
  void odesStayInAnalyticAndPlotsInTheReport() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.swingby.analytic..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.hipparchus..")
        .check(classes);
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.swingby.lab.report..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.knowm..", "org.apache.batik..")
        .check(classes);
  }
}
