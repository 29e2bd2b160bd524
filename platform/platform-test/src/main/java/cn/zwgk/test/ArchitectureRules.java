package cn.zwgk.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the house that a compiler cannot hold. Every service's tests call {@link #verify}. */
public final class ArchitectureRules {

    private static final List<ArchRule> RULES = List.of(
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(Clock.class, "systemUTC")
                    .orShould()
                    .callMethod(Clock.class, "systemDefaultZone")
                    .because("time comes from the injected InstantSource, so that tests can move it"),
            noFields()
                    .should()
                    .beAnnotatedWith(Autowired.class)
                    .because("what a class needs stands in its constructor"),
            classes()
                    .that()
                    .areAnnotatedWith(RestController.class)
                    .should()
                    .bePackagePrivate()
                    .andShould()
                    .resideInAPackage("..web")
                    .because("a controller is an edge of its feature that no other code may call")
                    .allowEmptyShould(true),
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Impl")
                    .orShould()
                    .haveSimpleNameEndingWith("Util")
                    .orShould()
                    .haveSimpleNameEndingWith("Utils")
                    .orShould()
                    .haveSimpleNameEndingWith("Manager")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper")
                    .because("a name says what a thing is; MapStruct's own classes are not ours"));

    private ArchitectureRules() {}

    /** Holds the service whose main class this is to the rules, its names to being the only ones, and its features to their borders. */
    public static void verify(Class<?> application) {
        JavaClasses written = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(application.getPackageName())
                .that(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "written by hand",
                        type -> !type.isAnnotatedWith("org.mapstruct.Mapper")
                                && !type.getSimpleName().endsWith("MapperImpl")
                                && !type.getSimpleName().endsWith("MappingImpl")));
        RULES.forEach(rule -> rule.check(written));
        List<String> clashes = UniqueNames.clashes(application.getPackageName());
        if (!clashes.isEmpty()) {
            throw new AssertionError(String.join("\n", clashes));
        }
        ApplicationModules.of(application).verify();
    }
}
